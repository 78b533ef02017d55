"""A table that went out comes in as it was, and no cell of it is a formula."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from bot.consents import as_row
from bot.consents import rows_to_csv
from bot.consents.sheet import COLUMNS
from bot.sheets import as_it_was
from policy.model import Consent
from policy.model import ConsentKind

cells = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=12),
    st.from_regex(r"'*[=+@-]\w*", fullmatch=True),
)


@given(cells, cells)
def test_every_cell_comes_back(evidence: str, version: str) -> None:
    one = Consent(
        id="x",
        kind=ConsentKind.CONTACT,
        subject="sam",
        evidence=evidence,
        version=version,
        valid_from=date(2026, 9, 1),
    )
    header, row = csv.reader(StringIO(rows_to_csv([as_row(one)], header=True), newline=""))
    assert tuple(header) == COLUMNS
    assert dict(zip(header, map(as_it_was, row), strict=True)) == as_row(one)
    assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]
