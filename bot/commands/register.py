"""`/register`: what the school's list says of this conversation, with the form to change it; `/register list` for all.

Sources: nycdoe.D.2.e (approval), nycdoe.D.2.f (an up-to-date list), policy decisions 3.4.
"""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Conversation
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Reply
from policy.rules.places import everybody
from policy.rules.places import is_place
from policy.rules.places import is_staff
from policy.rules.places import known
from policy.rules.places import owner_of

_MOST = 20
"""How many conversations a list in a chat shows; the export has all."""
_LIST = ("list", "lista")


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Show the entry of the conversation where it was called; the list is for whoever supervises."""
    if not is_staff(context.author):
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_STAFF_ONLY,)))
    if (event.text or event.args).strip().lower() in _LIST:
        return await _list(event, context, resources)
    place = context.conversation
    if place is None or not is_place(place) or not place.seen:
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NOT_HERE,)))
    return _reply(event, _card(context, place))


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


def state_of(place: Conversation) -> str:
    """Where a conversation stands with the school's list; `none` for one that nobody registered."""
    if place.registration is not None:
        return place.registration.state.value
    return "approved" if place.registered else "none"


async def _list(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Names of conversations are for those who supervise them; the look at them is recorded."""
    if all(one.ref != event.by for one in context.supervisors):
        return _reply(event, Draft(keys=(NoticeKey.REGISTRATION_NOT_YOURS,)))
    every = [one for one in await resources.places.conversations(event.workspace) if is_place(one)]
    rows = tuple((one.name or one.ref.id, _listed(one)) for one in sorted(every, key=_urgency))
    draft = Draft(keys=(NoticeKey.REGISTRATION_LIST,), params={"rows": rows[:_MOST], "more": max(0, len(rows) - _MOST)})
    return Decision(actions=(Record(note="registry_viewed"), Reply(to=event.by, draft=draft, reply_to=event.reply_to)))


def _listed(place: Conversation) -> str:
    return "unlisted" if (state := state_of(place)) == "none" else state


def _urgency(place: Conversation) -> tuple[int, str]:
    """What somebody has to decide comes first."""
    return (("pending", "noticed", "denied", "none", "approved").index(state_of(place)), place.name)


def _reply(event: CommandInvoked, draft: Draft) -> Decision:
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="register", run=run)
