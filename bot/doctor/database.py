"""Checks of the database, over what was found in it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn

COMMITS = 50
_SLOW = 20 / 1_000
"""Seconds a commit may take; events need two."""
_MAILS = ("mail:", "smtp:")
"""How the codes begin for which mails about cases are held."""
_LATE = timedelta(minutes=10)
_NAMED = 3
LIMIT = 1_000
"""So many waiting things are looked at; more are more of the same."""
_UPGRADE = "run: chaperone db backup, then chaperone db upgrade"
_START = "start Chaperone: what waits is done first; when it runs already, look into its log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What waits in the database: the moments of unjudged events, the effects not yet performed, reminders due.

    `held` counts the effects that could not be performed, by error code. `unsealed` are the moments of log entries
    that no segment holds yet.
    """

    events: Sequence[datetime] = ()
    effects: int = 0
    held: Mapping[str, int] = field(default_factory=dict)
    reminders: Sequence[datetime] = ()
    people: frozenset[str] = frozenset()
    unsealed: Sequence[datetime] = ()


def revision(found: str | None, known: Sequence[str]) -> Check:
    """The tables are those of this version. `known` are the revisions that it knows, the newest last."""
    head = known[-1]
    if found == head:
        return ok("database", f"reachable, revision {found} (the newest)")
    if found is None:
        return fail("database", "reachable, and empty", "run: chaperone db upgrade")
    if found in known:
        return fail("database", f"reachable, revision {found}; this version needs {head}", _UPGRADE)
    do = "install the newer Chaperone again, or restore the backup that was taken before the upgrade"
    return fail("database", f"revision {found} is newer than this version ({head}), which does not start on it", do)


def speed(seconds: float) -> Check:
    """How long `COMMITS` commits took, the disk's own time included."""
    each = seconds / COMMITS
    found = f"{COMMITS} commits in {seconds:.2f} s ({each * 1_000:.1f} ms each)"
    if each > _SLOW:
        return warn("database_speed", f"{found}, which is slow", "put the database on a local solid-state disk")
    return ok("database_speed", found)


_DAMAGED = {
    "pages": "pages of the database that cannot be read",
    "index": "an index that is not whole",
    "orphans": "rows that belong to none",
    "checksums": "blocks that the disk gave back wrong",
}
_RESTORE = (
    "stop Chaperone, keep a copy of the database as it is, look at the disk (its own log, SMART), and restore the "
    "newest backup with `chaperone db restore`"
)


def integrity(damage: Sequence[str]) -> Check:
    """Whether the database is whole; `damage` is `kind:where` each."""
    check = "database_integrity"
    if not damage:
        return ok(check, "whole: every page and every reference was looked at")
    named = [
        f"{_DAMAGED.get(kind, kind)} ({where})" for kind, _, where in (one.partition(":") for one in damage[:_NAMED])
    ]
    more = f", and {len(damage) - _NAMED} more" if len(damage) > _NAMED else ""
    return fail(check, f"damaged: {', '.join(named)}{more}", _RESTORE)


def lag(waiting: Sequence[datetime], now: datetime) -> Check:
    """How long what came in has waited: the oldest event that is not judged yet, in the running bot's own queue."""
    check = "queue_lag"
    if not waiting:
        return ok(check, "nothing waits to be judged")
    behind = max(now - min(waiting), timedelta())
    found = f"the oldest of {len(waiting):,}{' or more' if len(waiting) >= LIMIT else ''} waits for {_span(behind)}"
    return ok(check, found) if behind <= _LATE else warn(check, found, _START)


def _span(behind: timedelta) -> str:
    minutes = int(behind.total_seconds()) // 60
    if minutes < 2:
        return f"{behind.total_seconds():.0f} seconds"
    if minutes < 120:
        return f"{minutes} minutes"
    return f"{minutes // 60:,} hours"


def contents(found: Contents, now: datetime) -> Iterator[Check]:
    """Nothing waits for longer than it should."""
    yield _waiting("inbox", "event", len(found.events), late=len(found.events) if len(found.events) >= LIMIT else 0)
    yield lag(found.events, now)
    yield _waiting("outbox", "notice", found.effects, late=found.effects if found.effects >= LIMIT else 0)
    yield from _held(found.held)
    overdue = sum(now - one > _LATE for one in found.reminders)
    yield _waiting("reminders", "reminder", len(found.reminders), late=overdue)
    yield _log(found.unsealed, now)
    if found.people:
        yield ok("roster", f"{len(found.people):,} people")
    else:
        yield warn("roster", "nobody is on it: everybody counts as unverified", "run: chaperone roster import PATH")


def _held(held: Mapping[str, int]) -> Iterator[Check]:
    mails = {code: count for code, count in held.items() if code.startswith(_MAILS)}
    notices = {code: count for code, count in held.items() if code not in mails}
    if notices:
        do = "they are kept; those held for a token go out when Chaperone starts with one that works"
        yield warn("held", _unsent("notice", notices), do)
    if mails:
        do = "they are kept, and go out when the mail server takes them, or after a start with SMTP_URL put right"
        yield warn("mails", _unsent("mail about a case", mails, "mails about cases"), do)


def _unsent(what: str, held: Mapping[str, int], several: str = "") -> str:
    total = sum(held.values())
    codes = ", ".join(f"{count:,} {code}" for code, count in held.items())
    return f"{total:,} {what if total == 1 else several or f'{what}s'} could not be sent ({codes})"


def _log(unsealed: Sequence[datetime], now: datetime) -> Check:
    """Sealed a moment after it was written: what is not sealed yet could be taken out unseen."""
    number = f"{LIMIT:,} or more" if len(unsealed) >= LIMIT else f"{len(unsealed):,}"
    found = f"{number} entr{'y' if len(unsealed) == 1 else 'ies'} not sealed yet"
    late = sum(now - one > _LATE for one in unsealed)
    if not late:
        return ok("log", found)
    return warn("log", f"{found}, {late:,} of them for more than {_LATE.seconds // 60} minutes", _START)


def _waiting(check: str, what: str, count: int, *, late: int) -> Check:
    number = f"{LIMIT:,} or more" if count >= LIMIT else f"{count:,}"
    found = f"{number} {what}{'' if count == 1 else 's'} waiting"
    if not late:
        return ok(check, found)
    return warn(check, f"{found}, {late:,} of them for more than {_LATE.seconds // 60} minutes", _START)
