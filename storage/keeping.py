"""The entries that the log gets about keeping, the same for all stores."""

from __future__ import annotations

from datetime import datetime

from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Hold
from policy.model import Receipt
from policy.model import RecordRequest
from policy.model import Retention
from policy.model import records_of


def hold_entry(hold: Hold, what: str, at: datetime) -> Entry:
    """The entry about a hold: never its reason, which may name somebody."""
    return Entry(
        kind=EntryKind.HOLD,
        at=at,
        keep=Retention.KEPT,
        subject=records_of(hold.person) if hold.person else None,
        facts={"hold": hold.id, "what": what, "all": hold.person is None},
    )


def receipt_entry(receipt: Receipt, at: datetime) -> Entry:
    """The entry that accounts for what a batch deleted; `verify` takes the numbers in `ranges` from it."""
    facts: dict[str, Fact] = {
        "class": receipt.keep,
        "ranges": receipt.ranges,
        "count": receipt.rows,
        "hanging": receipt.hanging,
        "before": receipt.before.isoformat(),
    }
    return Entry(kind=EntryKind.RECEIPT, at=at, keep=Retention.KEPT, facts=facts)


def request_entry(request: RecordRequest, what: str, at: datetime) -> Entry:
    """The entry about a request to see somebody's records: opened, or answered."""
    return Entry(
        kind=EntryKind.REQUEST,
        at=at,
        keep=Retention.RECORD,
        subject=records_of(request.person),
        facts={"request": request.id, "what": what, "due": request.due.isoformat()},
    )


def forget_entry(rows: int, at: datetime) -> Entry:
    """The entry that says that somebody was forgotten, and nothing of who."""
    return Entry(kind=EntryKind.FORGET, at=at, keep=Retention.KEPT, facts={"rows": rows})
