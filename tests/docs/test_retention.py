"""The retention table names every table of the database and every sealed column, with the code's own times."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from storage.tables import METADATA
from tests.docs.keeping import COLUMNS
from tests.docs.keeping import GUIDE
from tests.docs.keeping import TABLES
from tests.docs.keeping import kinds
from tests.docs.keeping import with_tables

TEXT = GUIDE.read_text("utf-8")
CODE = "\n".join(file.read_text("utf-8") for file in (Path(__file__).parents[2] / "storage").rglob("*.py"))
STAYS = ("nothing", "the next look replaces it", "the next change replaces it", "they leave")


def test_every_table_of_the_database_is_on_the_page_and_no_other() -> None:
    assert set(TABLES) == set(METADATA.tables)


def test_every_sealed_column_is_on_the_page_and_no_other() -> None:
    assert set(COLUMNS) == set(kinds())


def test_the_page_says_what_the_code_does() -> None:
    """Write it anew with `python -m tests.docs.keeping`."""
    assert with_tables(TEXT) == TEXT


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("ROUTINE", Settings().keep_routine_days),
        ("RECORD", Settings().keep_record_days),
        ("INCIDENT", Settings().keep_incident_days),
        ("CONSENT", Settings().keep_consent_days),
    ],
)
def test_a_class_has_the_default_of_its_setting(name: str, days: int) -> None:
    assert re.search(rf"`CHAPERONE_KEEP_{name}_DAYS` \| {days} days", TEXT)


def test_what_is_said_to_go_is_deleted_somewhere() -> None:
    """A table whose rows are said to go has a statement that deletes them, by its name or in a list of tables."""
    going = {name for name, (_what, _class, when) in TABLES.items() if not when.startswith(STAYS)}
    named = set(re.findall(r"\bdelete\(\s*([a-z_]+)", CODE)) | set(re.findall(r"\btable=([a-z_]+),", CODE))
    listed = {name for name in going if re.search(rf"for (?:one|table)(?:, ids)? in \([^)]*\b{name}\b", CODE)}
    assert going - named - listed - {"job"} == set()
    assert "delete(job_table)" in CODE
