"""What Discord tells comes to: an event, a form to open, something to ask anew, or a reason for nothing."""

from __future__ import annotations

from dataclasses import dataclass

from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who the bot is: its account and its application; '' where that is not known yet."""

    user: str
    app: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRequest:
    """A form is to be opened as the answer to an interaction, which the caller has; sending it will be the press.

    `lang` is '' where nothing tells it; `given` are answers that are known already, by field.
    """

    button: str
    lang: str
    by: MemberRef
    value: str = ""
    conversation: ConversationRef | None = None
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """What follows from one happening.

    `asked` is what a message asks of the bot that it names; it stands beside the message's own event.
    `stale` is what Discord is to be asked about anew; it may stand beside an event or beside `ignored`, which says
    why nothing else follows, as a code of `adapters.discord.reasons.REASONS`. One of event, form and ignored is
    always there.
    """

    event: Event | None = None
    asked: CommandInvoked | None = None
    stale: tuple[ConversationRef | MemberRef, ...] = ()
    form: FormRequest | None = None
    ignored: str = ""


def ignored(reason: str, *stale: ConversationRef | MemberRef) -> Translated:
    """Nothing follows, for this reason; what changed all the same is asked about anew."""
    return Translated(ignored=reason, stale=stale)
