"""How fast a large Slack export is read, and how much memory that takes: peak resident size must not follow its size.

Run: python -m benchmarks.replay_memory [--megabytes 200] [--one-file]. Writes the export to a temporary directory.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path

from adapters.exports import open_export
from policy.model import MessagePosted

WORDS = (
    *("practice", "field", "bring", "water", "friday", "the", "quiz", "moved", "to", "room", "page", "chapter"),
    *("who", "has", "score", "goal", "team", "bus", "late"),
)
MEMBERS = [f"U{number:08d}" for number in range(40)]
DAY_BYTES = 4_000_000


def row(number: int, dice: random.Random) -> dict[str, object]:
    text = " ".join(dice.choices(WORDS, k=dice.randint(3, 40)))
    line = [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]
    member = dice.choice(MEMBERS)
    return {
        "user": member,
        "type": "message",
        "ts": f"{1_700_000_000 + number}.000100",
        "client_msg_id": f"{number:032x}",
        "text": text,
        "team": "T00000001",
        "user_team": "T00000001",
        "user_profile": {"real_name": member, "display_name": member, "team": "T00000001", "is_restricted": False},
        "blocks": [{"type": "rich_text", "block_id": "b", "elements": line}],
    }


def write_export(root: Path, size: int, *, one_file: bool) -> int:
    """Write about `size` bytes of messages; returns how many messages that are."""
    dice, count, written, day = random.Random(4), 0, 0, 0
    (root / "channels.json").write_text(json.dumps([{"id": "C00000001", "name": "team", "members": MEMBERS}]))
    users = [{"id": one, "team_id": "T00000001", "profile": {"real_name": one}} for one in MEMBERS]
    (root / "users.json").write_text(json.dumps(users))
    (root / "team").mkdir()
    while written < size:
        day += 1
        limit = size if one_file else min(DAY_BYTES, size - written)
        name = f"{2000 + day // 336:04d}-{day // 28 % 12 + 1:02d}-{day % 28 + 1:02d}.json"
        with (root / "team" / name).open("w") as file:
            here = file.write("[")
            while here < limit:
                here += file.write(("," if here > 1 else "") + json.dumps(row(count, dice), indent=4))
                count += 1
            written += here + file.write("]")
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=200)
    parser.add_argument("--one-file", action="store_true", help="all messages in the file of one day")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        expected = write_export(Path(folder), asked.megabytes * 1_000_000, one_file=asked.one_file)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        start = time.perf_counter()
        export = open_export(Path(folder))
        posted = sum(isinstance(item, MessagePosted) for item in export.items())
        seconds = time.perf_counter() - start
        assert posted == expected, (posted, expected)
        assert export.position == export.total
        export.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{posted} messages, {export.total / 1e6:.0f} MB: {posted / seconds:,.0f} messages/s")
    print(f"peak resident size: {peak} MB ({before} MB before reading)")


if __name__ == "__main__":
    main()
