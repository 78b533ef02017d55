"""`chaperone invite discord`: the link, and what each permission in it is for."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from adapters.discord.invite import PERMISSIONS
from adapters.discord.invite import Tier
from adapters.discord.invite import invite
from bot.cli.entry import run
from bot.cli.invite import application_of
from bot.cli.invite import words_in
from bot.desk.routes import GATES
from bot.language import LANGUAGES
from bot.settings.sources import NAMES

APP = "1440000000000000001"
TOKEN = f"{base64.urlsafe_b64encode(APP.encode()).decode().rstrip('=')}.Gabcde.not-a-real-one"
WHERE = "https://discord.com/developers/applications, your application → General Information → Application ID"
OBSERVE = """\
https://discord.com/oauth2/authorize?client_id=1440000000000000001&scope=bot+applications.commands&permissions=274877975552

Whoever opens the link has to hold Manage Server in the server. It asks for:
  View Channels             to see the channels that everybody sees; private ones only where its role is let in
  Send Messages             to lead somebody who takes no direct messages to their note, by a line in the channel
  Send Messages in Threads  the same in threads and posts
  Read Message History      to read afterwards what was written while it was away
It never asks for Administrator.

In the portal (https://discord.com/developers/applications, the application, Bot, Privileged Gateway Intents) switch on:
  Server Members Intent   to know who reads along; without it Discord refuses the connection
  Message Content Intent  to read what people write; not asked for with CHAPERONE_DISCORD_CONTENT=false
"""


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["invite", "discord", *arguments])
    found = capsys.readouterr()
    return code, found.out, found.err


def test_it_prints_the_link_the_permissions_and_the_switches(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "--app", APP, "--tier", "observe") == (0, OBSERVE, "")


@pytest.mark.parametrize("tier", Tier)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_permission_of_a_tier_has_its_line(tier: Tier, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "--app", APP, "--tier", tier, "--lang", lang)
    words = words_in(lang)
    rows = [words["permissions"][one] for one in PERMISSIONS[tier]] + list(words["intents"].values())
    lines = out.splitlines()
    explained = [(row["name"], row["purpose"]) for row in rows]
    table = [line.strip() for line in lines if line.startswith("  ")]
    assert (code, lines[0], err) == (0, invite(APP, tier).url, "")
    assert [tuple(line.split("  ", 1)[:1]) for line in table] == [(name,) for name, _ in explained]
    assert [line.endswith(f"  {purpose}") for line, (_, purpose) in zip(table, explained, strict=True)] == [True] * len(
        rows
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_are_for_every_permission_and_no_other(lang: str) -> None:
    assert set(words_in(lang)["permissions"]) == {one for names in PERMISSIONS.values() for one in names}


def test_the_application_is_taken_from_the_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    code, out, err = said(capsys)
    assert (code, out.splitlines()[0], err) == (0, invite(APP).url, "")


def test_what_is_said_goes_before_the_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "nonsense")
    assert said(capsys, "--app", APP, "--tier", "observe") == (0, OBSERVE, "")


def test_without_the_content_intent_it_is_not_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAPERONE_DISCORD_CONTENT", "false")
    without = "".join(line for line in OBSERVE.splitlines(keepends=True) if "Content" not in line)
    without = without.replace("Server Members Intent   to", "Server Members Intent  to")
    assert said(capsys, "--app", APP, "--tier", "observe") == (0, without, "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_with_a_public_address_it_says_where_people_come_back_to(
    lang: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAPERONE_URL", "https://chaperone.school.example/")
    lines = said(capsys, "--app", APP, "--lang", lang)[1].splitlines()
    (back,) = [one.path.replace("{provider}", "discord") for one in GATES if one.name == "sign_in_back"]
    assert lines[-2:] == [words_in(lang)["redirect"], f"  https://chaperone.school.example{back}"]


def test_what_is_wrong_elsewhere_in_the_settings_is_passed_over(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAPERONE_PORT", "many")
    assert said(capsys, "--app", APP, "--tier", "observe") == (0, OBSERVE, "")


@pytest.mark.parametrize(
    ("token", "problem"),
    [
        (
            None,
            f"it is not set, so that the application is not known; set it, or say --app ID with the id at {WHERE}",
        ),
        (
            "no-token-at-all",
            "no application's id stands in its first part; copy the token anew from the page Bot, or say --app ID "
            f"with the id at {WHERE}",
        ),
        (
            APP,
            "this is an application or server id, not the bot's token; copy it from "
            "https://discord.com/developers/applications, your application → Bot → Reset Token",
        ),
    ],
)
def test_without_an_application_there_is_no_link(
    token: str | None, problem: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if token:
        monkeypatch.setenv("DISCORD_TOKEN", token)
    assert said(capsys) == (2, "", f"chaperone: DISCORD_TOKEN: {problem}\n")


@pytest.mark.parametrize(
    "ident", ["", "12", "chaperone", "144000000000000000100", "１４４００００００００００００００１"]
)
def test_an_id_that_is_none_is_refused(ident: str, capsys: pytest.CaptureFixture[str]) -> None:
    problem = f"{ident!r} is no application's id; copy the 15 to 20 digits from {WHERE}"
    assert said(capsys, "--app", ident) == (2, "", f"chaperone: --app: {problem}\n")


@pytest.mark.parametrize("arguments", [("--tier", "administrator", "--app", APP), ("--lang", "de", "--app", APP)])
def test_an_unknown_tier_or_language_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, *arguments)
    assert (code, out, err.count("\n"), arguments[1] in err) == (2, "", 1, True)


@pytest.mark.parametrize(
    ("token", "found"),
    [
        (TOKEN, APP),
        (TOKEN.partition(".")[0], APP),
        ("MTIzNDU2Nzg5MDEyMzQ1Njc4.x.y", "123456789012345678"),
        ("MTIz.x.y", ""),  # 123
        ("YWJj.x.y", ""),  # abc
        ("////.x.y", ""),
        ("*.x.y", ""),
        ("A.x.y", ""),
        ("é.x.y", ""),
        (".x.y", ""),
        ("", ""),
    ],
)
def test_the_id_in_a_token(token: str, found: str) -> None:
    assert application_of(token) == found
