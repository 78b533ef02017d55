"""`/chaperone`, and what stands at home in Slack: what is theirs, by what they are; drawn when it is shown."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import ShowHome


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show it."""
    return Decision(actions=(ShowHome(to=event.by, reply_to=event.reply_to),))


async def again(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Show it as it stands by now."""
    return Decision(actions=(ShowHome(to=event.by, reply_to=event.reply_to),))


COMMAND = Command(name="chaperone", run=run, presses={ButtonKey.HOME: again})
