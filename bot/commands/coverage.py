"""`/coverage`: what the bot sees and what it does not. Never shows "not seen" as "compliant"."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Reply


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Count what is seen; names of conversations that the asker may not know of are not told."""
    every = await resources.places.conversations(event.workspace)
    seen = sum(one.seen for one in every)
    params = {
        "here_seen": context.conversation is not None and context.conversation.seen,
        "reads": context.capabilities.can_read,
        "pictures": context.capabilities.pictures,
        "words": context.capabilities.words,
        "documents": context.capabilities.documents,
        "seen": seen,
        "unseen": len(every) - seen,
        "total": len(every),
        "observing": context.school.mode is Mode.OBSERVE,
    }
    draft = Draft(keys=(NoticeKey.COVERAGE_CARD,), params=params)
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="coverage", run=run)
