"""`/oversight`: staff look at their own consent, take the link to the page, or end it; supervisors ask somebody."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.consents.accounts import mentioned
from bot.desk.access import HEADS
from bot.desk.incidents import looker_in
from bot.oversight.desk import OversightDesk
from policy.model import STAFF
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Member
from policy.model import NoticeKey
from policy.model import OversightChange
from policy.model import Params
from policy.model import Person
from policy.model import Record
from policy.model import Remind
from policy.model import Reply
from policy.rules.base import name_of

_END = frozenset({"end", "off", "stop", "terminar", "fin", "apagar"})


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Answer in private; nothing begins here but a question."""
    desk, person = resources.oversight, context.author.person if context.author else None
    words = (event.text or event.args).strip()
    if desk is None:
        return _card(event, "not_here")
    if context.author is None or person is None or context.author.role not in STAFF:
        return _card(event, "not_yours")
    if words.casefold() in _END:
        return await _end(event, context, desk)
    if words:
        return await _ask(event, context, resources, desk, words)
    known = await desk.store.find(event.by)
    if known is not None and known.stands:
        return _card(event, "on", {"link": desk.links.end(event.by, person.id)})
    return _card(event, "off", {"link": desk.links.begin(event.by, person.id)})


async def _end(event: CommandInvoked, context: Context, desk: OversightDesk) -> Decision:
    """It holds no more from here on; the log, the supervisor and the platform hear of it in a moment."""
    ended = await desk.store.end(event.by, OversightChange.ENDED, at=context.now)
    return _card(event, "ended" if ended else "none")


async def _ask(
    event: CommandInvoked, context: Context, resources: Resources, desk: OversightDesk, words: str
) -> Decision:
    """Only who supervises asks, and only staff are asked; who is asked is free to say no."""
    asker = context.author.person if context.author else None
    if asker is None or not looker_in(context).offices & HEADS:
        return _card(event, "not_yours")
    member = await _meant(event, resources, words)
    if member is None or member.person is None or member.role not in STAFF:
        return _card(event, "not_asked")
    link = desk.links.begin(member.ref, member.person.id, asked_by=asker.id)
    draft = Draft(keys=(NoticeKey.OVERSIGHT_INVITE,), params={"author": name_of(context.author), "link": link})
    said = _card(event, "asked", {"name": member.person.name})
    return Decision(actions=(Remind(to=(member.ref,), draft=draft), Record(note="oversight_asked"), *said.actions))


async def _meant(event: CommandInvoked, resources: Resources, words: str) -> Member | None:
    account = mentioned(words, event.workspace)
    if account is not None:
        return await resources.registry.member(account)
    found: list[Person] = [*(await resources.people.with_ids({words})).values()]
    found += (await resources.people.with_addresses({words})).get(words, ()) if "@" in words and not found else ()
    accounts = await resources.registry.accounts(event.workspace, [one.id for one in found]) if found else ()
    return accounts[0] if len(accounts) == 1 else None


def _card(event: CommandInvoked, state: str, params: Params | None = None) -> Decision:
    values: Params = {"oversight_state": state, "link": "", "name": "", **(params or {})}
    draft = Draft(keys=(NoticeKey.OVERSIGHT_CARD,), params=values)
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="oversight", run=run)
