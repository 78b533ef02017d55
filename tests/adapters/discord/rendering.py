"""What the tests of texts share: who would be called by them, and the texts in a body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_CALL = re.compile(r"<@[!&]?\d+>|<#\d+>|@everyone|@here", re.IGNORECASE)


def calls_nobody(text: str) -> bool:
    """Whether Discord would find neither a person, a role, a channel nor everybody in it."""
    return _CALL.search(text) is None


def texts_in(value: Any) -> Iterator[str]:
    """All texts of a body except the words of Discord itself."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts_in(one) if key != "type" else ()
    elif isinstance(value, list):
        for one in value:
            yield from texts_in(one)
