"""A notice names a button, a time, a person or a place as it is, and promises nothing that does not happen."""

from __future__ import annotations

import re

import pytest

from bot.language import LANGUAGES
from bot.notices import Notices
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import NoticeKey
from tests.bot.notice_samples import OTHER_WAYS
from tests.bot.notice_samples import PARAMS
from tests.bot.notice_samples import grade
from tests.bot.notice_samples import said

COPIES = (NoticeKey.GROUP_ONLY_WARN, NoticeKey.PRIVATE_MATTER_WARN, NoticeKey.PRIVATE_MATTER_REMIND)
A_TAP = {"en": "copy button", "es": "botón de copia"}


@pytest.mark.parametrize("copy_all", [False, True])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", COPIES)
def test_a_copy_button_is_named_where_one_is_offered_and_nowhere_else(
    key: NoticeKey, lang: str, copy_all: bool
) -> None:
    named = [A_TAP[lang] in said(key, lang, *buttons, copy_all=copy_all) for buttons in ((), (ButtonKey.COPY_AD,))]
    assert named == [False, True]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", COPIES)
def test_a_notice_without_a_copy_button_reads_well(key: NoticeKey, lang: str) -> None:
    for params in OTHER_WAYS:
        text = said(key, lang, params=params)
        assert not re.search(r"  | [.,:;]|“”|«»|\bNone\b", text)
        assert lang == "es" or grade(text) <= 8.5


@pytest.mark.parametrize(
    ("lang", "hours", "words"),
    [
        ("en", 1, "an hour"),
        ("en", 24, "a day"),
        ("en", 36, "36 hours"),
        ("en", 48, "2 days"),
        ("es", 1, "una hora"),
        ("es", 24, "un día"),
        ("es", 36, "36 horas"),
        ("es", 48, "2 días"),
    ],
)
@pytest.mark.parametrize("key", [*COPIES[1:], NoticeKey.PRIVATE_MATTER_SUPERVISOR])
def test_the_time_for_a_copy_is_the_policys(key: NoticeKey, lang: str, hours: int, words: str) -> None:
    assert re.search(rf"(within|en|than|más de) {words}\b", said(key, lang, hours=hours))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "key", [NoticeKey.PRIVATE_MATTER_SUPERVISOR, NoticeKey.PASSWORD_SUPERVISOR, NoticeKey.EMERGENCY_SUPERVISOR]
)
def test_a_supervisor_reads_whom_and_which_place_it_is_about(key: NoticeKey, lang: str) -> None:
    text = said(key, lang, author="Dana Kim", place="boys-hockey")
    assert ("Dana Kim" in text, "boys-hockey" in text) == (True, True)


def test_a_place_that_the_draft_names_is_not_overwritten() -> None:
    draft = Draft(keys=(NoticeKey.PASSWORD_SUPERVISOR,), params={**PARAMS, "place": "team"})
    assert "“team”" in Notices().render(draft, lang="en").paragraphs[0]


@pytest.mark.parametrize(("lang", "word"), [("en", "supervisor"), ("es", "supervisa")])
@pytest.mark.parametrize("key", [NoticeKey.PASSWORD_WARN, NoticeKey.PRIVATE_MATTER_REMIND])
def test_that_a_supervisor_is_told_is_said_where_it_is_so(key: NoticeKey, lang: str, word: str) -> None:
    found = [word in said(key, lang, removed=False, told=told) for told in (False, True)]
    assert (found, word in said(NoticeKey.PASSWORD_WARN, lang, removed=True, told=False)) == ([False, True], False)


@pytest.mark.parametrize(
    ("lang", "label"),
    [("en", "Copy the principal and the athletic director"), ("es", "Enviar copia a ambas direcciones")],
)
def test_a_button_that_copies_both_says_so(lang: str, label: str) -> None:
    draft = Draft(
        keys=(NoticeKey.GROUP_ONLY_WARN,),
        params={**PARAMS, "copy_all": True, "copy_both": True},
        buttons=(ButtonKey.COPY_AD, ButtonKey.WRONG),
    )
    assert Notices().render(draft, lang=lang, about="d1").buttons[0].label == label
