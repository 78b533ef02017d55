"""The platforms' own age terms come first: where pupils are young, nothing starts before somebody answers for it."""

from __future__ import annotations

from bot.settings import Settings
from policy.model import Level
from policy.model import SettingError

YOUNG = (Level.ELEMENTARY, Level.MIDDLE)
"""Schools of pupils most of whom are younger than the platforms' terms ask for."""
TERMS = "Discord's terms ask for an age of 13 or more, Slack's reportedly of 16 or more"
NAME = "CHAPERONE_AGE_TERMS_ACCEPTED"


def refuse_young(settings: Settings) -> None:
    """Raise `SettingError` for an elementary or middle school in which nobody has accepted the age terms."""
    if settings.level in YOUNG and settings.age_terms_accepted is None:
        remedy = (
            "read the platforms' current terms, let the school decide and get consent where the law asks for it; then "
            f"set {NAME} to who decided and when: Jane Doe, 2026-09-01"
        )
        raise SettingError(NAME, f"the level is {settings.level}, and {TERMS}", remedy)
