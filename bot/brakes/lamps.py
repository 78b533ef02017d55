"""A lamp for each brake of a workspace: how it stands, and since when, by what was decided and the platform said last.

Off is a lamp, too: whoever looks after coverage should know that nothing is held back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model import Brake
from policy.model import BrakeState
from policy.model import ModeSetting
from policy.model import brake_setting


class Light(StrEnum):
    """How a brake stands; the last four are the troubles of `BrakeTrouble`."""

    OFF = "off"
    ON = "on"
    WAITS = "waits"
    LAPSED = "lapsed"
    NO_RIGHT = "no_right"
    CHANGED = "changed"
    SWITCHED_OFF = "switched_off"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    """One brake: `since` when it stands so, None where it was never switched."""

    brake: Brake
    light: Light
    since: datetime | None

    @property
    def fine(self) -> bool:
        """Whether it stands as it was decided."""
        return self.light in (Light.OFF, Light.ON)


def lamps_of(settings: Iterable[ModeSetting], states: Iterable[BrakeState], now: datetime) -> tuple[Lamp, ...]:
    """The lamps of a workspace whose platform has brakes."""
    decided, known = tuple(settings), {one.name: one for one in states}
    return tuple(_lamp(brake, decided, known.get(brake), now) for brake in Brake)


def _lamp(brake: Brake, settings: tuple[ModeSetting, ...], state: BrakeState | None, now: datetime) -> Lamp:
    setting = brake_setting(settings, brake, now)
    if setting is None:
        ended = [one.since for one in settings if one.rule == brake and one.holds(now)]
        return Lamp(brake=brake, light=Light.OFF, since=max(ended, default=None))
    if state is None or state.applied != setting.id:
        return Lamp(brake=brake, light=Light.WAITS, since=setting.since)
    if state.trouble:
        return Lamp(brake=brake, light=Light(state.trouble), since=state.since)
    if state.until is not None and state.until < now:
        return Lamp(brake=brake, light=Light.LAPSED, since=state.until)
    return Lamp(brake=brake, light=Light.ON, since=setting.since)
