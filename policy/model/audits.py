"""What a look at who is in which conversation can find, without reading a word of what is said there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model.refs import ConversationRef

ROOM_CHECK = "room_check"
"""The check of one conversation whose readers the audit found changed for the worse, or put right."""
COVERAGE_CHECK = "coverage_statement"
"""The check that sends somebody the month's statement of what is seen; its subject is the person's id."""


class Shape(StrEnum):
    """What can be wrong with who is in a conversation."""

    ONE_TO_ONE = "one_to_one"
    """One who leads and one student, and nobody else."""
    ONE_ADULT = "one_adult"
    """A room of a team with fewer than two adults of the roster."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """What the audit finds in one conversation. `unknown`: accounts there of which nobody knows whose they are.

    With such accounts nobody can be sure: they may be a parent, or another student.
    """

    conversation: ConversationRef
    shape: Shape
    unknown: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingLack:
    """A lack that stands, and since when an audit has found it without a break (UTC)."""

    lack: Lack
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRun:
    """When a workspace was last looked through (UTC), and how many conversations that were."""

    at: datetime
    conversations: int
