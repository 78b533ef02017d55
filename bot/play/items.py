"""What stands in a conversation, from top to bottom: a closed union."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from typing import Literal

from bot.play.thoughts import Thought
from policy.model import Notice

Gone = Literal["", "deleted", "removed"]


@dataclass(slots=True, kw_only=True)
class Said:
    """A message. `gone`: its author deleted it, or Chaperone took it away. `answers` is the text that it answers."""

    id: str
    by: str
    at: datetime
    text: str
    files: Sequence[str] = ()
    answers: str = ""
    edited: bool = False
    gone: Gone = ""
    thoughts: list[Thought] = field(default_factory=list)
    kind: Literal["said"] = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A notice to whoever looks; nobody else sees it. `id` is its delivery, `new` that it was not looked at before."""

    id: str
    at: datetime
    notice: Notice
    new: bool
    kind: Literal["told"] = "told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What Chaperone said to everybody in the conversation."""

    at: datetime
    notice: Notice
    kind: Literal["posted"] = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something else that happened. `word` is its key, `by` whose doing it was, `what` the rest of it.

    `own`: only who did it sees it.
    """

    word: str
    at: datetime
    by: str = ""
    what: str = ""
    own: bool = False
    thoughts: tuple[Thought, ...] = ()
    kind: Literal["line"] = "line"


Item = Said | Told | Posted | Line
