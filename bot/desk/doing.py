"""What somebody does on a page of the console, as the press or command that it would be in chat.

So it goes the way of any event: judged once, recorded, and refused to whoever may not. What a chat would answer is said
by the page instead.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from types import MappingProxyType

from bot.desk.errors import DeniedError
from bot.desk.pages import Asked
from bot.desk.ports import Desk
from bot.perform import ON_PAGE
from bot.words import family
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import MemberRef
from policy.model import Reply

ALREADY, DONE, NO_ACCOUNT = "already", "done", "no_account"
"""Notes: that a form was sent before, that it is done, and that whoever acts has no account in that workspace."""


async def press(
    desk: Desk,
    asked: Asked,
    button: ButtonKey,
    *,
    workspace: str,
    conversation: ConversationRef | None = None,
    value: str = "",
    form: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Press a button of a notice. Returns the note that says what became of it."""
    by = asked.signed.accounts.get(workspace)
    if by is None:
        return NO_ACCOUNT
    event = ButtonPressed(
        id=_ident(asked, button, (workspace, conversation.id if conversation else "", value), form),
        workspace=workspace,
        at=asked.now,
        by=by,
        button=button,
        conversation=conversation,
        value=value,
        form=tuple((name, text) for name, text in form.items() if text),
        reply_to=ON_PAGE,
    )
    return _said(await desk.tell(event), by)


async def call(
    desk: Desk, asked: Asked, name: str, args: str, *, workspace: str, conversation: ConversationRef | None = None
) -> str:
    """Call a command. Returns the note that says what became of it."""
    by = asked.signed.accounts.get(workspace)
    if by is None:
        return NO_ACCOUNT
    event = CommandInvoked(
        id=_ident(asked, name, (workspace, conversation.id if conversation else "", args), {}),
        workspace=workspace,
        at=asked.now,
        by=by,
        name=name,
        args=args,
        conversation=conversation,
        reply_to=ON_PAGE,
    )
    return _said(await desk.tell(event), by)


def here(asked: Asked, offices: frozenset[object], *, what: str) -> str:
    """The workspace to act in where a thing has none of its own: the first in which somebody has an account.

    Raises `DeniedError` where there is none that is theirs.
    """
    mine = [one for one, held in asked.signed.reach.items() if held & offices]
    if not mine:
        raise DeniedError(what)
    return next((one for one in mine if one in asked.signed.accounts), mine[0])


def _ident(asked: Asked, what: str, parts: tuple[str, ...], form: Mapping[str, str]) -> str:
    """The same form with the same answers is the same event; the same page filled in otherwise is another one."""
    said = json.dumps([what, parts, sorted(form.items())])
    return asked.event(f"{what}:{hashlib.sha256(said.encode()).hexdigest()[:16]}")


def _said(decision: Decision | None, by: MemberRef) -> str:
    """The notice with which a chat would have answered, as the name of a note."""
    if decision is None:
        return ALREADY
    keys = [one.draft.keys[0] for one in decision.actions if isinstance(one, Reply) and one.to == by]
    note = keys[0].value.replace(".", "_") if keys else DONE
    return note if note in family("console.note") else DONE
