"""A look at what is still to be done, while everything runs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import String
from sqlalchemy import bindparam
from sqlalchemy import text

from benchmarks.faults.driver import Sent
from benchmarks.faults.school import on_discord
from storage.address import parse
from storage.database import open_database

_PATIENCE = 5.0
_LEFT = """SELECT (SELECT count(*) FROM inbox WHERE judged_at IS NULL),
                  (SELECT count(*) FROM outbox WHERE state = 'waiting'),
                  (SELECT count(*) FROM decision WHERE event LIKE 'gap:%'),
                  (SELECT count(*) FROM decision WHERE event IN :expected)"""
_WAITING = text("SELECT count(*) FROM inbox WHERE judged_at IS NULL")
_DISCORD = text("SELECT event, message, late FROM decision WHERE event LIKE 'discord:%'")
_STATEMENT = text(_LEFT).bindparams(bindparam("expected", expanding=True, type_=String))


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Events to judge, effects to perform; gaps in the log, and messages that were read back."""

    events: int
    effects: int
    gaps: int
    read: int
    unheard: int
    """Of what was written on Discord, how much nobody judged yet."""


async def left(url: str, sent: Sequence[Sent] = ()) -> Left | None:
    """None where the database cannot be asked just now; `read` is of those that Slack dropped."""
    expected = [f"slack-history:{one.channel}:{one.ts}" for one in sent if one.dropped]
    written = [one for one in sent if on_discord(one.channel)]
    try:
        async with asyncio.timeout(_PATIENCE):
            database = await open_database(parse(url))
            try:
                return await database.read(partial(_left, expected=expected or [""], written=written))
            finally:
                await database.close()
    except Exception:  # noqa: BLE001 - whatever befell it just now
        return None


def _left(connection: Connection, *, expected: Sequence[str], written: Sequence[Sent]) -> Left:
    events, effects, gaps, read = connection.execute(_STATEMENT, {"expected": expected}).one()
    decided = connection.execute(_DISCORD).all() if written else ()
    unjudged = len(unheard(decided, written))
    return Left(events=events, effects=effects, gaps=gaps, read=read, unheard=unjudged)


def unheard(decided: Iterable[Any], written: Iterable[Sent]) -> list[str]:
    """What was written on Discord and not judged; an edit counts also where the message was read back with it."""
    events, late = set(), set()
    for one in decided:
        events.add(one.event)
        if one.late:
            late.add(one.message)
    return [one.id for one in written if one.id not in events and not (one.kind == "edit" and one.ts in late)]


async def waiting(url: str) -> int | None:
    """How many events are to be judged: a look that costs nothing in a long run. None where nobody can be asked."""
    try:
        async with asyncio.timeout(_PATIENCE):
            database = await open_database(parse(url))
            try:
                return await database.read(lambda one: one.execute(_WAITING).scalar())
            finally:
                await database.close()
    except Exception:  # noqa: BLE001 - whatever befell it just now
        return None
