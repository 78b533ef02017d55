"""The pages that say why there is none: each with words of its own, in every language."""

from __future__ import annotations

import pytest

from bot.desk.errors import ConflictError
from bot.desk.errors import DeniedError
from bot.desk.errors import DeskError
from bot.desk.errors import GoneError
from bot.desk.errors import MissingError
from bot.desk.frame import SAID
from bot.desk.frame import Framed
from bot.desk.frame import failed
from bot.language import LANGUAGES
from bot.words import word


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("status", sorted(SAID))
def test_each_failure_says_what_to_do(status: int, lang: str) -> None:
    html = failed(status, Framed(lang=lang, school="Hill <School>", at="/"))
    assert f"<h1>{word(lang, f'console.error.{status}.title')}</h1>" in html
    assert f"<p>{word(lang, f'console.error.{status}.text')}</p>" in html
    assert f'<html lang="{lang}">' in html
    assert "Hill &lt;School&gt;" in html


def test_any_other_failure_is_ours() -> None:
    frame = Framed(lang="en", school="", at="/")
    assert failed(503, frame) == failed(500, frame)


def test_every_error_has_a_status_with_words() -> None:
    errors = (DeniedError("case"), MissingError("case"), GoneError("link"), ConflictError("case"), DeskError("x"))
    assert [int(one.status) for one in errors] == [403, 404, 410, 409, 500]
    assert all(one.status in SAID for one in errors)
