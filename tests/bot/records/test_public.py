"""The file for the public: no cell is small enough to point at somebody."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.records.public import COLUMNS
from bot.records.public import FEWEST
from bot.records.public import Cell
from bot.records.public import cells_of
from bot.records.public import count_cells
from bot.records.public import public_rows
from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Retention
from policy.model import Written

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLACE = ConversationRef(workspace="W", id="C1")


def entry(day: int = 0, kind: EntryKind = EntryKind.DECISION, **facts: Any) -> Written:
    return Written(
        number=1,
        id="e",
        kind=kind,
        at=START + timedelta(days=day),
        keep=Retention.RECORD,
        subject="secret-pseudonym",
        conversation=PLACE,
        facts=facts,
    )


FOUND: dict[str, Any] = {
    "rules": ("pii.phone",),
    "clauses": ("c.1",),
    "packs": ("dracut",),
    "words": ("warn_author",),
    "decision": "d",
}


def test_a_decision_counts_once_for_each_finding_and_a_silent_one_not_at_all() -> None:
    two = {**FOUND, "rules": ("a", "b"), "clauses": ("c.1", "c.2"), "packs": ("p", "q"), "words": ()}
    assert list(cells_of(entry(**two), {PLACE: "dm"})) == [
        ("2026-03-01", "decision", "a", "c.1", "p", "observed", "dm"),
        ("2026-03-01", "decision", "b", "c.2", "q", "observed", "dm"),
    ]
    assert list(cells_of(entry(), {})) == []
    delivery = entry(kind=EntryKind.DELIVERY, outcome="done", decision="d1")
    assert list(cells_of(delivery, {})) == [("2026-03-01", "delivery", "", "", "", "done", "unknown")]


def test_small_cells_are_counted_with_their_month_then_their_year_then_unnamed() -> None:
    cells: Counter[Cell] = Counter()
    days = [0] * 5 + [1, 2] + [3] * 3 + [40] + [80] * 2 + [100] * 2
    count_cells([entry(day, **FOUND) for day in days], {PLACE: "dm"}, cells)
    count_cells([entry(kind=EntryKind.REVIEW)] * 2, {PLACE: "dm"}, cells)
    same = {"kind": "decision", "rule": "pii.phone", "clause": "c.1", "pack": "dracut", "outcome": "told"}
    assert public_rows(cells) == [
        {"date": "2026", **same, "conversation_kind": "dm", "count": "5"},
        {"date": "2026-03", **same, "conversation_kind": "dm", "count": "5"},
        {"date": "2026-03-01", **same, "conversation_kind": "dm", "count": "5"},
        {**dict.fromkeys(COLUMNS, ""), "date": "2026", "kind": "other", "count": "fewer than 5"},
    ]


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["a", "b", "c"])), max_size=60))
def test_nothing_is_lost_and_nothing_small_is_shown(found: list[tuple[int, str]]) -> None:
    cells: Counter[Cell] = Counter()
    count_cells([entry(day, **{**FOUND, "rules": (rule,)}) for day, rule in found], {}, cells)
    rows = public_rows(cells)
    named = [row for row in rows if row["kind"] != "other"]
    assert all(int(str(row["count"])) >= FEWEST for row in named)
    rest = [str(row["count"]) for row in rows if row["kind"] == "other"]
    least = sum(int(str(row["count"])) for row in named) + sum(int(one) for one in rest if one.isdigit())
    few = sum(1 for one in rest if not one.isdigit())
    assert least + few <= len(found) <= least + few * (FEWEST - 1)
    assert "secret" not in str(rows)
