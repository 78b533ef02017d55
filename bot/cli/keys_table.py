"""The keys as a table: ids and what they are used for."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from storage.keyring import Ring
from storage.resealing import Used

_NONE = Used(places={})
USES = {
    "picture_digest.digest": "pictures that are known again (gone within 30 days)",
    "report_case.reporter": "cases of people who gave their name",
    "said_sketch.reader": "sketches of messages (gone within a day)",
    "said_sketch.sketch": "sketches of messages (gone within a day)",
}
"""What a column means to whoever wants to drop a key."""


def table(ring: Ring, used: Mapping[str, Used]) -> Sequence[str]:
    """A line a key: its id, what it does, and how much there is of it."""
    rows = [("id", "use", "sealed", "log", "other", "")]
    free = set(droppable(ring, used))
    for name in ring.keys:
        what = "seals and opens" if name == ring.first else "opens"
        rows.append(_row(name.hex(), what, used, "may be dropped" if name.hex() in free else ""))
    rows += [_row(name.hex(), "dropped; verifies the log", used, "") for name in ring.left]
    known = {name.hex() for name in (*ring.keys, *ring.left)}
    rows += [_row(name, "MISSING", used, "put it behind the others") for name in sorted(used) if name not in known]
    return [f"{a:<9} {b:<26} {c:>9} {d:>11} {e:>7}  {f}".rstrip() for a, b, c, d, e, f in rows]


def droppable(ring: Ring, used: Mapping[str, Used]) -> Iterator[str]:
    """Older keys that open nothing."""
    for name in ring.keys:
        if name != ring.first and not used.get(name.hex(), _NONE).hindering:
            yield name.hex()


def _row(name: str, what: str, used: Mapping[str, Used], more: str) -> tuple[str, str, str, str, str, str]:
    found = used.get(name, _NONE)
    other = sum(found.hindering.values()) - found.sealed
    return name, what, f"{found.sealed:,}", f"{found.log:,}", f"{other:,}", more
