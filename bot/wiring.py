"""Puts the house together: the only module that names concrete adapters and stores."""

from __future__ import annotations

import tomllib
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Protocol

from pydantic import SecretStr

from adapters.local import Delivered
from adapters.local import LocalChat
from bot.app import Chaperone
from bot.census import Census
from bot.census import Directories
from bot.commands import Commands
from bot.commands.base import Resources
from bot.contexts import ContextReader
from bot.contexts import Messengers
from bot.contexts import Schools
from bot.notices import Notices
from bot.perform import Performer
from bot.ports import Clock
from bot.ports import DecisionLog
from bot.ports import HealthLog
from bot.ports import Holding
from bot.ports import Inbox
from bot.ports import Jobs
from bot.ports import Lease
from bot.ports import Outbox
from bot.ports import Places
from bot.ports import Platform
from bot.ports import Registry
from bot.ports import Reminders
from bot.ports import Roster
from bot.settings import Settings
from bot.settings import remedy
from bot.yearly import YearlyPlanner
from policy.model import Pack
from policy.model import SettingError
from policy.pack import parse_pack
from storage.migrations import upgrade
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import memory_stores
from storage.stores import open_stores

__all__ = [
    "Delivered",
    "House",
    "Keys",
    "LocalChat",
    "Serving",
    "load_packs",
    "open_house",
    "open_platforms",
    "upgrade",
    "web_server",
]

Ready = Callable[[], Awaitable[Mapping[str, str]]]
"""What is wrong just now: a name and a code each; empty where the house is ready."""
PERFORM = "perform"
"""The kind of job that carries one effect out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that is open, by the ports it fits."""

    app: Chaperone
    census: Census
    performer: Performer
    notices: Notices
    inbox: Inbox
    log: DecisionLog
    outbox: Outbox
    holding: Holding
    reminders: Reminders
    health: HealthLog
    lease: Lease
    registry: Registry
    places: Places
    roster: Roster
    jobs: Jobs
    yearly: YearlyPlanner
    stores: Stores

    async def close(self) -> None:
        """Close the stores."""
        await self.stores.close()


class Serving(Protocol):
    """The web part at work; `port` is the one that it got."""

    port: int

    async def run(self) -> None:
        """Serve until `stop`."""
        ...

    def stop(self) -> None:
        """Ask for the end."""
        ...


@cache
def load_packs() -> Mapping[str, Pack]:
    """The packs that come with Chaperone, by id, in the order of their file names."""
    root = files("policy") / "packs"
    names = sorted(one.name for one in root.iterdir() if one.name.endswith(".toml"))
    packs = [parse_pack(tomllib.loads((root / name).read_text("utf-8")), f"policy/packs/{name}") for name in names]
    return {pack.id: pack for pack in packs}


async def open_house(
    *,
    clock: Clock,
    schools: Schools,
    packs: Mapping[str, Pack],
    messengers: Messengers,
    directories: Directories = lambda _: None,
    url: str | None = None,
    keys: Keys | None = None,
) -> House:
    """Open the stores (in memory where there is no `url`) and connect everything to them."""
    stores = memory_stores() if url is None else await open_stores(url, keys or Keys.generate())
    contexts = ContextReader(
        registry=stores.registry, log=stores.log, schools=schools, packs=packs, messengers=messengers
    )
    census = Census(directories=directories, registry=stores.registry, places=stores.registry, roster=stores.roster)
    return _furnished(stores, contexts, census, clock)


def _furnished(stores: Stores, contexts: ContextReader, census: Census, clock: Clock) -> House:
    """Everything that works in the house, connected to the stores."""
    notices = Notices()
    return House(
        app=_application(stores, contexts, census, notices, clock),
        census=census,
        performer=_performer(stores, contexts, notices),
        notices=notices,
        inbox=stores.inbox,
        log=stores.log,
        outbox=stores.outbox,
        holding=stores.outbox,
        reminders=stores.reminders,
        health=stores.health,
        lease=stores.lease,
        registry=stores.registry,
        places=stores.registry,
        roster=stores.roster,
        jobs=stores.jobs,
        yearly=_yearly(stores, contexts, clock),
        stores=stores,
    )


def _application(stores: Stores, contexts: ContextReader, census: Census, notices: Notices, clock: Clock) -> Chaperone:
    resources = Resources(places=stores.registry, packs=contexts.packs, texts=notices.environment)
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
    )


def _performer(stores: Stores, contexts: ContextReader, notices: Notices) -> Performer:
    """The performer, at work for the queue."""
    performer = Performer(
        outbox=stores.outbox, registry=stores.registry, messengers=contexts.messengers, notices=notices
    )
    stores.jobs.on(PERFORM, performer.perform)
    return performer


def _yearly(stores: Stores, contexts: ContextReader, clock: Clock) -> YearlyPlanner:
    return YearlyPlanner(
        roster=stores.roster,
        registry=stores.registry,
        reminders=stores.reminders,
        schools=contexts.schools,
        packs=contexts.packs,
        clock=clock,
    )


async def open_platforms(settings: Settings, *, note: Callable[[str], None]) -> tuple[Platform, ...]:
    """Every platform whose tokens are set. Raises `SettingError` where there is none, or a token is refused."""
    if settings.slack_bot_token is None:
        problem = "no platform has a token, so that there is nothing to listen to"
        raise SettingError("SLACK_BOT_TOKEN", problem, remedy("SLACK_BOT_TOKEN"))
    # slack-bolt takes most of a second to import, and a rehearsal needs none of it
    from adapters.slack.platform import Access  # noqa: PLC0415
    from adapters.slack.platform import open_slack  # noqa: PLC0415

    access = Access(
        bot_token=settings.slack_bot_token.get_secret_value(),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        api_url=settings.slack_api_url,
    )
    return (await open_slack(access, note=note),)


def web_server(settings: Settings, platforms: Sequence[Platform], *, ready: Ready) -> Serving:
    """The web part on its address, with the doors of every platform."""
    from adapters.web.app import create_web  # noqa: PLC0415 - the web part alone needs Starlette and uvicorn
    from adapters.web.server import WebServer  # noqa: PLC0415

    posts = {path: door for one in platforms for path, door in one.posts.items()}
    return WebServer(create_web(posts=posts, ready=ready), host=settings.host, port=settings.port)


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value else ""
