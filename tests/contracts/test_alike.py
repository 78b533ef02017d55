"""The same text to one student after the other, as the stores count it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from policy.detect import sketch
from policy.model import Alike
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberRef
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Said
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import coach
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted
from tests.contracts.samples import student

BUS = "bus leaves at 4 sharp"


def place(name: str) -> ConversationRef:
    return ConversationRef(workspace="W", id=name)


def to(reader: str, text: str = BUS, *, told: bool = False) -> Said:
    return Said(sketch=sketch(text), reader=reader, told=told)


def said(name: str, conversation: str, *, at: datetime = NOW, author: MemberRef = COACH) -> MessagePosted:
    return posted(name, author=author, place=place(conversation), at=at)


async def settle(stores: Stores, event: MessagePosted | MessageEdited | MessageDeleted, what: Said | None) -> None:
    await stores.inbox.claim(event)
    ref = event.ref if isinstance(event, MessageDeleted) else event.message.ref
    author = None if isinstance(event, MessageDeleted) else event.message.author
    judgement = judged(event, author=author, place=ref.place, message=ref)
    assert await stores.log.settle(replace(judgement, said=what)) == ()


async def now(stores: Stores, what: Said, *, at: datetime = NOW, author: MemberRef = COACH) -> Alike:
    return await stores.log.alike(said("now", "here", at=at, author=author), what)


async def sent(stores: Stores, *readers: str, told: bool = False) -> None:
    """The text to each of them, a minute apart, each in a conversation of their own."""
    for number, reader in enumerate(readers):
        event = said(f"e-{reader}", f"C-{reader}", at=NOW - (len(readers) - number) * MINUTE)
        await settle(stores, event, to(reader, told=told))


async def test_other_conversations_with_nearly_the_same_count(stores: Stores) -> None:
    assert await now(stores, to("jo")) == Alike()
    await sent(stores, "sam", "alex")
    assert await now(stores, to("jo", "Hi Jo, bus leaves at 4 sharp!")) == Alike(conversations=2)
    assert await now(stores, to("jo", "practice is in the gym tonight")) == Alike()
    assert await now(stores, to("jo"), author=PRINCIPAL) == Alike(), "what others write is theirs"


async def test_the_same_student_or_conversation_does_not_count_twice(stores: Stores) -> None:
    await sent(stores, "sam", "alex")
    await settle(stores, said("again", "C-sam", at=NOW - MINUTE), to("sam"))
    await settle(stores, said("elsewhere", "C-dm", at=NOW - MINUTE), to("sam"))
    assert await now(stores, to("jo")) == Alike(conversations=2)
    assert await now(stores, to("alex")) == Alike(conversations=1)
    here = said("x", "C-sam")
    assert await stores.log.alike(here, to("jo")) == Alike(conversations=2), "sam has it in the DM, too"
    assert await stores.log.alike(here, to("sam")) == Alike(conversations=1)


@pytest.mark.parametrize(("hours", "count"), [(23, 1), (24, 0), (-23, 1), (-24, 0)])
async def test_only_a_day_counts_either_way(stores: Stores, hours: int, count: int) -> None:
    await sent(stores, "sam")
    assert await now(stores, to("jo"), at=NOW - MINUTE + hours * HOUR) == Alike(conversations=count)


async def test_a_day_is_a_day_in_whichever_order_it_was_judged(stores: Stores) -> None:
    await settle(stores, said("before", "C-sam", at=NOW - 20 * HOUR), to("sam"))
    await settle(stores, said("after", "C-alex", at=NOW + 20 * HOUR), to("alex"))
    assert await now(stores, to("jo")) == Alike(conversations=1)
    await settle(stores, said("soon", "C-max", at=NOW + 2 * HOUR), to("max"))
    assert await now(stores, to("jo")) == Alike(conversations=2)


async def test_that_a_supervisor_was_told_is_known_for_a_day(stores: Stores) -> None:
    await sent(stores, "sam", told=True)
    assert await now(stores, to("jo", "practice is in the gym tonight")) == Alike(told=True)
    assert await now(stores, to("jo"), at=NOW + 24 * HOUR) == Alike()


async def test_an_edit_takes_the_place_of_what_was_said(stores: Stores) -> None:
    await sent(stores, "sam", told=True)
    first = said("e-sam", "C-sam")
    other = MessageEdited(id="edit", workspace="W", at=NOW, message=first.message)
    await settle(stores, other, to("sam", "practice is in the gym tonight"))
    assert await now(stores, to("jo")) == Alike(told=True)
    assert await now(stores, to("jo", "practice is in the gym tonight")) == Alike(conversations=1, told=True)
    await settle(stores, replace(other, id="edit-2", message=replace(first.message, edited_at=NOW + MINUTE)), None)
    assert await now(stores, to("jo", "practice is in the gym tonight")) == Alike(told=True)


async def test_what_was_deleted_does_not_count(stores: Stores) -> None:
    await sent(stores, "sam", "alex")
    ref = said("e-sam", "C-sam").message.ref
    await settle(stores, MessageDeleted(id="gone", workspace="W", at=NOW, ref=ref), None)
    assert await now(stores, to("jo")) == Alike(conversations=1)


async def test_it_is_gone_after_a_day(stores: Stores) -> None:
    await sent(stores, "sam", "alex")
    old = NOW - 100 * HOUR
    assert await stores.inbox.purge(before=old, now=NOW + 23 * HOUR) == 0
    assert await stores.inbox.purge(before=old, now=NOW + 24 * HOUR) == 2
    assert await now(stores, to("jo")) == Alike()


@pytest.mark.parametrize("person", ["p-coach", "p-student"])
async def test_forgetting_either_of_the_two_takes_it_away(stores: Stores, person: str) -> None:
    await stores.roster.put_people([coach, student])
    await stores.roster.put_members([member(COACH, coach)])
    await sent(stores, "p-student", "alex")
    assert (await forget(stores, person)).tables["said_sketch"] == (2 if person == "p-coach" else 1)
    assert await now(stores, to("jo")) == Alike(conversations=0 if person == "p-coach" else 1)


async def test_other_events_are_like_nothing(stores: Stores) -> None:
    await sent(stores, "sam")
    event: Event = MessageDeleted(id="gone", workspace="W", at=NOW, ref=said("x", "here").message.ref)
    assert await stores.log.alike(event, to("jo")) == Alike()
