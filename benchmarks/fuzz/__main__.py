"""`make fuzz`: broken files for every reader, as many as asked for.

Payloads of the platforms, notices and requests for pages are broken by tests: tests/adapters and tests/security.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.fuzz.readers import READERS
from benchmarks.fuzz.run import tried


def main() -> int:
    """Try each reader; 1 where one of them fell."""
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
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
