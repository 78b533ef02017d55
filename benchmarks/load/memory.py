"""What a thousand conversations that are remembered take in memory: one process, in steps, over one database.

    python -m benchmarks.load.memory [--schools 1000] [--database sqlite:///FILE]

Every conversation's readers are asked for, as a message there would; resident megabytes are taken after each thousand.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import tempfile

from benchmarks.load.district import PLACES
from benchmarks.load.district import District
from benchmarks.load.district import bring_in
from benchmarks.load.measured import rss_of
from benchmarks.load.replicas import new_keys
from bot.wiring import Keys
from bot.wiring import upgrade
from policy.model import ConversationRef
from storage.stores import open_stores


async def measure(url: str, district: District) -> None:
    """Print megabytes by thousands."""
    keys = new_keys()
    await upgrade(url)
    await bring_in(url, keys, district)
    stores = await open_stores(url, Keys.from_text(keys))
    places = [(school, number) for school in range(district.schools) for number in range(PLACES)]
    before = 0.0
    for done, (school, number) in enumerate(places):
        if done % 1_000 == 0:
            gc.collect()
            before = _said(done, before)
        ref = ConversationRef(workspace=district.workspace(school), id=district.place(school, number))
        await stores.registry.conversation(ref)
        for one in await stores.registry.audience(ref):
            await stores.registry.member(one.ref)
    _said(len(places), before)
    await stores.close()


def _said(done: int, before: float) -> float:
    now = rss_of(os.getpid())
    more = f", {now - before:+.1f}" if done else ""
    print(f"{done:6,} conversations: {now:.1f} MB{more}", flush=True)
    return now


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load.memory", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--schools", type=int, default=1_000)
    parser.add_argument("--database", default="")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="load", dir="/tmp") as folder:
        url = asked.database or f"sqlite:///{folder}/chaperone.sqlite3"
        asyncio.run(measure(url, District(schools=asked.schools)))


if __name__ == "__main__":
    main()
