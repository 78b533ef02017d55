"""`make fuzz`: broken files for every reader, as many as asked for, and as many requests and frames of Slack's.

Payloads of Discord, notices and requests for pages are broken by tests: tests/adapters and tests/security.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.fuzz.readers import READERS
from benchmarks.fuzz.run import tried
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


def main() -> int:
    """Try each reader, and each way in from Slack; 1 where one of them fell."""
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
    for http in (True, False):
        wrong = asyncio.run(_slack(http=http, examples=given.examples, seed=given.seed))
        print(f"{'requests' if http else 'frames':16} {given.examples} tried, {len(wrong)} went wrong")
        for said in wrong[:10]:
            print(f"  number {said}")
        broken += len(wrong)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
