"""What the doctor says of the newest look at who reads along, and of barriers."""

from __future__ import annotations

from datetime import timedelta

from bot.doctor.audit import Audited
from bot.doctor.audit import audit
from bot.doctor.audit import barriers
from bot.doctor.check import State
from policy.model import AuditRun
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Lack
from policy.model import Noted
from policy.model import Shape
from policy.model import StandingLack
from tests.builders import NOW

PLACES = tuple(
    Conversation(ref=ConversationRef(workspace="w", id=one), kind=ConversationKind.PRIVATE_CHANNEL, name=one)
    for one in ("a", "b")
)


def _audited(hours: float | None, *shapes: Shape) -> Audited:
    run = AuditRun(at=NOW - timedelta(hours=hours), conversations=2) if hours is not None else None
    standing = [
        StandingLack(lack=Lack(conversation=place.ref, shape=shape), since=NOW)
        for place, shape in zip(PLACES, shapes, strict=False)
    ]
    return Audited(run=run, standing=standing, places=PLACES)


def _said(*found: Audited) -> list[tuple[State, str]]:
    return [(one.state, one.found) for one in audit(found, NOW)]


def test_what_was_found_is_named_and_who_has_not_looked_is_told() -> None:
    looked = (State.OK, "looked through on 2026-10-05 14:00 UTC, without reading a message")
    assert _said(_audited(1)) == [looked]
    assert _said(_audited(1, Shape.ONE_TO_ONE, Shape.ONE_TO_ONE)) == [
        looked,
        (State.WARN, "2 conversations with one adult alone with one student: a, b"),
    ]
    assert _said(_audited(1, Shape.ONE_ADULT))[1:] == [
        (State.WARN, "1 conversation with fewer than two adults in a team's room: a")
    ]
    assert [state for state, _ in _said(_audited(72))] == [State.WARN]
    assert _said(_audited(1), _audited(None)) == [(State.WARN, "nobody has looked yet at who reads which conversation")]
    assert _said(Audited(run=None, standing=(), places=())) == []


def test_a_refused_group_message_may_be_a_barrier() -> None:
    refused = Noted(what="slack.group_dm_refused", count=2, first_at=NOW, last_at=NOW)
    (check,) = barriers([refused, Noted(what="gap", count=1, first_at=NOW, last_at=NOW)], NOW)
    assert (check.check, check.state) == ("information barriers", State.WARN)
    assert list(barriers([refused], NOW + timedelta(days=31))) == []
