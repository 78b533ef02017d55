"""`chaperone run` as its users start it: a process of its own, ended by SIGTERM."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.cli import entry
from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import SECRET
from tests.live.school import channel
from tests.live.school import user

PATIENCE = 60.0
"""Seconds; processes start while others of the suite work."""
ROSTER = """id,name,role,group,email
coach,Carla Vega,coach,soccer,coach@school.example
sam,Sam Lee,student,soccer,sam@school.example
"""


@pytest.fixture
async def slack() -> AsyncIterator[SlackDouble]:
    async with SlackDouble(scopes=SCOPES, patience=PATIENCE) as double:
        for name in ("coach", "sam"):
            double.add_user(user(name), name.title(), email=f"{name}@school.example")
        double.add_channel(channel("team"), "team", kind="private", members=[user("coach"), user("sam")])
        yield double


def environment(folder: Path, slack: SlackDouble | None = None, **more: str) -> dict[str, str]:
    ours = ("SLACK_", "DISCORD_", "CHAPERONE_", "SMTP_", "DATABASE_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    clean |= {"CHAPERONE_DATA": str(folder), "CHAPERONE_PORT": "0", "CHAPERONE_MODE": "warn", **more}
    if slack is not None:
        clean |= {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": slack.base_url,
        }
    return clean


@asynccontextmanager
async def chaperone(folder: Path, env: dict[str, str], *arguments: str) -> AsyncIterator[Process]:
    """The command in a process of its own, which does not outlive the test."""
    command = (sys.executable, "-m", "bot", *arguments)
    process = await asyncio.create_subprocess_exec(*command, env=env, cwd=folder, stdout=PIPE, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def ended(process: Process) -> tuple[int | None, str, str]:
    out, error = await process.communicate()
    return process.returncode, out.decode(), error.decode()


async def done(folder: Path, env: dict[str, str], *arguments: str) -> tuple[int | None, str, str]:
    async with chaperone(folder, env, *arguments) as process:
        return await ended(process)


def source_on_path(env: dict[str, str]) -> dict[str, str]:
    return {**env, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


async def test_a_message_is_answered_and_the_end_is_clean(tmp_path: Path, slack: SlackDouble) -> None:
    env = source_on_path(environment(tmp_path, slack))
    (tmp_path / "people.csv").write_text(ROSTER)
    assert (await done(tmp_path, env, "roster", "import", "people.csv"))[0] == 0
    async with chaperone(tmp_path, env, "run") as process:
        await slack.connected()
        await slack.post(user("coach"), channel("team"), "the bus leaves at four")
        await slack.wait_for(lambda: bool(slack.dms(user("coach"))))
        process.send_signal(signal.SIGTERM)
        code, out, error = await ended(process)
    assert (code, out.split(";")[0]) == (0, f"Chaperone runs in warn mode on slack {slack.team}")
    assert "the bus" not in error
    assert "Vega" not in error
    slack.assert_clean()


async def test_what_was_acknowledged_when_it_ended_is_judged_after_the_next_start(
    tmp_path: Path, slack: SlackDouble
) -> None:
    env = source_on_path(environment(tmp_path, slack))
    (tmp_path / "people.csv").write_text(ROSTER)
    await done(tmp_path, env, "roster", "import", "people.csv")
    async with chaperone(tmp_path, env, "run") as first:
        await slack.connected()
        sent = [await slack.post(user("coach"), channel("team"), f"bring ball number {word}") for word in "abcdef"]
        first.kill()  # as a power cut would
        await first.wait()
    async with chaperone(tmp_path, env, "run") as second:
        await slack.connected()
        await slack.retry_unacked()
        await slack.wait_for(lambda: len(slack.dms(user("coach"))) >= len(sent))
        second.send_signal(signal.SIGTERM)
        assert (await ended(second))[0] == 0
    assert len(slack.dms(user("coach"))) == len(sent)
    slack.assert_clean()


@pytest.mark.parametrize(
    ("more", "arguments", "says"),
    [
        ({}, (), "SLACK_BOT_TOKEN: no platform has a token"),
        ({"SLACK_BOT_TOKEN": "xapp-1"}, (), "SLACK_BOT_TOKEN: this is an app-level token"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, (), "SLACK_APP_TOKEN: neither this nor SLACK_SIGNING_SECRET is set"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, ("--role", "worker"), "DATABASE_URL: --role worker is one process of several"),
    ],
)
def test_what_is_missing_is_named_before_anything_starts(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    more: dict[str, str],
    arguments: tuple[str, ...],
    says: str,
) -> None:
    wanted = environment(tmp_path, None, **more)
    for name in os.environ.keys() - wanted.keys():
        monkeypatch.delenv(name)
    for name, value in wanted.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    assert entry.run(["run", *arguments]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.splitlines()[-1].startswith(f"chaperone: {says}")


async def test_a_port_that_is_taken_is_named(tmp_path: Path, slack: SlackDouble) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        env = source_on_path(environment(tmp_path, slack, SLACK_SIGNING_SECRET=SECRET) | {"CHAPERONE_PORT": str(port)})
        code, _, error = await done(tmp_path, env, "run")
    assert code == 2
    assert error.splitlines()[-1].startswith(f"chaperone: CHAPERONE_PORT: cannot listen on 127.0.0.1:{port}")
