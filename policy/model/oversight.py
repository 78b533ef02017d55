"""Oversight by consent: a member of staff lets the bot know that they opened a direct conversation, and with whom.

Nothing of what is said there comes along: the right that they give (`im:read` on Slack) tells of openings alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from policy.model.happening import Happening
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef


class OversightChange(StrEnum):
    """What became of a consent: given; ended by the person here, taken back in Slack, gone with the app."""

    GIVEN = "given"
    ENDED = "ended"
    REVOKED = "revoked"
    UNINSTALLED = "uninstalled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Oversight:
    """One account's consent. `person` is its id on the roster, `wording` the version of the page that they read.

    `asked_by` is the person who asked for it, "" where they came by themselves. `ended` says how it ended; `told` is
    the last change that the log heard of. The token that came with it is kept sealed, and never here.
    """

    account: MemberRef
    person: str
    wording: str
    given_at: datetime
    asked_by: str = ""
    ended_at: datetime | None = None
    ended: str = ""
    told: str = ""

    @property
    def stands(self) -> bool:
        """Whether it holds."""
        return self.ended_at is None

    @property
    def change(self) -> OversightChange:
        """What became of it last."""
        return OversightChange.GIVEN if self.stands else OversightChange(self.ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightGranted:
    """What a platform gave for a code: whose token it is, and that it can do what was asked for and no more."""

    account: MemberRef
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectSeen:
    """What the platform told by a person's consent, before anybody knows whether it is to be kept.

    `other` is who else is in the conversation, None where the platform did not say.
    """

    at: datetime
    conversation: ConversationRef
    by: MemberRef
    other: MemberRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectOpened(Happening):
    """A member of staff who consented opened a direct conversation with a student (`member`), which is not writing."""

    conversation: ConversationRef
    by: MemberRef
    member: MemberRef
    kind: Literal["direct_opened"] = "direct_opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightChanged(Happening):
    """A consent was given or ended, with all that proves it: who, when, which words they read, who asked."""

    by: MemberRef
    change: OversightChange
    wording: str
    asked_by: str = ""
    kind: Literal["oversight_changed"] = "oversight_changed"
