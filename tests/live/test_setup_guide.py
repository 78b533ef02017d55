"""The setup guide followed step by step, with nothing pasted but the manifest.

The double of Slack is the app that the printed manifest describes: its rights, its events, its commands, its shortcut,
its address. Only `SLACK_API_URL` is set that a school would leave empty.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from asyncio import create_subprocess_exec
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.doubles.slack import SlackDouble

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "set-up-slack.md").read_text("utf-8")
PEOPLE = re.findall(r"```\n(id,name,role.*?)```", GUIDE, re.DOTALL)[0]
OURS = ("SLACK_", "DISCORD_", "CHAPERONE_", "SMTP_", "DATABASE_")
COACH, NOAH = "U0VEGA", "U02DEF"
TEAM, TALK = "C0SOCCER", "D0BETWEEN"
CHOSEN = {"users:read.email"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The school's machine: a folder with `.env` in it, and the command."""

    folder: Path

    def fill_in(self, **values: str) -> None:
        """Steps 3, 4 and 9: a value behind its name in `.env`."""
        dotenv = self.folder / ".env"
        text = (dotenv if dotenv.exists() else ROOT / ".env.example").read_text("utf-8")
        for name, value in values.items():
            text, times = re.subn(rf"^{name}=.*$", f"{name}={value}", text, flags=re.MULTILINE)
            assert times == 1
        dotenv.write_text(text, "utf-8")
        dotenv.chmod(0o600)

    async def start(self, *arguments: str) -> Process:
        env = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        env["PYTHONPATH"] = str(ROOT)
        command = (sys.executable, "-m", "bot", *arguments)
        return await create_subprocess_exec(*command, env=env, cwd=self.folder, stdout=PIPE, stderr=PIPE)

    async def __call__(self, *arguments: str) -> tuple[int | None, str]:
        process = await self.start(*arguments)
        out, _ = await process.communicate()
        return process.returncode, out.decode()

    async def doctor(self) -> Mapping[str, str]:
        """The state of every check."""
        _, out = await self("doctor", "--json")
        return {line["check"]: line["state"] for line in map(json.loads, out.splitlines())}

    async def run(self) -> tuple[Process, str]:
        """`chaperone run`, and its first line."""
        process = await self.start("run")
        assert process.stdout is not None
        return process, (await process.stdout.readline()).decode()


async def manifest(machine: Machine, *options: str) -> dict[str, Any]:
    """Step 2: the manifest as it is printed."""
    code, printed = await machine("manifest", "slack", *options)
    assert code == 0
    made: dict[str, Any] = json.loads(printed)
    return made


def app_made_from(made: Mapping[str, Any]) -> SlackDouble:
    """Step 2: the app that Slack makes of the manifest; the optional rights are left out."""
    scopes = made["oauth_config"]["scopes"]
    granted = set(scopes["bot"]) - (set(scopes["bot_optional"]) - CHOSEN)
    events = made["settings"]["event_subscriptions"]["bot_events"]
    return SlackDouble(scopes=granted, subscriptions=frozenset(events))


def furnish(slack: SlackDouble) -> None:
    """A workspace with a coach, a student, their channel without the bot, and a talk between the two."""
    slack.add_user(COACH, "carla", email="vega@school.example")
    slack.add_user(NOAH, "noah")
    slack.add_channel(TEAM, "soccer", members=[COACH, NOAH], bot_in=False)
    slack.add_channel(TALK, "", kind="im", members=[COACH, NOAH], bot_in=False)


async def ends(process: Process) -> int | None:
    process.send_signal(signal.SIGTERM)
    await process.communicate()
    return process.returncode


async def coverage(slack: SlackDouble) -> str:
    """Step 7: the first line of what `/coverage` says to the coach."""
    asked = await slack.slash(COACH, TEAM, "/coverage")
    url = asked.payload["response_url"]
    await slack.wait_for(lambda: bool(slack.responses(url)))
    return str(slack.responses(url)[0]["text"]).splitlines()[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """What stands after step 4: the machine, the workspace, and the manifest that was pasted."""

    machine: Machine
    slack: SlackDouble
    made: dict[str, Any]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Steps 2 to 4 but for what Slack tells: a folder that each test copies, and the manifest for Socket Mode."""
    machine = Machine(folder=tmp_path_factory.mktemp("begun"))

    async def begin() -> dict[str, Any]:
        made = await manifest(machine)
        machine.fill_in(CHAPERONE_LEVEL="university", CHAPERONE_PORT="0")
        machine.fill_in(CHAPERONE_SUPERVISOR="a1", CHAPERONE_OVERSEERS="a1", CHAPERONE_SAFEGUARDING="a1")
        (machine.folder / "people.csv").write_text(PEOPLE, "utf-8")
        assert (await machine("roster", "import", "people.csv"))[0] == 0
        return made

    return machine.folder, asyncio.run(begin())


@pytest.fixture
async def school(begun: tuple[Path, dict[str, Any]], tmp_path: Path) -> AsyncIterator[School]:
    """What stands after step 4, over Socket Mode."""
    folder, made = begun
    machine = Machine(folder=Path(copytree(folder, tmp_path / "machine")))
    async with app_made_from(made) as slack:
        furnish(slack)
        machine.fill_in(SLACK_BOT_TOKEN=slack.bot_token, SLACK_APP_TOKEN=slack.app_token, SLACK_API_URL=slack.base_url)
        yield School(machine=machine, slack=slack, made=made)
        slack.assert_clean()


async def test_the_doctor_has_nothing_to_say_but_that_nobody_is_warned_yet(school: School) -> None:
    states = await school.machine.doctor()
    assert {check: state for check, state in states.items() if state != "ok"} == {
        "mode": "warn",
        "backup": "warn",  # none was made on the first day
        "console": "warn",
        "reports": "warn",
        "slack_rules": "warn",  # the optional rights were left out, and what is lost by it is said
    }


async def test_it_watches_where_it_was_invited_and_answers_but_warns_nobody(school: School) -> None:
    slack = school.slack
    process, greeting = await school.machine.run()
    await slack.connected()
    await slack.invite_bot(COACH, TEAM)
    await slack.post(COACH, TEAM, "the bus leaves at four")
    said = await coverage(slack)
    code = await ends(process)
    assert (greeting.partition(";")[0], said, code, slack.dms(COACH)) == (
        f"Chaperone runs in observe mode on slack {slack.team}",
        "What I can and cannot see",
        0,
        [],
    )


async def test_it_warns_after_the_last_step(school: School) -> None:
    slack = school.slack
    school.machine.fill_in(CHAPERONE_MODE="warn")
    process, _ = await school.machine.run()
    await slack.connected()
    await slack.invite_bot(COACH, TEAM)
    await slack.post(COACH, TEAM, "the bus leaves at four")
    await slack.wait_for(lambda: bool(slack.dms(COACH)))
    code = await ends(process)
    assert (code, {"the bus" in json.dumps(one) for one in slack.dms(COACH)}) == (0, {False})


async def test_a_message_between_people_can_be_reported(school: School) -> None:
    slack = school.slack
    process, _ = await school.machine.run()
    await slack.connected()
    said = await slack.post(COACH, TALK, "hello")
    await slack.shortcut(NOAH, TALK, said, school.made["features"]["shortcuts"][0]["callback_id"])
    await slack.wait_for(lambda: bool(slack.views(NOAH)))
    assert (await ends(process), len(slack.views(NOAH))) == (0, 1)


async def test_over_http_slack_verifies_the_address_and_is_answered(tmp_path: Path) -> None:
    machine = Machine(folder=tmp_path)
    made = await manifest(machine, "--url", "https://chaperone.school.example")
    async with app_made_from(made) as slack:
        furnish(slack)
        machine.fill_in(SLACK_BOT_TOKEN=slack.bot_token, SLACK_SIGNING_SECRET=slack.signing_secret)
        machine.fill_in(SLACK_API_URL=slack.base_url, CHAPERONE_PORT="0")
        process, greeting = await machine.run()
        address = re.findall(r"http://[\d.]+:\d+", greeting)[0]
        slack.http_target(address + urlsplit(made["settings"]["event_subscriptions"]["request_url"]).path)
        verified = await slack.verify_url()
        await slack.invite_bot(COACH, TEAM)
        said = await coverage(slack)
        assert (verified.acknowledged, said, await ends(process)) == (True, "What I can and cannot see", 0)
        slack.assert_clean()
