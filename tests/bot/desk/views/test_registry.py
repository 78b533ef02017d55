"""The list of conversations: looked at, decided about, and taken along."""

from __future__ import annotations

import csv
from io import StringIO

from policy.model import EntryKind
from policy.model import RegistrationState
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import COACH
from tests.bot.desk.views.school import HOCKEY
from tests.bot.desk.views.school import KIM
from tests.bot.desk.views.school import Day

ONE = f"/registry/{HOCKEY.workspace}/{HOCKEY.id}"


async def state(day: Day) -> RegistrationState | None:
    place = await day.console.house.registry.conversation(HOCKEY)
    return place.registration.state if place and place.registration else None


async def test_what_waits_stands_first_and_alone_where_that_is_asked(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    page = said((await kim.get("/registry")).text)
    assert "hockey private channel waits for an answer José Ortiz Practice times" in page
    assert page.index("hockey") < page.index("chess club") < page.index("staff room")
    assert "lake rowing" not in page
    page = said((await kim.get("/registry?state=waiting")).text)
    assert ("hockey" in page, "chess club" in page) == (True, False)
    assert "No conversation is like that." in said((await kim.get("/registry?state=denied")).text)


async def test_approved_on_the_page_is_approved_and_the_owner_is_told(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    before = len(day.told())
    page = await sent(kim, ONE, f"{ONE}/approve")
    assert "It is approved." in page
    assert await state(day) is RegistrationState.APPROVED
    await day.console.house.jobs.drain()
    assert [(to, key) for to, key in day.told()[before:] if to in (COACH, KIM)] == [
        (COACH, "registration.approved.owner")
    ]
    assert "It was approved before." in await sent(kim, f"{ONE}", f"{ONE}/approve")


async def test_turned_down_with_a_reason(day: Day) -> None:
    pat = await day.console.signed_in("pat")
    page = await sent(pat, ONE, f"{ONE}/deny", reason="Use the team's channel")
    assert "It is turned down." in page
    assert await state(day) is RegistrationState.DENIED


async def test_a_form_sent_twice_is_done_once(day: Day) -> None:
    kim, form = await day.console.signed_in("kim"), {"key": "a" * 32, "reason": "no"}
    notes = [(await kim.post(f"{ONE}/deny", None, **form)).to.partition("note=")[2] for _ in range(2)]
    assert notes == ["registration_denied", "already"]
    other = await day.console.signed_in("pat")
    assert (await other.post(f"{ONE}/deny", None, **form)).to.endswith("note=registration_denied")


async def test_another_schools_conversation_is_refused_and_logged(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    assert (await kim.get("/registry/v/L1")).status == 403
    assert (await kim.post("/registry/v/L1/approve", None, key="a" * 32)).status == 403
    denied = [one.facts for one in await day.console.entries(EntryKind.VIEW) if one.facts.get("outcome") == "denied"]
    assert [(one["what"], one["id"]) for one in denied] == [("registry", "L1"), ("registry", "L1")]


async def test_what_there_is_not_is_not_found(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    for path in ("/registry/w/C9", "/registry/w/D1", "/registry/x/C1"):
        assert (await kim.get(path)).status == 404
    assert (await kim.post(f"{ONE}/burn", None, key="a" * 32)).status == 404


async def test_whoever_has_no_account_can_look_and_not_act(day: Day) -> None:
    await day.forget_account("kim")
    kim = await day.console.signed_in("kim")
    assert "You have no linked account" in (await kim.get(ONE)).text
    assert "You have no linked account" in await sent(kim, ONE, f"{ONE}/approve")
    assert await state(day) is RegistrationState.PENDING


async def test_the_list_is_taken_along_and_that_is_logged(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    got = await kim.post("/registry/export", None, key="a" * 32)
    assert got.headers["content-disposition"] == 'attachment; filename="registry.csv"'
    rows = list(csv.DictReader(StringIO(got.text)))
    assert [(one["name"], one["state"]) for one in rows] == [
        ("hockey", "pending"),
        ("chess club", "unlisted"),
        ("staff room", "unlisted"),
    ]
    (entry,) = await day.console.entries(EntryKind.EXPORT)
    assert entry.facts == {"export": "registry", "rows": 3}
