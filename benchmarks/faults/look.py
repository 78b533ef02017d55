"""A look at what is still to be done, while everything runs."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import String
from sqlalchemy import bindparam
from sqlalchemy import text

from benchmarks.faults.driver import Sent
from storage.address import parse
from storage.database import open_database

_PATIENCE = 5.0
_LEFT = """SELECT (SELECT count(*) FROM inbox WHERE judged_at IS NULL),
                  (SELECT count(*) FROM outbox WHERE state = 'waiting'),
                  (SELECT count(*) FROM decision WHERE event LIKE 'gap:%'),
                  (SELECT count(*) FROM decision WHERE event IN :expected)"""
_WAITING = text("SELECT count(*) FROM inbox WHERE judged_at IS NULL")
_STATEMENT = text(_LEFT).bindparams(bindparam("expected", expanding=True, type_=String))


@dataclass(frozen=True, slots=True)
class Left:
    """Events to judge, effects to perform; gaps in the log, and messages that were read back."""

    events: int
    effects: int
    gaps: int
    read: int


async def left(url: str, sent: Sequence[Sent] = ()) -> Left | None:
    """None where the database cannot be asked just now; `read` is of those that Slack dropped."""
    expected = [f"slack-history:{one.channel}:{one.ts}" for one in sent if one.dropped]
    try:
        async with asyncio.timeout(_PATIENCE):
            database = await open_database(parse(url))
            try:
                return Left(
                    *await database.read(lambda one: one.execute(_STATEMENT, {"expected": expected or [""]}).one())
                )
            finally:
                await database.close()
    except Exception:  # noqa: BLE001 - whatever befell it just now
        return None


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
