"""Whether there is a backup, by the receipt that `chaperone db backup` leaves. Where the file lies stands nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from datetime import datetime
from datetime import timedelta

from bot.doctor.check import Check
from bot.doctor.check import ok
from bot.doctor.check import warn
from policy.model import Noted

MADE = "backup.made"
"""Counted at each backup."""
OLD = timedelta(days=14)
_CHECK = "backup"
_DO = "run `chaperone db backup`, and let cron do it every night (docs/backup.md)"


def backups(found: Iterable[Noted] | None, now: datetime) -> Iterator[Check]:
    """Amber where none was made, or none of late; silence where the counts could not be read (None).

    A server may be backed up in another way, of which nothing is known here.
    """
    if found is not None:
        yield _check(found, now)


def _check(found: Iterable[Noted], now: datetime) -> Check:
    made = next((one for one in found if one.what == MADE), None)
    if made is None:
        return warn(_CHECK, "`chaperone db backup` was never run here", f"{_DO}, unless others back the database up")
    days = (now - made.last_at).days
    said = f"the last one was made on {made.last_at:%Y-%m-%d %H:%M} UTC"
    if now - made.last_at > OLD:
        return warn(_CHECK, f"{said}, {days} days ago", _DO)
    return ok(_CHECK, said)
