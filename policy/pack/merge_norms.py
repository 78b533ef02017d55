"""What packs ask beside their clauses, and a school's own norms before them: tables, rows, lists by name."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from policy.pack.table import Placed
from policy.pack.table import Table

Raw = Mapping[str, object]
_SINGLE = ("group_only", "voice", "numbers", "directory", "pictures")
"""Tables of which a pack has one: the school's own keys stand over those of the first pack that has it."""
_NAMED = ("parents", "conversation")
"""Tables of tables: each of those inside is taken from whoever has it first."""
_LISTS = {"reminders": "kind", "audience": "name"}
"""Lists of tables with the key that tells one from the other."""
RULES = "rules"


def merged_norms(own: Table, bases: Sequence[Raw], gone: frozenset[str]) -> dict[str, object]:
    """The norms by their keys in the file. What rests on a clause that is `gone`, or is `off`, is not taken over."""
    off = own.texts("off")
    known = {name for base in bases for name in _names(base)}
    for one in off:
        if one not in known:
            own.fail("off", f"no norm {one!r} in what this pack extends", f"use some of {', '.join(sorted(known))}")
    left = [_left(base, gone, off) for base in bases]
    first = own.values
    found: dict[str, object] = {}
    for key in _SINGLE:
        found[key] = {**_first(left, key), **_mapping(first.get(key))}
    if _asks_aloud(left) and "pictures" not in first:
        found["pictures"] = {}
    for key in _NAMED:
        found[key] = _overlaid([_mapping(one.get(key)) for one in (first, *left)])
    for key, name in _LISTS.items():
        found[key] = _by_name(own, key, name, left)
    found[RULES] = _rows(_mapping(first.get(RULES)), [_mapping(one[RULES]) for one in left])
    return {key: value for key, value in found.items() if value and (key in _LISTS or _is_table(first.get(key)))}


def _asks_aloud(bases: Sequence[Raw]) -> bool:
    """Whether a base has rows on pictures and does not take silence for a yes: another one's silence is none there."""
    rows = (one for one in bases if any(rule.startswith("photo.") for rule in _mapping(one.get(RULES))))
    return any("silence" not in _mapping(one.get("pictures")) for one in rows)


def _is_table(value: object) -> bool:
    """What should be a table and is none stays as it is: reading it tells what is wrong."""
    return value is None or isinstance(value, Mapping)


def _names(base: Raw) -> Iterator[str]:
    for key in _SINGLE:
        if key in base:
            yield key
    for key in (*_NAMED, RULES):
        yield from (f"{key}.{one}" for one in _mapping(base.get(key)))
    for key, name in _LISTS.items():
        yield from (f"{key}.{one[name]}" for one in _tables(base.get(key)))


def _left(base: Raw, gone: frozenset[str], off: Sequence[str]) -> Raw:
    """A base without what is off and what rests on a clause that is gone."""
    found: dict[str, object] = {}
    for key in _SINGLE:
        if key in base and key not in off and not _rests(base[key], gone):
            found[key] = _still(_mapping(base[key]), gone)
    for key in _NAMED:
        found[key] = {
            name: one
            for name, one in _mapping(base.get(key)).items()
            if f"{key}.{name}" not in off and not _rests(one, gone)
        }
    for key, name in _LISTS.items():
        left = (one for one in _tables(base.get(key)) if f"{key}.{one[name]}" not in off and not _rests(one, gone))
        found[key] = [_without(one, gone) for one in left]
    rules = {rule: [one for one in _tables(rows) if not _rests(one, gone)] for rule, rows in _rules(base, off)}
    return {**found, RULES: {rule: rows for rule, rows in rules.items() if rows}}


def _rules(base: Raw, off: Sequence[str]) -> Iterator[tuple[str, object]]:
    return ((rule, rows) for rule, rows in _mapping(base.get(RULES)).items() if f"{RULES}.{rule}" not in off)


def _without(table: Raw, gone: frozenset[str]) -> Raw:
    """A table that rests on further clauses besides its own: on those that are left."""
    also = table.get("also")
    return {**table, "also": [one for one in also if one not in gone]} if isinstance(also, list) else table


def _still(table: Raw, gone: frozenset[str]) -> Raw:
    return {key: one for key, one in table.items() if not _rests(one, gone)}


def _rests(value: object, gone: frozenset[str]) -> bool:
    return isinstance(value, Mapping) and value.get("clause") in gone


def _first(bases: Sequence[Raw], key: str) -> Raw:
    return next((_mapping(one[key]) for one in bases if key in one), {})


def _overlaid(tables: Sequence[Raw]) -> dict[str, object]:
    found: dict[str, object] = {}
    for table in tables:
        for name, one in table.items():
            found.setdefault(name, one)
    return found


def _by_name(own: Table, key: str, name: str, bases: Sequence[Raw]) -> list[object]:
    """The school's own with their places, then those of the bases whose names are not taken."""
    found: list[object] = [Placed(one.values, str(place)) for place, one in enumerate(own.tables(key))]
    taken = {str(one.get(name)) for one in found if isinstance(one, Mapping)}
    for base in bases:
        for one in _tables(base.get(key)):
            if str(one[name]) not in taken:
                taken.add(str(one[name]))
                found.append(one)
    return found


def _rows(own: Raw, bases: Sequence[Raw]) -> dict[str, object]:
    """The rows of each rule one behind the other: the first that fits decides."""
    rules = dict.fromkeys(rule for table in (own, *bases) for rule in table)
    taken = {rule: [one for table in bases for one in _tables(table.get(rule))] for rule in rules}
    return {rule: _before(own.get(rule, []), rows) for rule, rows in taken.items()}


def _before(own: object, rows: list[Raw]) -> object:
    return [*own, *rows] if isinstance(own, list) else own


def _mapping(value: object) -> Raw:
    return value if isinstance(value, Mapping) else {}


def _tables(value: object) -> list[Raw]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
