"""The console, connected: the pages to the stores, the way in to the platforms and the mail."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import fields
from dataclasses import is_dataclass
from datetime import time
from urllib.parse import urlsplit

from pydantic import SecretStr

from bot.asking import Links
from bot.brakes.shown import BrakeDesk
from bot.desk.access import Access
from bot.desk.access import Schools
from bot.desk.access import Workspaces
from bot.desk.access import offices_of
from bot.desk.door import ConsoleDoor
from bot.desk.entrance import Entrance
from bot.desk.links import PURPOSE
from bot.desk.links import SignInMail
from bot.desk.ports import Desk
from bot.desk.ports import SettingLine
from bot.desk.sessions import Signing
from bot.desk.whose import Whose
from bot.ports import Clock
from bot.ports import Mail
from bot.ports.signing import IdentityProvider
from bot.settings import Settings
from bot.settings import addresses
from bot.settings.sources import read_raw
from bot.wiring.desk import coverage_of
from bot.wiring.house import House
from policy.model import Pack
from storage.seal import Keys


def sign_in_links(keys: Keys) -> Links:
    """What draws links that sign somebody in."""
    return Links(keys.derive(PURPOSE).secrets)


def sign_in_mail(
    settings: Settings, house: House, links: Links, *, clock: Clock, mail: Mail | None, schools: Schools
) -> SignInMail:
    """What sends them, to those who have anything to see."""
    return SignInMail(
        links=links,
        store=house.stores.sign_in_links,
        people=house.people,
        clock=clock,
        url=addresses.console(settings.url, settings.host, settings.port),
        mail=mail,
        may=lambda person: bool(offices_of(person, schools(""), settings.caretakers)),
        school=settings.school_name,
    )


def desk_of(
    house: House,
    *,
    clock: Clock,
    schools: Schools,
    workspaces: Workspaces,
    packs: Mapping[str, Pack],
    settings: Sequence[SettingLine] = (),
    brakes: BrakeDesk | None = None,
) -> Desk:
    """Everything behind the pages."""
    stores = house.stores
    return Desk(
        clock=clock,
        schools=schools,
        workspaces=workspaces,
        packs=packs,
        notices=house.notices,
        tell=house.app.handle,
        book=stores.book,
        log=stores.log,
        incidents=stores.incidents,
        appeals=stores.appeals,
        modes=stores.modes,
        registry=stores.registry,
        places=stores.registry,
        roster=stores.roster,
        people=stores.people,
        unlinked=stores.unlinked,
        consents=stores.consents,
        asked=stores.asked,
        questions=stores.questions,
        cases=stores.cases,
        case_files=stores.case_files,
        reminders=stores.reminders,
        holding=stores.outbox,
        health=stores.health,
        coverage=coverage_of(stores),
        dossiers=stores.keeping.dossiers,
        settings=settings,
        brakes=brakes,
    )


def open_console(  # noqa: PLR0913 - a console has that many doors
    house: House,
    settings: Settings,
    *,
    clock: Clock,
    keys: Keys,
    schools: Schools,
    workspaces: Workspaces,
    packs: Mapping[str, Pack],
    mail: Mail | None,
    brakes: BrakeDesk | None = None,
) -> ConsoleDoor:
    """The console of an installation."""
    lines, url = setting_lines(settings, read_raw()), addresses.console(settings.url, settings.host, settings.port)
    desk = desk_of(
        house, clock=clock, schools=schools, workspaces=workspaces, packs=packs, settings=lines, brakes=brakes
    )
    access = Access(schools=schools, workspaces=workspaces, registry=house.registry, caretakers=settings.caretakers)
    entrance = Entrance(
        sessions=Signing(house.stores.sessions, clock),
        mail=sign_in_mail(settings, house, sign_in_links(keys), clock=clock, mail=mail, schools=schools),
        providers=identity_providers(settings),
        whose=Whose(registry=house.registry, people=house.people, workspaces=workspaces),
        book=house.book,
        sealing=house.reporting.sealing,
        clock=clock,
        url=url,
        school=settings.school_name,
        lang=settings.lang,
    )
    return ConsoleDoor(desk, access, entrance, school=settings.school_name)


def identity_providers(settings: Settings) -> Mapping[str, IdentityProvider]:
    """The platforms through which people can sign in: those whose application is set."""
    from adapters.web.discordid import API  # noqa: PLC0415 - the web part alone needs them
    from adapters.web.discordid import HOME as DISCORD  # noqa: PLC0415
    from adapters.web.discordid import DiscordIdentity  # noqa: PLC0415
    from adapters.web.slackid import HOME as SLACK  # noqa: PLC0415
    from adapters.web.slackid import SlackIdentity  # noqa: PLC0415

    found: dict[str, IdentityProvider] = {}
    if settings.slack_client_id and settings.slack_client_secret:
        home = _home(settings.slack_api_url, SLACK)
        found["slack"] = SlackIdentity(settings.slack_client_id, _secret(settings.slack_client_secret), home=home)
    if settings.discord_client_id and settings.discord_client_secret:
        home, api = _home(settings.discord_api_url, DISCORD), settings.discord_api_url or API
        ident, secret = settings.discord_client_id, _secret(settings.discord_client_secret)
        found["discord"] = DiscordIdentity(ident, secret, home=home, api=api)
    return found


def setting_lines(settings: Settings, raw: Mapping[str, str]) -> Sequence[SettingLine]:
    """The settings as the console shows them, as they were written: of a secret, only that it is set.

    `source` is `default`, `given`, or the file that a value was read from.
    """
    lines = []
    for field, info in type(settings).model_fields.items():
        value = getattr(settings, field)
        hidden = isinstance(value, SecretStr)
        given = field in settings.model_fields_set
        name = str(info.alias or field)
        shown = "" if hidden else raw.get(name, _said(value))
        source = raw.get(f"{name}_FILE", "given") if given else "default"
        lines.append(SettingLine(name=name, value=shown, source=source, given=given))
    return lines


def _said(value: object) -> str:
    """A value as it would be written."""
    if isinstance(value, tuple):
        return ", ".join(map(_said, value))
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if is_dataclass(value):
        return " ".join(_said(getattr(value, one.name)) for one in fields(value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _home(api: str | None, own: str) -> str:
    """Where people are sent when another address is set for the API: the same host."""
    return "{0.scheme}://{0.netloc}".format(urlsplit(api)) if api else own


def _secret(value: SecretStr) -> str:
    return value.get_secret_value()
