"""What commands may look up, connected to the stores."""

from __future__ import annotations

from bot.asking import Links
from bot.audit.coverage import CoverageReader
from bot.commands.base import Resources
from bot.contexts import ContextReader
from bot.linking import Codes
from bot.notices import Notices
from bot.oversight import OversightDesk
from bot.oversight import OversightLinks
from bot.policies.since import Past
from bot.policies.since import SinceRead
from bot.policies.since import no_past
from bot.reporting import ReportLinks
from storage.stores import Stores


def coverage_of(stores: Stores) -> CoverageReader:
    """Who says how much is seen."""
    return CoverageReader(
        places=stores.registry,
        audiences=stores.registry,
        marks=stores.inbox,
        audits=stores.audits,
        unlinked=stores.unlinked,
        health=stores.health,
        book=stores.book,
        modes=stores.modes,
        brakes=stores.brakes,
    )


def oversight_desk(stores: Stores, links: OversightLinks | None) -> OversightDesk | None:
    """What commands need of oversight; None where it is not switched on."""
    return OversightDesk(store=stores.oversight, links=links, people=stores.people) if links else None


def resources_of(  # noqa: PLR0913 - a desk has that many drawers
    stores: Stores,
    contexts: ContextReader,
    notices: Notices,
    codes: Codes,
    links: Links,
    report_links: ReportLinks,
    *,
    past: Past = no_past,
    console: str = "",
    oversight: OversightLinks | None = None,
) -> Resources:
    """What stands ready for every command; `past` are the revisions of a policy that were in force here.

    `console` is the console's address, "" where it has none.
    """
    return Resources(
        places=stores.registry,
        packs=contexts.packs,
        texts=notices.environment,
        codes=codes,
        link_codes=stores.codes,
        people=stores.people,
        registry=stores.registry,
        book=stores.book,
        asked=stores.asked,
        links=links,
        report_links=report_links,
        questions=stores.questions,
        cases=stores.cases,
        log=stores.log,
        own=stores.own,
        incidents=stores.incidents,
        appeals=stores.appeals,
        modes=stores.modes,
        holding=stores.outbox,
        coverage=coverage_of(stores),
        console=console,
        oversight=oversight_desk(stores, oversight),
        since=SinceRead(reminders=stores.reminders, packs=contexts.packs, past=past),
    )
