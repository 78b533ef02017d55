"""`/tell team`: the bot posts what somebody typed where their team reads it.

It is the one way of writing where something can be held back before anybody reads it (policy decisions 3.6): a text
that would be warned about in the team's conversation is not posted.
"""

from __future__ import annotations

import re

from bot.commands.base import Resources
from bot.teams import MINIMUM
from bot.teams import teams_of
from policy.engine import decide
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Draft
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Reply
from policy.model import Say
from policy.model import Warn
from policy.rules.base import name_of
from policy.rules.merge import one_draft

_CHANNEL = re.compile(r"<#(\w+)(?:\|[^>]*)?>\s*")
_NOTE = "tell_team"


async def post(event: CommandInvoked, context: Context, resources: Resources, words: str) -> Decision:
    """Post a text in the asker's team conversation; without one, or where it is not clear which, say how."""
    teams = await _teams(event, context, resources)
    if not teams:
        return _said(event, NoticeKey.TEAM_NONE)
    chosen, text = _chosen(event.conversation, teams, words)
    if not text:
        return _said(event, NoticeKey.TEAM_HOW, {"team": chosen.name if chosen else ""})
    if chosen is None:
        names = tuple(one.name or one.ref.id for one in teams)
        return _said(event, NoticeKey.TEAM_WHICH, {"teams": names, "typed": True})
    held = await warned_about(event.id, context, resources, chosen, text, NoticeKey.TEAM_HELD)
    if held is not None:
        return Decision(actions=(Reply(to=event.by, draft=held, reply_to=event.reply_to),))
    lines = "\n\n".join(line for line in text.splitlines() if line.strip())
    draft = Draft(keys=(NoticeKey.TEAM_POST,), params={"author": name_of(context.author), "text": lines})
    sent = _said(event, NoticeKey.TEAM_SENT, {"team": chosen.name})
    return Decision(actions=(Say(conversation=chosen.ref, draft=draft, by=event.by), *sent.actions))


async def _teams(event: CommandInvoked, context: Context, resources: Resources) -> tuple[Conversation, ...]:
    if context.author is None:
        return ()
    return await teams_of(
        context.author,
        context.audience,
        places=await resources.places.conversations(event.workspace),
        registry=resources.registry,
        minimum=max((pack.group_only.minimum for pack in context.packs if pack.group_only), default=MINIMUM),
    )


def _chosen(
    here: ConversationRef | None, teams: tuple[Conversation, ...], words: str
) -> tuple[Conversation | None, str]:
    """The conversation that is named first in the text, else the one where it was asked, else the only one."""
    link = _CHANNEL.match(words)
    for one in teams:
        if link and link.group(1) == one.ref.id:
            return one, words[link.end() :].strip()
        first, _, rest = words.partition(" ")
        if len(teams) > 1 and one.name and first.removeprefix("#").lower() == one.name.lower():
            return one, rest.strip()
    asked_there = next((one for one in teams if one.ref == here), None)
    return asked_there or (teams[0] if len(teams) == 1 else None), words.strip()


async def warned_about(
    ident: str, context: Context, resources: Resources, place: Conversation, text: str, head: NoticeKey
) -> Draft | None:
    """What the author would be told of a text if they had posted it themselves, headed; None where that is nothing."""
    author = context.author
    if author is None:
        return None
    readers, workspace = await resources.registry.audience(place.ref), place.ref.workspace
    there = Context(
        now=context.now,
        today=context.today,
        school=context.school,
        packs=context.packs,
        conversation=place,
        author=context.author,
        audience=tuple(one for one in readers if not one.bot and one.ref != author.ref),
        overseers=context.overseers,
        supervisors=context.supervisors,
    )
    ref = MessageRef(workspace=workspace, conversation=place.ref.id, id=ident)
    message = Message(ref=ref, author=author.ref, at=context.now, text=text)
    judged = decide(MessagePosted(id=ident, workspace=workspace, at=context.now, message=message), there)
    warns = [one.draft for one in judged.actions if isinstance(one, Warn) and not one.hint and one.to == author.ref]
    if not warns or all(one.rule.startswith("conversation.") for one in judged.findings):
        return None
    held = one_draft([Draft(keys=(head,)), *warns])
    return Draft(keys=held.keys, params=held.params, citations=held.citations)


def _said(event: CommandInvoked, key: NoticeKey, params: Params | None = None) -> Decision:
    """That somebody wanted to reach their team is kept, whatever came of it; what they wrote is not."""
    reply = Reply(to=event.by, draft=Draft(keys=(key,), params=params or {}), reply_to=event.reply_to)
    return Decision(actions=(reply, Record(note=_NOTE)))
