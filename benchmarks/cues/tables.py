"""What the linear reader learns from: the tables of the tests, and a public chat about computers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "policy" / "detect" / "data"
CHAT = ROOT.parent / "shared" / "eval" / "public" / "neg_irc_ubuntu.jsonl"
CUES = ("safety", "conduct")
CLEAN = ("english_dev", "english_test", "english_blind", "spanish_dev", "spanish_test", "spanish_blind", "questions")
KINDS = {
    "safety.danger": "danger",
    "safety.self_harm": "self_harm",
    "safety.abuse_disclosure": "abuse",
    "conduct.inappropriate_contact": "contact",
    "conduct.harassment": "harassment",
    "conduct.threat": "threat",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A text, what it is meant to be heard as (None: harmless), and whose it is."""

    text: str
    expect: str | None
    source: str

    @property
    def kind(self) -> str | None:
        """The kind that the reader is to hear; None for a kind that it does not read, too."""
        return KINDS.get(self.expect or "")


def meant() -> list[Line]:
    """The lines on safety and conduct."""
    return [_line(row, "own") for name in CUES for row in _rows(DATA / f"{name}.jsonl")]


def clean() -> list[Line]:
    """The texts about personal data, and questions about policies: none of them a cue."""
    return [
        Line(text=row["text"], expect=None, source="clean") for name in CLEAN for row in _rows(DATA / f"{name}.jsonl")
    ]


def chat() -> list[Line]:
    """The public chat. Raises `SystemExit` where it is not beside the checkout."""
    if not CHAT.exists():
        raise SystemExit(f"{CHAT} is missing: put the public chat there, then run this again")
    return [Line(text=row["text"], expect=None, source="chat") for row in _rows(CHAT)]


def _line(row: dict[str, Any], source: str) -> Line:
    return Line(text=row["text"], expect=row["expect"], source=row.get("source", source))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
