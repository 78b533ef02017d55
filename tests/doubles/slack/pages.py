"""Cursor pagination as Slack's collections do it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError

Item = TypeVar("Item")


def number(args: Json, name: str, otherwise: int) -> int:
    """An argument that is a number, whatever the body's form was."""
    try:
        return int(args.get(name) or otherwise)
    except ValueError:
        raise SlackError("invalid_arguments") from None


def truth(args: Json, name: str) -> bool:
    return str(args.get(name, "")).lower() in ("true", "1")


def page(items: Sequence[Item], args: Json, *, most: int, default: int = 100) -> tuple[list[Item], str]:
    """One page and the cursor of the next, "" on the last."""
    size = min(number(args, "limit", default), most)
    if size < 1:
        raise SlackError("invalid_limit")
    start = _start(str(args.get("cursor") or ""))
    end = start + size
    following = base64.b64encode(f"next:{end}".encode()).decode() if end < len(items) else ""
    return list(items[start:end]), following


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, place = base64.b64decode(cursor, validate=True).decode().partition(":")
        if word == "next":
            return int(place)
    except (binascii.Error, ValueError):
        pass
    raise SlackError("invalid_cursor")
