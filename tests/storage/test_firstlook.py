"""A message with nothing around it costs one look at the database; one with anything is looked at in full."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.wiring import Keys
from policy.model import MemberRef
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Situation
from storage.stores import open_stores

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


def posted() -> MessagePosted:
    ref = MessageRef(workspace="W", conversation="C", id="m")
    message = Message(ref=ref, author=MemberRef(workspace="W", id="U"), at=NOW, text="ok")
    return MessagePosted(id="e", workspace="W", at=NOW, message=message)


async def test_nothing_around_a_message_is_seen_with_one_question(sqlite_url: str) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.lstrip().startswith("SELECT"):
            asked.append(statement)

    stores = await open_stores(sqlite_url, Keys.generate())
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert await stores.log.situation(posted(), now=NOW) == Situation()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
        await stores.close()
    assert len(asked) == 1
