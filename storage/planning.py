"""What a plan of reminders changes: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import OwnReminder
from policy.model import Reminder
from policy.model import in_note

Key = tuple[str, str, str]
"""Kind, subject and period: a reminder's identity."""
Ready = Callable[[str, str], bool]
"""Whether reminders of a kind may be told in a workspace just now."""


def at_any_time(kind: str, workspace: str) -> bool:
    """Nothing waits."""
    del kind, workspace
    return True


def by_key(reminders: Iterable[Reminder]) -> dict[Key, Reminder]:
    """Each reminder once, the last of its key, in one order: replicas that plan at once never wait in a circle."""
    last = {key_of(one): one for one in reminders}
    return {key: last[key] for key in sorted(last)}


def key_of(one: Reminder) -> Key:
    """The reminder's identity."""
    return (one.kind, one.subject, one.period)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is stored of a reminder already."""

    due: datetime
    member: MemberRef | None
    workspace: str
    fired: bool


def changes(one: Reminder, workspace: str, standing: Standing | None) -> bool:
    """Whether a planned reminder is new, or moves the one that stands to another moment or account; none that fired."""
    if standing is None:
        return True
    stands = (standing.due, standing.member, standing.workspace)
    return not standing.fired and stands != (one.due, one.member, workspace)


def own_of(one: Reminder, by: MemberRef) -> OwnReminder:
    """A reminder as the one of somebody's own that it is."""
    every, text = in_note(one.note)
    place = one.conversation or ConversationRef(workspace=by.workspace, id="")
    return OwnReminder(id=one.subject, by=by, conversation=place, text=text, every=every, due=one.due)
