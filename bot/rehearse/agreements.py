"""What a scenario's people agreed to, as the records that a school would hold at its start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from datetime import timedelta

from bot.rehearse.scenario import PersonEntry
from bot.rehearse.scenario import Scenario
from policy.consents import MODES
from policy.consents import began_on
from policy.consents import end_of
from policy.model import STAFF
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import Role

_YEAR_STARTS = (9, 1)
_RELEASE = "nycdoe"
"""The policy whose media release has words of its own in the format; `photo_consent` is for all others."""


def consents_of(scenario: Scenario, on: date) -> tuple[Consent, ...]:
    """The records about everybody, as of a day."""
    found: list[Consent] = []
    for key, entry in scenario.people.items():
        if entry.role is not Role.UNVERIFIED:
            found += _about(scenario, key, entry, began_on(on, _YEAR_STARTS))
    return tuple(
        replace(one, id=f"{one.subject}:{number}", mode=MODES.get(one.kind, ConsentMode.OPT_IN))
        for number, one in enumerate(found)
    )


def _about(scenario: Scenario, key: str, entry: PersonEntry, year: date) -> Iterator[Consent]:
    yield from _pictures(scenario, key, entry, year)
    if entry.parents_advised is not None:
        yield _record(ConsentKind.PARENTS_ADVISED, key, entry.parents_advised)
    if entry.parents_opted_out or entry.opted_out:
        yield _record(ConsentKind.CONTACT, key, year, given=False)
    if entry.directory_withheld:
        yield _record(ConsentKind.DIRECTORY, key, year, given=False)
    if entry.contact_ended:
        yield _record(ConsentKind.DISCONTINUE, key, year)
    for one in entry.exceptions:
        found = _record(ConsentKind(one.kind), key, year, other=one.other)
        yield replace(found, evidence="on file", valid_to=one.until)
    for other in entry.relative_of:
        yield _record(ConsentKind.RELATIVE, key, year, other=other)


def _pictures(scenario: Scenario, key: str, entry: PersonEntry, year: date) -> Iterator[Consent]:
    kind = ConsentKind.COLLEAGUE if entry.role in STAFF else ConsentKind.MEDIA_RELEASE
    if isinstance(entry.photo_consent, bool):
        others = (pack for pack in scenario.packs if pack != _RELEASE)
        yield from (_record(kind, key, year, given=entry.photo_consent, pack=pack) for pack in others)
    if entry.media_release in ("current", "expired"):
        before = began_on(year - timedelta(days=1), _YEAR_STARTS)
        since = year if entry.media_release == "current" else before
        yield _record(ConsentKind.MEDIA_RELEASE, key, since, pack=_RELEASE)


def _record(
    kind: ConsentKind, subject: str, since: date, *, given: bool = True, pack: str = "", other: str = ""
) -> Consent:
    end = end_of(kind, since, None, given=given, year_starts=_YEAR_STARTS)
    return Consent(
        id="", kind=kind, subject=subject, given=given, pack=pack, other=other, valid_from=since, valid_to=end
    )
