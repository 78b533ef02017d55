"""`/register`: what the school's list says of this conversation, with the form to change it.

`/register list` shows a supervisor all of them, `/register designee @somebody` says who looks in for the supervisor.

Sources: nycdoe.D.2.e (approval), nycdoe.D.2.f (an up-to-date list), policy decisions 3.4.
"""

from __future__ import annotations

from dataclasses import replace

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.consents import Finder
from bot.consents.accounts import mentioned
from bot.registry_csv import state_of
from bot.registry_csv import urgency
from policy.model import ButtonKey
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Conversation
from policy.model import Decision
from policy.model import Draft
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Register
from policy.model import Reply
from policy.rules.families import entry_of
from policy.rules.places import NO_SUPERVISOR
from policy.rules.places import everybody
from policy.rules.places import flags
from policy.rules.places import is_place
from policy.rules.places import is_staff
from policy.rules.places import known
from policy.rules.places import owner_of

_MOST = 20
"""How many conversations a list in a chat shows; the export has all."""
_LIST = ("list", "lista")
_DESIGNEE = ("designee", "suplente")


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show the entry of the conversation where it was called; the list is for whoever supervises."""
    if not is_staff(context.author):
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_STAFF_ONLY,)))
    first, _, rest = (event.text or event.args).strip().partition(" ")
    if first.lower() in _LIST:
        return await _list(event, context, resources)
    place = context.conversation
    if place is None or not is_place(place) or not place.seen:
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NOT_HERE,)))
    if first.lower() in _DESIGNEE:
        return await _designate(event, context, resources, rest.strip())
    return _reply(event, _card(context, place))


async def _designate(event: CommandInvoked, context: Context, resources: Resources, words: str) -> Decision:
    """A supervisor says who looks into the conversation for them (nycdoe.D.2.d); that is staff, and in it."""
    if all(one.ref != event.by for one in context.supervisors):
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NOT_YOURS,)))
    chosen = [one for one in everybody(context) if is_staff(one) and await _is_meant(one, event, resources, words)]
    if len(chosen) != 1:
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NO_DESIGNEE,), params=known(context, None)))
    entry = replace(entry_of(context), designee=chosen[0].ref)
    closed = tuple(one.id for one in flags(context, NO_SUPERVISOR))
    draft = Draft(keys=(NoticeKey.REGISTRATION_DESIGNEE,), params=known(context, chosen[0]))
    reply = Reply(to=event.by, draft=draft, reply_to=event.reply_to)
    return Decision(actions=(Register(registration=entry, flags=closed), Record(note="designee"), reply))


async def _is_meant(one: Member, event: CommandInvoked, resources: Resources, words: str) -> bool:
    """By a mention, or by a name that the roster knows."""
    account = mentioned(words, event.workspace)
    if account is not None:
        return one.ref == account
    found = await Finder(resources.people).find(words.removeprefix("@")) if words else ()
    return one.person is not None and any(person.id == one.person.id for person in found)


def _card(context: Context, place: Conversation) -> Draft:
    owner = owner_of(context) if place.registration else None
    params = {
        **known(context, owner),
        "state": state_of(place),
        "purpose": place.registration.purpose if place.registration else "",
        "public": place.public,
        "readers_now": len(everybody(context)),
    }
    buttons = () if params["state"] == "pending" else (ButtonKey.REGISTER,)
    return Draft(keys=(NoticeKey.REGISTRATION_CARD,), params=params, buttons=buttons)


async def _list(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Names of conversations are for those who supervise them; the look at them is recorded."""
    if all(one.ref != event.by for one in context.supervisors):
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NOT_YOURS,)))
    every = [one for one in await resources.places.conversations(event.workspace) if is_place(one)]
    rows = tuple((one.name or one.ref.id, state_of(one)) for one in sorted(every, key=urgency))
    draft = Draft(keys=(NoticeKey.REGISTRATION_LIST,), params={"rows": rows[:_MOST], "more": max(0, len(rows) - _MOST)})
    return Decision(actions=(Record(note="registry_viewed"), Reply(to=event.by, draft=draft, reply_to=event.reply_to)))


def _reply(event: CommandInvoked, draft: Draft) -> Decision:
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="register", run=run)
