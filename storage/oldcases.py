"""Cases whose time has come: closed for as long as incidents stay, not held, and about nobody under a legal hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import delete
from sqlalchemy import func
from sqlalchemy import select

from policy.model import CASES
from policy.model import CaseState
from policy.model import KeepPolicy
from policy.model import KeptClass
from policy.model import MemberRef
from policy.model import Receipt
from policy.model import Retention
from storage.caserows import to_case
from storage.casework import concerns
from storage.expired import Covered
from storage.seal import Keys
from storage.tables import account
from storage.tables import case_entry
from storage.tables import case_file
from storage.tables import report_case

_C = report_case.c
_CLOSED = (_C.state == CaseState.CLOSED, _C.held.is_(False))


def purge_cases(
    connection: Connection, now: datetime, policy: KeepPolicy, limit: int, covered: Covered, keys: Keys
) -> Receipt:
    """Delete one batch, with what was said in these cases and their files."""
    before = policy.before(Retention.INCIDENT, now) or now
    due = select(report_case).where(*_CLOSED, _C.closed_at < before).order_by(_C.id)
    if covered.persons:
        refs = _accounts(connection, covered.persons)
        rows = connection.execute(due).mappings()
        free = (row["id"] for row in rows if not concerns(to_case(row, keys), covered.persons, refs))
        ids = [one for one, _ in zip(free, range(limit), strict=False)]
    else:
        ids = list(connection.execute(due.with_only_columns(_C.id).limit(limit)).scalars())
    return Receipt(keep=CASES, rows=len(ids), hanging=_delete(connection, ids), before=before)


def cases_stand(connection: Connection, now: datetime, policy: KeepPolicy) -> KeptClass:
    """How cases stand."""
    before = policy.before(Retention.INCIDENT, now) or now
    rows, oldest = connection.execute(select(func.count(), func.min(_C.opened_at)).select_from(report_case)).one()
    due = select(func.count()).select_from(report_case).where(*_CLOSED, _C.closed_at < before)
    expired = connection.execute(due).scalar_one()
    return KeptClass(keep=CASES, days=policy.incident, rows=rows, oldest=oldest, expired=expired)


def _delete(connection: Connection, ids: Sequence[str]) -> int:
    if not ids:
        return 0
    hanging = sum(
        connection.execute(delete(table).where(table.c.case.in_(ids))).rowcount for table in (case_entry, case_file)
    )
    connection.execute(delete(report_case).where(_C.id.in_(ids)))
    return hanging


def _accounts(connection: Connection, persons: Sequence[str]) -> frozenset[MemberRef]:
    rows = connection.execute(select(account.c.workspace, account.c.member).where(account.c.person.in_(persons)))
    return frozenset(MemberRef(workspace=row.workspace, id=row.member) for row in rows)
