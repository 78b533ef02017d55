"""Checks of reports: whether somebody is there to be told, and whether one waits for nobody."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Sequence
from datetime import datetime

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.settings import Settings
from policy.model import Case
from policy.model import CaseState

_CHECK = "reports"
_OUTSIDE = "set CHAPERONE_REPORTS_MAIL to an address outside the school's own people, and SMTP_URL"
_WAIT = "tell the safeguarding team to write /case; whom nobody can tell by chat, tell in person"


def reports(
    settings: Settings, cases: Sequence[Case], roster: Collection[str] | None, now: datetime
) -> Iterator[Check]:
    """`cases` are those that are open, `roster` the ids of its persons, None where it cannot be read."""
    yield _who(settings, roster)
    yield from _hours(settings)
    if settings.reports_mail and settings.smtp_url is None:
        yield fail(_CHECK, "CHAPERONE_REPORTS_MAIL is set, and no mail server", "set SMTP_URL")
    yield from _waiting(cases, now)


def _who(settings: Settings, roster: Collection[str] | None) -> Check:
    every = (*settings.safeguarding, *((settings.supervisor,) if settings.supervisor else ()), *settings.overseers)
    there = {one for one in every if roster is None or one in roster}
    outside = settings.reports_mail is not None
    if not there and not outside:
        return warn(_CHECK, "nobody can be told of a report", f"set CHAPERONE_SAFEGUARDING, and {_OUTSIDE}")
    if len(there) == 1 and not outside:
        return warn(_CHECK, "a report about the only person who is told of reports can be told to nobody", _OUTSIDE)
    if not outside:
        return warn(_CHECK, "a report about the principal can be told to nobody: all others are below", _OUTSIDE)
    return ok(_CHECK, f"{len(there)} people can be told of a report, and {settings.reports_mail}")


def _hours(settings: Settings) -> Iterator[Check]:
    strangers = [one.person for one in settings.on_call if one.person not in settings.safeguarding]
    if strangers:
        do = f"add {strangers[0]} to CHAPERONE_SAFEGUARDING as well, or correct CHAPERONE_ON_CALL"
        yield fail("on_call", f"{strangers[0]} has hours and is not on the safeguarding list", do)


def _waiting(cases: Sequence[Case], now: datetime) -> Iterator[Check]:
    """Numbers alone: whoever runs the bot may be whom a report is about."""
    nobody = [one for one in cases if one.state is CaseState.NEW and not one.team]
    late = [one for one in cases if one.state is CaseState.NEW and one.team and one.due and one.due < now]
    danger = [one for one in (*nobody, *late) if one.danger]
    if nobody:
        do = f"{_OUTSIDE}; the pages showed the reporters whom else they can turn to"
        yield fail(_CHECK, f"{len(nobody)} reports reached nobody of the school", do)
    if late:
        found = f"{len(late)} reports wait for somebody to read them"
        yield (fail if danger else warn)(_CHECK, f"{found}, with somebody in danger" if danger else found, _WAIT)
    if cases and not nobody and not late:
        yield ok(_CHECK, f"{len(cases)} open, none overdue")
