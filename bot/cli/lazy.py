"""The table of commands. A command's module is imported when the command is called, never for `--help` alone."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand
from typer.core import TyperGroup

COMMANDS = {
    "demo": "Play a sample school, then speak as its people.",
    "init": "Set it up: questions, each answer checked at once.",
    "run": "Run the bot.",
    "ask": "Answer a question from the written policies.",
    "scan": "Find personal data in texts, line by line.",
    "photo": "Tell what pictures show, and never who.",
    "replay": "Judge a real Slack or Discord export, in silence.",
    "rehearse": "Play scenes from a file through the whole bot.",
    "roster": "Bring the school's people in.",
    "registry": "The school's list of conversations.",
    "consent": "Keep what families and staff agreed to.",
    "log": "Prove what was recorded, and hand it out.",
    "console": "Sign in to the supervisor's console.",
    "automod": "Show what Discord holds back, or would.",
    "case": "Hand out the files of a report.",
    "forget": "Forget a person.",
    "policy": "Make, take in and check your school's own policies.",
    "manifest": "Print what a platform asks for to make the app.",
    "invite": "Print the link that adds the bot to a server.",
    "doctor": "Check this installation and say what to do.",
    "notes": "Print a page for families or for staff.",
    "db": "Look after the database.",
    "keys": "Change the sealing keys.",
}
"""Command -> what it does, in the order of the help; the module of a command is `bot.cli.<command>`."""


class LazyGroup(TyperGroup):
    """Knows the names and summaries of all commands, and loads the one that is called.

    Typer keeps the classes that it builds on to itself, so they stand as `Any` here.
    """

    def list_commands(self, _ctx: Any) -> list[str]:
        """The commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, _ctx: Any, cmd_name: str) -> Any:
        """What the help needs of a command: its name and summary."""
        summary = COMMANDS.get(cmd_name)
        return None if summary is None else TyperCommand(cmd_name, help=summary, rich_markup_mode=None)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command itself, from its module."""
        self.commands = dict.fromkeys(COMMANDS, self)  # only the names count: they are proposed for a mistyped one
        name, found, rest = super().resolve_command(ctx, args)
        return name, found and load(found.name or ""), rest


def load(name: str) -> Any:
    """The command of that name, as Typer makes it from the `app` in its module."""
    command = typer.main.get_command(import_module(f"bot.cli.{name}").app)
    command.name = name
    return command
