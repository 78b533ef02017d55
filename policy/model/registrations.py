"""The registration of a conversation: what the school was told of it, and whether it agreed (nycdoe.D.2.e, D.2.f)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model.people import Level
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef


class RegistrationState(StrEnum):
    """Where a registration stands. `noticed`: the bot met the conversation, and nobody has filled the form in yet."""

    NOTICED = "noticed"
    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"


class Readers(StrEnum):
    """Whom a conversation is meant for, as its owner says it."""

    GROUP = "group"
    FAMILIES = "families"
    SCHOOL = "school"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """One conversation's entry in the school's list of conversations.

    `owner` answers for it, `designee` is whom the supervisor sends in; `label` is the line that marks it as the
    school's, with the disclaimer where the policy asks for one. `comments`: people other than its leaders may answer.
    `families_told`: families got the notice before class use (mmsd.class.advise-families). Moments are UTC.
    """

    conversation: ConversationRef
    state: RegistrationState
    noticed_at: datetime
    purpose: str = ""
    readers: Readers | None = None
    level: Level | None = None
    owner: MemberRef | None = None
    designee: MemberRef | None = None
    public_reason: str | None = None
    label: str = ""
    comments: bool = False
    families_told: bool = False
    declared_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: MemberRef | None = None

    @property
    def undecided(self) -> bool:
        """Whether somebody still has to do something: fill the form in, or decide."""
        return self.state in (RegistrationState.NOTICED, RegistrationState.PENDING)
