"""Consents, coverage, people, policy and the log on the console."""

from __future__ import annotations

import csv
import re
from datetime import UTC
from datetime import datetime
from io import StringIO

from policy.model import CommandInvoked
from policy.model import EntryKind
from tests.bot.desk.views.conftest import said
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import COACH
from tests.bot.desk.views.school import QUESTION
from tests.bot.desk.views.school import Day
from tests.builders import NOW


async def test_who_agreed_to_what_until_when(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    assert "No family has an open question." in (await kim.get("/consents")).text
    page = said((await kim.get("/consents?show=file&sort=-subject")).text)
    assert "Mia Fox Pictures of this student yes October 20, 2026" in page
    assert page.index("Mia Fox") < page.index("Ben Ames")
    page = said((await kim.get("/consents?show=ending")).text)
    assert ("Mia Fox" in page, "Ben Ames" in page) == (True, False)
    assert "Ben Ames , a student" in said((await kim.get("/consents?q=ames")).text)


async def test_a_family_is_asked_once(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    page = said(await sent(kim, "/consents/ben", "/consents/ben/ask"))
    assert "See below whom the question goes to." in page
    assert "Ben Ames Amy Ames Pictures of this student" in page
    await sent(kim, "/consents/ben", "/consents/ben/ask")
    (one,) = await day.console.house.asked.open(now=day.console.clock.now())
    assert (one.subject, one.parent, one.asked_by) == ("ben", "amy", "kim")


async def test_a_look_at_records_is_logged_and_nobody_is_named_in_it(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    await kim.get("/consents/mia")
    (one,) = await day.console.entries(EntryKind.VIEW)
    assert one.facts == {"what": "consents", "count": 2, "own": False}


async def test_what_is_not_seen_is_said(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    page = said((await kim.get("/coverage")).text)
    assert "The bot sees 3 of the 4 conversations that it knows of." in page
    assert "staff room private channel no" in page
    page = said((await kim.get("/coverage?seen=all")).text)
    assert "nothing direct message yes" in page


async def test_people_and_accounts_of_nobody(day: Day) -> None:
    ivy = await day.console.signed_in("ivy")
    page = said((await ivy.get("/people?role=student")).text)
    assert ("Ben Ames" in page, "Mia Fox" in page, "Rae Fox" in page) == (True, True, False)
    assert "webmaster w 3" in said((await ivy.get("/people?show=unlinked")).text)
    page = said((await ivy.get("/people?show=without")).text)
    assert ("Amy Ames" in page, "Dana Kim" in page) == (True, False)
    page = said((await ivy.get("/people/ben")).text)
    assert "Amy Ames" in page
    assert "/consents/ben" not in (await ivy.get("/people/ben")).text
    assert (await ivy.get("/people/nobody")).status == 404


async def test_a_question_is_answered_and_the_answer_taken_back(day: Day) -> None:
    kim, questions = await day.console.signed_in("kim"), day.console.house.stores.questions
    assert QUESTION in (await kim.get("/policy")).text
    (one,) = await questions.open(now=day.console.clock.now())
    path = f"/policy/questions/{one.id}"
    assert "The answer was empty." in await sent(kim, "/policy", path, answer=" ")
    page = await sent(kim, "/policy", path, answer="The boosters pay.", standard="yes")
    assert "The answer is on its way." in page
    await day.console.house.jobs.drain()
    assert (COACH, "question.answered") in day.told()
    (own,) = await questions.standards(("dracut",))
    assert (own.answer, own.by) == ("The boosters pay.", "kim")
    assert "The answer is taken back." in await sent(kim, "/policy", f"/policy/answers/{own.id}")
    assert list(await questions.standards(("dracut",))) == []
    assert "answered already" in await sent(kim, "/registry/w/C1", path, answer="Again")


async def test_the_log_is_searched_by_kind_person_and_period(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    page = said((await kim.get("/log")).text)
    assert "judged José Ortiz" in page
    assert "July" not in page
    page = said((await kim.get("/log?since=2026-07-01&until=2026-08-01&kind=decision")).text)
    assert ("July 27, 2026" in page, "11:00 AM judged José Ortiz hockey" in page) == (True, False)
    page = said((await kim.get("/log?q=dana")).text)
    assert ("José Ortiz" in page, "Dana Kim" in page) == (False, True)
    assert "Nothing was written in this period" in (await kim.get("/log?q=nobody")).text
    assert "Nothing was written in this period" in (await kim.get("/log?kind=hold&since=x&until=2020-01-01")).text


async def test_the_log_is_checked(day: Day) -> None:
    ivy = await day.console.signed_in("ivy")
    got = await ivy.post("/log/verify", None, key="a" * 32)
    assert "The log is whole" in got.text
    assert {one.facts["what"] for one in await day.console.entries(EntryKind.VIEW)} == {"log_verified"}


async def test_the_log_is_taken_along_without_names_unless_they_are_asked_for(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    plain = await kim.post("/log/export", None, key="a" * 32)
    named = await kim.post("/log/export", None, key="b" * 32, names="yes", since="2026-10-05", until="2026-10-05")
    assert ("José Ortiz" in plain.text, "José Ortiz" in named.text) == (False, True)
    assert {one["at"][:10] for one in csv.DictReader(StringIO(named.text))} == {"2026-10-05"}
    found = [one.facts for one in await day.console.entries(EntryKind.EXPORT)]
    assert [(one["export"], one["names"]) for one in found] == [("full", False), ("full", True)]


async def test_a_list_has_pages(day: Day) -> None:
    kim = await day.console.signed_in("kim")
    first = said((await kim.get("/log?since=2026-07-01")).text)
    found = re.search(r"Page 1 of (\d+)", first)
    assert found is not None
    assert f"Page 2 of {found[1]}" in said((await kim.get("/log?since=2026-07-01&page=2")).text)
    assert f"Page {found[1]} of {found[1]}" in said((await kim.get("/log?since=2026-07-01&page=99999")).text)


async def test_what_waits_what_went_out_and_who_read_it(day: Day) -> None:
    house, kim = day.console.house, await day.console.signed_in("kim")
    await house.yearly.plan(["w"])
    page = said((await kim.get("/reminders")).text)
    assert "how to act online (yearly) 5 August 15, 2027" in page
    assert "request to decide José Ortiz delivered" in said((await kim.get("/reminders?show=sent")).text)
    day.console.clock.set(datetime(2027, 8, 15, 12, 30, tzinfo=UTC))
    await house.app.tick()
    await house.jobs.drain()
    fired = [one.id for one in await house.log.tail(limit=1_000) if one.event == "check:decorum_yearly:ortiz:2027"]
    await day.press(COACH, "acknowledge", value=fired[0])
    kim = await day.console.signed_in("kim")
    page = said((await kim.get("/reminders?show=read&year=2027")).text)
    assert "1 of 5 have read it." in page
    assert page.index("not yet") < page.index("José Ortiz a coach August 15, 2027")
    assert "0 of 5 have read it." in said((await kim.get("/reminders?show=read&year=2025&kind=x")).text)


async def test_settings_are_shown_and_secrets_are_not(day: Day) -> None:
    ivy = await day.console.signed_in("ivy")
    assert "everything is as it comes" in (await ivy.get("/settings")).text
    assert "CHAPERONE_MODE observe as it comes" in said((await ivy.get("/settings?show=all")).text)


async def test_what_was_held_is_tried_again(day: Day) -> None:
    house, ivy = day.console.house, await day.console.signed_in("ivy")
    assert "Everything could be delivered." in (await ivy.get("/settings")).text
    await house.app.handle(CommandInvoked(id="v1", workspace="w", at=NOW, by=COACH, name="nonsense"))
    (waits,) = await house.outbox.waiting()
    await house.outbox.take(waits)
    await house.outbox.hold(waits, error="slack:gone")
    assert "slack:gone 1 message Try again" in said((await ivy.get("/settings")).text)
    assert (await ivy.post("/settings/release", None, key="a" * 32, error="other")).status == 404
    page = await sent(ivy, "/settings", "/settings/release", error="slack:gone")
    assert ("They are on their way again." in page, await house.holding.held()) == (True, {})
    entries = await day.console.entries(EntryKind.OVERRIDE)
    assert entries[-1].facts == {"what": "released", "error": "slack:gone", "count": 1}
