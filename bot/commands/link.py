"""`/link`: with a one-time code from the school an account shows whose it is. The code itself is never kept."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import Link
from policy.model import LinkCode
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Person
from policy.model import Record
from policy.model import Reply


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Link the account to the person whom the code names; who guesses has to wait."""
    typed = (event.text or event.args).strip()
    if not typed:
        return _say(event, NoticeKey.LINK_HELP)
    codes = resources.link_codes
    if not await codes.attempt(event.by, now=context.now):
        return _say(event, NoticeKey.LINK_WAIT, note="link.wait")
    found = await codes.find(resources.codes.digests(typed), now=context.now)
    if found is None:
        return _unknown(event, context)
    await codes.spare(event.by)
    return await _use(event, context, resources, *found)


async def _use(
    event: CommandInvoked, context: Context, resources: Resources, code: LinkCode, person: Person
) -> Decision:
    """A good code: it is used up only where it changes something, and by the account that came first with it."""
    known = context.author.person if context.author else None
    if known is not None and known.id != person.id:
        return _say(event, NoticeKey.LINK_TAKEN, note="link.taken")
    whom: Params = {"name": first_name(person), "role": person.role.value}
    if known is not None:
        return _say(event, NoticeKey.LINK_ALREADY, whom)
    if not await resources.link_codes.hold(code.digest, event.by):
        return _unknown(event, context)
    said = _say(event, NoticeKey.LINK_DONE, whom, note="link.done")
    link = Link(member=event.by, person=person.id, code=code.digest)
    return Decision(actions=(link, *said.actions))


def _unknown(event: CommandInvoked, context: Context) -> Decision:
    """The same words whether it is mistyped, used up or too old; a linked account hears that nothing is missing."""
    known = context.author.person if context.author else None
    return _say(event, NoticeKey.LINK_UNKNOWN, {"linked_as": first_name(known) if known else ""}, note="link.unknown")


def _say(event: CommandInvoked, key: NoticeKey, params: Params | None = None, *, note: str = "") -> Decision:
    reply = Reply(to=event.by, draft=Draft(keys=(key,), params=params or {}), reply_to=event.reply_to)
    return Decision(actions=(reply, Record(note=note)) if note else (reply,))


def first_name(person: Person) -> str:
    """What somebody is called, also where the roster writes the family's name first (`Kim, Dana`)."""
    family, comma, given = person.name.partition(",")
    return next(iter((given if comma and given.strip() else family).split()), person.name)


COMMAND = Command(name="link", run=run)
