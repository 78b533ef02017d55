"""The strict check of outgoing bodies against Discord's official OpenAPI document, when it is at hand."""

from __future__ import annotations

import importlib.util
import re
import sys
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[4] / "shared"
MISSING = "Discord's OpenAPI document is not beside the checkout (../shared)"
CONTENT = 2000

ALLOWED = (
    # an embed has flags where Discord tells of one; discord.py writes them, always 0, also into those that it sends
    re.compile(r"embeds/\d+: Additional properties are not allowed \('flags' was unexpected\)"),
    # an edit cannot be read aloud; discord.py says so all the same
    re.compile(r"\(root\): Additional properties are not allowed \('tts' was unexpected\)"),
)
"""What discord.py really sends and Discord takes, though the document does not know it."""


@lru_cache(maxsize=1)
def guard() -> Any:
    """The check, or None without the document."""
    tool, document = SHARED / "tools" / "discord_check.py", SHARED / "platforms" / "discord" / "openapi_v10.json"
    if not (tool.exists() and document.exists()):
        return None
    spec = importlib.util.spec_from_file_location("discord_check", tool)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves the document open
        return module.Guard(str(document))


def wrong_in(method: str, path: str, body: Any) -> list[str]:
    """What Discord would not take in a body; nothing when the document is missing."""
    content = body.get("content") if isinstance(body, dict) else None
    long = [f"content: {len(content)} characters"] if isinstance(content, str) and len(content) > CONTENT else []
    checker = guard()
    told = checker.check(method, path, body) if checker is not None and method != "GET" else []
    return [*long, *(one for one in told if not _allowed(one))]


def _allowed(told: str) -> bool:
    return any(one.fullmatch(told) for one in ALLOWED)
