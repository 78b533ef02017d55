"""A replica for the test of changing keys: it claims and judges events when told to.

Each line on its input is a round; it answers with how many events it has taken so far, and ends with the input.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from storage.seal import Keys
from storage.stores import Stores
from storage.stores import open_stores
from tests.contracts.samples import PATIENCE
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn

ROUND = 4


async def main(url: str, file: str, name: str) -> None:
    """Work until the input ends."""
    stores = await open_stores(url, Keys.from_file(Path(file)), patience=PATIENCE)
    count = 0
    while await asyncio.to_thread(sys.stdin.readline):
        for _ in range(ROUND):
            await _one(stores, f"{name}{count}", stays=count % 2 == 0)
            count += 1
        print(count, flush=True)  # noqa: T201 - this is how it answers
    await stores.close()


async def _one(stores: Stores, name: str, *, stays: bool) -> None:
    """An event: it stays in the inbox, sealed, or is judged, and its warning stays in the outbox, sealed."""
    event = posted(name)
    await stores.inbox.claim(event)
    if not stays:
        await stores.log.settle(judged(event, warn(), name=f"d-{name}"))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
