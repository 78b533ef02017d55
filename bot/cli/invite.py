"""`chaperone invite`: the link that adds the bot to a server."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from collections.abc import Mapping
from typing import Annotated
from typing import Any

import typer

from adapters.discord.invite import Invite
from adapters.discord.invite import Tier
from adapters.discord.invite import invite
from bot.language import LANGUAGES
from bot.settings import Settings
from bot.settings import inspect_settings
from bot.words import table
from policy.model import InputError
from policy.model import SettingError

app = typer.Typer(
    help="Print the link that adds the bot to a server.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

_ID = re.compile(r"[0-9]{15,20}")
"""An id as Discord makes them: the milliseconds since 2015 and some more bits, in decimal."""
_WHERE = "https://discord.com/developers/applications, your application → General Information → Application ID"
SIGN_IN_PATH = "/sign-in/discord/back"
"""Where Discord sends people back to who sign in to the console; `bot.desk.routes` names the page."""
_SETTINGS = ("DISCORD_TOKEN", "CHAPERONE_DISCORD_CONTENT")


@app.callback()
def _invite() -> None:
    """Print the link that adds the bot to a server."""


@app.command()
def discord(
    tier: Annotated[Tier, typer.Option(help="How much the bot may do in the server.")] = Tier.CORE,
    app_id: Annotated[
        str | None,
        typer.Option(
            "--app", metavar="ID", help="The application's id, instead of the one in DISCORD_TOKEN.", show_default=False
        ),
    ] = None,
    lang: Annotated[str, typer.Option(help=f"The language of the words: {' or '.join(LANGUAGES)}.")] = "en",
) -> None:
    """Print the link, what each permission is for, and what to switch on in the portal."""
    if lang not in LANGUAGES:
        raise InputError("--lang", f"there are no words in {lang!r}", f"use one of {', '.join(LANGUAGES)}")
    settings = _settings(token_needed=app_id is None)
    ident = _application_in(settings) if app_id is None else _checked(app_id)
    words = words_in(lang)
    for line in (*_told(invite(ident, tier), words, content=settings.discord_content), *_sign_in(settings, words)):
        typer.echo(line)


def words_in(lang: str) -> Mapping[str, Any]:
    """The words for permissions and intents in one of `LANGUAGES`."""
    found: Mapping[str, Any] = table(lang)["discord"]
    return found


def application_of(token: str) -> str:
    """The application's id, which stands in base64 in front of the token's first dot. '' where there is none."""
    first = token.partition(".")[0]
    try:
        found = base64.b64decode(first + "=" * (-len(first) % 4), altchars=b"-_", validate=True).decode("ascii")
    except ValueError:  # letters that base64 has none of, or bytes that are no text
        return ""
    return found if _ID.fullmatch(found) else ""


def _settings(*, token_needed: bool) -> Settings:
    """The settings; what is wrong with those that no link depends on is the doctor's business."""
    settings, problems = inspect_settings()
    for problem in problems:
        if problem.name.removesuffix("_FILE") in _SETTINGS[0 if token_needed else 1 :]:
            raise problem
    return settings


def _application_in(settings: Settings) -> str:
    if settings.discord_token is None:
        remedy = f"set it, or say --app ID with the id at {_WHERE}"
        raise SettingError("DISCORD_TOKEN", "it is not set, so that the application is not known", remedy)
    found = application_of(settings.discord_token.get_secret_value())
    if not found:
        remedy = f"copy the token anew from the page Bot, or say --app ID with the id at {_WHERE}"
        raise SettingError("DISCORD_TOKEN", "no application's id stands in its first part", remedy)
    return found


def _checked(ident: str) -> str:
    if not _ID.fullmatch(ident):
        raise InputError("--app", f"{ident!r} is no application's id", f"copy the 15 to 20 digits from {_WHERE}")
    return ident


def _told(link: Invite, words: Mapping[str, Any], *, content: bool) -> Iterator[str]:
    """The link alone in the first line, so that another program may take it."""
    intents = ("members", "content") if content else ("members",)
    yield from (link.url, "", words["asks"])
    yield from _table([words["permissions"][one] for one in link.permissions])
    yield from (words["never"], "", words["portal"])
    yield from _table([words["intents"][one] for one in intents])


def _sign_in(settings: Settings, words: Mapping[str, Any]) -> tuple[str, ...]:
    """Where Discord may send people back to who sign in to the console; nothing where there is no public address."""
    return ("", words["redirect"], f"  {settings.url.rstrip('/')}{SIGN_IN_PATH}") if settings.url else ()


def _table(rows: list[dict[str, str]]) -> Iterator[str]:
    width = max(len(row["name"]) for row in rows)
    return (f"  {row['name']:<{width}}  {row['purpose']}" for row in rows)
