"""What the packs in force ask to be told on an occasion, with the clauses that it rests on."""

from __future__ import annotations

from policy.model import Citation
from policy.model import Context
from policy.model import Occasion
from policy.model import Pack
from policy.model import ReminderKind


def occasion_in(packs: tuple[Pack, ...], kind: ReminderKind) -> tuple[Occasion, tuple[Citation, ...]] | None:
    """What the packs ask for on an occasion; of several packs the first one is cited."""
    for pack in packs:
        found = pack.occasion(kind)
        if found is not None:
            return found, tuple(pack.cite(one) for one in (found.clause, *found.also))
    return None


def occasion_of(context: Context, kind: ReminderKind) -> tuple[Occasion, tuple[Citation, ...]] | None:
    """The same for the packs that hold for an event."""
    return occasion_in(context.packs, kind)
