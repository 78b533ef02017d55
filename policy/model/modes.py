"""How far rules may go, and where: what a supervisor changed on top of the settings, and what is exempt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta
from enum import StrEnum
from typing import Literal

from policy.model.naming import Wordless

LASTING = ("safety.", "conduct.inappropriate_contact")
"""Rules whose incidents neither an edit nor the author's own tap closes: somebody who is trained has to look.

Nobody who supervises can lower them or exempt anything from them; the settings of the installation alone can.
"""
REASON_LONG = 200
"""The most characters of the reason for a change."""
PROPOSAL_DAYS = timedelta(days=30)
"""How long a change that was proposed waits for somebody who confirms it."""
EXEMPT_DAYS = timedelta(days=366)
"""How long an exemption lasts at most: a school year, then it is asked again."""


class Mode(StrEnum):
    """How far a rule may go. In observe mode everything is decided and recorded, and nothing is performed."""

    OBSERVE = "observe"
    WARN = "warn"
    ENFORCE = "enforce"


STRICTNESS = (Mode.OBSERVE, Mode.WARN, Mode.ENFORCE)
"""The modes, the mildest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeSetting:
    """How far a rule may go in some scope, on top of the settings. "" is every rule, every pack, every conversation.

    `exempt`: the rule only observes there until `expires`, whatever else is set. `owner` is the id of the person who
    answers for it, `reason` their words. One that is `proposed` does nothing yet: somebody has to confirm it; `since`
    is when it was proposed.
    """

    id: str
    workspace: str
    mode: Mode
    since: datetime
    rule: str = ""
    pack: str = ""
    conversation: str = ""
    exempt: bool = False
    owner: str = ""
    reason: str = field(default="", repr=False)
    expires: datetime | None = None
    proposed: bool = False

    def holds(self, now: datetime) -> bool:
        """Whether it is in force at a moment."""
        return not self.proposed and self.since <= now and (self.expires is None or now < self.expires)

    def covers(self, rule: str, pack: str, places: Iterable[str]) -> bool:
        """Whether a rule of a pack is meant in a conversation; `places` are its id and that of its channel."""
        return (
            self.rule in ("", rule)
            and self.pack in ("", pack)
            and (not self.conversation or self.conversation in places)
        )

    @property
    def scope(self) -> tuple[str, str, str, bool]:
        """What it is about: a newer one of the same scope takes its place."""
        return (self.rule, self.pack, self.conversation, self.exempt)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepMode(Wordless):
    """Keep a setting, in place of the one with its id and of those of its scope; `ended` takes it away instead."""

    setting: ModeSetting
    ended: bool = False
    kind: Literal["keep_mode"] = "keep_mode"


def mode_of(
    settings: Iterable[ModeSetting], base: Mode, *, rule: str, pack: str, places: tuple[str, ...], now: datetime
) -> Mode:
    """How far a rule of a pack may go: an exemption before all, then what is nearest, then `base`.

    Nearest is what names the conversation, then the rule, then the pack; of equals the newest.
    """
    found = [one for one in settings if one.covers(rule, pack, places) and one.holds(now)]
    if rule.startswith(LASTING):
        strict = STRICTNESS.index(base)
        found = [one for one in found if one.rule == rule and STRICTNESS.index(one.mode) >= strict]
    if not found:
        return base
    return max(found, key=_nearness).mode


def is_lasting(rule: str) -> bool:
    """Whether a rule is one that nobody who supervises can lower."""
    return rule.startswith(LASTING)


def _nearness(one: ModeSetting) -> tuple[bool, bool, bool, bool, datetime]:
    return (one.exempt, bool(one.conversation), bool(one.rule), bool(one.pack), one.since)
