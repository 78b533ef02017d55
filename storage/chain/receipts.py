"""Receipts: entries that say which others were deleted because their time had come."""

from __future__ import annotations

from collections.abc import Iterable

from policy.model import EntryKind
from storage.chain.body import EntryRow
from storage.chain.body import written_in
from storage.chain.keys import ChainKeys
from storage.chain.naming import genuine
from storage.chain.ranges import Ranges
from storage.chain.ranges import read_span


def deleted_in(receipts: Iterable[EntryRow], keys: ChainKeys) -> Ranges:
    """The numbers that some receipts account for. Raises at one that Chaperone did not write."""
    found = Ranges()
    for row in receipts:
        genuine(row, keys)
        written = written_in(row)
        spans = written.facts.get("ranges")
        if written.kind is EntryKind.RECEIPT and isinstance(spans, tuple):
            for words in spans:
                found.add(*read_span(words))
    return found
