"""A live installation put together: the house, its platforms, the web part, and what runs beside them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from zoneinfo import ZoneInfo

from bot.asking import ROUND as ASK_ROUND
from bot.asking import ConsentDoor
from bot.asking import ConsentSender
from bot.asking import Teller
from bot.backfill import LOOK as BACKFILL_LOOK
from bot.backfill import Backfill
from bot.brakes.shown import BrakeDesk
from bot.casemail import EVERY as MAIL_ROUND
from bot.casemail import MailAgain
from bot.clock import SystemClock
from bot.desk.door import ConsoleDoor
from bot.health import Health
from bot.intake import Intake
from bot.keeper import CensusKeeper
from bot.leased import Leased
from bot.metrics.beats import CENSUS
from bot.oversight import LOOK as OVERSIGHT_ROUND
from bot.policies.since import keep_past
from bot.policies.since import past_of
from bot.ports import Clock
from bot.ports import Platform
from bot.records.purging import EVERY as DAILY
from bot.records.purging import DailyPurge
from bot.sealer import ROUND
from bot.sealer import Sealer
from bot.service import Part
from bot.service import Service
from bot.settings import Settings
from bot.settings import addresses
from bot.wiring import House
from bot.wiring import Keys
from bot.wiring import Serving
from bot.wiring import load_packs
from bot.wiring import open_house
from bot.wiring import open_mail
from bot.wiring import open_platforms
from bot.wiring import open_reports
from bot.wiring import settled_doors
from bot.wiring import web_server
from bot.wiring.brakes import brake_desk
from bot.wiring.brakes import speaks_of_calls
from bot.wiring.brakes import watch_brakes
from bot.wiring.connected import Connected
from bot.wiring.connected import workspaces_of
from bot.wiring.console import open_console
from bot.wiring.measured import Measured
from bot.wiring.oversight import Overseen
from bot.wiring.oversight import is_on
from bot.wiring.oversight import open_oversight
from bot.wiring.oversight import oversight_routes
from bot.wiring.reports import Reports
from bot.wiring.watching import watches
from policy.detect.late import ready
from policy.model import Pack
from policy.model import SettingError


class ProcessRole(StrEnum):
    """Which part of the work a process does. Several processes need PostgreSQL."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"
    GATEWAY = "gateway"


_REFUSALS = ("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked")
"""Why a platform refuses a token, in its own words."""
_SERVES = (ProcessRole.ALL, ProcessRole.WEB)
_LISTENS = (ProcessRole.ALL, ProcessRole.GATEWAY)
_WORKS = (ProcessRole.ALL, ProcessRole.WORKER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """An installation that is ready to run; `web` is None where another process serves. `service` runs the `parts`."""

    service: Service
    parts: Sequence[Part]
    house: House
    health: Health
    platforms: tuple[Platform, ...]
    web: Serving | None
    intake: Intake
    overseen: Overseen | None = None


@asynccontextmanager
async def open_live(
    settings: Settings, role: ProcessRole, keys: Keys, *, clock: Clock | None = None
) -> AsyncIterator[Live]:
    """Open everything that a role needs. Raises `SettingError` with what is missing and where to get it."""
    _fits(settings, role)
    school, clock = settings.school(), clock or SystemClock()
    packs = _packs(settings, clock)
    ready()
    connected, measured = Connected(look=settings.look_into_files), Measured(role, works=role in _WORKS)
    house = await open_house(
        clock=clock,
        schools=lambda _: school,
        packs=packs,
        messengers=connected.messenger,
        rooms=connected.rooms,
        files=connected.files,
        vision=connected.vision,
        directories=lambda workspace: one.directory if (one := connected.find(workspace)) else None,
        url=settings.database,
        keys=keys,
        web=settings.url or "",
        by_mail=settings.smtp_url is not None,
        mail=open_mail(settings),
        past=past_of(settings.own_packs),
        console=addresses.console(settings.url, settings.host, settings.port),
        caretakers=settings.caretakers,
        meter=measured.metrics,
        oversight=is_on(settings),
    )
    health = Health(log=house.health, clock=clock)
    sealer = Sealer(book=house.book, lease=house.lease, clock=clock)
    try:
        connected.platforms = await _platforms(settings, packs, health, measured)
        brakes = brake_desk(house, connected, settings, clock, lambda _: school, packs)
        console = _console(house, connected, settings, keys, clock, packs, brakes) if role in _SERVES else None
        live = await _assemble(house, health, connected, settings, measured, clock, console)
        watch_brakes(live.service, house, connected, brakes, clock)
        if role in _WORKS:
            await _working(live.service, house, connected, settings, clock, sealer)
        yield live
    finally:
        await connected.close()
        await health.flush()
        if role in _WORKS:
            await sealer.close()
        await house.close()


async def _platforms(
    settings: Settings, packs: Mapping[str, Pack], health: Health, measured: Measured
) -> tuple[Platform, ...]:
    """Every platform whose tokens are set, and no more of it than the policies in force need."""
    voice = speaks_of_calls(settings, packs)
    return await open_platforms(settings, note=health.note, calls=measured.metrics.calls, voice=voice)


def _packs(settings: Settings, clock: Clock) -> Mapping[str, Pack]:
    """All policies that can be in force; the words of those that are, are noted. Raises `PackError`."""
    packs = load_packs(settings.own_packs, named=settings.packs)
    today = clock.now().astimezone(ZoneInfo(settings.zone)).date()
    keep_past(settings.own_packs, [packs[name] for name in settings.packs], today)
    return packs


async def _working(
    service: Service, house: House, connected: Connected, settings: Settings, clock: Clock, sealer: Sealer
) -> None:
    """What one of the workers does by the clock: seal the log, delete what has had its time, send what waits."""
    service.also(sealer.seal, every=ROUND)
    service.also(house.holding.revive, at_once=True)
    purge = DailyPurge(house.stores.keeping.retention, house.lease, clock, settings.keep)
    service.also(purge.run, every=DAILY, at_once=True)
    await _mailing(service, house, connected, settings, clock)


async def _mailing(service: Service, house: House, connected: Connected, settings: Settings, clock: Clock) -> None:
    """Parents are sent what they are asked, and mails about cases go out that a server did not take."""
    service.also(_sender(house, connected, settings, clock).send, every=ASK_ROUND, at_once=True)
    mails = MailAgain(house.holding, open_mail(settings))
    await mails.start()
    service.also(mails.look, every=MAIL_ROUND)


def _sender(house: House, connected: Connected, settings: Settings, clock: Clock) -> ConsentSender:
    """Who sends parents what they are asked."""
    teller = Teller(
        registry=house.registry,
        workspaces=connected.workspaces,
        messengers=connected.messenger,
        mail=open_mail(settings),
        links=house.links,
        notices=house.notices,
        school=settings.school(),
    )
    return ConsentSender(
        asked=house.asked, people=house.people, links=house.links, teller=teller, lease=house.lease, clock=clock
    )


async def _assemble(
    house: House,
    health: Health,
    connected: Connected,
    settings: Settings,
    measured: Measured,
    clock: Clock,
    console: ConsoleDoor | None,
) -> Live:
    role, platforms = ProcessRole(measured.role), connected.platforms
    intake = Intake(
        app=house.app,
        census=house.census,
        registry=house.registry,
        notices=house.notices,
        lang=lambda _: settings.lang,
        platform=house.census.platform,
        reports=house.chat_reports,
    )
    house.census.tells(intake.receive)
    backfill = Backfill(app=house.app, inbox=house.inbox, places=house.places, log=house.missed, note=health.note)
    overseen = open_oversight(house, connected, settings, clock, intake.receive, health.note)
    door = ConsentDoor(asked=house.asked, people=house.people, links=house.links, clock=clock, school=settings.school())
    for one in platforms:
        for code in _REFUSALS:  # the token works: what an earlier one held up may go out
            await house.holding.release(f"{one.name}:{code}")
        if _looks_after(one, role) and not one.exclusive:
            await _remember(one, backfill)
        one.listen(intake, backfill.missed)
    kept = [one for one in platforms if _looks_after(one, role)]
    reports = _reports(house, connected, settings, clock, intake)
    ready_now, figures = measured.of(house, health, connected, settings, clock)
    web = None
    if role in _SERVES:
        web = web_server(
            settings,
            platforms,
            ready=ready_now,
            door=door,
            reports=reports,
            console=console,
            figures=figures,
            more=oversight_routes(overseen.door, settings.url) if overseen and settings.url else (),
        )
        connected.serving = web
    parts: list[Part] = [backfill, *([web] if web else [])]
    if role in _LISTENS:
        parts += [_listening(one, house, backfill) for one in platforms]
    parts += [_keeper(house, kept, health, measured)] if kept else []
    service = Service(house, parts=parts, works=role in _WORKS, last=intake.close, beats=measured.beats)
    service.also(backfill.look, every=BACKFILL_LOOK)
    _rounds(service, house, health, connected, intake, overseen)
    return Live(
        service=service,
        parts=parts,
        house=house,
        health=health,
        platforms=platforms,
        web=web,
        intake=intake,
        overseen=overseen,
    )


def _listening(platform: Platform, house: House, backfill: Backfill) -> Part:
    """Who listens to a platform. Of a connection that one process holds, that one reads what nobody heard before it."""
    if not platform.exclusive:
        return platform
    return Leased(platform, house.lease, first=partial(_remember, platform, backfill))


async def _remember(platform: Platform, backfill: Backfill) -> None:
    for workspace in platform.workspaces:
        await backfill.remember(workspace, once=platform.exclusive)


def _rounds(
    service: Service, house: House, health: Health, connected: Connected, intake: Intake, overseen: Overseen | None
) -> None:
    """What every process looks after by the clock."""
    service.also(health.flush)
    service.also(intake.refresh_left)
    service.also(house.names.look, at_once=True)
    if overseen is not None:
        service.also(overseen.look, every=OVERSIGHT_ROUND, at_once=True)
    watches(service, house, connected)


def _keeper(house: House, kept: Sequence[Platform], health: Health, measured: Measured) -> CensusKeeper:
    """Who takes the census of the platforms that this process looks after."""
    keeper = CensusKeeper(
        census=house.census, people=house.people, workspaces=partial(workspaces_of, kept), note=health.note
    )
    keeper.taken = partial(measured.beats.beat, CENSUS)
    return keeper


def _console(
    house: House,
    connected: Connected,
    settings: Settings,
    keys: Keys,
    clock: Clock,
    packs: Mapping[str, Pack],
    brakes: BrakeDesk,
) -> ConsoleDoor:
    """The supervisor's desk on the web."""
    school = settings.school()
    return open_console(
        house,
        settings,
        clock=clock,
        keys=keys,
        schools=lambda _: school,
        workspaces=connected.workspaces,
        packs=packs,
        mail=open_mail(settings),
        brakes=brakes,
    )


def _reports(house: House, connected: Connected, settings: Settings, clock: Clock, intake: Intake) -> Reports:
    """The pages on which somebody reports something."""
    return open_reports(
        house,
        settled_doors(settings, load_packs(settings.own_packs, named=settings.packs)),
        school=settings.school(),
        clock=clock,
        vision=connected.decoder,
        workspaces=connected.workspaces,
        tell=intake.receive,
    )


def _looks_after(platform: Platform, role: ProcessRole) -> bool:
    """Who takes the census and catches up: the worker, or whoever holds the connection that alone can tell."""
    return role in (_LISTENS if platform.exclusive else _WORKS)


def _fits(settings: Settings, role: ProcessRole) -> None:
    if role is not ProcessRole.ALL and settings.database.startswith("sqlite"):
        problem = f"--role {role} is one process of several, and SQLite serves one process alone"
        raise SettingError("DATABASE_URL", problem, "use PostgreSQL, or run without --role")
