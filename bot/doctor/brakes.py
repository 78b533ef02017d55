"""Checks of a platform's own brakes, where a supervisor switched one on: whether each stands as it was decided."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from policy.model import Brake
from policy.model import BrakeState
from policy.model import BrakeTrouble
from policy.model import ModeSetting
from policy.model import brake_setting

_CHECK = "brakes"
_SAID = {Brake.DMS: "direct messages are paused", Brake.AUTOMOD: "AutoMod holds messages back"}
_WRONG = {
    BrakeTrouble.NO_RIGHT: "the bot's role lacks Manage Server",
    BrakeTrouble.CHANGED: "somebody changed it by hand",
    BrakeTrouble.SWITCHED_OFF: "somebody switched it off by hand",
    BrakeTrouble.REFUSED: "Discord refuses it; Community must be on in the server",
}
_PAGE = "the console's page Brakes puts it back, or leaves it as it is (docs/discord-brakes.md)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Braked:
    """What was decided in a workspace, and how its brakes stand."""

    settings: Sequence[ModeSetting] = ()
    states: Sequence[BrakeState] = ()


def brakes(found: Sequence[Braked], now: datetime) -> Iterator[Check]:
    """A check for each brake that is on; where none is, there is nothing to say."""
    for one in found:
        states = {state.name: state for state in one.states}
        for brake in Brake:
            setting = brake_setting(one.settings, brake, now)
            if setting is not None:
                yield _check(brake, setting, states.get(brake), now)


def _check(brake: Brake, setting: ModeSetting, state: BrakeState | None, now: datetime) -> Check:
    if state is None or state.applied != setting.id:
        return warn(_CHECK, f"{brake}: switched on, and Discord was not asked yet", "run the bot: `chaperone run`")
    if state.trouble:
        return fail(_CHECK, f"{brake}: {_WRONG[BrakeTrouble(state.trouble)]}", _PAGE)
    if state.until is not None and state.until < now:
        return fail(_CHECK, f"{brake}: it lapsed, as the bot did not renew it", "run the bot: `chaperone run`")
    return ok(_CHECK, _SAID[brake])
