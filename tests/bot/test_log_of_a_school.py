"""A week of the sample school: what stands in the sealed log, and what must not."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from bot.packs import load_packs
from bot.rehearse.driver import Play
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import load
from policy.model import EntryKind
from policy.model import Written

SCENE = Path(str(files("bot") / "scenes" / "school.yaml"))


async def week() -> tuple[Play, list[Written]]:
    play = await open_play(load(SCENE)[0], dict(load_packs()))
    async for _ in play.steps():
        """Let it happen."""
    return play, list(await play.house.book.entries(limit=100_000))


async def test_every_decision_and_every_delivery_has_its_entry() -> None:
    play, entries = await week()
    decided = [one.id for one in await play.house.log.tail(limit=100_000)]
    noted = [one.facts["decision"] for one in entries if one.kind is EntryKind.DECISION]
    sent = [one.facts["outcome"] for one in entries if one.kind is EntryKind.DELIVERY]
    assert noted == decided
    assert sent
    assert set(sent) == {"done"}
    await play.house.book.seal(now=entries[-1].at)
    assert (await play.house.book.verify()).broken is None
    await play.close()


async def test_no_text_no_name_and_no_id_of_a_platform_stands_in_it() -> None:
    play, entries = await week()
    scenario = play.scenario
    log = "\n".join(repr((one.subject, dict(one.facts))) for one in entries)
    texts = {event.text for event in scenario.events if event.text}
    people = {one.id for one in await play.house.roster.people()} | {
        one.name for one in await play.house.roster.people()
    }
    events = {one.event for one in await play.house.log.tail(limit=100_000)}
    assert texts
    assert people
    assert events
    assert [one for one in texts | events if one in log] == []
    assert [one for one in people if re.search(rf"\b{re.escape(one)}\b", log)] == []
    await play.close()


async def test_a_conversation_between_two_is_not_named() -> None:
    play, entries = await week()
    named = {one.conversation.id for one in entries if one.conversation is not None}
    kinds = {one.ref.id: one.kind for one in await play.house.places.conversations(entries_workspace(entries))}
    assert {kinds[one].value for one in named if one in kinds} <= {
        "public_channel",
        "private_channel",
        "group_dm",
        "thread",
    }
    await play.close()


def entries_workspace(entries: list[Written]) -> str:
    return next(one.conversation.workspace for one in entries if one.conversation is not None)
