"""`chaperone doctor` as a person calls it, against the doubles of the platforms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest

from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from bot.cli.doctor import examine
from bot.cli.entry import run
from bot.cli.stores import opened
from bot.doctor import Check
from bot.doctor import State
from bot.settings import load_settings
from bot.settings.sources import NAMES
from tests.doubles.discord.portal import MEMBERS
from tests.doubles.discord.portal import Portal
from tests.doubles.mail import Box
from tests.doubles.mail import serving
from tests.doubles.slack import SlackDouble

ALL = (*REQUIRED_SCOPES, *OPTIONAL_SCOPES)


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(**settings: str) -> None:
    dotenv = Path(".env")
    dotenv.write_text("".join(f"{name}={value}\n" for name, value in settings.items()), "utf-8")
    dotenv.chmod(0o600)


async def states(prefix: str) -> Mapping[str, State]:
    return {one.check: one.state async for one in examine() if one.check.startswith(prefix)}


async def test_without_tokens_nothing_is_asked() -> None:
    assert [one async for one in examine() if one.check.startswith("slack")] == [
        Check(check="slack", state=State.OK, found="not connected")
    ]


async def test_a_workspace_that_is_connected_over_socket_mode() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        write(SLACK_BOT_TOKEN=slack.bot_token, SLACK_APP_TOKEN=slack.app_token, SLACK_API_URL=slack.base_url)
        found = await states("slack")
    names = ("slack", "slack_token", "slack_scopes", "slack_clock", "slack_app_token", "slack_rules")
    assert found == dict.fromkeys(names, State.OK)


async def test_a_workspace_that_is_connected_over_http() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        write(SLACK_BOT_TOKEN=slack.bot_token, SLACK_SIGNING_SECRET="abc", SLACK_API_URL=slack.base_url)
        found = await states("slack")
        asked = [call.method for call in slack.calls()]
    names = ("slack", "slack_token", "slack_scopes", "slack_clock", "slack_signing_secret", "slack_rules")
    assert (found, asked) == (dict.fromkeys(names, State.OK), ["auth.test"])


async def test_a_revoked_token_and_missing_rights_fail() -> None:
    async with SlackDouble(scopes=("commands",)) as slack:
        write(SLACK_BOT_TOKEN=slack.bot_token, SLACK_SIGNING_SECRET="abc", SLACK_API_URL=slack.base_url)
        poor = await states("slack_scopes")
        slack.revoke()
        revoked = await states("slack_token")
    assert (poor, revoked) == ({"slack_scopes": State.FAIL}, {"slack_token": State.FAIL})


async def test_a_malformed_token_is_not_sent_anywhere() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        write(SLACK_BOT_TOKEN=slack.app_token, SLACK_API_URL=slack.base_url)
        found = await states("slack")
        assert (found, slack.calls()) == ({"slack": State.FAIL}, [])


async def test_a_server_that_is_connected() -> None:
    async with Portal() as discord:
        write(DISCORD_TOKEN=discord.token, DISCORD_API_URL=discord.base_url)
        found = await states("discord")
    asked = ("discord_token", "discord_clock", "discord_intents", "discord_servers", "discord_permissions")
    names = ("discord", *asked, "discord_rules")
    assert found == dict.fromkeys(names, State.OK)


@pytest.mark.parametrize(("content", "state"), [("true", State.FAIL), ("false", State.OK)])
async def test_the_intent_to_read_is_wanted_only_where_the_school_reads(content: str, state: State) -> None:
    async with Portal(flags=MEMBERS) as discord:
        write(DISCORD_TOKEN=discord.token, DISCORD_API_URL=discord.base_url, CHAPERONE_DISCORD_CONTENT=content)
        found = await states("discord_intents")
    assert found == {"discord_intents": state}


async def test_without_discords_token_or_with_a_malformed_one_nothing_is_asked() -> None:
    async with Portal() as discord:
        write(DISCORD_API_URL=discord.base_url)
        without = await states("discord")
        write(DISCORD_TOKEN="1440000000000000001", DISCORD_API_URL=discord.base_url)
        malformed = await states("discord")
        assert (without, malformed, discord.asked) == ({"discord": State.OK}, {"discord": State.FAIL}, [])


async def test_what_the_bot_counted_is_told() -> None:
    async with opened(load_settings()) as stores:
        await stores.health.add({"slack.bad_signature": 2, "slack.ignored.own_message": 9}, at=datetime.now(UTC))
    found = [one.check async for one in examine()]
    assert [one for one in found if "." in one] == ["slack.bad_signature"]


async def test_a_mail_server_is_greeted_and_gets_nothing(unused_tcp_port: int) -> None:
    box = Box()
    with serving(box, unused_tcp_port):
        write(SMTP_URL=f"smtp://127.0.0.1:{unused_tcp_port}", CHAPERONE_URL="https://school.example")
        found = await states("mail"), await states("families")
        write(SMTP_URL=f"smtp://me:quokka@127.0.0.1:{unused_tcp_port}", SMTP_FROM="office@school.example")
        without_tls = await states("mail")
    assert found == ({"mail": State.OK, "mail_from": State.WARN}, {"families": State.OK})
    assert (without_tls, box.got) == ({"mail": State.FAIL}, [])


async def test_malformed_settings_of_mail_are_used_for_nothing(unused_tcp_port: int) -> None:
    write(SMTP_URL=f"smtp://127.0.0.1:{unused_tcp_port}", SMTP_FROM="nobody", CHAPERONE_URL="http://school.example")
    assert (await states("mail"), await states("families")) == ({"mail": State.FAIL}, {"families": State.FAIL})


def test_the_lines_of_json_keep_their_keys_and_a_failure_ends_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    write(SLACK_APP_TOKEN="xapp-1-lonely")
    code = run(["doctor", "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    failed = Check(
        check="slack",
        state=State.FAIL,
        found="SLACK_BOT_TOKEN is missing",
        do="copy it from your Slack app → OAuth & Permissions",
    )
    assert (code, {tuple(one) for one in lines}, [one for one in lines if one["state"] == "fail"]) == (
        1,
        {("check", "state", "found", "do")},
        [asdict(failed)],
    )


def test_warnings_alone_end_with_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert (run(["doctor"]), " to weigh, 0 failed" in capsys.readouterr().out) == (0, True)
