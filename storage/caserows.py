"""Rows of cases, their seals, and the keyed digest that finds the cases of somebody who gave a name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from datetime import timedelta
from typing import Any
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import RowMapping

from policy.model import Case
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseFile
from storage.seal import Keys

LOOSE: Final = timedelta(hours=24)
"""How long a file waits for the report that it came with."""
_CASE: TypeAdapter[Case] = TypeAdapter(Case)
_ENTRY: TypeAdapter[CaseEntry] = TypeAdapter(CaseEntry)
_ABOUT: TypeAdapter[tuple[str, str]] = TypeAdapter(tuple[str, str])
_TAG_BYTES = 16


class Reporters:
    """Puts an account under the installation's keys: its cases can be found, and from its cases nobody."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys.derive("case reporter")

    def under_each(self, workspace: str, account: str) -> Iterator[bytes]:
        """`key id (4 bytes) | tag (16)` of an account, under each key, the newest first."""
        whose = f"{workspace}\0{account}".encode()
        for key, secret in self._keys.items():
            yield key + hashlib.blake2b(whose, key=secret, digest_size=_TAG_BYTES).digest()

    def of(self, case: Case) -> bytes | None:
        """The tag of a case's reporter; None where they gave no name."""
        who = case.reporter
        return next(self.under_each(who.workspace, who.id)) if who is not None else None


def case_row(case: Case, keys: Keys, reporters: Reporters) -> dict[str, Any]:
    """A case as a row, but what finds it by its code."""
    return {
        "id": case.id,
        "workspace": case.workspace,
        "state": case.state,
        "danger": case.danger,
        "held": case.held,
        "revision": case.revision,
        "opened_at": case.opened_at,
        "due": case.due,
        "closed_at": case.closed_at,
        "reporter": reporters.of(case),
        "body": keys.seal(_CASE.dump_json(case), place=case_place(case.id)),
    }


def code_row(ident: str, code: CaseCode | None, keys: Keys) -> dict[str, Any]:
    """What finds a case by its code; nothing where its reporter gave a name."""
    if code is None:
        return {"lookup": None, "code": None}
    return {"lookup": code.lookup, "code": keys.seal(code.hash.encode(), place=code_place(ident))}


def to_case(row: RowMapping, keys: Keys) -> Case:
    """A row of cases as a value."""
    return _CASE.validate_json(keys.open(row["body"], place=case_place(row["id"])))


def to_code(row: RowMapping, keys: Keys) -> CaseCode:
    """What proves the code of a case that was found by one."""
    return CaseCode(lookup=row["lookup"], hash=keys.open(row["code"], place=code_place(row["id"])).decode())


def entry_row(entry: CaseEntry, keys: Keys) -> dict[str, Any]:
    """An entry as a row."""
    sealed = keys.seal(_ENTRY.dump_json(entry), place=entry_place(entry.id))
    return {"id": entry.id, "case": entry.case, "at": entry.at, "body": sealed}


def to_entry(row: RowMapping, keys: Keys) -> CaseEntry:
    """A row of entries as a value."""
    return _ENTRY.validate_json(keys.open(row["body"], place=entry_place(row["id"])))


def file_row(file: CaseFile, at: datetime, keys: Keys) -> dict[str, Any]:
    """A file as a row; no case has it yet."""
    return {
        "id": file.id,
        "case": None,
        "at": at,
        "about": about_row(file.id, file.name, file.kind, keys),
        "data": keys.seal(file.data, place=file_place(file.id, "data")),
    }


def to_file(row: RowMapping, keys: Keys) -> CaseFile:
    """A row of files as a value."""
    name, kind = to_name(row, keys)
    data = keys.open(row["data"], place=file_place(row["id"], "data"))
    return CaseFile(id=row["id"], name=name, kind=kind, data=data)


def about_row(ident: str, name: str, kind: str, keys: Keys) -> bytes:
    """What a file is called and what it is, sealed."""
    return keys.seal(_ABOUT.dump_json((name, kind)), place=file_place(ident, "about"))


def to_name(row: RowMapping, keys: Keys) -> tuple[str, str]:
    """What a file is called, and what it is."""
    return _ABOUT.validate_json(keys.open(row["about"], place=file_place(row["id"], "about")))


def case_place(ident: str) -> str:
    """What a case's seal is bound to."""
    return f"report_case:body:{ident}"


def entry_place(ident: str) -> str:
    """What an entry's seal is bound to."""
    return f"case_entry:body:{ident}"


def file_place(ident: str, column: str) -> str:
    """What the seals of a file are bound to."""
    return f"case_file:{column}:{ident}"


def code_place(ident: str) -> str:
    """What the seal of a code is bound to."""
    return f"report_case:code:{ident}"
