"""How many conversations each workspace has that the bot cannot read: not seen is never taken for well-behaved."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from bot.doctor.check import Check
from bot.doctor.check import ok
from policy.model import Conversation

_CHECK = "conversations"
_NEVER = "nor are direct messages between people, which no bot can read"


def seen(places: Mapping[str, Sequence[Conversation]]) -> Iterator[Check]:
    """A line for each workspace; nothing to weigh, as a school may mean it so. `/coverage` says it to everybody."""
    for workspace, known in sorted(places.items()):
        read = sum(one.seen for one in known)
        hidden = len(known) - read
        if hidden:
            yield ok(
                _CHECK, f"{workspace}: {read:,} of {len(known):,} known are read; {hidden:,} are not seen, {_NEVER}"
            )
        else:
            yield ok(_CHECK, f"{workspace}: all {read:,} known are read; what it was not let into is not, {_NEVER}")
