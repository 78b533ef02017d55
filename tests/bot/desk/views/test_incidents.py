"""Incidents on the console: what is shown of them and what is not, and what people decide."""

from __future__ import annotations

import pytest

from policy.model import EntryKind
from policy.model import Incident
from policy.model import IncidentState
from tests.bot.desk.conftest import HERE
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import COACH
from tests.bot.desk.views.school import Day


async def newest(day: Day, rule: str = "group_only") -> Incident:
    """The newest open incident of a rule."""
    found = await day.console.house.stores.incidents.listed(HERE, [IncidentState.OPEN], limit=100)
    return next(one for one in found if one.rule == rule)


async def state(day: Day, ident: str) -> IncidentState:
    (one,) = await day.console.house.stores.incidents.with_ids([ident])
    return one.state


async def test_a_list_by_state_rule_place_and_age(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    page = said((await kim.get("/incidents")).text)
    assert "phone number José Ortiz hockey open October 5, 2026" in page
    assert "wrote to too few of the team José Ortiz private talk open" in page
    page = said((await kim.get("/incidents?state=all&rule=pii.phone&age=week")).text)
    assert ("1 row" in page, "private talk" in page) == (True, False)
    page = said((await kim.get("/incidents?state=overturned&place=hockey")).text)
    assert ("was wrong" in page, "private talk" in page) == (True, False)
    assert "No incident is like that." in (await kim.get("/incidents?place=none")).text


async def test_one_of_them_with_its_clause_and_never_a_text(day: Day) -> None:
    one, kim = await newest(day), await day.console.signed_in("kim")
    html = (await kim.get(f"/incidents/{one.id}")).text
    page = said(html)
    assert "must address more than one member of the team" in page
    assert "Employee Guidelines 4 (dracut.employee.4)" in page
    assert "only the two of us" not in html
    looks = await day.console.entries(EntryKind.VIEW)
    assert looks[-1].facts == {"what": "incident", "count": 1, "id": one.id}


@pytest.mark.parametrize(
    ("what", "form", "then"),
    [
        ("acknowledge", {}, IncidentState.ACKNOWLEDGED),
        ("resolve", {}, IncidentState.RESOLVED),
        ("overturn", {"ground": "misread"}, IncidentState.OVERTURNED),
    ],
)
async def test_what_people_decide(day: Day, what: str, form: dict[str, str], then: IncidentState) -> None:
    one, pat = await newest(day), await day.console.signed_in("pat")
    path = f"/incidents/{one.id}"
    before = len(day.told())
    page = said(await sent(pat, path, f"{path}/{what}", **form))
    assert ("It is decided." in page, await state(day, one.id)) == (True, then)
    assert "Pat Doe" in page
    await day.console.house.jobs.drain()
    assert all(to == COACH for to, _ in day.told()[before:])


async def test_what_is_not_theirs(day: Day) -> None:
    one = await newest(day)
    for person in ("ortiz", "ivy", "sam"):
        browser = await day.console.signed_in(person)
        assert (await browser.get(f"/incidents/{one.id}")).status == 403
        assert (await browser.post(f"/incidents/{one.id}/resolve", None, key="a" * 32)).status == 403
    assert await state(day, one.id) is IncidentState.OPEN
    kim = await day.console.signed_in("kim")
    assert (await kim.get("/incidents/none")).status == 404
    assert (await kim.post(f"/incidents/{one.id}/burn", None, key="a" * 32)).status == 404


async def test_an_appeal_is_decided_by_whoever_it_came_to(day: Day) -> None:
    one = await newest(day)
    await day.press(COACH, "wrong", value=one.decision, ground="allowed", words="The principal read along.")
    (appeal,) = await day.console.house.stores.appeals.open(HERE)
    reviewer = await day.console.signed_in(appeal.reviewer)
    assert "José Ortiz says that a notice was wrong" in said((await reviewer.get("/incidents")).text)
    path = f"/incidents/{one.id}"
    assert "The principal read along." in (await reviewer.get(path)).text
    page = await sent(reviewer, path, f"/appeals/{appeal.decision}", verdict="overturn", ground="allowed")
    assert "The appeal is decided" in page
    assert await state(day, one.id) is IncidentState.OVERTURNED
    other = await day.console.signed_in("pat" if appeal.reviewer != "pat" else "ada")
    assert (await other.post(f"/appeals/{appeal.decision}", None, key="a" * 32, verdict="uphold")).status == 403


async def test_figures_with_the_tables_behind_them(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    html = (await kim.get("/incidents/figures")).text
    page = said(html)
    assert "wrote to too few of the team 11 2" in page
    assert html.count("<svg") > 2
    assert "Jul 20" in page
    page = said((await kim.get("/incidents/figures?rule=none")).text)
    assert "Nothing was found in the last twelve weeks." in page
