"""A log that came from PostgreSQL to SQLite: up to a number, some were never given, and nobody took them away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from policy.model import EntryKind
from storage.chain.body import EntryRow
from storage.chain.body import written_in

MOVED: Final = "moved_from"
TOP: Final = "top"
"""Facts of the receipt that says so: the kind of the earlier database, and the highest number that it gave."""


def moved_up_to(receipts: Iterable[EntryRow]) -> int:
    """The highest number that a database gave which leaves numbers out; 0 where none did.

    The receipts must be genuine: `deleted_in` sees to that.
    """
    found = [written_in(row) for row in receipts]
    tops = [one.facts.get(TOP) for one in found if one.kind is EntryKind.RECEIPT and MOVED in one.facts]
    return max((top for top in tops if isinstance(top, int)), default=0)
