"""`chaperone manifest slack`: what is printed is what is pasted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from adapters.slack.manifest import SIGN_IN_SCOPES
from adapters.slack.manifest import manifest
from bot.cli.entry import run
from bot.cli.manifest import texts_in
from bot.language import LANGUAGES
from bot.settings.sources import NAMES

URL = "https://chaperone.school.example"
REMEDY = "write only https and the host, such as https://chaperone.school.example"


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "lang", "url"),
    [
        ([], "en", None),
        (["--lang", "es"], "es", None),
        (["--url", "https://chaperone.school.example"], "en", "https://chaperone.school.example"),
        (["--url", "https://chaperone.school.example:8443/"], "en", "https://chaperone.school.example:8443"),
    ],
)
def test_it_prints_the_manifest_as_json(
    arguments: list[str], lang: str, url: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["manifest", "slack", *arguments])
    said = capsys.readouterr()
    assert (code, json.loads(said.out), said.err) == (0, manifest(texts_in(lang), url=url), "")


def test_yaml_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["manifest", "slack", "--lang", "es", "--yaml"])
    assert (code, yaml.safe_load(capsys.readouterr().out)) == (0, manifest(texts_in("es")))


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://chaperone.school.example", "Slack calls addresses with https alone"),
        ("chaperone.school.example", "Slack calls addresses with https alone"),
        ("", "Slack calls addresses with https alone"),
        ("https://", "there is no host in it that Slack could call"),
        ("https:///slack", "there is no host in it that Slack could call"),
        ("https://a host", "there is no host in it that Slack could call"),
        ("https://me:secret@host.example", "there is no host in it that Slack could call"),
        ("https://host.example:port", "this is no address"),
        ("https://[::1", "this is no address"),
        ("https://host.example/slack/events", "there is a path behind the host; Chaperone has its own"),
        ("https://host.example?x=1", "there is a path behind the host; Chaperone has its own"),
        ("https://host.example#x", "there is a path behind the host; Chaperone has its own"),
    ],
)
def test_an_address_that_slack_could_not_call_is_refused(
    url: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["manifest", "slack", "--url", url])
    said = capsys.readouterr()
    assert (code, said.out, said.err) == (2, "", f"chaperone: --url: {problem}; {REMEDY}\n")


def test_an_unknown_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["manifest", "slack", "--lang", "de"])
    said = capsys.readouterr()
    assert (code, said.out, said.err) == (
        2,
        "",
        "chaperone: --lang: there are no words in 'de'; use one of en, es\n",
    )


@pytest.mark.parametrize(("url", "console"), [(URL, URL), ("http://127.0.0.1:8080", None)])
def test_with_an_address_people_can_sign_in_to_the_console(
    url: str, console: str | None, empty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty / ".env").write_text(f"CHAPERONE_URL={url}\nSLACK_BOT_TOKEN=malformed\n", "utf-8")
    code = run(["manifest", "slack"])
    made = json.loads(capsys.readouterr().out)
    assert (code, made) == (0, manifest(texts_in("en"), console=console))


def test_a_malformed_address_is_named(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty / ".env").write_text("CHAPERONE_URL=http://school.example\n", "utf-8")
    assert run(["manifest", "slack"]) == 2
    assert capsys.readouterr().err.startswith("chaperone: CHAPERONE_URL: families answer over https alone;")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_right_has_its_reason(lang: str, empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alone = run(["manifest", "slack", "--reasons", "--lang", lang]), capsys.readouterr().out
    (empty / ".env").write_text(f"CHAPERONE_URL={URL}\n", "utf-8")
    both = run(["manifest", "slack", "--reasons", "--lang", lang]), capsys.readouterr().out
    listed = [[line.split()[0] for line in out.splitlines() if line.startswith("  ")] for _, out in (alone, both)]
    bots = [*REQUIRED_SCOPES, *OPTIONAL_SCOPES]
    assert ([alone[0], both[0]], listed) == ([0, 0], [bots, [*bots, *SIGN_IN_SCOPES]])
