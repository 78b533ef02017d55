"""What a pack's file can say of parents, approved numbers and withheld data, and what it cannot."""

from __future__ import annotations

from typing import Any

import pytest

from policy.model import Level
from policy.model import NumberRule
from policy.model import PackError
from policy.model import ParentsRule
from policy.pack.families import directory_clause
from policy.pack.families import number_rule
from policy.pack.families import parents_rule
from policy.pack.families import passive_consent
from policy.pack.table import Cited
from policy.pack.table import Table

CITE = Cited(frozenset({"a", "b", "c"}))
INCLUDE = {"levels": ["elementary", "middle"], "clause": "a"}
ADVISE = {"levels": ["high"], "clause": "b"}


def a_table(**values: Any) -> Table:
    return Table(source="p.toml", path="", values=values)


def test_both_tables_are_optional() -> None:
    assert (parents_rule(a_table(), CITE), number_rule(a_table(), CITE)) == (None, None)
    assert parents_rule(a_table(parents={}), CITE) == ParentsRule()


def test_levels_and_clauses_are_read() -> None:
    table = a_table(parents={"include": INCLUDE, "advise": ADVISE, "discontinue": {"clause": "c"}})
    assert parents_rule(table, CITE) == ParentsRule(
        include=(Level.ELEMENTARY, Level.MIDDLE),
        include_clause="a",
        advise=(Level.HIGH,),
        advise_clause="b",
        discontinue_clause="c",
    )
    assert number_rule(a_table(numbers={"clause": "a"}), CITE) == NumberRule(clause="a")
    shared = {"clause": "a", "shared": {"clause": "b"}}
    assert number_rule(a_table(numbers=shared), CITE) == NumberRule(clause="a", shared_clause="b")


@pytest.mark.parametrize(
    ("parents", "key"),
    [
        ({"include": {**INCLUDE, "levels": ["nursery"]}}, "parents.include.levels"),
        ({"include": {"clause": "a"}}, "parents.include.levels"),
        ({"include": {**INCLUDE, "clause": "x"}}, "parents.include.clause"),
        ({"include": INCLUDE, "advise": {**ADVISE, "levels": ["middle"]}}, "parents.advise"),
        ({"discontinue": {}}, "parents.discontinue.clause"),
        ({"exclude": INCLUDE}, "parents.exclude"),
    ],
    ids=["unknown level", "no level", "unknown clause", "a level twice", "no clause", "unknown table"],
)
def test_a_slip_is_named(parents: dict[str, Any], key: str) -> None:
    with pytest.raises(PackError) as error:
        parents_rule(a_table(parents=parents), CITE)
    assert key in str(error.value)


def test_withheld_data_needs_a_clause_that_the_pack_holds() -> None:
    assert directory_clause(a_table(), CITE) == ""
    assert directory_clause(a_table(directory={"clause": "a"}), CITE) == "a"
    for wrong in ({}, {"clause": "x"}, {"clause": "a", "level": "high"}):
        with pytest.raises(PackError):
            directory_clause(a_table(directory=wrong), CITE)


def test_silence_about_pictures_is_a_no_unless_the_pack_says_otherwise() -> None:
    assert not passive_consent(a_table())
    assert not passive_consent(a_table(pictures={"silence": "no"}))
    assert passive_consent(a_table(pictures={"silence": "yes"}))
    for wrong in ({"silence": "maybe"}, {"quiet": "yes"}):
        with pytest.raises(PackError):
            passive_consent(a_table(pictures=wrong))
