"""Who may read the figures of a running installation."""

from __future__ import annotations

from typing import Annotated
from typing import Any

from pydantic import BeforeValidator
from pydantic import Field
from pydantic import SecretStr
from pydantic_settings import BaseSettings

LEAST = 16
"""Characters of a token: fewer are guessed."""


def token(text: object) -> object:
    """A word that can stand in a header and is not guessed."""
    if isinstance(text, str) and (len(text) < LEAST or not text.isascii() or not text.isprintable() or " " in text):
        raise ValueError(f"this is no word of at least {LEAST} letters and digits")
    return text


def _get(remedy: str) -> Any:
    return Field(default=None, json_schema_extra={"remedy": remedy})


class Measuring(BaseSettings):
    """What Prometheus needs."""

    metrics_token: Annotated[SecretStr, BeforeValidator(token)] | None = _get("make one with `openssl rand -hex 24`")
