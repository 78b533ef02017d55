"""Finding out who is meant by a word: a person's id, name or e-mail, or an account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy import RowMapping
from sqlalchemy import exists
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import Candidate
from policy.model import MemberRef
from storage.tables import account
from storage.tables import consent
from storage.tables import consent_request
from storage.tables import console_session
from storage.tables import link_code
from storage.tables import person
from storage.tables import record_request
from storage.tables import sign_in_link

_STANDS_IN = (
    account.c.person,
    consent.c.subject,
    consent.c.grantor,
    consent.c.other,
    consent_request.c.subject,
    consent_request.c.parent,
    link_code.c.person,
    console_session.c.person,
    sign_in_link.c.person,
)
"""Where a person's id may stand without being on the roster (any more)."""


def candidates(connection: Connection, who: str) -> list[Candidate]:
    """Who may be meant, by id; an id of a person goes before everything else."""
    who = who.strip()
    if not who:
        return []
    if _is_id(connection, who):
        return _people(connection, [who])
    accounts = _accounts(connection, who)
    theirs = {row["person"] for row in accounts if row["person"]}
    named = theirs | _named(connection, who)
    bare = [
        Candidate(person="", name=row["display_name"], accounts=(_ref(row),)) for row in accounts if not row["person"]
    ]
    return [*_people(connection, sorted(named)), *bare]


def _is_id(connection: Connection, who: str) -> bool:
    columns = (person.c.id, record_request.c.person, *_STANDS_IN)
    return any(connection.execute(select(exists().where(column == who))).scalar() for column in columns)


def _named(connection: Connection, who: str) -> set[str]:
    """Names and addresses are compared here: what SQLite takes for a capital letter ends at Z."""
    wanted = who.casefold()
    rows = connection.execute(select(person.c.id, person.c.name, person.c.email))
    return {row.id for row in rows if wanted in (row.name.casefold(), (row.email or "").casefold())}


def _accounts(connection: Connection, who: str) -> list[RowMapping]:
    workspace, slash, member = who.partition("/")
    exact = (account.c.workspace == workspace) & (account.c.member == member) if slash else account.c.member == who
    shown = account.c.display_name == who
    order = (account.c.workspace, account.c.member)
    return list(connection.execute(select(account).where(or_(exact, shown)).order_by(*order)).mappings())


def _people(connection: Connection, ids: Iterable[str]) -> list[Candidate]:
    wanted = list(ids)
    names = {
        row.id: row.name
        for row in connection.execute(select(person.c.id, person.c.name).where(person.c.id.in_(wanted)))
    }
    refs: dict[str, list[MemberRef]] = defaultdict(list)
    order = (account.c.workspace, account.c.member)
    for row in connection.execute(select(account).where(account.c.person.in_(wanted)).order_by(*order)).mappings():
        refs[row["person"]].append(_ref(row))
    return [Candidate(person=one, name=names.get(one, ""), accounts=tuple(refs[one])) for one in wanted]


def _ref(row: RowMapping) -> MemberRef:
    return MemberRef(workspace=row["workspace"], id=row["member"])
