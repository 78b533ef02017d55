"""A file that may be handed to anybody who asks for public records: counts, and nothing that leads to a student.

Every row is a cell: how often something happened on a day, by kind, rule, clause, pack, outcome and kind of
conversation. A cell of fewer than `FEWEST` could tell somebody who knows the school whom it is about: it is counted
with its month, what is then still too small with its year, and the rest as one line a year that says only how few.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Written

COLUMNS = ("date", "kind", "rule", "clause", "pack", "outcome", "conversation_kind", "count")
FEWEST = 5
"""The smallest count that is shown."""
_LENGTHS = (len("2026-03-02"), len("2026-03"), len("2026"))
Cell = tuple[str, str, str, str, str, str, str]


def cells_of(one: Written, kinds: Mapping[ConversationRef, str]) -> Iterator[Cell]:
    """What one entry counts for: a decision once for each finding, anything else once. A silent decision not at all."""
    day, facts = f"{one.at:%Y-%m-%d}", one.facts
    place = kinds.get(one.conversation, "unknown") if one.conversation else ""
    if one.kind is not EntryKind.DECISION:
        outcome = facts.get("outcome")
        yield (day, one.kind.value, "", "", "", outcome if isinstance(outcome, str) else "", place)
        return
    rules, clauses, packs = (_listed(facts.get(name)) for name in ("rules", "clauses", "packs"))
    outcome = "told" if facts.get("words") else "observed"
    for rule, clause, pack in zip(rules, clauses, packs, strict=False):
        yield (day, one.kind.value, rule, clause, pack, outcome, place)


def public_rows(cells: Mapping[Cell, int]) -> list[dict[str, object]]:
    """The cells as rows, by date; small ones as the module says."""
    shown: dict[Cell, int] = {}
    left = Counter(cells)
    for length in _LENGTHS:
        wider: Counter[Cell] = Counter()
        for (date, *rest), count in left.items():
            wider[(date[:length], *rest)] += count  # type: ignore[index]
        shown |= {cell: count for cell, count in wider.items() if count >= FEWEST}
        left = Counter({cell: count for cell, count in wider.items() if count < FEWEST})
    years: Counter[str] = Counter()
    for (year, *_), count in left.items():
        years[year] += count
    rows: list[dict[str, object]] = [
        dict(zip(COLUMNS, (*cell, str(count)), strict=True)) for cell, count in sorted(shown.items())
    ]
    return [*rows, *(_rest(year, count) for year, count in sorted(years.items()))]


def _rest(year: str, count: int) -> dict[str, object]:
    few = f"fewer than {FEWEST}" if count < FEWEST else str(count)
    return {**dict.fromkeys(COLUMNS, ""), "date": year, "kind": "other", "count": few}


def count_cells(entries: Iterable[Written], kinds: Mapping[ConversationRef, str], into: Counter[Cell]) -> None:
    """Count a page of entries."""
    for one in entries:
        into.update(cells_of(one, kinds))


def _listed(fact: object) -> tuple[str, ...]:
    return fact if isinstance(fact, tuple) else ()
