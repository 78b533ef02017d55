"""This machine's clock beside that of a platform: what it takes for granted, and what goes wrong where it is off."""

from __future__ import annotations

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn

ODD, REFUSED = 60, 240
"""Seconds that the clock may be off before somebody should know, and before Slack's requests (300 s) are refused."""
_WRONG = "reminders and records have the wrong time"
_SET = "set the clock, and let it be set over the network (NTP)"


def clock(check: str, whose: str, skew: float, *, breaks: str = _WRONG) -> Check:
    """`skew` is this clock less the platform's in seconds; `breaks` is what a clock that is far off breaks."""
    off = abs(skew)
    if off <= ODD:
        return ok(check, f"it agrees with {whose}'s within {ODD} seconds")
    found = f"this machine's clock is {off:,.0f} seconds {'ahead of' if skew > 0 else 'behind'} {whose}'s"
    return warn(check, found, _SET) if off <= REFUSED else fail(check, f"{found}: {breaks}", _SET)
