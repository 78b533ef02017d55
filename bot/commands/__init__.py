"""What people can ask by command: neutral in, a decision with the answer out. A tuple that can be read."""

from __future__ import annotations

from bot.commands import brakes
from bot.commands import case
from bot.commands import chat
from bot.commands import consent
from bot.commands import coverage
from bot.commands import digest
from bot.commands import home
from bot.commands import incidents
from bot.commands import link
from bot.commands import mode
from bot.commands import oversight
from bot.commands import policy
from bot.commands import register
from bot.commands import remind
from bot.commands import report
from bot.commands import tell
from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Reply

ALL: tuple[Command, ...] = (
    policy.COMMAND,
    policy.MESSAGE,
    report.COMMAND,
    tell.COMMAND,
    remind.COMMAND,
    coverage.COMMAND,
    register.COMMAND,
    link.COMMAND,
    consent.COMMAND,
    case.COMMAND,
    incidents.COMMAND,
    mode.COMMAND,
    brakes.COMMAND,
    oversight.COMMAND,
    home.COMMAND,
    digest.COMMAND,
    chat.COMMAND,
)


class Commands:
    """Finds the command and lets it answer."""

    def __init__(self, resources: Resources, commands: tuple[Command, ...] = ALL) -> None:
        """Take what commands may look up."""
        self._resources = resources
        self._commands = {one.name: one for one in commands}

    def ready(self) -> None:
        """Make what the first question would wait for, and everybody else with it: about a second of a core."""
        _ = self._resources.index

    async def run(self, event: CommandInvoked, context: Context) -> Decision:
        """The answer as a decision, so that it is recorded and performed like any other."""
        command = self._commands.get(event.name.lower().removeprefix("/"))
        if command is None:
            names = tuple(f"/{one.name}" for one in self._commands.values() if one.listed)
            draft = Draft(keys=(NoticeKey.COMMAND_UNKNOWN,), params={"commands": names})
            return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))
        return await command.run(event, context, self._resources)

    async def sent(self, event: ButtonPressed, context: Context) -> Decision | None:
        """The answer to a form that a command takes; None where the press is for the rules."""
        for command in self._commands.values():
            if command.sent is not None and command.button == event.button:
                return await command.sent(event, context, self._resources)
            if (pressed := command.presses.get(event.button)) is not None:
                return await pressed(event, context, self._resources)
        return None

    async def due(self, event: CheckDue, context: Context) -> Decision | None:
        """What follows from a check that a command makes; None where it is for the rules."""
        for command in self._commands.values():
            if (check := command.checks.get(event.check)) is not None:
                return await check(event, context, self._resources)
        return None
