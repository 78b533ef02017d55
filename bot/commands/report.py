"""`/report`: the doors of the conversation's own school, for the one who asks and nobody else (C14).

From there a form opens, or the page, whose link knows the conversation and not who follows it.
"""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Reply
from policy.model import ShowReportLink
from policy.rules.receipts import report_card
from policy.rules.safety import asked_for_help


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show the doors and record that somebody asked, not what about."""
    helped = asked_for_help(event, context, (event.text or event.args).strip())
    draft = report_card(context, page=_page(context, resources))
    show = ShowReportLink(to=event.by, draft=draft, reply_to=event.reply_to)
    if helped is not None:
        return Decision(findings=helped.findings, actions=(*helped.actions, show, Record(note="report")))
    return Decision(actions=(show, Record(note="report")))


async def answer(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Somebody writes to the team about a report that is not theirs, or writes nothing: there is nothing to keep."""
    draft = Draft(keys=(NoticeKey.BUTTON_STALE,))
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


def _page(context: Context, resources: Resources) -> str:
    """The page's address, with the conversation sealed in it unless it is a talk of two; "" where there is no page."""
    place, links = context.conversation, resources.report_links
    if not links.reachable:
        return ""
    return links.address(place.ref if place and place.kind is not ConversationKind.DM else None)


COMMAND = Command(name="report", run=run, presses={ButtonKey.CASE_ANSWER: answer})
