"""Answers of Slack that come in pages, one after the other by a cursor."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable

from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of

SIZE = 200
"""Things on one page: what Slack advises at most."""

Method = Callable[..., Awaitable[AsyncSlackResponse]]


async def pages(method: Method, note: Note, **arguments: object) -> AsyncIterator[Json]:
    """Every page of a method's answer. Raises `DeliveryError`. A cursor that comes again ends it."""
    cursor, known = "", {""}
    while True:
        page = await asked(method(limit=SIZE, **({"cursor": cursor} if cursor else {}), **arguments), note)
        yield page
        cursor = word_of(object_of(page, "response_metadata"), "next_cursor")
        if cursor in known:
            return
        known.add(cursor)


async def rows(method: Method, key: str, note: Note, **arguments: object) -> AsyncIterator[Json]:
    """Every object of the lists under `key`, over all pages. Raises `DeliveryError`."""
    async for page in pages(method, note, **arguments):
        for row in objects_of(page, key):
            yield row
