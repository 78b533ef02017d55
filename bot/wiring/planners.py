"""Who sets what is due on its own, connected to the stores."""

from __future__ import annotations

from bot.audit import Auditor
from bot.audit import StatementPlanner
from bot.contexts import ContextReader
from bot.digests import DigestPlanner
from bot.occasions import OccasionPlanner
from bot.ports import Clock
from bot.rounds import RoundsPlanner
from bot.weekly import WeeklyPlanner
from bot.yearly import YearlyPlanner
from storage.stores import Stores


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


def weekly_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> WeeklyPlanner:
    """Who plans what is told every week."""
    return WeeklyPlanner(registry=stores.registry, reminders=stores.reminders, schools=contexts.schools, clock=clock)


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


def statement_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> StatementPlanner:
    """Who plans the monthly statements of what is seen."""
    return StatementPlanner(registry=stores.registry, reminders=stores.reminders, schools=contexts.schools, clock=clock)


def digest_planner(stores: Stores, contexts: ContextReader, clock: Clock) -> DigestPlanner:
    """Who plans the weekly digests."""
    return DigestPlanner(registry=stores.registry, reminders=stores.reminders, schools=contexts.schools, clock=clock)
