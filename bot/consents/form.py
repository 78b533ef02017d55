"""From the form behind `/consent` to records, and from records to what is said of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from datetime import timedelta

from bot.consents.entries import stable_id
from policy.consents import MODES
from policy.consents import end_of
from policy.consents import number_digest
from policy.model import EXCEPTIONS
from policy.model import PAIRS
from policy.model import ChaperoneError
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import Context
from policy.model import Person
from policy.model import Role

_GIVEN = {"yes": True, "no": False}
_KINDS = {one.value: one for one in ConsentKind}
_TWO = re.compile(r"\s*\+\s*|\s+(?:with|con)\s+", re.IGNORECASE)
_LONGEST = timedelta(days=366)
_FEWEST_DIGITS = 7
_SHOWN = 20


class UnclearError(ChaperoneError):
    """An answer of the form cannot be used; `problem` is the word for it that the notice explains."""

    def __init__(self, problem: str) -> None:
        """Keep the word."""
        super().__init__(f"the form's {problem} is unclear; send it again with another one")
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the form says, read."""

    kind: ConsentKind
    given: bool
    until: date | None
    evidence: str


def wanted_of(form: Mapping[str, str], today: date) -> Wanted:
    """Read the form's answers; raises `UnclearError` for the first that cannot be used."""
    kind, given = _KINDS.get(form.get("kind", "")), _GIVEN.get(form.get("given", ""))
    if kind is None:
        raise UnclearError("kind")
    if given is None:
        raise UnclearError("given")
    until = _day(form.get("until", "").strip())
    if until is not None and until < today:
        raise UnclearError("past")
    evidence = form.get("evidence", "").strip()
    if kind is ConsentKind.NUMBER and sum(one.isdigit() for one in evidence) < _FEWEST_DIGITS:
        raise UnclearError("number")
    if kind in EXCEPTIONS and given:
        _is_for_a_time(until, today, evidence)
    return Wanted(kind=kind, given=given, until=until, evidence=evidence)


def _is_for_a_time(until: date | None, today: date, evidence: str) -> None:
    """An exception for two people rests on a proof and ends, within a year: then somebody asks the parents again."""
    if not evidence:
        raise UnclearError("proof")
    if until is None or until - today > _LONGEST:
        raise UnclearError("end")


def named_in(who: str, kind: ConsentKind) -> tuple[str, ...]:
    """Whom the form names: one person, of a relation two (`Sam + Kim`, `Sam with Kim`)."""
    return tuple(one for one in _TWO.split(who.strip()) if one) if kind in PAIRS else (who.strip(),)


def pair_of(found: Sequence[Person]) -> tuple[Person, Person]:
    """The student of two persons, then the other one; raises `UnclearError` where there are not these two."""
    students = [one for one in found if one.role is Role.STUDENT]
    others = [one for one in found if one.role is not Role.STUDENT]
    if len(found) != 2 or not students:
        raise UnclearError("pair")
    return students[0], (others or students[1:])[0]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UnclearError("date") from None


def records_from(
    wanted: Wanted, about: Person, context: Context, *, by: str, other: Person | None = None
) -> tuple[Consent, ...]:
    """The new record, then the narrower ones that it ends: the form speaks of everywhere, and it is the newest word.

    What was typed as the proof of a number is the number: only its digest is kept. Of a relation `other` is the second
    person, and all older words about the two end.
    """
    today = context.today or context.now.date()
    number = wanted.kind is ConsentKind.NUMBER
    one = Consent(
        id="",
        kind=wanted.kind,
        subject=about.id,
        given=wanted.given,
        other=other.id if other else "",
        mode=MODES.get(wanted.kind, ConsentMode.OPT_IN),
        version=number_digest(about.id, wanted.evidence) if number else "",
        evidence="" if number else wanted.evidence,
        valid_from=today,
        valid_to=end_of(wanted.kind, today, wanted.until, given=wanted.given, year_starts=context.school.year_starts),
        recorded_at=context.now,
        recorded_by=by,
    )
    one = replace(one, id=stable_id(one))
    ended = (
        replace(old, valid_to=today - timedelta(days=1))
        for old in (*about.consents, *(other.consents if other else ()))
        if _contradicts(old, one) and _holds(old, today)
    )
    return (one, *ended)


def _contradicts(old: Consent, new: Consent) -> bool:
    if old.id == new.id or old.kind is not new.kind:
        return False
    if new.kind in PAIRS:
        return {old.subject, old.other} == {new.subject, new.other}
    if old.given == new.given or old.other:
        return False
    return new.kind is not ConsentKind.NUMBER or old.version == new.version


def _holds(one: Consent, today: date) -> bool:
    return one.valid_from <= today and (one.valid_to is None or one.valid_to >= today)


def said_of(person: Person, today: date, names: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Kind and answer of each record that holds on a day: `yes:2027-08-31:mmsd`, with empty parts where none is set.

    `names` are the names of second persons by their ids.
    """
    rows = [(one.kind.value, _answer(one, names or {})) for one in person.consents if _holds(one, today)]
    return tuple(sorted(dict.fromkeys(rows)))[:_SHOWN]


def _answer(one: Consent, names: Mapping[str, str]) -> str:
    where = ", ".join(part for part in (names.get(one.other, ""), one.pack, one.scope) if part)
    return f"{'yes' if one.given else 'no'}:{one.valid_to or ''}:{where}"
