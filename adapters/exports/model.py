"""What every export yields, whichever platform made it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from policy.model import Conversation
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessagePosted


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedConversation:
    """A conversation of the export and the accounts that are in it; `members` is empty where it does not tell."""

    conversation: Conversation
    members: tuple[MemberRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedMember:
    """An account as the export lists it. `member.person` is None: an export knows no roster."""

    member: Member
    email: str | None = None
    real_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A row that is not judged and the reason, a word to count by; `id` is the message's where it has one."""

    reason: str
    conversation: str
    id: str | None = None


Item = MessagePosted | Skipped


class Export(Protocol):
    """A history on disk, read as a stream: memory does not grow with its size.

    `workspace` is stable: the same export as a folder and as a zip has the same one. `total` and `position` count
    bytes of uncompressed messages, for a progress bar.
    """

    platform: str
    workspace: str
    total: int

    @property
    def position(self) -> int:
        """Bytes of messages read so far."""
        ...

    def conversations(self) -> Sequence[ExportedConversation]:
        """Every conversation that the export lists or has messages of."""
        ...

    def people(self) -> Sequence[ExportedMember]:
        """Every account that the export lists, or else the authors of its messages."""
        ...

    def items(self) -> Iterator[Item]:
        """All messages, conversation by conversation in the order of writing; damage is skipped, never raised."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...
