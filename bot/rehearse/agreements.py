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
    def record(kind: ConsentKind, *, given: bool, since: date = year, pack: str = "", other: str = "") -> Consent:
        end = end_of(kind, since, None, given=given, year_starts=_YEAR_STARTS)
        return Consent(
            id="", kind=kind, subject=key, given=given, pack=pack, other=other, valid_from=since, valid_to=end
        )

    pictures = ConsentKind.COLLEAGUE if entry.role in STAFF else ConsentKind.MEDIA_RELEASE
    if isinstance(entry.photo_consent, bool):
        for pack in scenario.packs:
            if pack != _RELEASE:
                yield record(pictures, given=entry.photo_consent, pack=pack)
    if entry.media_release in ("current", "expired"):
        since = year if entry.media_release == "current" else began_on(year - timedelta(days=1), _YEAR_STARTS)
        yield record(ConsentKind.MEDIA_RELEASE, given=True, since=since, pack=_RELEASE)
    if entry.parents_advised is not None:
        yield record(ConsentKind.PARENTS_ADVISED, given=True, since=entry.parents_advised)
    if entry.parents_opted_out or entry.opted_out:
        yield record(ConsentKind.CONTACT, given=False)
    if entry.directory_withheld:
        yield record(ConsentKind.DIRECTORY, given=False)
    for other in entry.relative_of:
        yield record(ConsentKind.RELATIVE, given=True, other=other)
