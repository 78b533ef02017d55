"""What a setting must look like. Each function takes the text and returns it, or raises ValueError with the problem.

The problem is read by people and may reach a log, so no function here repeats a secret.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import ValidationInfo

from bot.language import LANGUAGES
from policy.model import Role
from policy.model import Travel

_KEY_BYTES = 32
_DROPPED_KEY = re.compile(r"old:[0-9a-f]{8}:[A-Za-z0-9+/]{128}")
_ROLES = tuple(role.value for role in Role if role is not Role.UNVERIFIED)
_HEX = re.compile(r"[0-9a-f]{32}")
"""What Slack's client secret and signing secret look like; nobody can tell the two apart."""
_DOMAIN = re.compile(r"(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)


def split(text: object) -> object:
    """A list as people write it: parted by commas or semicolons."""
    return _parts(text, "[,;\n]") if isinstance(text, str) else text


def split_addresses(text: object) -> object:
    """A list whose items may hold commas: parted by semicolons."""
    return _parts(text, "[;\n]") if isinstance(text, str) else text


def lower(text: object) -> object:
    """Words such as `Observe`, as the vocabulary has them."""
    return text.strip().lower() if isinstance(text, str) else text


def roster_roles(words: tuple[str, ...]) -> tuple[str, ...]:
    """Pairs of a role in the student information system and ours, `none` for people who are left out."""
    for one in words:
        theirs, equals, ours = one.rpartition("=")
        if not equals or not theirs.strip():
            raise ValueError(f"{one!r} is no pair")
        if ours.strip().lower() not in (*_ROLES, "none"):
            raise ValueError(f"there is no role {ours.strip()!r}; known are {', '.join(_ROLES)} and none")
    return words


def grades(text: str) -> str:
    """`6-8`."""
    found = re.fullmatch(r"(\d{1,2})\s*-\s*(\d{1,2})", text)
    if not found or int(found[1]) > int(found[2]):
        raise ValueError(f"{text!r} is not two grades, the first before the last")
    return text


def slack_bot_token(text: str) -> str:
    """`xoxb-…`."""
    if text.startswith("xapp-"):
        raise ValueError("this is an app-level token (xapp-), not the bot token")
    if text.startswith(("xoxp-", "xoxe.xoxp-")):
        raise ValueError("this is a user token (xoxp-), not the bot token")
    if text.startswith("xoxe-"):
        raise ValueError("this is a refresh token (xoxe-), not the bot token")
    if _HEX.fullmatch(text):
        raise ValueError("this looks like the client secret or the signing secret, not the bot token (xoxb-)")
    if not re.fullmatch(r"(xoxe\.)?xoxb-[\w.-]+", text):
        raise ValueError("a bot token starts with xoxb- and has no spaces")
    return text


def slack_app_token(text: str) -> str:
    """`xapp-…`."""
    if text.startswith("xox"):
        raise ValueError("this is a bot or user token (xox…), not the app-level token")
    if _HEX.fullmatch(text):
        raise ValueError("this looks like the client secret or the signing secret, not the app-level token (xapp-)")
    if not re.fullmatch(r"xapp-[\w.-]+", text):
        raise ValueError("an app-level token starts with xapp- and has no spaces")
    return text


def slack_signing_secret(text: str) -> str:
    """A word of letters and digits, which is no token."""
    if text.startswith(("xox", "xapp-")):
        raise ValueError("this is a token, not the signing secret")
    return _word(text, "the signing secret")


def discord_token(text: str) -> str:
    """What the developer portal shows as the bot's token, without `Bot ` in front."""
    if text.lower().startswith("bot "):
        raise ValueError("leave out the word Bot in front of the token")
    if text.isdigit():
        raise ValueError("this is an application or server id, not the bot's token")
    if text.startswith(("xox", "xapp-")):
        raise ValueError("this is a token of Slack")
    if re.fullmatch(r"[0-9a-f]{64}", text):
        raise ValueError("this is the application's public key, not the bot's token")
    if re.fullmatch(r"[\w-]{32}", text):
        raise ValueError("this looks like the client secret (OAuth2), not the bot's token")
    return _word(text, "the token")


def http_address(text: str) -> str:
    """`http://…` or `https://…`."""
    return _address(text, ("http", "https"))


def websocket_address(text: str) -> str:
    """`ws://…` or `wss://…`."""
    return _address(text, ("ws", "wss"))


def smtp_address(text: str) -> str:
    """`smtp://…` or `smtps://…`; may hold a password."""
    return _address(text, ("smtp", "smtps"))


def database_address(text: str) -> str:
    """`sqlite[+aiosqlite]:///PATH` or `postgresql[+asyncpg]://…`; may hold a password."""
    scheme, _, rest = text.partition("://")
    backend, _, driver = scheme.partition("+")
    if backend == "sqlite" and driver in ("", "aiosqlite") and len(rest) > 1 and rest[0] == "/":
        return text
    if backend in ("postgresql", "postgres") and driver in ("", "asyncpg") and rest:
        return text
    raise ValueError("this is no address of an SQLite file or a PostgreSQL database")


def sealing_keys(text: str) -> str:
    """Keys of 32 bytes in base64, parted by commas, the newest first; `old:…` is what a dropped one left behind."""
    words = [word for word in text.replace(",", " ").split() if not _DROPPED_KEY.fullmatch(word)]
    try:
        keys = [base64.b64decode(word.replace("-", "+").replace("_", "/"), validate=True) for word in words]
    except (binascii.Error, ValueError):
        keys = []
    if not keys or any(len(key) != _KEY_BYTES for key in keys):
        raise ValueError("each key must be 32 bytes in base64")
    return text


def packs(names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
    """Ids of packs that come with Chaperone, or of the school's own; whether those can be read shows later."""
    shipped = (one.name for one in (files("policy") / "packs").iterdir())
    folder = info.data.get("packs_folder") or info.data.get("data", Path()) / "packs"
    names_of_files = (*sorted(shipped), *sorted(one.name for one in folder.glob("*.toml")))
    known = [name.removesuffix(".toml") for name in names_of_files if not name.startswith(("_", "."))]
    if not names:
        raise ValueError("no policy is named")
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"there is no policy {unknown[0]!r}; the known ones are {', '.join(known)}")
    return names


def zone(text: str) -> str:
    """A name of the time zone database."""
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError) as error:  # what zoneinfo raises for unknown, odd and directory names
        raise ValueError(f"there is no time zone {text!r}") from error
    return text


def travel(text: object) -> object:
    """Days on which groups are away, parted by semicolons: `hockey 2026-12-04 2026-12-06`; `*` is every group."""
    return tuple(_trip(one) for one in _parts(text, "[;\n]")) if isinstance(text, str) else text


def _trip(text: str) -> Travel:
    found = re.fullmatch(r"(\S.*?)\s+(\d{4}-\d\d-\d\d)\s+(\d{4}-\d\d-\d\d)", text)
    if not found:
        raise ValueError(f"{text!r} is not a group and two days")
    first, last = date.fromisoformat(found[2]), date.fromisoformat(found[3])
    if last < first:
        raise ValueError(f"{text!r} ends before it begins")
    return Travel(group="" if found[1] == "*" else found[1], first=first, last=last)


def first_day(text: object) -> object:
    """Month and day of a school year's first day, as `09-01`: a day that every year has."""
    if not isinstance(text, str):
        return text
    try:
        found = date.fromisoformat(f"2001-{text.strip()}")
    except ValueError as error:
        raise ValueError(f"{text!r} is no month and day that every year has") from error
    return found.month, found.day


def language(text: str) -> str:
    """A language that there are notices in."""
    if text not in LANGUAGES:
        raise ValueError(f"there are no notices in {text!r}; there are: {', '.join(LANGUAGES)}")
    return text


def phones(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Numbers in any usual form, extensions such as x3-1212 too."""
    return _each(numbers, lambda one: sum(letter.isdigit() for letter in one) >= 3, "is no phone number")


def domains(names: tuple[str, ...]) -> tuple[str, ...]:
    """Domains, with or without an @ in front."""
    bare = tuple(name.removeprefix("@").lower() for name in names)
    return _each(bare, lambda one: bool(_DOMAIN.fullmatch(one)), "is no domain")


def regions(codes: tuple[str, ...]) -> tuple[str, ...]:
    """ISO 3166 country codes of two letters."""
    upper = tuple(code.upper() for code in codes)
    return _each(upper, lambda one: bool(re.fullmatch(r"[A-Z]{2}", one)), "is no country code of two letters")


def age_terms(text: str) -> str:
    """Who accepted the platforms' age terms for the school, and when: `name, date`."""
    name, _, day = text.rpartition(",")
    try:
        date.fromisoformat(day.strip())
    except ValueError as error:
        raise ValueError("this is not a name, a comma and a date") from error
    if not name.strip():
        raise ValueError("the name in front of the date is missing")
    return text


def _parts(text: str, marks: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(marks, text) if part.strip())


def _each(items: tuple[str, ...], fits: Callable[[str], bool], problem: str) -> tuple[str, ...]:
    for item in items:
        if not fits(item):
            raise ValueError(f"{item!r} {problem}")
    return items


def _word(text: str, what: str) -> str:
    if not text.isascii() or any(letter.isspace() for letter in text):
        raise ValueError(f"{what} is one word without spaces")
    return text


def _address(text: str, schemes: tuple[str, ...]) -> str:
    try:
        found = urlsplit(text)
        fits = found.scheme in schemes and bool(found.hostname) and (found.port or 1) > 0
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(f"this is no address of the form {schemes[-1]}://HOST")
    return text
