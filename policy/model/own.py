"""What somebody asked the bot to remind a conversation of: their own words, at a wall time, once or again and again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model.people import MemberRef
from policy.model.refs import ConversationRef

OWN_REMINDER = "own_reminder"
"""The check that posts it; its subject is the reminder's id."""


class Every(StrEnum):
    """How often."""

    ONCE = "once"
    DAY = "day"
    SCHOOL_DAY = "school_day"
    WEEK = "week"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnReminder:
    """One of somebody's own reminders, as it stands: `due` (UTC) is its next moment."""

    id: str
    by: MemberRef
    conversation: ConversationRef
    text: str
    every: Every
    due: datetime


def note_of(every: Every, text: str) -> str:
    """What is kept of it beside the moment."""
    return f"{every.value} {text}"


def in_note(note: str) -> tuple[Every, str]:
    """How often, and the words."""
    every, _, text = note.partition(" ")
    return Every(every), text
