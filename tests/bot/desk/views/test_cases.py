"""Cases on the console: for their team alone, with every look logged, and the same steps as in chat."""

from __future__ import annotations

import pytest

from policy.model import CaseEntryKind
from policy.model import CaseState
from policy.model import EntryKind
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import CASE
from tests.bot.desk.views.school import OTHER
from tests.bot.desk.views.school import WORDS
from tests.bot.desk.views.school import Day

ONE = f"/cases/{CASE}"


async def looks(day: Day) -> list[tuple[object, object]]:
    found = await day.console.entries(EntryKind.VIEW)
    return [(one.facts.get("case") or one.facts.get("id"), one.facts.get("outcome", "")) for one in found]


async def test_the_team_sees_what_was_said_and_the_look_is_logged(day: Day) -> None:
    sam = await day.console.signed_in("sam")
    assert "C0FFEE00" in (await sam.get("/cases")).text
    page = said((await sam.get(ONE)).text)
    assert WORDS in page
    assert "somebody who stays unnamed" in page
    assert (CASE, "") in await looks(day)


@pytest.mark.parametrize("person", ["kim", "pat"])
async def test_a_supervisor_who_is_not_of_the_team_sees_nothing_of_it(day: Day, person: str) -> None:
    browser = await day.console.signed_in(person)
    listed = (await browser.get("/cases")).text
    assert ("C0FFEE00" in listed, "No open case is yours to see." in listed) == (False, True)
    got = await browser.get(ONE)
    assert (got.status, WORDS in got.text) == (403, False)
    assert (await browser.post(f"{ONE}/note", None, key="a" * 32, words="x")).status == 403
    assert (await looks(day)).count((CASE, "denied")) == 2


async def test_from_taking_it_up_to_its_end(day: Day) -> None:
    sam, cases = await day.console.signed_in("sam"), day.console.house.stores.cases
    assert "It stands in the case." in await sent(sam, ONE, f"{ONE}/take")
    assert "Somebody was faster." in await sent(sam, ONE, f"{ONE}/take")
    await sent(sam, ONE, f"{ONE}/note", words="Asked the teacher.")
    await sent(sam, ONE, f"{ONE}/ask", words="When was it?")
    assert "Nothing was changed." in await sent(sam, ONE, f"{ONE}/close", outcome="burnt")
    page = said(await sent(sam, ONE, f"{ONE}/close", outcome="helped", words="Thank you."))
    assert "Asked the teacher." in page
    case = await cases.get(CASE)
    assert case is not None
    assert (case.state, case.owner) == (CaseState.CLOSED, "sam")
    kinds = [one.kind for one in await cases.entries(CASE, viewer="sam", now=day.console.clock.now())]
    assert sorted(kinds) == sorted(
        [
            CaseEntryKind.REPORT,
            *(CaseEntryKind.STEP, CaseEntryKind.STEP),
            CaseEntryKind.NOTE,
            *(CaseEntryKind.QUESTION, CaseEntryKind.QUESTION),
        ]
    )
    assert "C0FFEE00" in (await sam.get("/cases?show=closed")).text


async def test_merged_and_handed_over(day: Day) -> None:
    sam, cases = await day.console.signed_in("sam"), day.console.house.stores.cases
    await sent(sam, ONE, f"{ONE}/merge", number=OTHER[:8])
    case = await cases.get(CASE)
    assert case is not None
    assert case.merged == OTHER
    other = f"/cases/{OTHER}"
    await sent(sam, other, f"{other}/hand-over", person="kim")
    case = await cases.get(OTHER)
    assert case is not None
    assert case.owner == "kim"
    kim = await day.console.signed_in("kim")
    assert WORDS in (await kim.get(other)).text


async def test_what_there_is_not(day: Day) -> None:
    sam = await day.console.signed_in("sam")
    assert (await sam.get("/cases/none")).status == 404
    assert (await sam.post(f"{ONE}/burn", None, key="a" * 32)).status == 404
    assert (await sam.get(f"{ONE}/files/none")).status == 404
