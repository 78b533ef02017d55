from __future__ import annotations

from dataclasses import replace

from policy.model import Candidate
from policy.model import CheckDue
from policy.model import Declare
from policy.model import EntryKind
from policy.model import ExceptionKind
from policy.model import Forgotten
from policy.model import Hold
from policy.model import Logged
from policy.model import MemberRef
from policy.model import PolicyException
from policy.model import Reminder
from policy.model import Schedule
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import finding
from tests.contracts.samples import flagged
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import opened
from tests.contracts.samples import posted
from tests.contracts.samples import student
from tests.contracts.samples import team
from tests.contracts.samples import warn


async def _school(stores: Stores) -> None:
    await stores.roster.put_people(
        [coach, student, replace(coach, id="p-aunt", memberships=(), relatives=("p-student",))]
    )
    await stores.roster.put_members([member(COACH, coach, name="Kim"), member(STUDENT, student, name="Sam")])
    await stores.roster.put_conversation(team, [COACH, STUDENT])


async def test_the_roster_forgets_a_person_with_the_accounts(stores: Stores) -> None:
    await _school(stores)
    done = await forget(stores, "p-student")
    assert done == Forgotten(tables={"account": 1, "conversation_member": 1, "membership": 2, "person": 2})
    assert [one.id for one in await stores.roster.people()] == ["p-aunt", "p-coach"]
    assert all(one.relatives == () for one in await stores.roster.people())
    assert list(await stores.registry.audience(PLACE)) == [member(COACH, coach, name="Kim")]
    assert list(await stores.keeping.eraser.find("p-student")) == []


async def test_a_person_is_found_by_every_name_there_is(stores: Stores) -> None:
    await _school(stores)
    eraser = stores.keeping.eraser
    sam = Candidate(person="p-student", name="Sam Student", accounts=(STUDENT,))
    for word in ("p-student", "sam student", "U-student", "W/U-student", " Sam "):
        assert list(await eraser.find(word)) == [sam], word
    assert sam.key == "p-student"
    assert list(await eraser.find("V/U-student")) == []
    assert list(await eraser.find("")) == []
    assert [one.key for one in await eraser.find("Kim Coach")] == ["p-aunt", "p-coach"]
    bare = MemberRef(workspace="W", id="U-new")
    await stores.roster.put_members([member(bare, name="Newcomer")])
    (found,) = await eraser.find("U-new")
    assert found == Candidate(person="", name="Newcomer", accounts=(bare,))
    assert found.key == "W/U-new"
    assert (await eraser.forget(found, at=NOW)).tables == {"account": 1}
    assert await stores.registry.member(bare) is None


async def test_looking_changes_nothing(stores: Stores) -> None:
    await _school(stores)
    mine = posted("mine")
    await stores.inbox.claim(mine)
    await stores.log.settle(flagged(mine))
    (found,) = await stores.keeping.eraser.find("p-student")
    would = await stores.keeping.eraser.would(found)
    assert [line.author for line in await stores.log.tail()] == [STUDENT]
    assert await stores.keeping.eraser.forget(found, at=NOW) == would
    assert await stores.keeping.eraser.forget(found, at=NOW) == Forgotten()


async def test_the_sealed_log_stays_whole_and_says_that_somebody_was_forgotten(stores: Stores) -> None:
    await _school(stores)
    mine = posted("mine")
    await stores.inbox.claim(mine)
    await stores.log.settle(flagged(mine))
    await stores.book.seal(now=NOW)
    before = await stores.book.entries()
    done = await forget(stores, "p-student")
    await stores.book.seal(now=NOW + MINUTE)
    (*kept, last) = await stores.book.entries()
    assert kept == list(before)
    assert (last.kind, last.subject, last.facts) == (EntryKind.FORGET, None, {"rows": done.rows})
    assert (await stores.book.verify()).broken is None


async def test_a_legal_hold_forbids_it(stores: Stores) -> None:
    await _school(stores)
    for hold, whose in (("h-one", "p-student"), ("h-all", None)):
        await stores.keeping.holds.add(Hold(id=hold, person=whose, reason="case 7", since=NOW))
        assert await forget(stores, "p-student") == Forgotten(holds=(hold,))
        assert await stores.registry.member(STUDENT) == member(STUDENT, student, name="Sam")
        assert await stores.keeping.holds.release(hold, at=NOW)
    assert (await forget(stores, "p-student")).rows > 0


async def test_the_log_keeps_its_lines_and_forgets_whom_they_are_about(stores: Stores) -> None:
    await _school(stores)
    mine, theirs = posted("mine"), posted("theirs", author=COACH, at=NOW + MINUTE)
    for event in (mine, theirs):
        await stores.inbox.claim(event)
        await stores.log.settle(flagged(event, author=event.message.author))
    assert (await forget(stores, "p-student")).rows > 0
    lines = list(await stores.log.tail())
    assert [line.author for line in lines] == [None, COACH]
    assert isinstance(lines[0], Logged)
    newer, older = await stores.log.incidents()
    assert newer == opened(theirs)
    assert older == replace(opened(mine), author=older.author, message=None)
    assert older.author not in (STUDENT, COACH)


async def test_nothing_waits_any_more_for_somebody_forgotten(stores: Stores) -> None:
    await _school(stores)
    kept = posted("kept")
    await stores.inbox.claim(kept)
    schedule = Schedule(reminder="followup", subject="s", after=HOUR)
    await stores.log.settle(judged(kept, warn(), schedule, findings=(finding(),), keep="call 978"))
    other = posted("other", author=COACH)
    await stores.inbox.claim(other)
    await stores.log.settle(judged(other, warn(STUDENT), warn(COACH), author=COACH))
    unjudged, left = posted("unjudged"), posted("left", author=COACH)
    await stores.inbox.claim(unjudged)
    await stores.inbox.claim(left)
    await forget(stores, "p-student")
    assert list(await stores.outbox.waiting()) == ["d-other-1"]
    assert list(await stores.reminders.waiting()) == []
    assert list(await stores.inbox.waiting()) == [left]
    assert (await stores.log.situation(posted("next", at=NOW + MINUTE), now=NOW + MINUTE)).earlier == ()
    assert await stores.log.settle(judged(unjudged)) is None


async def test_exceptions_stay_in_force_without_the_name(stores: Stores) -> None:
    await _school(stores)
    event = posted("e1", author=COACH)
    exception = PolicyException(
        id="x",
        kind=ExceptionKind.EMERGENCY,
        author=COACH,
        conversation=PLACE,
        copied=(STUDENT,),
        since=NOW,
        until=NOW + HOUR,
    )
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Declare(exception=exception), author=COACH))
    await forget(stores, "p-coach")
    (found,) = (await stores.log.situation(posted("next"), now=NOW)).exceptions
    assert found == replace(exception, id=found.id, author=found.author)
    assert found.author != COACH


async def test_a_reminder_about_somebody_forgotten_names_nobody(stores: Stores) -> None:
    await _school(stores)
    event = posted("e1")
    await stores.inbox.claim(event)
    await stores.log.settle(judged(event, Schedule(reminder="pending", subject="C1", after=HOUR), author=None))
    await forget(stores, "p-student")
    (check,) = await stores.reminders.fire(now=NOW + HOUR)
    assert check == CheckDue(
        id="check:pending:C1:2026-03-02",
        workspace="W",
        at=NOW + HOUR,
        check="pending",
        subject="C1",
        conversation=PLACE,
    )


async def test_no_reminder_about_somebody_forgotten_is_left(stores: Stores) -> None:
    await _school(stores)
    mine = Reminder(kind="decorum", subject="p-student", period="2026", due=NOW + HOUR, member=STUDENT)
    nameless = replace(mine, period="2027", member=None)
    theirs = replace(mine, subject="p-coach", member=COACH)
    await stores.reminders.plan([mine, nameless, theirs], workspace="W")
    assert (await forget(stores, "p-student")).rows > 0
    assert list(await stores.reminders.waiting()) == [("decorum", "p-coach", NOW + HOUR)]


async def test_what_fired_about_somebody_forgotten_names_nobody(stores: Stores) -> None:
    await _school(stores)
    first = Reminder(kind="decorum", subject="p-student", period="2025", due=NOW, member=STUDENT)
    await stores.reminders.plan([first, replace(first, period="2026"), replace(first, period="x")], workspace="W")
    (judgeable, *unjudged) = await stores.reminders.fire(now=NOW)
    await stores.log.settle(judged(judgeable, warn()))
    assert len(unjudged) == 2
    assert (await forget(stores, "p-student")).rows > 0
    (line,) = await stores.log.tail()
    assert line.event.startswith("forgotten:")
    assert line == replace(line, author=None)
    assert list(await stores.inbox.waiting()) == []
    assert [await stores.log.settle(judged(one)) for one in (judgeable, *unjudged)] == [None] * 3
    assert list(await stores.reminders.fire(now=NOW + HOUR)) == []


async def test_an_unjudged_check_of_nobody_s_account_goes_with_the_person(stores: Stores) -> None:
    await _school(stores)
    await stores.reminders.plan([Reminder(kind="decorum", subject="p-student", period="2026", due=NOW)], workspace="W")
    (check,) = await stores.reminders.fire(now=NOW)
    await forget(stores, "p-student")
    assert list(await stores.inbox.waiting()) == []
    assert await stores.log.settle(judged(check)) is None
