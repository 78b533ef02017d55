"""What is made of accounts and conversations that turn up before anybody introduced them."""

from __future__ import annotations

from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRenamed
from policy.model import Person
from policy.model import RoleChanged
from policy.model import RoomOpened
from policy.model import VisibilityChanged

Change = MemberJoined | MemberLeft | BotJoined | BotLeft | RoleChanged | MemberRenamed | VisibilityChanged | RoomOpened
CHANGES = (MemberJoined, MemberLeft, BotJoined, BotLeft, RoleChanged, MemberRenamed, VisibilityChanged, RoomOpened)
"""The events that change the roster."""


def stranger(event: RoleChanged, name: str) -> Person:
    """The person behind an account that was on no roster until the school gave it a role."""
    return Person(id=f"{event.member.workspace}/{event.member.id}", name=name, role=event.role)


def stranger_place(place: ConversationRef) -> Conversation:
    """A conversation of which nothing is known but that it is there."""
    return Conversation(ref=place, kind=ConversationKind.PRIVATE_CHANNEL)
