"""What has had its time, and what a legal hold keeps all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from datetime import time
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy import Connection
from sqlalchemy import Table
from sqlalchemy import select

from policy.model import ASKED
from policy.model import CODES
from policy.model import CONSENTS
from policy.model import REQUESTS
from policy.model import Hold
from policy.model import KeepPolicy
from policy.model import MemberRef
from policy.model import Retention
from policy.model import records_of
from storage.chain.links import unpack
from storage.subjects import ids_of
from storage.tables import account
from storage.tables import consent
from storage.tables import consent_request
from storage.tables import link_code
from storage.tables import log_segment
from storage.tables import record_request

_PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """Whom legal holds protect: ids of persons, and the random ids that the log has for them."""

    persons: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired:
    """Rows of a table whose time has come: the condition, whom they are about, and since when they lie there."""

    keep: str
    table: Table
    due: ColumnElement[bool]
    whose: tuple[ColumnElement[Any], ...]
    since: ColumnElement[Any]
    before: datetime
    days: int


def covered_by(connection: Connection, holds: Sequence[Hold]) -> Covered:
    """Whom some holds protect, with all their accounts."""
    persons = sorted({one.person for one in holds if one.person})
    rows = connection.execute(select(account.c.workspace, account.c.member).where(account.c.person.in_(persons)))
    refs = [MemberRef(workspace=row.workspace, id=row.member) for row in rows]
    subjects = ids_of(connection, [*refs, *map(records_of, persons)]) if persons else []
    return Covered(persons=tuple(persons), subjects=tuple(sorted(subjects)))


def conditions(now: datetime, policy: KeepPolicy) -> tuple[Expired, ...]:
    """Consents that held long ago, codes and questions that nobody can use any more, requests that were answered."""
    codes, requests = policy.before(Retention.ROUTINE, now) or now, policy.before(Retention.RECORD, now) or now
    return (
        _consents(now, policy),
        Expired(
            keep=ASKED,
            table=consent_request,
            due=consent_request.c.expires < codes,
            whose=(consent_request.c.subject, consent_request.c.parent, consent_request.c.asked_by),
            since=consent_request.c.asked_at,
            before=codes,
            days=policy.routine,
        ),
        Expired(
            keep=CODES,
            table=link_code,
            due=link_code.c.expires < codes,
            whose=(link_code.c.person,),
            since=link_code.c.expires,
            before=codes,
            days=policy.routine,
        ),
        Expired(
            keep=REQUESTS,
            table=record_request,
            due=record_request.c.done_at < requests,
            whose=(record_request.c.person,),
            since=record_request.c.asked_at,
            before=requests,
            days=policy.record,
        ),
    )


def _consents(now: datetime, policy: KeepPolicy) -> Expired:
    last_day = policy.last_day(now)
    return Expired(
        keep=CONSENTS,
        table=consent,
        due=consent.c.valid_to < last_day,
        whose=(consent.c.subject, consent.c.grantor, consent.c.other),
        since=consent.c.recorded_at,
        before=datetime.combine(last_day, time(), tzinfo=UTC),
        days=policy.consent,
    )


def all_sealed(connection: Connection, numbers: list[int]) -> frozenset[int]:
    """Those of some ascending numbers that a segment of the chain holds: what is not sealed yet must stay."""
    if not numbers:
        return frozenset()
    left, found, after = set(numbers), set[int](), 0
    pages = select(log_segment.c.number, log_segment.c.entries).where(log_segment.c.last >= numbers[0])
    while left:
        page = connection.execute(
            pages.where(log_segment.c.number > after).order_by(log_segment.c.number).limit(_PAGE)
        ).all()
        for row in page:
            found |= left & unpack(row.entries).keys()
        left -= found
        if len(page) < _PAGE:
            break
        after = page[-1].number
    return frozenset(found)
