"""Somebody writes to the bot itself: taken as a question, so that nobody who asks for help is met with silence."""

from __future__ import annotations

import re

from bot.commands import policy
from bot.commands import report
from bot.commands.base import Command
from bot.commands.base import Resources
from policy.detect import is_nod
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision

_WORD = re.compile(r"\w+")
_REPORTS = frozenset(
    {
        *("report", "report something", "i want to report something", "i need to report something"),
        *("informar", "reportar", "denunciar", "informar de algo", "quiero informar de algo", "quiero reportar algo"),
        *("quiero denunciar algo", "quiero hacer un informe"),
    }
)


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Answer as `/policy` does, or `/report` where that is all that is asked; a nod or a thank-you gets no answer."""
    if " ".join(_WORD.findall(event.text.casefold())) in _REPORTS:
        return await report.run(event, context, resources)
    return Decision() if is_nod(event.text) else await policy.run(event, context, resources)


COMMAND = Command(name="chat", run=run, listed=False)
