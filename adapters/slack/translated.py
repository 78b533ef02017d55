"""What a payload of Slack's comes to: an event, a form to open, something to ask anew, or a reason for nothing."""

from __future__ import annotations

from dataclasses import dataclass

from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who the app is in one workspace: its team id, the bot's account (U…), bot id (B…) and app id ('' = unknown)."""

    workspace: str
    user: str
    bot: str
    app: str = ""

    def place(self, ident: str) -> ConversationRef:
        """The conversation of that id, as this workspace sees it."""
        return ConversationRef(workspace=self.workspace, id=ident)

    def member(self, ident: str) -> MemberRef:
        """The account of that id, as this workspace sees it; in Slack Connect it may belong to another one."""
        return MemberRef(workspace=self.workspace, id=ident)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRequest:
    """A form is to be opened with `trigger`, which Slack takes once and for 3 s; sending it will be the press.

    `lang` is '' where the payload does not tell; `given` are answers that are known already, by field. `home`: it was
    asked for at home, where what changes by it is to show.
    """

    button: str
    lang: str
    trigger: str
    by: MemberRef
    value: str = ""
    conversation: ConversationRef | None = None
    given: tuple[tuple[str, str], ...] = ()
    home: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """What follows from one payload.

    `asked` is what a message asks of the bot that it names; it stands beside the message's own event.
    `stale` is what Slack is to be asked about anew; it may stand beside an event or beside `ignored`. `trouble` is
    the app's own life: `app_uninstalled`, `tokens_revoked`, `app_rate_limited`. `ignored` says why nothing else
    follows, as a code of `adapters.slack.reasons.REASONS`. One of event, form, trouble and ignored is always there.
    """

    event: Event | None = None
    asked: CommandInvoked | None = None
    stale: tuple[ConversationRef | MemberRef, ...] = ()
    form: FormRequest | None = None
    trouble: str = ""
    ignored: str = ""


def ignored(reason: str, *stale: ConversationRef | MemberRef) -> Translated:
    """Nothing follows, for this reason; what changed all the same is asked about anew."""
    return Translated(ignored=reason, stale=stale)
