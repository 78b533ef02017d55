"""The house: stores, application and worker, connected."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.app import Chaperone
from bot.asking import PURPOSE as LINKS
from bot.asking import Links
from bot.audit import Auditor
from bot.audit import StatementPlanner
from bot.casemail import CaseMail
from bot.census import Census
from bot.census import Directories
from bot.commands import Commands
from bot.commands.base import Resources
from bot.contexts import ContextReader
from bot.contexts import Messengers
from bot.contexts import Schools
from bot.desk.home import Home
from bot.digests import DigestPlanner
from bot.inspecting import Inspector
from bot.inspecting import NoVision
from bot.linking import PURPOSE
from bot.linking import Codes
from bot.metrics.port import Meter
from bot.metrics.port import NoMeter
from bot.names import LiveNames
from bot.names import with_names
from bot.noticemail import NoticeMail
from bot.notices import Notices
from bot.occasions import OccasionPlanner
from bot.oversight import PURPOSE as OVERSIGHT
from bot.oversight import OversightLinks
from bot.perform import Performer
from bot.policies.since import Past
from bot.policies.since import no_past
from bot.ports import Clock
from bot.ports import ConsentRequests
from bot.ports import Consents
from bot.ports import DecisionLog
from bot.ports import FilesOf
from bot.ports import HealthLog
from bot.ports import Holding
from bot.ports import Inbox
from bot.ports import Jobs
from bot.ports import Lease
from bot.ports import LogBook
from bot.ports import Mail
from bot.ports import MissedLog
from bot.ports import Outbox
from bot.ports import People
from bot.ports import Places
from bot.ports import Registry
from bot.ports import Reminders
from bot.ports import RoomsOf
from bot.ports import Roster
from bot.ports import Sources
from bot.ports import Vision
from bot.ports import no_files
from bot.ports import no_rooms
from bot.reporting import Sealing
from bot.reporting.chat import ChatReports
from bot.reporting.naming import NamedStaff
from bot.rooms import RoomWork
from bot.rounds import RoundsPlanner
from bot.weekly import WeeklyPlanner
from bot.wiring.desk import resources_of
from bot.wiring.planners import auditor
from bot.wiring.planners import heads_planner
from bot.wiring.planners import occasion_planner
from bot.wiring.planners import rounds_planner
from bot.wiring.planners import yearly_planner
from bot.wiring.reporting import Reporting
from bot.wiring.reporting import reporting_of
from bot.yearly import YearlyPlanner
from policy.model import Pack
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import memory_stores
from storage.stores import open_stores

PERFORM = "perform"
"""The kind of job that carries one effect out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that is open, by the ports it fits."""

    app: Chaperone
    census: Census
    performer: Performer
    names: LiveNames
    notices: Notices
    codes: Codes
    inbox: Inbox
    book: LogBook
    log: DecisionLog
    outbox: Outbox
    holding: Holding
    reminders: Reminders
    health: HealthLog
    missed: MissedLog
    lease: Lease
    registry: Registry
    places: Places
    roster: Roster
    consents: Consents
    asked: ConsentRequests
    links: Links
    reporting: Reporting
    chat_reports: ChatReports
    people: People
    sources: Sources
    jobs: Jobs
    yearly: YearlyPlanner
    rounds: RoundsPlanner
    weekly: WeeklyPlanner
    occasions: OccasionPlanner
    digests: DigestPlanner
    auditor: Auditor
    statements: StatementPlanner
    stores: Stores
    oversight: OversightLinks | None = None

    async def close(self) -> None:
        """Close the stores."""
        await self.stores.close()


@dataclass(frozen=True, slots=True)
class Outside:
    """What else the house reaches: rooms and files of the platforms, what looks into files, and its own web pages."""

    rooms: RoomsOf
    files: FilesOf
    vision: Vision
    links: Links
    reporting: Reporting
    past: Past
    mail: Mail | None
    console: str
    caretakers: Sequence[str]
    meter: Meter
    oversight: OversightLinks | None = None


@dataclass(frozen=True, slots=True)
class _Posts:
    """What is written when it goes out, and who counts it."""

    cases: CaseMail
    notices: NoticeMail
    home: Home
    meter: Meter


async def open_house(  # noqa: PLR0913 - a house has that many doors
    *,
    clock: Clock,
    schools: Schools,
    packs: Mapping[str, Pack],
    messengers: Messengers,
    directories: Directories = lambda _: None,
    rooms: RoomsOf = no_rooms,
    files: FilesOf = no_files,
    vision: Vision | None = None,
    url: str | None = None,
    keys: Keys | None = None,
    web: str = "",
    by_mail: bool = False,
    mail: Mail | None = None,
    past: Past = no_past,
    console: str = "",
    caretakers: Sequence[str] = (),
    meter: Meter | None = None,
    oversight: bool = False,
) -> House:
    """Open the stores (in memory where there is no `url`) and connect everything to them.

    `web` is the public address of the web part, "" where it has none; `by_mail` is whether parents can be
    sent e-mail; `mail` takes mails about cases, which wait where it is None.
    `past` tells which words the revisions of a policy had that were in force here. `console` is the console's
    address, `caretakers` are the ids of who looks after the installation. `meter` counts what happens.
    `oversight`: staff may let us know of the direct conversations that they open.
    """
    keys = keys or Keys.generate()
    vision = vision or NoVision()
    stores = memory_stores(clock=clock) if url is None else await open_stores(url, keys)
    names = LiveNames(stores.people)
    contexts = ContextReader(
        registry=stores.registry,
        places=stores.registry,
        log=stores.log,
        schools=with_names(schools, names.index),
        packs=packs,
        messengers=messengers,
        fresh=names.fresh,
        sight=vision.sight,
        cases=stores.cases,
        modes=stores.modes,
    )
    census = Census(
        directories=directories,
        registry=stores.registry,
        places=stores.registry,
        roster=stores.roster,
        people=stores.people,
        clock=clock,
    )
    codes = Codes(keys.derive(PURPOSE).secrets)
    links = Links(keys.derive(LINKS).secrets, url=web, by_mail=by_mail)
    reporting = reporting_of(keys, clock, web)
    outside = Outside(rooms, files, vision, links, reporting, past, mail, console, caretakers, meter or NoMeter())
    if oversight:
        sealing = Sealing(keys.derive(OVERSIGHT).secrets)
        outside = replace(outside, oversight=OversightLinks(sealing=sealing, clock=clock, url=web))
    return _furnished(stores, contexts, names, census, clock, codes, outside)


def _furnished(
    stores: Stores,
    contexts: ContextReader,
    names: LiveNames,
    census: Census,
    clock: Clock,
    codes: Codes,
    outside: Outside,
) -> House:
    """Everything that works in the house, connected to the stores."""
    notices = Notices()
    resources = resources_of(
        stores,
        contexts,
        notices,
        codes,
        outside.links,
        outside.reporting.links,
        past=outside.past,
        console=outside.console,
        oversight=outside.oversight,
    )
    app = _application(stores, contexts, census, clock, resources, outside.meter)
    work = RoomWork(rooms=outside.rooms, messengers=contexts.messengers, clock=clock, tell=app.handle)
    inspector = Inspector(
        files=outside.files,
        vision=outside.vision,
        pictures=stores.pictures,
        clock=clock,
        tell=app.handle,
        tries=stores.jobs.tries,
    )
    mails = CaseMail(cases=stores.cases, mail=outside.mail, notices=notices, schools=contexts.schools, clock=clock)
    home = Home(
        contexts=contexts, counted=resources, clock=clock, caretakers=outside.caretakers, console=outside.console
    )
    by_mail = NoticeMail(people=stores.people, mail=outside.mail, notices=notices, schools=contexts.schools)
    posts = _Posts(mails, by_mail, home, outside.meter)
    return House(
        app=app,
        census=census,
        performer=_performer(stores, contexts, notices, work, inspector, posts, census.platform),
        names=names,
        notices=notices,
        codes=codes,
        inbox=stores.inbox,
        book=stores.book,
        log=stores.log,
        outbox=stores.outbox,
        holding=stores.outbox,
        reminders=stores.reminders,
        health=stores.health,
        missed=stores.missed,
        lease=stores.lease,
        registry=stores.registry,
        places=stores.registry,
        roster=stores.roster,
        people=stores.people,
        sources=stores.sources,
        consents=stores.consents,
        asked=stores.asked,
        links=outside.links,
        reporting=outside.reporting,
        chat_reports=_chat_reports(stores, contexts, outside.reporting, clock),
        jobs=stores.jobs,
        yearly=yearly_planner(stores, contexts, clock),
        rounds=rounds_planner(stores, contexts, clock),
        weekly=heads_planner(WeeklyPlanner, stores, contexts, clock),
        occasions=occasion_planner(stores, contexts, clock),
        digests=heads_planner(DigestPlanner, stores, contexts, clock),
        auditor=auditor(stores, contexts, clock),
        statements=heads_planner(StatementPlanner, stores, contexts, clock),
        stores=stores,
        oversight=outside.oversight,
    )


def _chat_reports(stores: Stores, contexts: ContextReader, reporting: Reporting, clock: Clock) -> ChatReports:
    return ChatReports(
        codes=reporting.codes,
        cases=stores.cases,
        registry=stores.registry,
        named=NamedStaff(stores.people),
        links=reporting.links,
        schools=contexts.schools,
        clock=clock,
        keys=reporting.chat,
    )


def _application(
    stores: Stores, contexts: ContextReader, census: Census, clock: Clock, resources: Resources, meter: Meter
) -> Chaperone:
    return Chaperone(
        clock=clock,
        inbox=stores.inbox,
        log=stores.log,
        reminders=stores.reminders,
        registry=stores.registry,
        contexts=contexts,
        commands=Commands(resources),
        messengers=contexts.messengers,
        census=census,
        meter=meter,
    )


def _performer(
    stores: Stores,
    contexts: ContextReader,
    notices: Notices,
    rooms: RoomWork,
    inspector: Inspector,
    posts: _Posts,
    platform: Callable[[str], str],
) -> Performer:
    """The performer, at work for the queue."""
    performer = Performer(
        outbox=stores.outbox,
        registry=stores.registry,
        messengers=contexts.messengers,
        notices=notices,
        rooms=rooms,
        inspector=inspector,
        lang=lambda workspace: contexts.schools(workspace).lang,
        platform=platform,
        mail=posts.cases.send,
        mail_notice=posts.notices.send,
        home=posts.home.draw,
        meter=posts.meter,
    )
    stores.jobs.on(PERFORM, performer.perform)
    return performer
