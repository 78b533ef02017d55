"""Actions that change what the school's records say. They are stored with the decision, all or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from policy.model.consents import Consent
from policy.model.naming import Wordless
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.registrations import Registration


@dataclass(frozen=True, slots=True, kw_only=True)
class Register(Wordless):
    """Put a conversation's entry into the school's list, in place of an older one.

    `flags` are incidents that were open because it was missing: they are closed.
    """

    registration: Registration
    flags: tuple[str, ...] = ()
    kind: Literal["register"] = "register"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Wordless):
    """Keep that somebody looked through what others wrote in a conversation (nycdoe.D.4.d).

    `flags` are incidents that were open because nobody had: they are closed.
    """

    conversation: ConversationRef
    by: MemberRef
    at: datetime
    flags: tuple[str, ...] = ()
    kind: Literal["review"] = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant(Wordless):
    """Keep consents, refusals or approvals; a record with the same id takes the older one's place."""

    consents: tuple[Consent, ...]
    kind: Literal["grant"] = "grant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Wordless):
    """An account proved, with a one-time code, whose it is. `code` is the code's digest; it is used up by this."""

    member: MemberRef
    person: str
    code: str
    kind: Literal["link"] = "link"
