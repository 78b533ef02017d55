"""What a replay needs of an export, by shape: no platform is named here."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from typing import Protocol

from policy.model import Conversation
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessagePosted


class Unjudged(Protocol):
    """A row of the export that cannot be judged, with the word to count it by."""

    @property
    def reason(self) -> str:
        """Why, in one word."""
        ...

    @property
    def conversation(self) -> str:
        """The id of the conversation that it stands in."""
        ...


class Place(Protocol):
    """A conversation of the export; `members` is empty where the export does not tell."""

    @property
    def conversation(self) -> Conversation:
        """The conversation."""
        ...

    @property
    def members(self) -> tuple[MemberRef, ...]:
        """Who is in it."""
        ...


class Account(Protocol):
    """An account of the export, with what a roster can know it by."""

    @property
    def member(self) -> Member:
        """The account; nobody's yet."""
        ...

    @property
    def email(self) -> str | None:
        """Its e-mail address, where the export has it."""
        ...

    @property
    def real_name(self) -> str:
        """Its full name, or ''."""
        ...


class History(Protocol):
    """A history on disk. `total` and `position` count bytes; `items` may be asked for more than once."""

    @property
    def platform(self) -> str:
        """`slack` or `discord`."""
        ...

    @property
    def workspace(self) -> str:
        """The workspace's id."""
        ...

    @property
    def total(self) -> int:
        """Bytes of messages."""
        ...

    @property
    def position(self) -> int:
        """Bytes of messages read so far."""
        ...

    def conversations(self) -> Sequence[Place]:
        """Every conversation."""
        ...

    def people(self) -> Sequence[Account]:
        """Every account that the export knows."""
        ...

    def items(self) -> Iterator[MessagePosted | Unjudged]:
        """All messages, in the order of writing within each conversation."""
        ...
