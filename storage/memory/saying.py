"""The sketches of what leaders said to one student alone, in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from policy.model import Alike
from policy.model import Event
from policy.model import Judgement
from policy.model import MemberRef
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import Said
from policy.model import actor_of
from storage.memory.state import Remembered
from storage.memory.state import State
from storage.places import message_of
from storage.said import Moment
from storage.said import Trace


def alike_in(state: State, event: Event, said: Said) -> Alike:
    """In how many other conversations the event's author said nearly the same to another student alone."""
    message, actor = message_of(event), actor_of(event)
    if message is None or actor is None:
        return Alike()
    span = timedelta(hours=said.hours)
    known = [one.trace for one in state.said.values() if one.author == actor and abs(event.at - one.trace.at) < span]
    return state.veil.alike(known, said, _name(actor), Moment(place=message.place, at=event.at))


def remember_in(state: State, judgement: Judgement) -> None:
    """Keep the sketch of a judged message; one that was deleted or says something else now matches nothing more."""
    said, message, author = judgement.said, judgement.message, judgement.author
    if message is None:
        return
    known = state.said.get(message)
    if said is not None and author is not None:
        trace = Trace(
            place=message.place,
            at=judgement.event.at,
            sketch=state.veil.sketch(said.sketch, _name(author)),
            reader=next(state.veil.readers(said.reader)),
            told=said.told or (known is not None and known.trace.told),
        )
        expires = judgement.at + timedelta(hours=said.hours)
        state.said[message] = Remembered(author=author, trace=trace, expires=expires)
    elif known is not None and isinstance(judgement.event, MessageEdited | MessageDeleted):
        state.said[message] = replace(known, trace=replace(known.trace, sketch=b""))


def _name(author: MemberRef) -> str:
    return f"{author.workspace}/{author.id}"
