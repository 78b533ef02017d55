"""What people decide about incidents and rules: the same in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.model import Action
from policy.model import Appeal
from policy.model import AppealState
from policy.model import Candidate
from policy.model import Citation
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Decided
from policy.model import Decision
from policy.model import EntryKind
from policy.model import Finding
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import Judgement
from policy.model import KeepAppeal
from policy.model import KeepMode
from policy.model import KeepPolicy
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import OwnAppeal
from policy.model import PastFinding
from policy.model import Person
from policy.model import Record
from policy.model import Role
from policy.model import SettleIncidents
from policy.model import Severity
from policy.model import StaleError
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

DAY = timedelta(days=1)
SAM = MemberRef(workspace="w", id="usam")
KIM = MemberRef(workspace="w", id="ukim")
TEAM = ConversationRef(workspace="w", id="team")
CITED = Citation(pack="dracut", clause="dracut.student.2", title="T", locator="L", date=None)
FOUND = tuple(Finding(rule=rule, level=Severity.WARN, citation=CITED) for rule in ("group_only", "pii.phone"))
PHONE, GROUP = "d1.1", "d1.0"
MADE = Appeal(
    decision="d1",
    workspace="w",
    incidents=(GROUP, PHONE),
    by=SAM,
    ground=Ground.MISREAD,
    made_at=NOW,
    due=NOW + 7 * DAY,
    reviewer="kim",
)
OPEN = (IncidentState.OPEN,)
ALL = tuple(IncidentState)
WARN = ModeSetting(
    id="m1", workspace="w", mode=Mode.WARN, since=NOW, rule="pii.phone", owner="kim", reason="as Sam Roe asked"
)


async def settled(
    stores: Stores,
    *actions: Action,
    ident: str,
    by: MemberRef = KIM,
    found: tuple[Finding, ...] = (),
    fresh: bool = False,
) -> None:
    """A judgement that leads to these."""
    event = CommandInvoked(id=f"e{ident}", workspace="w", at=NOW, by=by, name="incidents")
    assert await stores.inbox.claim(event)
    decision = Decision(findings=found, actions=actions)
    judgement = Judgement(id=f"d{ident}", event=event, decision=decision, at=NOW, author=by, conversation=TEAM)
    assert await stores.log.settle(judgement, fresh=fresh) is not None


def settle(state: IncidentState, *ids: str, appeal: bool = False) -> SettleIncidents:
    ground = Ground.ALLOWED if state is IncidentState.OVERTURNED else None
    return SettleIncidents(incidents=ids, state=state, by="kim", ground=ground, appeal=appeal)


async def states(stores: Stores) -> dict[str, IncidentState]:
    return {one.id: one.state for one in await stores.incidents.listed("w", ALL)}


async def overrides(stores: Stores) -> list[dict[str, object]]:
    found = await stores.book.entries(kinds=[EntryKind.OVERRIDE])
    return [{**one.facts} for one in found]


@pytest.fixture
async def flagged(stores: Stores) -> Stores:
    sam = Person(id="sam", name="Sam Roe", role=Role.COACH)
    kim = Person(id="kim", name="Kim Poe", role=Role.PRINCIPAL)
    await stores.roster.put_people([sam, kim])
    await stores.roster.put_members([Member(ref=SAM, person=sam), Member(ref=KIM, person=kim)])
    await settled(stores, Log(), ident="1", by=SAM, found=FOUND)
    return stores


async def test_incidents_are_read_by_id_and_by_state(flagged: Stores) -> None:
    group = Incident(
        id=GROUP,
        decision="d1",
        rule="group_only",
        pack="dracut",
        clause="dracut.student.2",
        author=SAM,
        conversation=TEAM,
        message=None,
        state=IncidentState.OPEN,
        opened_at=NOW,
    )
    phone = replace(group, id=PHONE, rule="pii.phone")
    assert list(await flagged.incidents.with_ids([PHONE, GROUP, "none"])) == [group, phone]
    assert list(await flagged.incidents.listed("w", OPEN)) == [phone, group]
    assert list(await flagged.incidents.listed("w", OPEN, limit=1)) == [phone]
    assert list(await flagged.incidents.listed("w", [IncidentState.OVERTURNED])) == []
    assert list(await flagged.incidents.listed("other", OPEN)) == []


async def test_a_decision_is_kept_with_who_why_and_when_and_stands_in_the_log(flagged: Stores) -> None:
    await settled(flagged, settle(IncidentState.ACKNOWLEDGED, PHONE, "none"), ident="2")
    await settled(flagged, settle(IncidentState.OVERTURNED, PHONE), ident="3")
    assert await states(flagged) == {PHONE: IncidentState.OVERTURNED, GROUP: IncidentState.OPEN}
    seen = IncidentStep(incident=PHONE, state=IncidentState.ACKNOWLEDGED, by="kim", at=NOW)
    wrong = replace(seen, state=IncidentState.OVERTURNED, ground=Ground.ALLOWED)
    steps = await flagged.incidents.steps([PHONE, GROUP])
    assert sorted(steps, key=lambda one: one.state) == [seen, wrong]
    about = {"what": "incident", "incident": PHONE, "rule": "pii.phone", "appeal": False}
    assert await overrides(flagged) == [
        {**about, "decision": "d2", "state": "acknowledged"},
        {**about, "decision": "d3", "state": "overturned", "ground": "allowed"},
    ]


async def test_what_was_found_right_is_overturned_by_an_appeal_alone_and_what_was_overturned_stays_so(
    flagged: Stores,
) -> None:
    await settled(flagged, settle(IncidentState.RESOLVED, PHONE), ident="2")
    await settled(flagged, settle(IncidentState.OVERTURNED, PHONE), ident="3")
    assert (await states(flagged))[PHONE] is IncidentState.RESOLVED
    await settled(flagged, settle(IncidentState.OVERTURNED, PHONE, appeal=True), ident="4")
    await settled(flagged, settle(IncidentState.RESOLVED, PHONE, appeal=True), ident="5")
    await settled(flagged, settle(IncidentState.ACKNOWLEDGED, PHONE), ident="6")
    assert (await states(flagged))[PHONE] is IncidentState.OVERTURNED
    assert [one["state"] for one in await overrides(flagged)] == ["resolved", "overturned"]


async def test_precision_counts_what_people_decided_last(flagged: Stores) -> None:
    await settled(flagged, settle(IncidentState.RESOLVED, PHONE, GROUP), ident="2")
    right = [Decided(rule="group_only", upheld=1), Decided(rule="pii.phone", upheld=1)]
    assert list(await flagged.incidents.decided("w", since=NOW)) == right
    assert list(await flagged.incidents.decided("w", since=NOW + HOUR)) == []
    assert list(await flagged.incidents.decided("other", since=NOW)) == []
    await settled(flagged, settle(IncidentState.OVERTURNED, PHONE, appeal=True), ident="3")
    assert list(await flagged.incidents.decided("w", since=NOW)) == [right[0], Decided(rule="pii.phone", overturned=1)]


async def test_an_appeal_is_kept_once_and_its_words_are_read_with_an_entry(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE, said="I never wrote that"), ident="2", by=SAM)
    await settled(flagged, KeepAppeal(appeal=replace(MADE, ground=Ground.OTHER), said="again"), ident="3", by=SAM)
    assert await flagged.appeals.get("d1") == MADE
    assert await flagged.appeals.get("none") is None
    assert list(await flagged.appeals.open("w")) == [MADE]
    assert list(await flagged.appeals.open("other")) == []
    assert await flagged.appeals.words("d1", viewer="kim", now=NOW) == "I never wrote that"
    assert await flagged.appeals.words("d1", viewer="kim", now=NOW + 90 * DAY) == ""
    assert await flagged.appeals.words("none", viewer="kim", now=NOW) == ""
    views = await flagged.book.entries(kinds=[EntryKind.VIEW])
    assert [dict(one.facts) for one in views] == [{"what": "appeal", "about": "d1"}]
    assert "never wrote" not in str([one.facts for one in await flagged.book.entries()])


async def test_a_decided_appeal_settles_its_incidents_and_who_comes_late_changes_nothing(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE), ident="2", by=SAM)
    wrong = replace(MADE, revision=1, state=AppealState.OVERTURNED, decided_at=NOW, decided_by="kim", passed=("sam",))
    settles = settle(IncidentState.OVERTURNED, PHONE, GROUP, appeal=True)
    await settled(flagged, KeepAppeal(appeal=wrong, settles=settles), ident="3", fresh=True)
    late = replace(wrong, state=AppealState.UPHELD)
    with pytest.raises(StaleError):
        await settled(flagged, KeepAppeal(appeal=late), Record(note="late"), ident="4", fresh=True)
    right = settle(IncidentState.RESOLVED, PHONE, appeal=True)
    await settled(flagged, KeepAppeal(appeal=late, settles=right), ident="5")
    assert await flagged.appeals.get("d1") == wrong
    assert list(await flagged.appeals.open("w")) == []
    assert set((await states(flagged)).values()) == {IncidentState.OVERTURNED}
    found = [(one["what"], one["state"]) for one in await overrides(flagged)]
    assert found == [("appeal", "open"), ("appeal", "overturned")] + [("incident", "overturned")] * 2


async def test_modes_take_the_place_of_those_of_their_scope_and_end(flagged: Stores) -> None:
    assert await flagged.modes.in_force("w") == ()
    asked = replace(WARN, id="m2", proposed=True, mode=Mode.ENFORCE)
    await settled(flagged, KeepMode(setting=WARN), KeepMode(setting=asked), ident="2")
    assert await flagged.modes.in_force("w") == (WARN,)
    assert set(await flagged.modes.standing("w", now=NOW)) == {WARN, asked}
    assert list(await flagged.modes.standing("w", now=NOW + 30 * DAY)) == [WARN]
    newer = replace(WARN, id="m3", mode=Mode.OBSERVE)
    await settled(flagged, KeepMode(setting=newer), ident="3")
    assert await flagged.modes.in_force("w") == (newer,)
    assert [await flagged.modes.get(one) for one in ("m1", "m2", "m3")] == [None, asked, newer]
    await settled(flagged, KeepMode(setting=newer, ended=True), KeepMode(setting=WARN, ended=True), ident="4")
    assert await flagged.modes.in_force("w") == ()
    assert [(one["state"], one["mode"]) for one in await overrides(flagged)] == [
        ("set", "warn"),
        ("proposed", "enforce"),
        ("set", "observe"),
        ("ended", "observe"),
    ]


async def test_an_exemption_stands_beside_a_mode_and_is_purged_when_it_is_over(flagged: Stores) -> None:
    exempt = replace(
        WARN, id="m2", mode=Mode.OBSERVE, exempt=True, conversation="team", expires=NOW + DAY, reason="a trip"
    )
    await settled(flagged, KeepMode(setting=exempt), KeepMode(setting=WARN), ident="2")
    assert set(await flagged.modes.in_force("w")) == {exempt, WARN}
    assert list(await flagged.modes.standing("w", now=NOW + DAY)) == [WARN]
    await flagged.inbox.purge(before=NOW - DAY, now=NOW + DAY)
    assert await flagged.modes.get("m2") is None
    found = (await flagged.book.entries(kinds=[EntryKind.OVERRIDE]))[0]
    assert (found.conversation, found.facts["until"]) == (TEAM, (NOW + DAY).isoformat())


async def test_words_are_purged_when_they_had_their_time(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE, said="words"), ident="2", by=SAM)
    assert await flagged.inbox.purge(before=NOW - DAY, now=NOW + 90 * DAY) == 1
    assert await flagged.appeals.words("d1", viewer="kim", now=NOW) == ""


async def test_the_records_of_a_person_hold_their_appeals_and_nobody_elses(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE, said="I never wrote that"), ident="2", by=SAM)
    dossiers = flagged.keeping.dossiers
    theirs = (await dossiers.about(Candidate(person="sam", accounts=(SAM,)))).appeals
    assert theirs == (OwnAppeal(appeal=MADE, said="I never wrote that"),)
    assert (await dossiers.about(Candidate(person="kim", accounts=(KIM,)))).appeals == ()
    await flagged.inbox.purge(before=NOW - DAY, now=NOW + 90 * DAY)
    left = (await dossiers.about(Candidate(person="sam", accounts=(SAM,)))).appeals
    assert left == (OwnAppeal(appeal=MADE),)


async def test_past_findings_are_counted_with_what_followed(flagged: Stores) -> None:
    await settled(flagged, Log(), ident="2", by=SAM, found=FOUND[:1])
    past = PastFinding(
        rule="group_only", pack="dracut", level="warn", conversation="team", done=("log",), withheld=(), count=2
    )
    assert list(await flagged.incidents.found("w", since=NOW)) == [past, replace(past, rule="pii.phone", count=1)]
    assert list(await flagged.incidents.found("w", since=NOW + HOUR)) == []
    assert list(await flagged.incidents.found("other", since=NOW)) == []


async def test_who_is_forgotten_is_in_no_appeal_and_in_no_mode(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE, said="words"), KeepMode(setting=WARN), ident="2", by=SAM)
    await settled(flagged, settle(IncidentState.ACKNOWLEDGED, PHONE), ident="3")
    await flagged.keeping.eraser.forget(Candidate(person="sam", accounts=(SAM,)), at=NOW)
    assert await flagged.appeals.words("d1", viewer="kim", now=NOW) == ""
    assert (await flagged.modes.get("m1")) == replace(WARN, reason="as [removed] asked")
    await flagged.keeping.eraser.forget(Candidate(person="kim", accounts=(KIM,)), at=NOW)
    found = await flagged.appeals.get("d1")
    assert found is not None
    assert (found.by == SAM, found.reviewer) == (False, "")
    assert (await flagged.modes.get("m1")) == replace(WARN, reason="as [removed] asked", owner="")
    assert [one.by for one in await flagged.incidents.steps([PHONE])] == [""]


async def test_what_hangs_on_a_decision_goes_with_it(flagged: Stores) -> None:
    await settled(flagged, KeepAppeal(appeal=MADE, said="words"), ident="2", by=SAM)
    await settled(flagged, settle(IncidentState.OVERTURNED, PHONE, GROUP), ident="3")
    await flagged.book.seal(now=NOW)
    while await flagged.keeping.retention.purge(NOW + 2_000 * DAY, KeepPolicy(), 100):
        pass
    assert await states(flagged) == {}
    assert await flagged.appeals.get("d1") is None
    assert list(await flagged.incidents.steps([PHONE])) == []
