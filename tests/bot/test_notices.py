"""Every notice can be rendered, in every language, and says what a notice must say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from jinja2 import meta

from bot.language import LANGUAGES
from bot.notices import Notices
from bot.words import family
from bot.words import table
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import MatterCategory
from policy.model import NoticeKey
from tests.bot.notice_samples import CITATION
from tests.bot.notice_samples import OTHER_WAYS
from tests.bot.notice_samples import PARAMS
from tests.bot.notice_samples import grade
from tests.bot.notice_samples import rendered
from tests.builders import TEMPLATES

EVERY = [(lang, key) for lang in LANGUAGES for key in NoticeKey]
WHAT_TO_DO = {"en": "What to do:", "es": "Qué hacer:"}
NOT_LOGGED = {"en": "This hint is not logged.", "es": "Esta sugerencia no se registra."}
MOST_SYMBOLS = {
    "title": 24,
    "submit": 24,
    "label": 45,
    "category": 45,
    "about": 45,
    "words": 45,
    "named": 45,
    "chat": 100,
    "discord": 100,
    "slack": 200,
}
"""What fits in Slack's modals, Discord's labels and what stands below them; words for one platform, there."""


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_every_notice_renders(lang: str, key: NoticeKey) -> None:
    notice = rendered(key, lang)
    assert notice.title
    assert notice.paragraphs
    assert not any("{" in text or "#" in text for text in (notice.title, *notice.paragraphs))
    assert [button.key for button in notice.buttons] == list(ButtonKey)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_key_has_its_template_and_every_template_its_key(lang: str) -> None:
    names = {one.name.removesuffix(".md") for one in (TEMPLATES / lang).iterdir() if one.name.endswith(".md")}
    mails = {"mail.case", "mail.case_more"}
    assert names == {key.value for key in NoticeKey} | mails


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_notices_are_short(lang: str, key: NoticeKey) -> None:
    notice = rendered(key, lang)
    assert len(notice.title) <= 70
    assert sum(len(text.split()) for text in notice.paragraphs) <= 120


@pytest.mark.parametrize(("lang", "key"), [(lang, key) for lang, key in EVERY if key.value.endswith(".warn")])
def test_a_warning_says_what_to_do(lang: str, key: NoticeKey) -> None:
    assert any(text.startswith(WHAT_TO_DO[lang]) for text in rendered(key, lang).paragraphs)


@pytest.mark.parametrize(("lang", "key"), [(lang, key) for lang, key in EVERY if key.value.endswith(".hint")])
def test_a_hint_says_that_it_is_not_logged(lang: str, key: NoticeKey) -> None:
    assert rendered(key, lang).paragraphs[-1].endswith(NOT_LOGGED[lang])


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_every_way_through_a_template_reads_well(lang: str, key: NoticeKey) -> None:
    for params in OTHER_WAYS:
        notice = rendered(key, lang, **{**params, "place": ""})
        assert len(notice.title) <= 70
        said = (notice.title, *notice.paragraphs)
        assert [text for text in said if re.search(r"  | [.,:;]|“”|«»|\bNone\b", text)] == [], params


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_a_tap_that_a_notice_names_is_a_button(lang: str, key: NoticeKey) -> None:
    notice = rendered(key, lang)
    named = set(re.findall(r"[“«](.+?)[”»]", " ".join(notice.paragraphs))) - {"hockey"}
    assert named <= {button.label for button in notice.buttons}


@pytest.mark.parametrize("category", MatterCategory)
def test_a_category_is_a_word_of_the_language(category: MatterCategory) -> None:
    words = {"en": {"medical": "medical", "academic": "academic"}, "es": {"medical": "médico", "academic": "académico"}}
    for lang in LANGUAGES:
        for key in (NoticeKey.PRIVATE_MATTER_WARN, NoticeKey.PRIVATE_MATTER_COPY):
            text = " ".join(rendered(key, lang, category=category.value).paragraphs)
            assert words[lang][category.value] in text
            assert lang == "en" or category.value not in text


@pytest.mark.parametrize("key", NoticeKey)
def test_every_language_fills_the_same_values_in(key: NoticeKey) -> None:
    environment = Notices().environment
    found = [
        meta.find_undeclared_variables(environment.parse((TEMPLATES / lang / f"{key.value}.md").read_text("utf-8")))
        for lang in LANGUAGES
    ]
    assert all(one == found[0] for one in found)


def test_every_button_has_a_label_and_labels_fit() -> None:
    assert set(family("buttons")) == {key.value for key in ButtonKey}
    for lang in LANGUAGES:
        labels = {
            path: label for path, label in _leaves(table(lang)) if path[0] in ("titles", "both", "buttons", "forms")
        }
        assert not [path for path, label in labels.items() if len(label) > _room(path)]


def _leaves(words: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for name, value in words.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, (*path, name))
        else:
            yield (*path, name), value


def _room(path: tuple[str, ...]) -> int:
    return MOST_SYMBOLS.get(path[-1], 75) if path[0] == "forms" else 75


@pytest.mark.parametrize("key", NoticeKey)
def test_an_english_notice_is_plain(key: NoticeKey) -> None:
    for params in ({}, *OTHER_WAYS):
        notice = rendered(key, "en", **{**params, "place": ""})
        prose = [text for text in notice.paragraphs if not text.startswith("- ")]
        assert grade(". ".join((notice.title, *prose))) <= 8.5


@pytest.mark.parametrize(
    ("lang", "date", "line"),
    [
        ("en", "2024-03-12", "Policy: A Policy, Guidelines 4 (2024-03-12)"),
        ("en", None, "Policy: A Policy, Guidelines 4 (no date)"),
        ("es", None, "Norma: A Policy, Guidelines 4 (sin fecha)"),
    ],
)
def test_a_citation_is_said_in_the_language_of_the_notice(lang: str, date: str | None, line: str) -> None:
    draft = Draft(keys=(NoticeKey.PHONE_WARN,), params=PARAMS, citations=(replace(CITATION, date=date),))
    assert Notices().render(draft, lang=lang, place="hockey").cited == (line,)


def test_a_language_without_templates_falls_back_to_the_first() -> None:
    assert rendered(NoticeKey.PHONE_WARN, "xx") == rendered(NoticeKey.PHONE_WARN, LANGUAGES[0])


def test_two_findings_are_one_notice() -> None:
    draft = Draft(keys=(NoticeKey.PHONE_WARN, NoticeKey.PERSONAL_CONTACT_WARN), params=PARAMS)
    notice = Notices().render(draft, lang="en", about="d1", place="hockey")
    assert notice.title == "Please look at your message again"
    assert len(notice.paragraphs) == 4


def test_staff_who_gave_their_number_are_not_told_to_give_it_in_person() -> None:
    keys = (NoticeKey.PHONE_WARN, NoticeKey.PERSONAL_CONTACT_WARN)
    joined = [Notices().render(Draft(keys=keys, params=PARAMS), lang=lang).paragraphs for lang in LANGUAGES]
    assert not [text for texts in joined for text in texts if "in person" in text or "en persona" in text]


def test_a_copy_button_carries_the_category_that_was_seen_and_needs_no_form() -> None:
    copy = rendered(NoticeKey.PRIVATE_MATTER_WARN).buttons[0]
    assert (copy.value, copy.form) == ("d1:medical", None)


def test_a_copy_button_asks_for_the_category_and_nothing_else_where_none_was_seen() -> None:
    copy = rendered(NoticeKey.GROUP_ONLY_WARN, category="").buttons[0]
    assert copy.value == "d1"
    assert copy.form is not None
    assert [(field.name, [choice.value for choice in field.choices]) for field in copy.form.fields] == [
        ("category", ["medical", "academic"])
    ]


def test_the_buttons_of_a_reminder_answer_the_decision_it_is_about() -> None:
    assert rendered(NoticeKey.PRIVATE_MATTER_REMIND, category="", decision="d0").buttons[0].value == "d0"


@pytest.mark.parametrize(("lang", "word"), [("en", "dismissal"), ("es", "despido")])
@pytest.mark.parametrize("key", [NoticeKey.DECORUM_YEARLY, NoticeKey.DECORUM_OVERDUE])
def test_the_yearly_notice_says_how_far_discipline_may_go(key: NoticeKey, lang: str, word: str) -> None:
    assert any(word in text for text in rendered(key, lang).paragraphs)


def test_the_button_of_a_late_yearly_notice_answers_the_first_one() -> None:
    draft = Draft(keys=(NoticeKey.DECORUM_OVERDUE,), params={"decision": "d0"}, buttons=(ButtonKey.ACKNOWLEDGE,))
    (button,) = Notices().render(draft, lang="en", about="d1").buttons
    assert (button.label, button.value, button.form) == ("I have read this", "d0", None)
