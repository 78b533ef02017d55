"""What a plan of reminders changes: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from policy.model import Reminder

Key = tuple[str, str, str]
"""Kind, subject and period: a reminder's identity."""


def by_key(reminders: Iterable[Reminder]) -> dict[Key, Reminder]:
    """Each reminder once, the last of its key, in one order: replicas that plan at once never wait in a circle."""
    last = {key_of(one): one for one in reminders}
    return {key: last[key] for key in sorted(last)}


def key_of(one: Reminder) -> Key:
    """The reminder's identity."""
    return (one.kind, one.subject, one.period)


def changes(one: Reminder, standing: datetime | None, *, stands: bool) -> bool:
    """Whether a planned reminder is new or moves the one that stands, which is due at `standing` (None: it fired)."""
    return not stands or (standing is not None and standing != one.due)
