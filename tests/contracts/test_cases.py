"""Cases: the same in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from typing import Any

import pytest

from policy.model import CASES
from policy.model import Action
from policy.model import Candidate
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseFile
from policy.model import CaseOutcome
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import Decision
from policy.model import EntryKind
from policy.model import Hold
from policy.model import Judgement
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import MessageRef
from policy.model import OpenCase
from policy.model import Receipt
from policy.model import RemoveMessage
from policy.model import StaleError
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import member
from tests.contracts.samples import student
from tests.contracts.samples import warn

DAY = timedelta(days=1)
CODE = CaseCode(lookup="1a2b", hash="$argon2id$v=19$secret")
CASE = Case(
    id="c1aaaaaa",
    workspace="W",
    category=CaseCategory.BULLYING,
    source=CaseSource.WEB,
    opened_at=NOW,
    lang="es",
    pack="mit",
    conversation=PLACE,
    message=MessageRef(workspace="W", conversation="C1", id="m1"),
    about=(COACH,),
    team=("p-principal",),
    due=NOW + DAY,
)
REPORT = CaseEntry(
    id="e1", case=CASE.id, at=NOW, kind=CaseEntryKind.REPORT, text="they take his lunch", fields=(("where", "gym"),)
)
FILED = replace(REPORT, id="e2", kind=CaseEntryKind.FILE, text="", fields=(), file="f1")
NOTE = CaseEntry(id="e3", case=CASE.id, at=NOW + MINUTE, kind=CaseEntryKind.NOTE, by="p-principal", text="called home")
STEP = replace(NOTE, id="e4", kind=CaseEntryKind.STEP, text="acknowledged")
PICTURE = CaseFile(id="f1", name="lunch.png", kind="image/png", data=b"\x89PNG")
NAMED = replace(CASE, id="c2bbbbbb", opened_at=NOW + HOUR, reporter=STUDENT, about=())
DANGER = replace(CASE, id="c3cccccc", opened_at=NOW - HOUR, danger=True, reporter=STUDENT)
TAKEN = replace(CASE, state=CaseState.ACKNOWLEDGED, owner="p-principal", revision=1)


async def settled(stores: Stores, *actions: Action, ident: str = "1") -> None:
    """A judgement that leads to these."""
    event = CaseReported(id=f"r{ident}", workspace="W", at=NOW, case=CASE)
    assert await stores.inbox.claim(event)
    judged = Judgement(id=f"d{ident}", event=event, decision=Decision(actions=actions), at=NOW)
    assert await stores.log.settle(judged) is not None


async def opened(stores: Stores) -> None:
    await stores.case_files.put(PICTURE, now=NOW)
    await settled(stores, OpenCase(case=CASE, entries=(REPORT, FILED), code=CODE), ident="0")


async def texts(stores: Stores, viewer: str = "p-principal") -> list[str]:
    return [one.id for one in await stores.cases.entries(CASE.id, viewer=viewer, now=NOW)]


async def facts(stores: Stores, kind: EntryKind) -> list[dict[str, object]]:
    return [dict(one.facts) for one in await stores.book.entries(kinds=[kind])]


async def test_a_case_is_kept_whole_and_found_by_its_code(stores: Stores) -> None:
    await opened(stores)
    assert await stores.cases.get(CASE.id) == CASE
    assert await stores.cases.get("none") is None
    assert await stores.cases.by_code(["other", "1a2b"]) == (CASE, CODE)
    assert await stores.cases.by_code(["other"]) is None
    assert await stores.cases.by_code([]) is None
    assert list(await stores.cases.entries(CASE.id, viewer="p-principal", now=NOW)) == [REPORT, FILED]
    assert await stores.case_files.get("f1", viewer="p-principal", now=NOW) == PICTURE
    assert await stores.case_files.get("none", viewer="p-principal", now=NOW) is None


async def test_the_same_case_is_opened_once(stores: Stores) -> None:
    await opened(stores)
    again = OpenCase(case=replace(CASE, danger=True), entries=(REPORT, NOTE), code=replace(CODE, lookup="else"))
    await settled(stores, again)
    assert await stores.cases.get(CASE.id) == CASE
    assert await stores.cases.by_code(["else"]) is None
    assert await texts(stores) == ["e1", "e2", "e3"]


async def test_a_change_takes_the_place_of_the_last_revision(stores: Stores) -> None:
    await opened(stores)
    await settled(stores, ChangeCase(case=TAKEN, entries=(STEP,)))
    assert await stores.cases.get(CASE.id) == TAKEN
    assert await stores.cases.by_code(["1a2b"]) == (TAKEN, CODE)
    assert await texts(stores) == ["e1", "e2", "e4"]
    closed = replace(TAKEN, state=CaseState.CLOSED, outcome=CaseOutcome.HELPED, closed_at=NOW + DAY, revision=2)
    await settled(stores, ChangeCase(case=closed), ident="2")
    assert await stores.cases.get(CASE.id) == closed


async def test_a_late_change_is_passed_over_and_what_people_said_stays(stores: Stores) -> None:
    await opened(stores)
    await settled(stores, ChangeCase(case=TAKEN, entries=(STEP,)))
    late = replace(TAKEN, owner="p-coach")
    await settled(stores, ChangeCase(case=late, entries=(NOTE, replace(STEP, id="e5"))), ident="2")
    await settled(stores, ChangeCase(case=replace(late, revision=5)), ident="3")
    assert await stores.cases.get(CASE.id) == TAKEN
    assert await texts(stores) == ["e1", "e2", "e3", "e4"]
    said = [(one["what"], one["revision"]) for one in await facts(stores, EntryKind.CASE)]
    assert said == [("opened", 0), ("changed", 1), ("passed_over", 1), ("passed_over", 5)]


async def test_a_decision_on_what_has_changed_can_be_taken_back_whole(stores: Stores) -> None:
    await opened(stores)
    await settled(stores, ChangeCase(case=TAKEN, entries=(STEP,)))
    event = CaseReported(id="r2", workspace="W", at=NOW, case=CASE)
    assert await stores.inbox.claim(event)
    late = (ChangeCase(case=replace(TAKEN, owner="p-coach"), entries=(NOTE,)), warn())
    judged = Judgement(id="d2", event=event, decision=Decision(actions=late), at=NOW)
    before = (await stores.book.entries(), await stores.log.tail(), await stores.outbox.waiting())
    with pytest.raises(StaleError) as caught:
        await stores.log.settle(judged, fresh=True)
    assert caught.value.case == CASE.id
    assert (await stores.book.entries(), await stores.log.tail(), await stores.outbox.waiting()) == before
    assert await texts(stores) == ["e1", "e2", "e4"]
    assert list(await stores.inbox.waiting()) == [event]
    anew = ChangeCase(case=replace(TAKEN, owner="p-coach", revision=2), entries=(NOTE,))
    judged = replace(judged, decision=Decision(actions=(anew,)))
    assert await stores.log.settle(judged, fresh=True) == ()
    assert await texts(stores) == ["e1", "e2", "e3", "e4"]


async def test_evidence_is_kept_with_the_order_to_remove_or_neither_is(stores: Stores) -> None:
    """Removing happens from the outbox: by then the sealed excerpt is stored; a settling that fails leaves no order."""
    sealed = replace(CASE, category=CaseCategory.SEXUAL, source=CaseSource.CHAT, held=True)
    excerpt = replace(REPORT, kind=CaseEntryKind.EXCERPT, text="as it stood", fields=())
    ref = MessageRef(workspace="W", conversation="C1", id="m1")
    both = (OpenCase(case=sealed, entries=(excerpt,)), RemoveMessage(ref=ref))
    event = CaseReported(id="r1", workspace="W", at=NOW, case=sealed)
    assert await stores.inbox.claim(event)
    stale = Decision(actions=(*both, ChangeCase(case=replace(TAKEN, id="none"))))
    with pytest.raises(StaleError):
        await stores.log.settle(Judgement(id="d1", event=event, decision=stale, at=NOW), fresh=True)
    assert (await stores.cases.get(sealed.id), list(await stores.outbox.waiting())) == (None, [])
    assert list(await stores.inbox.waiting()) == [event]
    assert await stores.log.settle(Judgement(id="d1", event=event, decision=Decision(actions=both), at=NOW)) is not None
    assert list(await stores.cases.entries(sealed.id, viewer="p-principal", now=NOW)) == [excerpt]
    (order,) = await stores.outbox.waiting()
    delivery = await stores.outbox.take(order)
    assert delivery is not None
    assert delivery.effect == RemoveMessage(ref=ref)


async def test_a_change_of_no_case_leaves_nothing(stores: Stores) -> None:
    await settled(stores, ChangeCase(case=TAKEN, entries=(NOTE,)))
    assert await stores.cases.get(CASE.id) is None
    assert await texts(stores) == []


async def test_danger_comes_first_then_the_newest(stores: Stores) -> None:
    await opened(stores)
    await settled(stores, OpenCase(case=NAMED), OpenCase(case=DANGER))
    assert list(await stores.cases.listed([CaseState.NEW])) == [DANGER, NAMED, CASE]
    assert list(await stores.cases.listed([CaseState.NEW, CaseState.CLOSED], limit=2)) == [DANGER, NAMED]
    assert list(await stores.cases.listed([CaseState.CLOSED])) == []
    assert list(await stores.cases.listed([])) == []


async def test_who_gave_a_name_finds_their_cases_and_nobody_elses(stores: Stores) -> None:
    await opened(stores)
    await settled(stores, OpenCase(case=NAMED), OpenCase(case=DANGER))
    assert list(await stores.cases.of_reporter("W", STUDENT.id)) == [NAMED, DANGER]
    assert list(await stores.cases.of_reporter("W", COACH.id)) == []
    assert list(await stores.cases.of_reporter("V", STUDENT.id)) == []
    assert await stores.cases.by_code([""]) is None


async def test_a_reporter_who_comes_back_is_shown_what_is_theirs(stores: Stores) -> None:
    await opened(stores)
    asked = replace(NOTE, id="e6", kind=CaseEntryKind.QUESTION)
    quoted = replace(NOTE, id="e7", kind=CaseEntryKind.EXCERPT)
    await settled(stores, ChangeCase(case=TAKEN, entries=(NOTE, STEP, asked, quoted)))
    assert await texts(stores, "") == ["e1", "e2", "e6"]
    assert await texts(stores) == ["e1", "e2", "e3", "e4", "e6", "e7"]


async def test_every_view_is_logged(stores: Stores) -> None:
    await opened(stores)
    await texts(stores, "")
    await texts(stores)
    await stores.case_files.get("f1", viewer="p-principal", now=NOW)
    assert await facts(stores, EntryKind.VIEW) == [
        {"what": "case", "case": CASE.id, "by_reporter": True},
        {"what": "case", "case": CASE.id, "by_reporter": False},
        {"what": "case_file", "case": CASE.id, "by_reporter": False, "file": "f1"},
    ]
    viewers = [one.subject for one in await stores.book.entries(kinds=[EntryKind.VIEW])]
    assert viewers[0] is None
    assert viewers[1] == viewers[2] is not None


async def test_the_log_hears_codes_alone(stores: Stores) -> None:
    await opened(stores)
    written = await stores.book.entries()
    said = str([(one.facts, one.subject, one.conversation) for one in written])
    for word in ("lunch", "gym", "bullying", "U-", "p-", "C1", "m1", "mit", "1a2b"):
        assert word not in said
    lines = await stores.log.tail()
    assert [(one.conversation, one.author) for one in lines] == [(None, None)]


async def test_a_file_of_no_report_is_gone_within_a_day(stores: Stores) -> None:
    await opened(stores)
    await stores.case_files.put(replace(PICTURE, id="loose"), now=NOW)
    await stores.inbox.purge(before=NOW - DAY, now=NOW + DAY - MINUTE)
    assert await stores.case_files.get("loose", viewer="p-principal", now=NOW) is not None
    assert await stores.inbox.purge(before=NOW - DAY, now=NOW + DAY) == 1
    assert await stores.case_files.get("loose", viewer="p-principal", now=NOW) is None
    assert await stores.case_files.get("f1", viewer="p-principal", now=NOW) == PICTURE


POLICY = KeepPolicy(incident=100)
OVER = replace(TAKEN, state=CaseState.CLOSED, outcome=CaseOutcome.SETTLED, closed_at=NOW, revision=1)


async def over(stores: Stores, **but: Any) -> None:
    """The case, closed."""
    await opened(stores)
    await settled(stores, ChangeCase(case=replace(OVER, **but)))


async def purged(stores: Stores, now: datetime) -> list[Receipt]:
    found = await stores.keeping.retention.purge(now, POLICY, 100)
    return [one for one in found if one.keep == CASES]


async def test_a_closed_case_goes_in_its_time_with_all_that_hangs_on_it(stores: Stores) -> None:
    await over(stores)
    await settled(stores, OpenCase(case=NAMED), ident="2")
    assert await purged(stores, NOW + 100 * DAY) == []
    stand = KeptClass(keep=CASES, days=100, rows=2, oldest=NOW, expired=1)
    assert (await stores.keeping.retention.stand(NOW + 101 * DAY, POLICY))[-1] == stand
    gone = Receipt(keep=CASES, rows=1, hanging=3, before=NOW + DAY)
    assert await purged(stores, NOW + 101 * DAY) == [gone]
    assert await purged(stores, NOW + 101 * DAY) == []
    assert await stores.cases.get(CASE.id) is None
    assert await stores.cases.by_code(["1a2b"]) is None
    assert await texts(stores) == []
    assert await stores.case_files.get("f1", viewer="p-principal", now=NOW) is None
    assert await stores.cases.get(NAMED.id) == NAMED


async def test_a_held_case_never_goes(stores: Stores) -> None:
    await over(stores, held=True)
    assert await purged(stores, NOW + 5000 * DAY) == []
    assert await stores.cases.get(CASE.id) == replace(OVER, held=True)


async def test_a_case_is_put_under_hold_by_its_number_and_let_go(stores: Stores) -> None:
    await over(stores)
    hold = stores.keeping.case_holds.hold
    assert [await hold(one, held=True, at=NOW) for one in ("none", "c1aaaaaa", " C1AAAAAA")] == [False, True, False]
    assert await stores.cases.get(CASE.id) == replace(OVER, held=True, revision=2)
    assert await purged(stores, NOW + 5000 * DAY) == []
    assert [await hold("c1aaaaaa", held=False, at=NOW) for _ in range(2)] == [True, False]
    assert await stores.cases.get(CASE.id) == replace(OVER, revision=3)
    said = [(one["what"], one["held"]) for one in await facts(stores, EntryKind.CASE)]
    assert said[2:] == [("held", True), ("released", False)]
    assert [one.rows for one in await purged(stores, NOW + 101 * DAY)] == [1]


@pytest.mark.parametrize("person", ["p-coach", "p-principal"])
async def test_a_case_stays_as_long_as_a_hold_on_somebody_in_it(stores: Stores, person: str) -> None:
    await stores.roster.put_people([coach])
    await stores.roster.put_members([member(COACH, coach)])
    await over(stores)
    await stores.keeping.holds.add(Hold(id="h", person=person, reason="court", since=NOW))
    assert await purged(stores, NOW + 101 * DAY) == []
    await stores.keeping.holds.release("h", at=NOW)
    assert [one.rows for one in await purged(stores, NOW + 101 * DAY)] == [1]


async def _known(stores: Stores, one: Case) -> None:
    """The coach and the student, and a case with both of them in."""
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach), member(STUDENT, student)])
    said = replace(REPORT, text="Kim Coach and Sam Student", fields=(("who", "kim coach"),))
    entries = tuple(replace(entry, case=one.id) for entry in (said, FILED, replace(NOTE, by="p-coach")))
    theirs = replace(one, reporter=STUDENT, owner="p-coach", team=("p-coach", "p-principal"))
    await stores.case_files.put(replace(PICTURE, name="Kim Coach.png"), now=NOW)
    await settled(stores, OpenCase(case=theirs, entries=entries), ident="known")


async def test_who_is_forgotten_is_in_no_case_more_and_the_case_stays(stores: Stores) -> None:
    await _known(stores, CASE)
    done = await stores.keeping.eraser.forget(Candidate(person="p-coach"), at=NOW)
    changed = [done.tables.get(name) for name in ("report_case", "case_entry", "case_file")]
    assert changed == [1, 2, 1]
    left = replace(CASE, about=(), message=None, reporter=STUDENT, team=("p-principal",))
    assert await stores.cases.get(CASE.id) == left
    said = await stores.cases.entries(CASE.id, viewer="p-principal", now=NOW)
    assert [(one.by, one.text, one.fields) for one in said] == [
        ("", "[removed] and Sam Student", (("who", "[removed]"),)),
        ("", "", ()),
        ("[removed]", "called home", ()),
    ]
    kept = await stores.case_files.get("f1", viewer="p-principal", now=NOW)
    assert kept == replace(PICTURE, name="[removed].png")


async def test_a_named_reporter_who_is_forgotten_finds_no_case_more(stores: Stores) -> None:
    await _known(stores, CASE)
    await stores.keeping.eraser.forget(Candidate(person="p-student"), at=NOW)
    assert list(await stores.cases.of_reporter("W", STUDENT.id)) == []
    kept = await stores.cases.get(CASE.id)
    assert kept is not None
    assert (kept.reporter, kept.about) == (None, (COACH,))


async def test_a_held_case_stays_as_it_is(stores: Stores) -> None:
    await _known(stores, replace(CASE, held=True))
    before = await stores.cases.get(CASE.id)
    done = await stores.keeping.eraser.forget(Candidate(person="p-coach"), at=NOW)
    assert {"report_case", "case_entry", "case_file"}.isdisjoint(done.tables)
    assert await stores.cases.get(CASE.id) == before


async def test_a_report_that_waits_is_not_lost_with_a_person_whom_it_names(stores: Stores) -> None:
    await _known(stores, NAMED)
    waits = CaseReported(id="waits", workspace="W", at=NOW, case=CASE)
    assert await stores.inbox.claim(waits)
    await stores.keeping.eraser.forget(Candidate(person="p-coach"), at=NOW)
    assert list(await stores.inbox.waiting()) == [waits]


async def test_no_dossier_tells_of_cases(stores: Stores) -> None:
    """A parent who asks for a child's records may be whom the child's report is about."""
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach), member(STUDENT, student)])
    both = [Candidate(person=one) for one in ("p-coach", "p-student")]
    before = [await stores.keeping.dossiers.about(one) for one in both]
    await _known(stores, CASE)
    assert [await stores.keeping.dossiers.about(one) for one in both] == before
