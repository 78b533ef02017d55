"""The way back: a code opens its case and no other, and what is written there reaches the team once."""

from __future__ import annotations

import pytest

from policy.model import Case
from policy.model import CaseEntryKind
from tests.bot.reporting.conftest import Desk
from tests.bot.reporting.conftest import code_on
from tests.bot.reporting.conftest import hidden
from tests.bot.reporting.conftest import unmarked


async def reported(desk: Desk) -> tuple[Case, str]:
    _, html = await desk.send()
    (case,) = await desk.cases()
    return case, code_on(html)


async def opened(desk: Desk, code: str, lang: str = "en") -> str:
    (status, html), right = await desk.back.case({"code": code, "lang": lang})
    assert (status, right) == (200, True)
    return html


async def answers(desk: Desk, case: Case) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    return [(one.text, one.fields) for one in await desk.entries(case) if one.kind is CaseEntryKind.ANSWER]


async def test_a_code_opens_its_case(desk: Desk) -> None:
    case, code = await reported(desk)
    await desk.ask(case, "Which bus <is> it?")
    said = unmarked(await opened(desk, code.lower().replace("-", " "), "es"))
    assert "They push Sam around <every day>." in said
    assert "El equipo de seguridad" in said
    assert "Which bus <is> it?" in said
    assert "todavía sin leer" in said
    assert "kim" not in said


async def test_every_wrong_code_gets_the_same_page(desk: Desk) -> None:
    _, code = await reported(desk)
    codes = desk.house.reporting.codes
    wrong = ["", "x", "0" * 20, codes.draw(), f"{code[:-1]}{'1' if code[-1] != '1' else '2'}"]
    pages = set()
    for one in wrong:
        page, right = await desk.back.case({"code": one, "lang": "en"})
        assert not right
        pages.add(page)
    assert len(pages) == 1
    assert next(iter(pages))[0] == 422


async def test_a_look_is_logged_as_the_reporters(desk: Desk) -> None:
    _, code = await reported(desk)
    before = len(await desk.house.book.entries())
    await opened(desk, code)
    assert len(await desk.house.book.entries()) == before + 1


async def test_what_is_written_comes_in_once(desk: Desk) -> None:
    case, code = await reported(desk)
    form = {"seen": hidden(await opened(desk, code), "seen"), "do": "write", "text": " The number 7.\r\n", "lang": "en"}
    pages = [await desk.back.write(form) for _ in range(2)]
    for status, html in pages:
        assert (status, "Your message is in" in html, html.count("The number 7.")) == (200, True, 1)
        assert hidden(html, "seen") != form["seen"]
    assert await answers(desk, case) == [("The number 7.", ())]


@pytest.mark.parametrize("text", ["", " \n", "x" * 10_001])
async def test_nothing_and_too_much_are_said(desk: Desk, text: str) -> None:
    case, code = await reported(desk)
    seen = hidden(await opened(desk, code), "seen")
    status, html = await desk.back.write({"seen": seen, "do": "write", "text": text})
    assert (status, '<a href="#text">' in html) == (422, True)
    assert await answers(desk, case) == []


async def test_who_wants_to_withdraw_is_asked_first(desk: Desk) -> None:
    case, code = await reported(desk)
    html = await opened(desk, code)
    for do in ("ask", "look", "ask", "withdraw"):
        assert await answers(desk, case) == []
        status, html = await desk.back.write({"seen": hidden(html, "seen"), "do": do, "lang": "en"})
        assert status == 200
    assert await answers(desk, case) == [("", (("withdraw", "yes"),))]
    assert "Asked to withdraw the report." in html


async def test_after_half_an_hour_the_code_is_asked_for_again(desk: Desk) -> None:
    _, code = await reported(desk)
    seen = hidden(await opened(desk, code), "seen")
    desk.wait(minutes=30)
    status, html = await desk.back.write({"seen": seen, "do": "write", "text": "late"})
    assert (status, "Please enter your code again." in html) == (410, True)
    assert (await desk.back.write({"seen": "forged", "do": "look"}))[0] == 410


async def test_a_form_of_the_report_page_opens_no_case(desk: Desk) -> None:
    await reported(desk)
    assert (await desk.back.write({"seen": await desk.once(), "do": "look"}))[0] == 410


async def test_a_store_that_is_down_loses_no_word(desk: Desk) -> None:
    case, code = await reported(desk)
    seen = hidden(await opened(desk, code), "seen")
    desk.down = True
    status, html = await desk.back.write({"seen": seen, "do": "write", "text": "The number 7.", "lang": "en"})
    assert (status, "The number 7.</textarea>" in html, "could not be kept" in html) == (503, True, True)
    assert await answers(desk, case) == []
