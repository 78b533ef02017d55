"""The stories on stage, in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Mapping

import pytest

from bot.demo import SCHOOL
from bot.demo import STORIES
from bot.demo import built_in
from bot.packs import OPTIONAL
from bot.play.door import PlayDoor
from bot.play.flow import Flow
from bot.play.items import Item
from bot.play.running import Running
from bot.wiring import load_packs

SCENES = (*built_in(STORIES), *built_in(SCHOOL))
NUMBERS = {one.id: number for number, one in enumerate(SCENES)}


@pytest.fixture
async def running() -> AsyncIterator[Running]:
    """Every scene that comes with Chaperone; the private matter is open."""
    made = Running(SCENES, load_packs(named=OPTIONAL), on_disk=False)
    await made.open(NUMBERS["private-matter"])
    yield made
    await made.close()


@pytest.fixture
def door(running: Running) -> PlayDoor:
    return PlayDoor(running)


async def do(door: PlayDoor, name: str, who: str, where: str, /, **form: str) -> str:
    """Somebody does something; where they are sent."""
    came: Mapping[str, str] = {"as": who, "in": where, "lang": "en", **form}
    sent = await door.act(name, came, ())
    assert isinstance(sent, str)
    return sent


def seen(running: Running, who: str, where: str) -> tuple[Item, ...]:
    """What somebody sees of a conversation."""
    place = running.places.get(where)
    flow = Flow(viewer=who, place=where, lang="en", packs=running.packs, seen=place is None or place.seen)
    return flow.all_of(running.steps, running.play.chat.removed)


def told(item: Item) -> str:
    """An item in a few words."""
    if item.kind == "said":
        return f"{item.by}: {item.gone or item.text}"
    if item.kind == "line":
        return f"{item.word} {item.what}".strip()
    return f"{item.kind} {item.notice.title}"
