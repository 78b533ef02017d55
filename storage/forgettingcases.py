"""Taking a person out of cases. The cases stay; one that is held is evidence, and stays as it is."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from storage.caserows import Reporters
from storage.caserows import about_row
from storage.caserows import case_row
from storage.caserows import entry_row
from storage.caserows import to_case
from storage.caserows import to_entry
from storage.caserows import to_name
from storage.casework import said_without
from storage.casework import without
from storage.seal import Keys
from storage.tables import case_entry
from storage.tables import case_file
from storage.tables import report_case
from storage.whom import Whom

_CASE = update(report_case).where(report_case.c.id == bindparam("ident"))
_ENTRY = update(case_entry).where(case_entry.c.id == bindparam("ident"))
_FILE = update(case_file).where(case_file.c.id == bindparam("ident"))


def forget_cases(connection: Connection, whom: Whom, keys: Keys) -> Mapping[str, int]:
    """Strike a person out of every case that is not held, of what was said in it, and of the names of its files."""
    held = set(connection.execute(select(report_case.c.id).where(report_case.c.held)).scalars())
    return {
        "report_case": _strike_cases(connection, whom, keys),
        "case_entry": _strike_entries(connection, whom, keys, held),
        "case_file": _strike_files(connection, whom, keys, held),
    }


def _strike_cases(connection: Connection, whom: Whom, keys: Keys) -> int:
    reporters, changed = Reporters(keys), 0
    for row in connection.execute(select(report_case).where(report_case.c.held.is_(False))).mappings().all():
        case = to_case(row, keys)
        struck = without(case, whom)
        if struck != case:
            connection.execute(_CASE.values(case_row(struck, keys, reporters)), {"ident": case.id})
            changed += 1
    return changed


def _strike_entries(connection: Connection, whom: Whom, keys: Keys, held: set[str]) -> int:
    changed = 0
    for row in connection.execute(select(case_entry)).mappings().all():
        entry = to_entry(row, keys)
        struck = said_without(entry, whom)
        if row["case"] not in held and struck != entry:
            connection.execute(_ENTRY.values(entry_row(struck, keys)), {"ident": entry.id})
            changed += 1
    return changed


def _strike_files(connection: Connection, whom: Whom, keys: Keys, held: set[str]) -> int:
    changed = 0
    columns = (case_file.c.id, case_file.c.case, case_file.c.about)
    for row in connection.execute(select(*columns)).mappings().all():
        name, kind = to_name(row, keys)
        struck = whom.struck(name)
        if row["case"] not in held and struck != name:
            connection.execute(_FILE.values(about=about_row(row["id"], struck, kind, keys)), {"ident": row["id"]})
            changed += 1
    return changed
