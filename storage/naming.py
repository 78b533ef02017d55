"""Who else stands in somebody's records, and by which words they can be told: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from policy.model import Consent
from policy.model import MemberRef
from policy.model import Person
from policy.model import Registration
from storage.whom import words_of


def others_in(
    people: Mapping[str, Person],
    whose: Mapping[MemberRef, str | None],
    mine: str,
    consents: Iterable[Consent],
    registrations: Iterable[Registration],
) -> dict[str, tuple[str, ...]]:
    """Person id (or account id, where it is nobody's) -> the words by which they can be told, their ids included."""
    accounts: dict[str, list[str]] = {}
    for ref, person in whose.items():
        if person:
            accounts.setdefault(person, []).append(ref.id)
    others = dict.fromkeys((*_kin(people.get(mine)), *_named(consents), *_hands(registrations, whose)))
    found: dict[str, tuple[str, ...]] = {}
    for ident in others:
        if ident and ident != mine and ident not in accounts.get(mine, ()):
            known = people.get(ident)
            words = words_of(known.name, known.email) if known else ()
            found[ident] = tuple(dict.fromkeys((ident, *words, *sorted(accounts.get(ident, ())))))
    return found


def _kin(me: Person | None) -> Iterable[str]:
    return (*me.parents, *me.relatives) if me else ()


def _named(consents: Iterable[Consent]) -> Iterable[str]:
    return (word for one in consents for word in (one.subject, one.grantor, one.other, one.recorded_by))


def _hands(registrations: Iterable[Registration], whose: Mapping[MemberRef, str | None]) -> Iterable[str]:
    for one in registrations:
        for ref in filter(None, (one.owner, one.designee, one.decided_by)):
            yield whose.get(ref) or ref.id
