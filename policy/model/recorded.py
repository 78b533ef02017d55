"""Actions that are kept with the decision: flags, exceptions, reminders, notes of facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from policy.model.naming import Named
from policy.model.naming import Wordless
from policy.model.people import MemberRef
from policy.model.records import PolicyException


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveFlag(Named):
    """Close incidents: the cause is gone or was put right."""

    incidents: tuple[str, ...]
    kind: Literal["resolve_flag"] = "resolve_flag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declare(Wordless):
    """Remember an exception: a private matter that was copied, an emergency."""

    exception: PolicyException
    kind: Literal["declare"] = "declare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule(Wordless):
    """Set a reminder, unique by (reminder, subject, period); `period` is fixed when the decision is stored.

    `note` comes back with the check: what somebody asked to be reminded of, in their own words.
    """

    reminder: str
    subject: str
    after: timedelta
    note: str = ""
    kind: Literal["schedule"] = "schedule"


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelReminder(Wordless):
    """Take back what somebody asked to be reminded of, and has not been yet; only their own."""

    subject: str
    by: MemberRef
    kind: Literal["cancel_reminder"] = "cancel_reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Log(Named):
    """Keep the decision where a supervisor can find it: findings open incidents, a used exception is noted."""

    note: str = ""
    kind: Literal["log"] = "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Named):
    """Keep a fact that is no finding: a changed role, a report that was asked for, an answer about a picture."""

    note: str
    kind: Literal["record"] = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledge(Wordless):
    """Keep that somebody read the notice that a decision sent. Twice is once, and the first moment counts.

    `flags` are incidents of theirs that were open because it was not read: they are closed.
    """

    decision: str
    by: MemberRef
    flags: tuple[str, ...] = ()
    kind: Literal["acknowledge"] = "acknowledge"
