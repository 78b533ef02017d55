"""How people sign in to the console, and who looks after the installation."""

from __future__ import annotations

import re
from typing import Annotated
from typing import Any

from pydantic import BeforeValidator
from pydantic import Field
from pydantic import SecretStr
from pydantic_settings import BaseSettings

from bot.settings import forms

_SLACK = "https://api.slack.com/apps, your app → Basic Information → App Credentials"
_DISCORD = "https://discord.com/developers/applications, your application → OAuth2"
_IDENT = {"slack": re.compile(r"\d+\.\d+"), "discord": re.compile(r"\d{15,22}")}
_LONG = 16
"""No platform's secret is shorter."""


def slack_client(text: object) -> object:
    """`1234567890.1234567890`."""
    return _client("slack", text, "two numbers with a dot between them")


def discord_client(text: object) -> object:
    """The number of an application."""
    return _client("discord", text, "a number of 15 digits or more")


def _client(platform: str, text: object, what: str) -> object:
    if isinstance(text, str) and not _IDENT[platform].fullmatch(text):
        raise ValueError(f"a client id is {what}")
    return text


def secret(text: object) -> object:
    """Letters, digits, `-` and `_`."""
    if isinstance(text, str) and not re.fullmatch(rf"[\w-]{{{_LONG},}}", text, re.ASCII):
        raise ValueError("a client secret is at least 16 letters, digits, - and _")
    return text


def _get(remedy: str, default: Any = None) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class SignIn(BaseSettings):
    """Ids and secrets of the applications that vouch for people; whoever has no office at school but runs the bot."""

    slack_client_id: Annotated[str, BeforeValidator(slack_client)] | None = _get(f"copy it from {_SLACK} → Client ID")
    slack_client_secret: Annotated[SecretStr, BeforeValidator(secret)] | None = _get(
        f"copy it from {_SLACK} → Client Secret"
    )
    discord_client_id: Annotated[str, BeforeValidator(discord_client)] | None = _get(
        f"copy it from {_DISCORD} → Client ID"
    )
    discord_client_secret: Annotated[SecretStr, BeforeValidator(secret)] | None = _get(
        f"take one from {_DISCORD} → Reset Secret"
    )
    caretakers: Annotated[tuple[str, ...], BeforeValidator(forms.split)] = _get(
        "write ids of persons on the roster, parted by commas", ()
    )
