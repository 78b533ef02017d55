"""Whether staff may let the bot know of the direct conversations that they open."""

from __future__ import annotations

from typing import Any

from pydantic import Field
from pydantic_settings import BaseSettings


def _get(remedy: str, *, default: Any) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class Overseeing(BaseSettings):
    """Oversight by consent on Slack, off at first (docs/oversight.md)."""

    slack_oversight: bool = _get(
        "write true, where staff may each agree to it, or false; it takes SLACK_CLIENT_ID and an https CHAPERONE_URL",
        default=False,
    )
