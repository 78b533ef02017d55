"""`chaperone init` as a new user meets it, against the doubles of the platforms, a mail server and a database."""

from __future__ import annotations

import asyncio
import errno
import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from bot.cli.entry import run
from bot.cli.services import CHECKS
from bot.settings.sources import NAMES
from bot.settings.sources import read_raw
from bot.setup.answers import Answers
from bot.setup.question import Verdict
from storage.migrations import revision_of
from storage.migrations.revisions import HEAD
from tests.doubles.discord.portal import MEMBERS
from tests.doubles.discord.portal import Portal
from tests.doubles.discord.portal import server
from tests.doubles.mail import Box
from tests.doubles.mail import serving
from tests.doubles.slack import SlackDouble

ALL = (*REQUIRED_SCOPES, *OPTIONAL_SCOPES)
ENV = Path(".env")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def said(name: str, answer: str, **beside: str) -> Verdict:
    """What the service says of an answer, with what else is set."""
    write(ENV, "".join(f"{key}={value}\n" for key, value in beside.items()))
    return await asyncio.to_thread(CHECKS[name], answer, Answers(ENV))


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def there() -> list[str]:
    """The names of what is in the folder."""
    return [one.name for one in Path().iterdir()]


async def piped(monkeypatch: pytest.MonkeyPatch, *lines: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return await asyncio.to_thread(run, ["init"])


async def test_from_nothing_to_a_doctor_without_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async with SlackDouble(scopes=ALL) as slack, Portal() as discord:
        monkeypatch.setenv("SLACK_API_URL", slack.base_url)
        monkeypatch.setenv("DISCORD_API_URL", discord.base_url)
        tokens = (slack.bot_token, slack.app_token, discord.token)
        code = await piped(
            monkeypatch,
            "Falcons",
            "university",
            "",
            "",
            "dracut",
            "both",
            *tokens,
            "",
            "",
            "",
            "",
            "",
            "",
            "L: 988",
            "",
        )
        out = capsys.readouterr().out
        examined = await asyncio.to_thread(run, ["doctor", "--json"])
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (code, examined, [one for one in lines if one["state"] == "fail"]) == (0, 0, [])
    assert await revision_of("sqlite:///data/chaperone.sqlite3") == HEAD
    assert [one for one in tokens if one in out] == []
    assert re.findall(r"^  \d\. (chaperone \w+)", out, re.MULTILINE) == [
        "chaperone roster",
        "chaperone doctor",
        "chaperone run",
    ]


async def test_without_a_terminal_and_without_answers_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = await piped(monkeypatch)
    found = capsys.readouterr()
    assert (code, found.out, there()) == (2, "", [])
    assert "run it in a terminal, or pipe one answer a line into it, or copy .env.example" in found.err


async def test_a_wrong_line_ends_it_with_its_number_and_keeps_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = await piped(monkeypatch, "Falcons", "university", "Boston")
    found = capsys.readouterr()
    assert (code, read_raw(ENV)["CHAPERONE_SCHOOL_NAME"]) == (2, "Falcons")
    assert "standard input:3: CHAPERONE_ZONE: There is no time zone 'Boston'" in found.err


async def test_a_full_disk_gives_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "no")

    monkeypatch.setattr("bot.setup.dotenv.os.fsync", full)
    code = await piped(monkeypatch, "Falcons")
    assert (code, there()) == (2, [])
    assert capsys.readouterr().err == (
        "chaperone: .env: the disk is full, and nothing of it was written; make room, then run `chaperone init` again\n"
    )


async def test_a_school_of_young_pupils_hears_what_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = await piped(monkeypatch, "Falcons", "elementary", "later")
    out = capsys.readouterr().out
    assert (code, "starts it, once somebody has decided about the age terms" in out) == (0, True)
    assert await asyncio.to_thread(run, ["run"]) == 2


def test_at_a_terminal_secrets_are_not_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = iter(["Falcons", "university", "", "", "", "slack"])

    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Keyboard())
    monkeypatch.setattr("builtins.input", lambda _prompt: next(seen))
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "quit")
    code = run(["init"])
    assert (code, capsys.readouterr().out.splitlines()[-1]) == (
        0,
        "Stopped. What you answered is in .env; `chaperone init` goes on from there.",
    )


# --- what each service says -------------------------------------------------------------------------------------------

NEWEST = "\n     → paste the newest `chaperone manifest slack` at https://api.slack.com/apps, your app → App Manifest"


async def test_slacks_bot_token() -> None:
    async with SlackDouble(scopes=REQUIRED_SCOPES[:-1]) as slack:
        poor = await said("slack", slack.bot_token, SLACK_API_URL=slack.base_url)
        wrong = await said("slack", "xoxb-1-wrong", SLACK_API_URL=slack.base_url)
        slack.revoke("token_revoked")
        revoked = await said("slack", slack.bot_token, SLACK_API_URL=slack.base_url)
        nowhere = slack.base_url
    away = await said("slack", "xoxb-1", SLACK_API_URL=nowhere)
    assert (poor.good, poor.odd[0].startswith(f"Missing: users:read.{NEWEST}")) == (
        ("Slack knows it: chaperone in School.",),
        True,
    )
    assert wrong.refused.startswith("Slack refuses it (invalid_auth).\n     → copy it anew from")
    assert revoked.refused.startswith("Slack refuses it (token_revoked).\n     → install the app again")
    assert (away.refused, away.odd[0].startswith("Slack could not be asked (network).")) == ("", True)


async def test_slacks_app_token() -> None:
    async with SlackDouble(scopes=ALL) as slack:
        beside: Mapping[str, str] = {"SLACK_API_URL": slack.base_url, "SLACK_BOT_TOKEN": slack.bot_token}
        good = await said("slack_app", slack.app_token, **beside)
        wrong = await said("slack_app", "xapp-1-wrong", **beside)
        alone = await said("slack_app", slack.app_token, SLACK_API_URL=slack.base_url)
        slack.fail_next("apps.connections.open", error="missing_scope")
        poor = await said("slack_app", slack.app_token, **beside)
    known = Verdict(good=("Slack opens a connection for it.",))
    assert (good, alone, "make one with the scope connections:write" in wrong.refused) == (known, known, True)
    assert poor.refused.startswith("Slack refuses it (missing_scope: it lacks connections:write).")


async def test_discords_token_intents_and_servers() -> None:
    async with Portal(flags=MEMBERS, servers=[server("School", permissions="0")]) as portal:
        poor = await said("discord", portal.token, DISCORD_API_URL=portal.base_url)
        wrong = await said("discord", "of.somebody.else", DISCORD_API_URL=portal.base_url)
    assert (poor.good, [one.partition(".\n")[0].partition(" lack:")[0] for one in poor.odd]) == (
        ("Discord knows it: chaperone.",),
        [
            "Discord refuses the connection, as there is no Message Content Intent",
            "In School the bot's roles",
        ],
    )
    assert wrong.refused.startswith("Discord refuses it (http_401).\n     → make a new one at")


async def test_the_mail_server(unused_tcp_port: int) -> None:
    here = f"smtp://127.0.0.1:{unused_tcp_port}"
    box = Box()
    away = await said("mail", here)
    with serving(box, unused_tcp_port):
        good = await said("mail_from", "office@school.example", SMTP_URL=here)
        without_tls = await said("mail", here.replace("//", "//me:quokka@"))
        box.sender = "550 no"
        refused = await said("mail_from", "office@school.example", SMTP_URL=here)
    assert (good, box.got) == (
        Verdict(good=("The mail server greets, and takes mail from office@school.example.",)),
        [],
    )
    assert [one.refused.partition(" (smtp")[0] for one in (away, without_tls, refused)] == [
        "The mail server: it cannot be reached",
        "The mail server: it offers no TLS, and nothing goes out in the open",
        "The mail server: it refuses to send from office@school.example",
    ]


async def test_the_database(postgresql_url: str) -> None:
    file = await said("database", "")
    server_there = await said("database", postgresql_url)
    nowhere = await said("database", "postgresql://me:quokka@127.0.0.1:1/school")
    write(Path("taken"), "x")
    taken = await said("database", "", CHAPERONE_DATA="taken/here")
    assert file.good == ("The file data/chaperone.sqlite3 can be used: empty; its tables are made at the end.",)
    assert server_there.good == (f"The PostgreSQL database can be used: at revision {HEAD} of {HEAD}.",)
    assert nowhere.refused.startswith("The database cannot be used: nobody answers at that host and port;")
    assert taken.refused.startswith("CHAPERONE_DATA: the folder taken/here cannot be made;")


async def test_a_public_address_whose_name_nobody_knows() -> None:
    good, odd = await said("address", "https://localhost"), await said("address", "https://school.invalid")
    assert (good.odd, odd.odd) == (
        (),
        ("No machine has the name school.invalid yet: let whoever runs your domain names add it.",),
    )


async def test_people_are_looked_up_once_there_is_a_roster() -> None:
    before = await said("people", "kim")
    write(Path("people.csv"), "id,name,role\nkim,Kim Park,principal\n")
    assert await asyncio.to_thread(run, ["roster", "import", "people.csv"]) == 0
    known, unknown = await said("people", "kim"), await said("people", "kim, lee")
    assert (before, known) == (Verdict(), Verdict(good=("On the roster.",)))
    assert unknown.refused.startswith("lee is not on the roster:")
