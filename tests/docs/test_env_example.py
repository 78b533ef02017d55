"""The example of `.env` holds every setting once, and is itself a good `.env`."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.settings import load_settings
from bot.settings import remedy
from bot.settings.sources import NAMES

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TEXT = EXAMPLE.read_text("utf-8")


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)


def test_every_setting_stands_in_it_once() -> None:
    assert sorted(re.findall(r"^([A-Z_]+)=", TEXT, re.MULTILINE)) == sorted(NAMES)


def test_every_setting_has_a_word_above_it() -> None:
    lines = TEXT.splitlines()
    bare = [line for above, line in pairwise(lines) if "=" in line[:40] and not above.strip()]
    assert [line for line in bare if not line.startswith("#")] == []


def test_it_is_good_as_it_is_and_says_the_defaults() -> None:
    assert load_settings(EXAMPLE) == Settings()


def test_every_setting_says_what_to_do_when_it_is_no_good() -> None:
    assert [name for name in NAMES if not remedy(name)] == []
