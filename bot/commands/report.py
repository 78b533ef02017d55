"""`/report`: the doors of the conversation's own school, for the one who asks and nobody else (C14)."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Record
from policy.model import ShowReportLink
from policy.rules.base import report_doors


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show the doors and record that somebody asked, not what about."""
    draft = Draft(keys=(NoticeKey.REPORT_CARD,), params={"contacts": report_doors(context)})
    show = ShowReportLink(to=event.by, draft=draft, reply_to=event.reply_to)
    return Decision(actions=(show, Record(note="report")))


COMMAND = Command(name="report", run=run)
