"""Three open flags of one author within a week are told to the supervisor, once (policy decisions 3.7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import Context
from policy.model import ConversationRef
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import PolicyException
from policy.model import Role
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident
from tests.builders import edited
from tests.builders import posted
from tests.policy.rules.places import joined

PLAIN = "the bus leaves at four, be on time"
DAY = timedelta(days=1)


def flags(*days: float, rule: str = "group_only") -> tuple[Incident, ...]:
    """Open flags of other messages, each a decision of its own, so many days old."""
    return tuple(
        an_incident(rule, message=f"old{n}", id=f"i{n}", decision=f"d{n}", opened_at=NOW - one * DAY)
        for n, one in enumerate(days)
    )


def told(context: Context, text: str = PLAIN) -> list[NotifySupervisor]:
    return [one for one in decide(posted(text), context).actions if isinstance(one, NotifySupervisor)]


def notice(count: int, *flagged: tuple[str, str], days: int = 7, author: str = "Coach") -> Draft:
    params: Params = {"author": author, "flags": count, "days": days, "flagged": flagged}
    return Draft(keys=(NoticeKey.ESCALATION_SUPERVISOR,), params=params)


@pytest.mark.parametrize(
    ("older", "more", "expected"),
    [
        pytest.param((), {}, False, id="the first"),
        pytest.param(flags(1), {}, False, id="the second"),
        pytest.param(flags(1, 2), {}, True, id="the third"),
        pytest.param(flags(1, 2, 3), {}, True, id="more, and nobody was told"),
        pytest.param(flags(1, 2, 3), {"escalated": True}, False, id="the fourth, and somebody was"),
        pytest.param(flags(1, 7), {}, True, id="seven days are within the week"),
        pytest.param(flags(1, 7.1), {}, False, id="longer ago"),
        pytest.param(flags(1, 2, rule="conversation.no_label"), {}, False, id="flags of a place have their own way"),
        pytest.param(flags(1, 2, rule="ack.overdue"), {}, False, id="a notice that was not read has"),
        pytest.param(flags(1, 2, rule="conduct.inappropriate_contact"), {}, False, id="what nobody may hear of here"),
        pytest.param(flags(1, 2, rule="pii.phone"), {}, True, id="any other rule counts"),
        pytest.param(
            tuple(replace(one, decision="d0") for one in flags(1, 1)), {}, False, id="one message is one flag"
        ),
        pytest.param(
            (*flags(1), an_incident("pii.phone", decision="mine")), {}, False, id="the message's own is not older"
        ),
        pytest.param(flags(1, 2), {"audience": (SAM, ALEX)}, False, id="nothing is found this time"),
    ],
)
def test_the_third_open_flag(older: tuple[Incident, ...], more: dict[str, Any], expected: bool) -> None:
    assert bool(told(a_context(unresolved=older, **more))) == expected


def test_the_supervisor_learns_counts_and_rules_and_no_texts() -> None:
    older = (*flags(1), *flags(2, rule="pii.phone"))
    older = (older[0], replace(older[1], id="other", decision="other"))
    decision = decide(posted(PLAIN), a_context(unresolved=older))
    draft = notice(3, ("group_only", "2"), ("pii.phone", "1"))
    mark = PolicyException(
        id="e-m1:escalated",
        kind=ExceptionKind.ESCALATED,
        author=COACH.ref,
        conversation=ConversationRef(workspace=WORKSPACE, id=""),
        since=NOW,
        until=NOW + 7 * DAY,
    )
    assert [one for one in decision.actions if isinstance(one, NotifySupervisor | Declare)] == [
        NotifySupervisor(to=(SUPERVISOR.ref,), draft=draft),
        Declare(exception=mark),
    ]


@pytest.mark.parametrize(
    ("author", "supervisors", "to"),
    [
        (COACH, (SUPERVISOR, PRINCIPAL, AD), (SUPERVISOR.ref,)),
        (a_member("supervisor", Role.SUPERVISOR, "hockey", group_role=Role.COACH), (SUPERVISOR, AD), (AD.ref,)),
        (COACH, (), ()),
    ],
)
def test_a_supervisors_own_flags_go_to_the_next_overseer(
    author: Member, supervisors: tuple[Member, ...], to: tuple[Any, ...]
) -> None:
    context = a_context(author, supervisors=supervisors, unresolved=flags(1, 2))
    found = [one for one in decide(posted(PLAIN, author), context).actions if isinstance(one, NotifySupervisor)]
    assert [one.to for one in found] == [to]


def set_up(**more: Any) -> Context:
    context = a_context(unresolved=flags(1, 2))
    return replace(context, school=replace(context.school, **more))


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"escalate_flags": 0}, []),
        ({"escalate_flags": 4}, []),
        ({"escalate_flags": 2, "escalate_days": 1}, [notice(2, ("group_only", "2"), days=1)]),
        ({"modes": {"group_only": Mode.OBSERVE}}, []),
        ({"modes": {"escalation": Mode.OBSERVE}}, []),
    ],
)
def test_a_school_sets_the_number_the_days_and_how_far_it_goes(more: dict[str, Any], expected: list[Draft]) -> None:
    assert [one.draft for one in told(set_up(**more))] == expected


def test_a_flag_that_was_only_observed_is_held_against_nobody() -> None:
    context = a_context(unresolved=flags(1, 2, rule="pii.phone"))
    watched = replace(context, school=replace(context.school, modes={"pii.phone": Mode.OBSERVE}))
    assert told(watched) == []


def test_observing_withholds_it_and_keeps_no_mark() -> None:
    decision = decide(posted(PLAIN), a_context(unresolved=flags(1, 2), mode=Mode.OBSERVE))
    assert [one for one in decision.actions if isinstance(one, Declare | NotifySupervisor)] == []
    assert [one.to for one in decision.withheld if isinstance(one, NotifySupervisor)] == [(SUPERVISOR.ref,)]


def test_an_edit_of_what_was_told_before_tells_nobody_again() -> None:
    own = (an_incident("group_only", decision="own"),)
    decision = decide(edited(PLAIN), a_context(unresolved=(*flags(1, 2), *own), incidents=own))
    assert [one for one in decision.actions if isinstance(one, NotifySupervisor)] == []


def test_events_that_are_no_messages_count_nothing() -> None:
    decision = decide(joined(COACH), a_context(unresolved=flags(1, 2, 3)))
    assert [one for one in decision.actions if isinstance(one, NotifySupervisor)] == []
