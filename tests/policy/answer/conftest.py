"""The five packs that take part unasked and their index, built once for all tests of answers."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.packs import OPTIONAL
from policy.answer import Index
from policy.answer import build_index
from policy.pack import parse_pack

_PACKS = Path(__file__).resolve().parents[3] / "policy" / "packs"


@pytest.fixture(scope="session")
def index() -> Index:
    return build_index(
        parse_pack(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
        for path in sorted(_PACKS.glob("*.toml"))
        if path.stem not in OPTIONAL
    )
