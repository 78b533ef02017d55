"""Ids that are made of other ids, the same after every crash, and the way back from them."""

from __future__ import annotations

from collections.abc import Callable

from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Event
from policy.model import Judgement
from policy.model import MemberRef


def delivery_id(judgement: Judgement, ordinal: int) -> str:
    """The key under which the judgement's effect number `ordinal` is performed: the same after every crash."""
    return f"{judgement.id}-{ordinal}"


def check_id(kind: str, subject: str, period: str) -> str:
    """The id of the event that a reminder becomes."""
    return f"check:{kind}:{subject}:{period}"


def about_of(event: Event) -> tuple[str, MemberRef | None]:
    """The decision whose notice an event is about, and whom it concerns; "" where it is about none."""
    match event:
        case CheckDue(subject=about, member=member):
            return about, member
        case ButtonPressed(value=about, by=by):
            return about, by
        case _:
            return "", None


def first_of(decision: str, event_of: Callable[[str], str | None]) -> str | None:
    """The first decision in a line of follow-ups, whose notice the others repeat; None for an unknown decision.

    `event_of` gives the id of the event that a decision was made for, None for an unknown decision.
    """
    first, event = None, event_of(decision)
    while event is not None and decision != first:
        first = decision
        decision = _subject_in(event)
        event = event_of(decision) if decision else None
    return first


def _subject_in(event: str) -> str:
    """What the check with that id is about, as `check_id` wrote it; "" for another event's id."""
    start, _, rest = event.partition(":")
    return rest.partition(":")[2].rpartition(":")[0] if start == "check" else ""
