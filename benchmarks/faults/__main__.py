"""Whether everything is judged once and told once, whatever befalls processes, database, platform and deliveries.

    python -m benchmarks.faults [--database sqlite|postgresql] [--replicas 1] [--events 2000] [--faults 20] [--seed 1]
                                [--backlog 100] [--brisk] [--only dropped] [--platforms slack]
                                [--write docs/faults.md]

Real replicas of the bot in processes of their own, started again by a supervisor; a Slack on the loopback interface
that delivers over signed HTTP and Socket Mode and insists as Slack does; a Discord whose gateway tells everything once;
both record every message that came to stand. Faults of every kind befall them at random places of the stream, the same
for the same seed. In the end the database and the platforms' records are compared: exit code 1 where an event or a
warning was lost or came twice.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

import uvloop

from benchmarks.faults.play import Options
from benchmarks.faults.play import play
from benchmarks.faults.table import report
from benchmarks.faults.table import written


def main() -> int:
    """Play, print, and say by the exit code whether all promises were kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--replicas", type=int, default=1)
    parser.add_argument("--events", type=int, default=2_000)
    parser.add_argument("--faults", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--backlog", type=int, default=100, help="events that wait in the inbox at the start")
    parser.add_argument("--brisk", action="store_true", help="short faults, and every look a second apart")
    parser.add_argument("--only", default="", help="only faults in whose name this expression is found")
    parser.add_argument("--platforms", choices=("both", "slack"), default="both")
    parser.add_argument("--write", type=Path, help="put the table into this document")
    given = vars(parser.parse_args())
    document: Path | None = given.pop("write")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends it early finds everything cleared away
    played = uvloop.run(play(Options(**given)))
    print("\n".join(report(played)))
    if document is not None:
        written(document, played)
    return 1 if played.proof.misses else 0


if __name__ == "__main__":
    sys.exit(main())
