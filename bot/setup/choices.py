"""What a question proposes, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.packs import OPTIONAL
from bot.packs import shipped_raw
from bot.setup.answers import Answers

_HERE = Path("/etc/localtime")


def packs(answers: Answers) -> Sequence[str]:
    """The written policies, a line each: those that are optional by that word, and those of the school's own last."""
    shipped = shipped_raw()
    width = max(map(len, shipped))
    lines = [
        f"{name:<{width}}  {raw['title']}{' (optional: in force only where it is named)' if name in OPTIONAL else ''}"
        for name, raw in shipped.items()
    ]
    own = Path(answers["CHAPERONE_PACKS_FOLDER"] or Path(answers["CHAPERONE_DATA"] or "data") / "packs")
    return [*lines, *(f"{one.stem:<{width}}  your own" for one in sorted(own.glob("[!._]*.toml")))]


def zone(_answers: Answers) -> str:
    """This machine's own time zone where it can be told, else New York's."""
    name = str(_HERE.resolve()).rpartition("zoneinfo/")[2]
    try:
        return ZoneInfo(name).key if "/" in name and not name.startswith("/") else "America/New_York"
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for unknown and odd names
        return "America/New_York"


def accepted(answer: str, today: date) -> str:
    """`Jane Doe` is `Jane Doe, 2026-09-01`; a date that was written stays."""
    name, comma, day = answer.rpartition(",")
    try:
        date.fromisoformat(day.strip())
    except ValueError:
        return f"{answer}, {today.isoformat()}"
    return answer if comma and name.strip() else f"{answer}, {today.isoformat()}"
