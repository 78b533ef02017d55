"""`chaperone manifest`: what a platform asks for to make the school's own app."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Annotated
from typing import Any
from urllib.parse import urlsplit

import typer
import yaml

from adapters.slack.manifest import OPTIONAL_SCOPES
from adapters.slack.manifest import OVERSIGHT_SCOPES
from adapters.slack.manifest import REQUIRED_SCOPES
from adapters.slack.manifest import SIGN_IN_SCOPES
from adapters.slack.manifest import CommandTexts
from adapters.slack.manifest import ManifestTexts
from adapters.slack.manifest import manifest
from bot.language import LANGUAGES
from bot.settings import inspect_settings
from bot.words import table
from policy.model import InputError

app = typer.Typer(
    help="Print what a platform asks for to make the app.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]", re.IGNORECASE)


@app.callback()
def _manifest() -> None:
    """Print what a platform asks for to make the app."""


@app.command()
def slack(
    url: Annotated[
        str | None,
        typer.Option(
            metavar="https://HOST", help="Let Slack call this address instead of using Socket Mode.", show_default=False
        ),
    ] = None,
    lang: Annotated[str, typer.Option(help=f"The language of the words in it: {' or '.join(LANGUAGES)}.")] = "en",
    as_yaml: Annotated[bool, typer.Option("--yaml", help="Print YAML instead of JSON.")] = False,
    reasons: Annotated[bool, typer.Option("--reasons", help="Print what each right is for, and no manifest.")] = False,
) -> None:
    """Print the manifest of the Slack app.

    Paste it at https://api.slack.com/apps → Create New App → From a manifest. Where CHAPERONE_URL is set, it holds what
    people need who sign in to the console with Slack.
    """
    if lang not in LANGUAGES:
        raise InputError("--lang", f"there are no words in {lang!r}", f"use one of {', '.join(LANGUAGES)}")
    console, oversight = console_address(), inspect_settings()[0].slack_oversight
    if reasons:
        for line in reasons_in(lang, console=console is not None, oversight=oversight):
            typer.echo(line)
        return
    made = manifest(texts_in(lang), url=None if url is None else _origin(url), console=console, oversight=oversight)
    if as_yaml:
        typer.echo(yaml.safe_dump(made, allow_unicode=True, sort_keys=False, width=120), nl=False)
    else:
        typer.echo(json.dumps(made, ensure_ascii=False, indent=2))


def console_address() -> str | None:
    """Where the console is over https; Slack sends people back to no other address.

    Raises `SettingError` where the setting is malformed; what is wrong with others is the doctor's business.
    """
    settings, problems = inspect_settings()
    for problem in problems:
        if problem.name.removesuffix("_FILE") == "CHAPERONE_URL":
            raise problem
    return settings.url if settings.url is not None and settings.url.startswith("https://") else None


def reasons_in(lang: str, *, console: bool, oversight: bool = False) -> Iterator[str]:
    """What each right is for, a line each: the bot's own, then a person's where there is a sign-in."""
    words: Mapping[str, Any] = table(lang)["slack"]
    said, purposes = words["manifest"], words["scopes"]
    kinds = [(one, said["required"]) for one in REQUIRED_SCOPES] + [(one, said["optional"]) for one in OPTIONAL_SCOPES]
    yield from (said["asks"], *_lines(kinds, purposes), said["never"])
    if console:
        yield from ("", said["sign_in"], *_lines([(one, said["person"]) for one in SIGN_IN_SCOPES], purposes))
    if console and oversight:
        yield from ("", said["oversight"], *_lines([(one, said["optional"]) for one in OVERSIGHT_SCOPES], purposes))


def _lines(scopes: Sequence[tuple[str, str]], purposes: Mapping[str, str]) -> Iterator[str]:
    wide, kind_wide = (max(len(one[place]) for one in scopes) for place in (0, 1))
    for scope, kind in scopes:
        yield f"  {scope:<{wide}}  {kind:<{kind_wide}}  {purposes[key_of(scope)]}"


def key_of(scope: str) -> str:
    """The last part of the key of its words: `users_read_email` of `users:read.email`."""
    return re.sub(r"[:.]", "_", scope)


def texts_in(lang: str) -> ManifestTexts:
    """The words of the app in one of `LANGUAGES`."""
    words: Mapping[str, Any] = table(lang)["slack"]
    return ManifestTexts(
        name=words["name"],
        bot_name=words["bot_name"],
        description=words["description"],
        long_description=words["long_description"],
        shortcut=words["shortcut"]["name"],
        shortcut_description=words["shortcut"]["description"],
        policy_shortcut=words["policy_shortcut"]["name"],
        policy_shortcut_description=words["policy_shortcut"]["description"],
        commands={name: CommandTexts(**one) for name, one in words["commands"].items()},
    )


def _origin(url: str) -> str:
    """`https://HOST`, with a port if there is one. Slack calls nothing else."""
    problem = _problem_with(url)
    if problem:
        raise InputError("--url", problem, "write only https and the host, such as https://chaperone.school.example")
    return url.rstrip("/")


def _problem_with(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.netloc.removesuffix(f":{parts.port}" if parts.port is not None else "")
    except ValueError:
        return "this is no address"
    if parts.scheme != "https":
        return "Slack calls addresses with https alone"
    if parts.username is not None or not _HOST.fullmatch(host):
        return "there is no host in it that Slack could call"
    if parts.path not in ("", "/") or "?" in url or "#" in url:
        return "there is a path behind the host; Chaperone has its own"
    return ""
