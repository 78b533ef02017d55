"""What an import would change, in lines that people can read. An e-mail address is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass

from policy.model import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Persons that are new, that differ (before, after), and that are on the roster but not in the file; by id."""

    added: tuple[Person, ...]
    changed: tuple[tuple[Person, Person], ...]
    gone: tuple[Person, ...]


def compare(before: Sequence[Person], after: Sequence[Person]) -> Changes:
    """What would change on a roster `before` if `after` were imported."""
    old = {one.id: one for one in before}
    new = {one.id: one for one in after}
    return Changes(
        added=tuple(new[one] for one in sorted(new.keys() - old.keys())),
        changed=tuple((old[one], new[one]) for one in sorted(new.keys() & old.keys()) if old[one] != new[one]),
        gone=tuple(old[one] for one in sorted(old.keys() - new.keys())),
    )


def describe(changes: Changes, *, limit: int) -> Iterator[str]:
    """Counts, and under each up to `limit` lines."""
    yield f"new: {len(changes.added)}"
    yield from _some([f"  + {_who(one)}" for one in changes.added[: limit + 1]], len(changes.added), limit)
    yield f"changed: {len(changes.changed)}"
    lines = [f"  ~ {old.id}: {'; '.join(_differences(old, new))}" for old, new in changes.changed[: limit + 1]]
    yield from _some(lines, len(changes.changed), limit)
    yield f"gone (on the roster, not in this file): {len(changes.gone)}"
    yield from _some([f"  - {_who(one)}" for one in changes.gone[: limit + 1]], len(changes.gone), limit)


def _some(lines: Sequence[str], total: int, limit: int) -> Iterator[str]:
    yield from lines[:limit]
    if total > limit:
        yield f"    … and {total - limit:,} more"


def _who(person: Person) -> str:
    groups = _groups(person)
    return f"{person.id}: {person.name}, {person.role}" + (f" ({groups})" if groups else "")


def _groups(person: Person) -> str:
    return ", ".join(
        one.group + (f":{one.role}" if one.role is not person.role else "") + (" captain" if one.captain else "")
        for one in person.memberships
    )


def _differences(old: Person, new: Person) -> Iterator[str]:
    seen = (
        ("name", old.name, new.name),
        ("role", old.role, new.role),
        ("groups", _groups(old), _groups(new)),
        ("level", old.level or "", new.level or ""),
        ("parents", ", ".join(old.parents), ", ".join(new.parents)),
        ("relatives", ", ".join(old.relatives), ", ".join(new.relatives)),
    )
    yield from (f"{what} {before or 'none'} → {after or 'none'}" for what, before, after in seen if before != after)
    if old.email != new.email:
        yield "e-mail changed"
