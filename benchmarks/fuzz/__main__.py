"""`make fuzz`: broken files for every reader, as many as asked for, and as many tries at each way in.

The ways in are Slack's requests and frames, Discord's frames, presses on Discord that nobody was offered, and the way
back from a platform that signs somebody in. Notices and requests for pages are broken by tests: tests/adapters and
tests/security.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from collections.abc import Coroutine
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from benchmarks.fuzz.readers import READERS
from benchmarks.fuzz.run import tried
from tests.security import discorddoors
from tests.security import signindoors
from tests.security.doors import framed
from tests.security.doors import lived
from tests.security.doors import opened
from tests.security.doors import signed


async def _slack(*, http: bool, examples: int, seed: str) -> list[str]:
    """What goes wrong at Slack's doors, or down its line."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder), http=http) as school:
            asked = signed if http else framed
            return await asked(school, await lived(school), examples=examples, seed=seed)


async def _discord(*, presses: bool, examples: int, seed: str) -> list[str]:
    """What goes wrong down Discord's line, or by presses that nobody was offered."""
    async with discorddoors.opened() as server:
        tried = discorddoors.pressed if presses else discorddoors.told
        wrong = await tried(server, await discorddoors.lived(server), examples=examples, seed=seed)
        return wrong + await discorddoors.at_rest(server)


async def _back(*, examples: int, seed: str) -> list[str]:
    """What goes wrong on the way back from a platform."""
    async with signindoors.ways() as there:
        return await signindoors.tried(there, examples=examples, seed=seed)


WAYS: Mapping[str, Callable[..., Coroutine[None, None, list[str]]]] = {
    "requests": partial(_slack, http=True),
    "frames": partial(_slack, http=False),
    "discord frames": partial(_discord, presses=False),
    "discord presses": partial(_discord, presses=True),
    "sign-in": _back,
}


def main() -> int:
    """Try each reader, and each way in; 1 where one of them fell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=2_000, help="files for each reader")
    parser.add_argument("--seed", default="fuzz", help="another word makes other files")
    given = parser.parse_args()
    broken = 0
    for reader in READERS:
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            found = list(tried(reader, Path(folder), examples=given.examples, seed=given.seed))
        print(f"{reader.name:16} {given.examples} files in {time.monotonic() - start:.1f} s, {len(found)} broke it")
        for one in found[:10]:
            print(f"  number {one.number}: {one.error}")
        broken += len(found)
    for name, tried_at in WAYS.items():
        start = time.monotonic()
        wrong = asyncio.run(tried_at(examples=given.examples, seed=given.seed))
        print(f"{name:16} {given.examples} tried in {time.monotonic() - start:.1f} s, {len(wrong)} went wrong")
        for said in wrong[:10]:
            print(f"  number {said}")
        broken += len(wrong)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
