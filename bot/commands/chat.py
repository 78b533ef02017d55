"""Somebody writes to the bot itself: taken as a question, so that nobody who asks for help is met with silence."""

from __future__ import annotations

from bot.commands import policy
from bot.commands.base import Command
from bot.commands.base import Resources
from policy.detect import is_nod
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Answer as `/policy` does; a nod or a thank-you gets no answer."""
    return Decision() if is_nod(event.text) else await policy.run(event, context, resources)


COMMAND = Command(name="chat", run=run, listed=False)
