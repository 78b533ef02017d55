"""The school's own words for the printed pages, as far as its settings say them."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass

from bot.reporting.doors import help_doors
from bot.settings import Settings
from policy.model import Pack

_AND = {"en": " and ", "es": " y "}
_MEANS = {
    "school": "CHAPERONE_SCHOOL_NAME",
    "platforms": "SLACK_BOT_TOKEN or DISCORD_TOKEN",
    "policy": "CHAPERONE_PACKS",
    "crisis": "CHAPERONE_CRISIS_LINES",
    "report": "CHAPERONE_URL",
    "ask": "--ask",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A place that nothing was said for, and what says it."""

    place: str
    said_by: str


def words_of(settings: Settings, packs: Mapping[str, Pack], *, lang: str, ask: str) -> Mapping[str, str]:
    """A word a place; "" where the settings say nothing."""
    doors = help_doors(settings.school(), packs, ())
    lines = tuple(f"{label}: {reach}" for label, reach in settings.crisis_lines)
    platforms = (("Slack", settings.slack_bot_token), ("Discord", settings.discord_token))
    return {
        "school": settings.school_name,
        "platforms": _AND[lang].join(name for name, token in platforms if token is not None),
        "policy": "; ".join(packs[name].title for name in settings.packs if name in packs),
        "emergency": doors.emergency,
        "crisis": f"{'; '.join(lines)}." if lines else "",
        "report": f"{settings.url.rstrip('/')}/report" if settings.url else "",
        "ask": " ".join(ask.split()),
        "routine_days": str(settings.keep.routine),
        "record_days": str(settings.keep.record),
        "incident_days": str(settings.keep.incident),
    }


def lacks(places: Iterable[str], words: Mapping[str, str]) -> tuple[Lack, ...]:
    """The places that stay open."""
    return tuple(Lack(place=one, said_by=_MEANS.get(one, "")) for one in places if not words.get(one))
