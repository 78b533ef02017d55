"""No secret shows: not in a refusal, a failed connection, a check, a help text, a repr or the trace of a fault."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import get_args

import pytest
import structlog
from pydantic import SecretStr

from bot.cli.doctor import examine
from bot.cli.entry import run
from bot.cli.lazy import COMMANDS
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from bot.settings.model import env_name
from bot.settings.sources import NAMES
from policy.model import ChaperoneError

CANARY = "quokka"
"""Part of every secret below, and of nothing else."""
GONE = "127.0.0.1:9"
"""Where nobody listens."""
SECRETS = {
    "DATABASE_URL": f"postgresql://me:{CANARY}db@{GONE}/school",
    "SLACK_BOT_TOKEN": f"xoxb-12-34-{CANARY}bot",
    "SLACK_APP_TOKEN": f"xapp-1-A1-12-{CANARY}app",
    "SLACK_SIGNING_SECRET": f"{CANARY}signing",
    "SLACK_CLIENT_SECRET": f"{CANARY}slackclient",
    "DISCORD_TOKEN": f"MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.{CANARY}ZnCjm1XVW7vRze4b7Cq4se7kKWs",
    "DISCORD_CLIENT_SECRET": f"{CANARY}discordclient",
    "SMTP_URL": f"smtp://me:{CANARY}mail@{GONE}",
    "CHAPERONE_KEYS": "cXVva2thcXVva2thcXVva2thcXVva2thcXVva2thMTI=",
    "CHAPERONE_METRICS_TOKEN": f"{CANARY}metrics0123456789abcdef",
}
"""Each setting that is secret, with a value that it takes."""
REST = {
    "SLACK_API_URL": f"http://{GONE}/api/",
    "DISCORD_API_URL": f"http://{GONE}/api/v10",
    "DISCORD_GATEWAY_URL": f"ws://{GONE}/",
    "SMTP_FROM": "bot@school.example",
}
SHOWN = (CANARY, "cXVva2th")
WRONG = dict.fromkeys(SECRETS, f"{CANARY} nothing:// that @ fits {CANARY}")


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    """What stood of the log before comes back."""
    root, ours = logging.getLogger(), logging.getLogger("chaperone")
    before = (root.handlers[:], root.level, ours.level)
    yield
    root.handlers[:], root.level, ours.level = before
    structlog.reset_defaults()


def written(values: dict[str, str]) -> None:
    dotenv = Path(".env")
    dotenv.write_text("".join(f"{name}={value}\n" for name, value in {**values, **REST}.items()), "utf-8")
    dotenv.chmod(0o600)


def shows(text: str) -> list[str]:
    return [line for line in text.splitlines() if any(one in line for one in SHOWN)]


def test_no_secret_is_missing_in_the_table() -> None:
    secret = {
        env_name(name)
        for name, field in Settings.model_fields.items()
        if field.annotation is SecretStr or SecretStr in get_args(field.annotation)
        or any(SecretStr in (one, *get_args(one)) for one in get_args(field.annotation))
    }  # fmt: skip
    assert secret == set(SECRETS)


def test_settings_hide_them_wherever_they_are_shown() -> None:
    written(SECRETS)
    found = load_settings()
    assert shows(f"{found!r} {found} {found.model_dump()} {found.model_dump(mode='json')} {vars(found)}") == []
    assert shows(found.model_dump_json()) == []


@pytest.mark.parametrize("name", SECRETS)
def test_a_value_that_is_refused_is_not_repeated(name: str) -> None:
    written({**SECRETS, name: WRONG[name]})
    assert shows(_refusal()) == []


def _refusal() -> str:
    """All that an error carries; "" where every value was taken."""
    try:
        load_settings()
    except ChaperoneError as error:
        return f"{error} {error!r} {error.__dict__} {error.__cause__} {error.__context__}"
    return ""


@pytest.mark.parametrize(
    "line",
    ["run", "doctor", "--help", "init --help", "roster list", "log verify", "db upgrade", "manifest slack", "keys list",
     "invite discord", "no-such-command", "case list", "console link"],
)  # fmt: skip
def test_no_command_shows_one_where_nothing_answers(line: str, capfd: pytest.CaptureFixture[str]) -> None:
    written(SECRETS)
    code = run(line.split())
    said = capfd.readouterr()
    assert (shows(said.out + said.err), "Traceback" in said.err, code == 0 and line == "run") == ([], False, False)


def test_there_is_no_command_whose_help_shows_one(capfd: pytest.CaptureFixture[str]) -> None:
    written(SECRETS)
    for name in COMMANDS:
        run([name, "--help"])
    said = capfd.readouterr()
    assert shows(said.out + said.err) == []


async def test_no_check_shows_one() -> None:
    written(SECRETS)
    async with asyncio.timeout(60):
        assert shows(repr([one async for one in examine()])) == []


def test_no_fault_takes_one_into_the_log() -> None:
    stream = StringIO()
    set_up("debug", stream=stream, terminal=False)
    for name, secret in SECRETS.items():
        try:
            raise RuntimeError(f"{name} is {secret}") from ValueError(secret)
        except RuntimeError:
            structlog.get_logger().exception("failed", token=secret)
            logging.getLogger("slack_sdk").exception("failed")
    assert stream.getvalue().count("RuntimeError") == 2 * len(SECRETS)
    assert shows(stream.getvalue()) == []
