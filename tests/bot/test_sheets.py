"""A spreadsheet runs nothing of an export."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sheets import safe
from bot.sheets import write_csv


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_what_looks_like_a_formula_is_text(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize(("cell", "text"), [("a=b", "a=b"), (None, ""), (7, "7"), ("", "")])
def test_everything_else_is_as_it_was(cell: object, text: str) -> None:
    assert safe(cell) == text


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])), min_size=2, max_size=2))
def test_what_is_written_reads_back(cells: list[str]) -> None:
    out = io.StringIO(newline="")
    assert write_csv(out, ("a", "b"), [dict(zip("ab", cells, strict=True))]) == 1
    head, row = csv.reader(io.StringIO(out.getvalue(), newline=""))
    assert (head, row) == (["a", "b"], [safe(one) for one in cells])
