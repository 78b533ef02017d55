"""Who sets what is due on its own, connected to the stores."""

from __future__ import annotations

from typing import TypeVar

from bot.audit import Auditor
from bot.contexts import ContextReader
from bot.occasions import OccasionPlanner
from bot.ports import Clock
from bot.reminding.heads import HeadsPlanner
from bot.rounds import RoundsPlanner
from bot.yearly import YearlyPlanner
from storage.stores import Stores

Heads = TypeVar("Heads", bound=HeadsPlanner)


def yearly_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> YearlyPlanner:
    """Who plans what comes back every year."""
    return YearlyPlanner(
        people=stores.people,
        registry=stores.registry,
        reminders=stores.reminders,
        schools=contexts.schools,
        packs=contexts.packs,
        clock=clock,
    )


def rounds_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> RoundsPlanner:
    """Who plans the looks at every conversation."""
    return RoundsPlanner(
        places=stores.registry,
        reminders=stores.reminders,
        schools=contexts.schools,
        packs=contexts.packs,
        clock=clock,
    )


def occasion_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> OccasionPlanner:
    """Who plans what comes with the school's calendar."""
    return OccasionPlanner(
        people=stores.people,
        registry=stores.registry,
        places=stores.registry,
        reminders=stores.reminders,
        log=stores.log,
        schools=contexts.schools,
        packs=contexts.packs,
        clock=clock,
    )


def heads_planner(kind: type[Heads], stores: Stores, contexts: ContextReader, clock: Clock) -> Heads:
    """Who plans a word of that kind to whoever supervises: the weekly list, the digest, the month's statement."""
    return kind(registry=stores.registry, reminders=stores.reminders, schools=contexts.schools, clock=clock)


def auditor(stores: Stores, contexts: ContextReader, clock: Clock) -> Auditor:
    """Who looks at who is in which conversation."""
    return Auditor(
        contexts=contexts,
        audiences=stores.registry,
        audits=stores.audits,
        reminders=stores.reminders,
        lease=stores.lease,
        clock=clock,
    )
