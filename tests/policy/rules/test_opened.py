"""A direct conversation was opened: a hint with the ways to put it right, and none where there is a reason for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import Context
from policy.model import DirectOpened
from policy.model import ExceptionKind
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import OversightChange
from policy.model import OversightChanged
from policy.model import PolicyException
from policy.model import Record
from policy.model import Remind
from policy.model import Severity
from policy.model import Warn
from policy.rules.opened import OPENED
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import an_incident

DAY = timedelta(days=1)


def opened(by: Member = COACH, member: Member = SAM) -> DirectOpened:
    return DirectOpened(id="o", workspace=WORKSPACE, at=NOW, conversation=PLACE, by=by.ref, member=member.ref)


def context(by: Member = COACH, member: Member = SAM, **more: Any) -> Context:
    return a_context(by, (), subject=member, **more)


def declared(kind: ExceptionKind) -> PolicyException:
    return PolicyException(
        id="x", kind=kind, author=COACH.ref, conversation=PLACE, since=NOW, until=NOW + timedelta(hours=4)
    )


def test_the_first_time_is_a_hint_with_the_taps_that_put_it_right() -> None:
    decision = decide(opened(), context())
    assert [(one.rule, one.level, one.citation.clause) for one in decision.findings] == [
        (OPENED, Severity.HINT, "dracut.employee.4")
    ]
    warn, log = decision.actions
    assert isinstance(warn, Warn)
    assert (warn.to, warn.draft.keys, warn.about, log) == (COACH.ref, (NoticeKey.OPENED_REMIND,), None, Log())
    assert warn.draft.params["again"] is False
    taps = {ButtonKey.TELL, ButtonKey.EMERGENCY, ButtonKey.WRONG}
    assert taps <= {*warn.draft.buttons}


def test_on_another_day_it_weighs_as_a_warning_and_within_a_day_nothing_is_said() -> None:
    levels = []
    before = ((2 * DAY, IncidentState.OPEN), (2 * DAY, IncidentState.OVERTURNED), (DAY / 2, IncidentState.OPEN))
    for ago, state in before:
        older = replace(an_incident(OPENED), opened_at=NOW - ago, state=state, conversation=PLACE, author=COACH.ref)
        levels.append([one.level for one in decide(opened(), context(incidents=(older,))).findings])
    assert levels == [[Severity.WARN], [Severity.HINT], []]


@pytest.mark.parametrize("kind", [ExceptionKind.EMERGENCY, ExceptionKind.PRIVATE_MATTER])
def test_what_was_declared_is_no_reason_for_a_hint(kind: ExceptionKind) -> None:
    decision = decide(opened(), context(exceptions=(declared(kind),)))
    assert (decision.findings, decision.actions) == ((), ())


def test_neither_are_relatives_colleagues_and_those_who_lead_no_group() -> None:
    assert COACH.person is not None
    assert SAM.person is not None
    child = replace(SAM, person=replace(SAM.person, parents=(COACH.person.id,)))
    found = [decide(opened(*one), context(*one)).findings for one in ((COACH, child), (COACH, TEACHER), (TEACHER, SAM))]
    assert found == [(), (), ()]


def test_where_no_policy_asks_for_more_than_one_member_nothing_follows() -> None:
    found = context()
    packs = tuple(replace(one, group_only=None) for one in found.packs)
    assert decide(opened(), replace(found, packs=packs)).findings == ()


def test_a_rule_that_observes_keeps_it_and_tells_nobody() -> None:
    decision = decide(opened(), context(mode=Mode.OBSERVE))
    assert (decision.actions, [type(one) for one in decision.withheld]) == ((Log(),), [Warn])


@pytest.mark.parametrize("change", OversightChange)
def test_a_change_stands_in_the_log_with_its_proof_and_both_sides_hear_of_it(change: OversightChange) -> None:
    event = OversightChanged(
        id="c", workspace=WORKSPACE, at=NOW, by=COACH.ref, change=change, wording="oversight-1-en", asked_by="p-ad"
    )
    actions = decide(event, context(supervisors=(AD, PRINCIPAL))).actions
    note = Record(note=f"oversight_{change}: oversight-1-en: asked by p-ad")
    told = [(type(one), one.to) for one in actions if isinstance(one, Remind | NotifySupervisor)]
    both = [(Remind, (COACH.ref,)), (NotifySupervisor, (AD.ref,))]
    assert note in actions
    assert sorted(told, key=str) == sorted([] if change is OversightChange.UNINSTALLED else both, key=str)
