"""The replicas under test, the sender and the double of the platforms: processes of their own, in one folder."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load.district import SUPERVISOR
from benchmarks.load.slack_events import SECRET
from benchmarks.slack.process import environment

_PATIENCE = 900.0
"""Seconds that a census of a large district may take."""
_STILL = 3.0
"""Seconds after the last census."""


@dataclass(slots=True)
class Helper:
    """The sender, or the double."""

    process: Process
    told: str

    @classmethod
    async def start(cls, module: str, *arguments: str) -> Helper:
        """Until it says `ready …`."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", f"benchmarks.load.{module}", *arguments, stdin=PIPE, stdout=PIPE
        )
        assert process.stdout is not None
        word, _, told = (await process.stdout.readline()).decode().strip().partition(" ")
        if word != "ready":
            raise RuntimeError(f"{module} did not start")
        return cls(process, told)

    def say(self, line: str) -> None:
        """One line to its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    async def heard(self) -> str:
        """Its next line."""
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().strip()

    async def end(self) -> None:
        """An empty line ends it."""
        self.say("end")
        await self.process.wait()


@dataclass(slots=True)
class Replica:
    """One `chaperone run`."""

    role: str
    port: int
    process: Process
    log: Path

    @property
    def url(self) -> str:
        """Where it takes what Slack sends."""
        return f"http://127.0.0.1:{self.port}/slack/events"

    def censuses(self) -> int:
        """How many it has taken."""
        return self.log.read_text(errors="replace").count("census taken")

    async def stop(self) -> int | None:
        """Its exit code after SIGTERM."""
        self.process.send_signal(signal.SIGTERM)
        await self.process.wait()
        return self.process.returncode


def layout(workers: int, *, split: bool) -> list[str]:
    """The roles of the replicas: so many that do everything, or of each role so many and one for Discord."""
    return [*["web"] * workers, *["worker"] * workers, "gateway"] if split else ["all"] * workers


def settings(folder: Path, database: str, keys: str, *, slack: str, gateway: str, discord: bool) -> dict[str, str]:
    """What a district would have in `.env`."""
    theirs = {
        "DISCORD_TOKEN": "OTAwMQ.double.token-of-the-double",
        "DISCORD_API_URL": f"{slack}/api/v10",
        "DISCORD_GATEWAY_URL": gateway,
    }
    return {
        "SLACK_BOT_TOKEN": "xoxb-0-0-double",
        "SLACK_API_URL": f"{slack}/api/",
        "SLACK_SIGNING_SECRET": SECRET,
        "CHAPERONE_DATA": str(folder),
        "CHAPERONE_KEYS": keys,
        "CHAPERONE_MODE": "enforce",
        "CHAPERONE_LEVEL": "high",
        "CHAPERONE_SUPERVISOR": SUPERVISOR,
        "CHAPERONE_OVERSEERS": SUPERVISOR,
        "CHAPERONE_LOOK_INTO_FILES": "false",
        "DATABASE_URL": database,
        **(theirs if discord else {}),
    }


def new_keys() -> str:
    """Sealing keys."""
    return base64.b64encode(os.urandom(32)).decode()


async def start(folder: Path, env: dict[str, str], roles: Sequence[str], *before: str) -> list[Replica]:
    """All of them; `before` are words between `python` and `-m bot`, such as those of a profiler."""
    found = []
    for number, role in enumerate(roles):
        with socket.create_server(("127.0.0.1", 0)) as door:
            port = door.getsockname()[1]
        log = folder / f"{role}{number}.log"
        how = [one.replace("{}", f"{role}{number}") for one in before]
        words = (*how, "-m", "bot", "run", *(("--role", role) if role != "all" else ()))
        with log.open("wb") as file:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *words, env=environment({**env, "CHAPERONE_PORT": str(port)}), cwd=folder,
                stdout=PIPE, stderr=file,
            )  # fmt: skip
        found.append(Replica(role, port, process, log))
    for one in found:
        assert one.process.stdout is not None
        if not await one.process.stdout.readline():
            raise RuntimeError(f"{one.role} did not start: {one.log.read_text()[-2_000:]}")
    return found


async def settled(replicas: Sequence[Replica], servers: int) -> None:
    """Until the censuses are taken that are taken at the start: Slack's by each that works, Discord's of each server.

    Whoever holds Discord's connection begins with it when Slack's is done.
    """
    wanted = servers + sum(one.role in ("all", "worker") for one in replicas)
    async with asyncio.timeout(_PATIENCE):
        while sum(one.censuses() for one in replicas) < wanted:
            await asyncio.sleep(0.5)
            for one in replicas:
                if one.process.returncode is not None:
                    raise RuntimeError(f"{one.role} ended: {one.log.read_text()[-2_000:]}")
    await asyncio.sleep(_STILL)
