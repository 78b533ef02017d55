"""Reports over the web page, and codes that are guessed: what is lost, how long people wait, who is locked out.

    python -m benchmarks.reports [--reports 10000] [--rate 50] [--guesses 1000] [--seconds 30]

The web part runs in a process of its own with a SQLite database on disk, as `chaperone run` has it: page, limits,
codes, inbox, rules, log. Reporters come from 400 addresses of the loopback network at a fixed rate, whether or not the
answers keep up; each opens the page and sends the form. What is timed is the form, from its first byte to the last of
the code. Then codes are guessed from 40 of these addresses, while reporters come back with theirs, from the same ones.
"""

from __future__ import annotations

import argparse
import asyncio
import html
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path
from time import perf_counter

import aiohttp

from adapters.web.app import create_web
from adapters.web.server import WebServer
from bot.clock import SystemClock
from bot.inspecting import NoVision
from bot.intake import Intake
from bot.logs import set_up
from bot.reporting.doors import HelpDoors
from bot.wiring import Keys
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import open_reports
from bot.wiring import upgrade
from bot.wiring.platforms import report_pages
from policy.detect.late import ready
from policy.model import CaseState
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.stores import open_stores

SCHOOL = School(packs=("dracut",), name="Hill School", safeguarding=("kim", "lee"))
STAFF = [Person(id="kim", name="Dana Kim", role=Role.PRINCIPAL), Person(id="lee", name="Pat Lee", role=Role.TEACHER)]
ADDRESSES, GUESSERS, TRIES = 400, 40, 30
WORDS = "They take his lunch on the bus, and they say that nobody will believe him. " * 8
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
URL = "https://school.example"


async def serve(folder: Path) -> None:
    """The web part, until its standard input ends; says its port first."""
    set_up("error")  # nobody reads what it prints
    keys, clock, chat, url = Keys.from_file(folder / "keys"), SystemClock(), LocalChat("w"), f"sqlite:///{folder}/db"
    await upgrade(url)
    ready()
    house = await open_house(
        clock=clock,
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=url,
        keys=keys,
        web=URL,
    )
    await house.roster.put_people(STAFF)
    await house.roster.put_members([Member(ref=MemberRef(workspace="w", id=one.id), person=one) for one in STAFF])
    intake = Intake(app=house.app, census=house.census, registry=house.registry, notices=house.notices)
    doors = open_reports(
        house,
        HelpDoors(emergency="911"),
        school=SCHOOL,
        clock=clock,
        vision=NoVision(),
        workspaces=lambda: ["w"],
        tell=intake.receive,
    )

    async def healthy() -> dict[str, str]:
        return {}

    web = WebServer(
        create_web(posts={}, ready=healthy, pages=report_pages(doors, URL).routes()), host="127.0.0.1", port=0
    )
    print(web.port, flush=True)
    running = asyncio.create_task(web.run())
    await asyncio.to_thread(sys.stdin.read)
    web.stop()
    await running
    await intake.close()
    await house.close()


@dataclass(slots=True)
class Met:
    """What became of the requests."""

    times: list[float] = field(default_factory=list)
    codes: list[tuple[int, str]] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    again: int = 0

    def told(self, name: str) -> str:
        """The figures in one line."""
        found = sorted(self.times)
        middle, high, top = (found[min(int(len(found) * part), len(found) - 1)] * 1000 for part in (0.5, 0.99, 1))
        return f"{name}: {len(found)} answers, p50 {middle:.0f} ms, p99 {high:.0f} ms, longest {top:.0f} ms"


async def at_rate(count: int, rate: float, work: Callable[[int], Awaitable[None]], met: Met) -> None:
    """Start so many at that rate, whether or not the earlier ones are done."""
    began, tasks = perf_counter(), []
    for number in range(count):
        await asyncio.sleep(max(0.0, began + number / rate - perf_counter()))
        tasks.append(asyncio.ensure_future(_tried(work(number), met)))
    await asyncio.gather(*tasks)


async def _tried(work: Awaitable[None], met: Met) -> None:
    """A connection that fails is counted, and ends nothing."""
    try:
        await work
    except (aiohttp.ClientError, TimeoutError) as error:
        met.odd.append(type(error).__name__)


async def report(session: aiohttp.ClientSession, number: int, met: Met) -> None:
    """Open the page, send the form, keep the code. Who is asked to send it again in a while does so."""
    async with session.get("/report") as answer:
        found = re.search(r'name="once" value="([^"]+)"', await answer.text())
    assert found
    fields = {"once": html.unescape(found[1]), "category": "bullying", "what": f"{WORDS}{number}", "who": "seniors"}
    began = perf_counter()
    for _ in range(TRIES):
        with aiohttp.MultipartWriter("form-data") as form:
            for name, value in fields.items():
                form.append(value).set_content_disposition("form-data", name=name)
        async with session.post("/report", data=form) as answer:
            code = re.search(r'class="code">(.*?)</p>', await answer.text(), re.DOTALL)
        if code:
            met.times.append(perf_counter() - began)
            met.codes.append((number, re.sub(r"<[^>]+>|\s", "", code[1])))
            return
        met.again += 1
        await asyncio.sleep(5)
    met.odd.append(f"{answer.status}")


async def come_back(session: aiohttp.ClientSession, number: int, code: str, met: Met) -> None:
    """Open a case, and look whether it is the right one."""
    began = perf_counter()
    async with session.post("/report/case", data={"code": code}) as answer:
        page = await answer.text()
    met.times.append(perf_counter() - began)
    if f"{WORDS}{number}</p>" not in page:
        met.odd.append(f"{answer.status}")


async def guess(session: aiohttp.ClientSession, met: Met) -> None:
    """Try a code that is written as codes are."""
    began = perf_counter()
    async with session.post("/report/case", data={"code": "".join(random.choices(SIGNS, k=20))}) as answer:
        await answer.read()
    met.times.append(perf_counter() - began)
    if answer.status not in (422, 429):
        met.odd.append(f"{answer.status}")


async def measure(port: int, server: int, args: argparse.Namespace) -> None:
    """All of it, told line by line."""
    async with AsyncExitStack() as stack:
        sessions = [
            await stack.enter_async_context(
                aiohttp.ClientSession(
                    f"http://127.0.0.1:{port}",
                    connector=aiohttp.TCPConnector(local_addr=(f"127.0.{1 + n // 200}.{1 + n % 200}", 0)),
                )
            )
            for n in range(ADDRESSES)
        ]
        sent, back, guessed = Met(), Met(), Met()
        print(f"load {os.getloadavg()[0]:.1f} before; {args.reports} reports at {args.rate} a second")
        began = perf_counter()
        await at_rate(args.reports, args.rate, lambda n: report(sessions[n % ADDRESSES], n, sent), sent)
        print(f"{perf_counter() - began:.0f} s; {sent.told('reports')}; without a code: {len(sent.odd)}")
        cost = _cpu(server) / args.reports * 1000
        print(f"load {os.getloadavg()[0]:.1f}; sent again: {sent.again}; server: {cost:.1f} ms of CPU a report")
        count, chosen = args.guesses * args.seconds, random.sample(sent.codes, min(len(sent.codes), 5 * args.seconds))
        began = perf_counter()
        await asyncio.gather(
            at_rate(count, args.guesses, lambda n: guess(sessions[n % GUESSERS], guessed), guessed),
            at_rate(len(chosen), 5, lambda n: come_back(sessions[n % GUESSERS], *chosen[n], back), back),
        )
        rate = len(guessed.times) / (perf_counter() - began)
        print(f"{guessed.told('guesses')}, {rate:.0f} a second; opened: {len(guessed.odd)}")
        print(f"{back.told('right codes meanwhile')}; not opened: {len(back.odd)}; load {os.getloadavg()[0]:.1f} after")


def _cpu(process: int) -> float:
    """Seconds of CPU that a process has had, where the system tells; else 0."""
    told = Path(f"/proc/{process}/stat")
    fields = told.read_text().rpartition(")")[2].split() if told.exists() else ["0"] * 13
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def counted(folder: Path) -> int:
    """How many cases the database holds."""
    stores = await open_stores(f"sqlite:///{folder}/db", Keys.from_file(folder / "keys"))
    found = await stores.cases.listed(tuple(CaseState), limit=1_000_000)
    await stores.close()
    return len({one.id for one in found})


def main() -> None:
    """Read the arguments, start the server, measure, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--guesses", type=int, default=1_000)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--serve", type=Path)
    args = parser.parse_args()
    if args.serve:
        asyncio.run(serve(args.serve))
        return
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "benchmarks.reports", "--serve", name]
        with subprocess.Popen(  # noqa: S603 - this very file
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            assert server.stdout and server.stdin  # noqa: PT018 - pipes were asked for
            asyncio.run(measure(int(server.stdout.readline()), server.pid, args))
            server.stdin.close()
        print(f"cases in the database: {asyncio.run(counted(Path(name)))}")


if __name__ == "__main__":
    main()
