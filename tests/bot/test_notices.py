"""Every notice can be rendered, in every language, and says what a notice must say."""

from __future__ import annotations

import pytest

from bot.notices import LANGUAGES
from bot.notices import Notices
from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Draft
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import Param
from policy.model import Params
from tests.builders import TEMPLATES

CITATION = Citation(pack="dracut", clause="dracut.employee.4", title="A Policy", locator="Guidelines 4", date=None)
PARAMS: Params = {
    "category": "medical",
    "minimum": 2,
    "copy_all": False,
    "removed": True,
    "author": "Dana Kim",
    "students": ("Sam Tran",),
    "contacts": (("Your teacher", "teacher"), ("Campus Police", "x3-1212")),
    "commands": ("/policy", "/report"),
    "here_seen": True,
    "seen": 3,
    "unseen": 1,
    "total": 4,
    "observing": False,
    "decision": "",
    "safety": False,
    "text": "Yes.\n\nA coach may do that.",
}
EVERY = [(lang, key) for lang in LANGUAGES for key in NoticeKey]


def rendered(key: NoticeKey, lang: str = "en", **params: Param) -> Notice:
    draft = Draft(keys=(key,), params={**PARAMS, **params}, citations=(CITATION,), buttons=tuple(ButtonKey))
    return Notices().render(draft, lang=lang, about="d1", place="hockey")


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
    assert names == {key.value for key in NoticeKey}


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_notices_are_short(lang: str, key: NoticeKey) -> None:
    notice = rendered(key, lang)
    assert len(notice.title) <= 70
    assert sum(len(text.split()) for text in notice.paragraphs) <= 120


@pytest.mark.parametrize("key", [key for key in NoticeKey if key.value.endswith(".warn")])
def test_a_warning_says_what_to_do(key: NoticeKey) -> None:
    assert any(text.startswith("What to do:") for text in rendered(key).paragraphs)


@pytest.mark.parametrize("key", [key for key in NoticeKey if key.value.endswith(".hint")])
def test_a_hint_says_that_it_is_not_logged(key: NoticeKey) -> None:
    assert rendered(key).paragraphs[-1].endswith("This hint is not logged.")


def test_a_language_without_templates_falls_back_to_the_first() -> None:
    assert rendered(NoticeKey.PHONE_WARN, "xx") == rendered(NoticeKey.PHONE_WARN, LANGUAGES[0])


def test_two_findings_are_one_notice() -> None:
    draft = Draft(keys=(NoticeKey.PHONE_WARN, NoticeKey.PERSONAL_CONTACT_WARN), params=PARAMS)
    notice = Notices().render(draft, lang="en", about="d1", place="hockey")
    assert notice.title == "Please look at your message again"
    assert len(notice.paragraphs) == 4


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
