"""The strict check of outgoing calls against Slack's own definitions, when they are at hand."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any
from typing import cast

from tests.doubles.slack.model import Json

SHARED = Path(__file__).resolve().parents[4] / "shared"
CheckCall = Callable[..., tuple[list[str], list[str], dict[str, Any]]]
CheckBlocks = Callable[..., list[str]]


@lru_cache(maxsize=1)
def _module() -> Any:
    path = SHARED / "tools" / "slack_check.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("slack_check", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


def check_call(method: str, args: Json, scopes: set[str], *, kind: str) -> tuple[list[str], list[str]]:
    """Errors and warnings; nothing when the definitions are missing."""
    module = _module()
    if module is None:
        return [], []
    errors, warnings, _ = cast(CheckCall, module.check_call)(method, args, scopes=scopes, token_kind=kind)
    return [f"{method}: {each}" for each in errors], [f"{method}: {each}" for each in warnings]


def check_blocks(blocks: list[Json]) -> list[str]:
    """What is wrong with these blocks."""
    module = _module()
    return [] if module is None else cast(CheckBlocks, module.check_blocks)(blocks)
