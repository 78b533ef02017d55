"""What an import changes, counted and in lines that people can read. An e-mail address is never shown."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from policy.model import Person

Thing = TypeVar("Thing")


class Tally:
    """Counts everything, and keeps the first lines of each kind."""

    def __init__(self, *, limit: int) -> None:
        self.added = 0
        self.changed = 0
        self.retired = 0
        self.groups = 0
        self.accounts = 0
        self.missing = 0
        self._limit = limit
        self._lines: dict[str, list[str]] = {"+": [], "~": [], "-": [], "#": []}

    @property
    def nothing(self) -> bool:
        """Whether everything was as it is told."""
        return not (self.added or self.changed or self.retired or self.groups or self.accounts)

    def person(self, before: Person | None, after: Person) -> None:
        """Somebody who is new, or of whom something changed."""
        if before is None:
            self.added += 1
            self._line("+", _who, after)
        else:
            self.changed += 1
            self._line("~", partial(_changes, before), after)

    def leaves(self, people: Sequence[Person]) -> None:
        """Who is retired."""
        self.retired += len(people)
        for one in people:
            self._line("-", _who, one)

    def new_groups(self, names: Sequence[str]) -> None:
        """Groups that were not there before."""
        self.groups += len(names)
        for name in names:
            self._line("#", str, name)

    def lines(self) -> Iterator[str]:
        """Counts, and under each the first lines."""
        parts = (
            ("new", self.added, "+"),
            ("changed", self.changed, "~"),
            ("retired", self.retired, "-"),
            ("new groups", self.groups, "#"),
        )
        for what, count, mark in parts:
            yield f"{what}: {count:,}"
            yield from (f"  {mark} {line}" for line in self._lines[mark])
            if count > len(self._lines[mark]):
                yield f"    … and {count - len(self._lines[mark]):,} more"

    def _line(self, mark: str, words: Callable[[Thing], str], thing: Thing) -> None:
        if len(self._lines[mark]) < self._limit:
            self._lines[mark].append(words(thing))


def _who(person: Person) -> str:
    groups = _groups(person)
    return f"{person.id}: {person.name}, {person.role}" + (f" ({groups})" if groups else "")


def _changes(before: Person, after: Person) -> str:
    return f"{after.id}: {'; '.join(_differences(before, after))}"


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
        ("source", old.source, new.source),
    )
    yield from (f"{what} {before or 'none'} → {after or 'none'}" for what, before, after in seen if before != after)
    if old.email != new.email:
        yield "e-mail changed"
