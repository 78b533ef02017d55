"""Random ids for people in the log, and the one table that leads back from them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import tuple_

from policy.model import MemberRef
from storage.statements import insert_new
from storage.tables import subject

_FIND = select(subject.c.id).where(
    subject.c.workspace == bindparam("workspace"), subject.c.member == bindparam("member")
)
_MOST = 10_000
OF_ACTOR = (
    select(subject.c.id)
    .where(subject.c.workspace == bindparam("workspace"), subject.c.member == bindparam("actor"))
    .scalar_subquery()
)
"""The subject's id of the member bound to `actor`, in the workspace bound to `workspace`."""


class Subjects:
    """Finds or draws the random id of an account, inside the caller's transaction."""

    def __init__(self, dialect: str) -> None:
        self._insert = insert_new(subject, dialect)

    def id_of(self, connection: Connection, ref: MemberRef | None) -> str | None:
        """The id under which the log knows an account; drawn when it is first needed."""
        if ref is None or not ref.id:
            return None
        key = {"workspace": ref.workspace, "member": ref.id}
        found: str | None = connection.execute(_FIND, key).scalar()
        if found is None:
            connection.execute(self._insert, {"id": uuid4().hex, **key})
            found = connection.execute(_FIND, key).scalar_one()
        return found


class Authors:
    """Random ids as they were read a moment ago: whoever uses one must see that it leads to that account still."""

    def __init__(self) -> None:
        self._found: dict[MemberRef, str] = {}

    def keep(self, ref: MemberRef, found: str | None) -> None:
        """Remember it; the one that was remembered longest makes room."""
        self._found.pop(ref, None)
        if found is None:
            return
        if len(self._found) >= _MOST:
            del self._found[next(iter(self._found))]
        self._found[ref] = found

    def of(self, ref: MemberRef | None) -> str | None:
        """The id, where it is remembered."""
        return self._found.get(ref) if ref is not None else None


def members_of(connection: Connection, ids: Iterable[str]) -> dict[str, MemberRef]:
    """The accounts behind some ids; an id whose way was deleted is left out."""
    rows = connection.execute(select(subject).where(subject.c.id.in_(list(ids)))).mappings()
    return {row["id"]: MemberRef(workspace=row["workspace"], id=row["member"]) for row in rows}


def ids_of(connection: Connection, refs: Iterable[MemberRef]) -> list[str]:
    """The ids that some accounts have in the log."""
    keys = [(ref.workspace, ref.id) for ref in refs]
    rows = connection.execute(select(subject.c.id).where(tuple_(subject.c.workspace, subject.c.member).in_(keys)))
    return list(rows.scalars())


def member_in(row: RowMapping, *, workspace: str, pseudonym: str) -> MemberRef:
    """The account in a row joined with `subject`; where the way was deleted, the random id stands for it."""
    return MemberRef(workspace=workspace, id=row["member"] or pseudonym)
