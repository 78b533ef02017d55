"""`chaperone manifest slack`: what is printed is what is pasted."""

from __future__ import annotations

import json

import pytest
import yaml

from adapters.slack.manifest import manifest
from bot.cli.entry import run
from bot.cli.manifest import texts_in

REMEDY = "write only https and the host, such as https://chaperone.school.example"


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
