"""Puts the house together: the only module that names concrete adapters and stores."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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
from bot.ports import Inbox
from bot.ports import Jobs
from bot.ports import Outbox
from bot.ports import Places
from bot.ports import Registry
from bot.ports import Reminders
from bot.ports import Roster
from policy.model import Pack
from policy.pack import parse_pack
from storage.migrations import upgrade
from storage.seal import Keys
from storage.stores import Stores
from storage.stores import memory_stores
from storage.stores import open_stores

__all__ = ["Delivered", "House", "LocalChat", "load_packs", "open_house", "upgrade"]

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
    reminders: Reminders
    health: HealthLog
    registry: Registry
    places: Places
    roster: Roster
    jobs: Jobs
    stores: Stores

    async def close(self) -> None:
        """Close the stores."""
        await self.stores.close()


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
    notices = Notices()
    contexts = ContextReader(
        registry=stores.registry, log=stores.log, schools=schools, packs=packs, messengers=messengers
    )
    census = Census(directories=directories, registry=stores.registry, roster=stores.roster)
    app = Chaperone(
        clock=clock,
        inbox=stores.inbox,
        log=stores.log,
        reminders=stores.reminders,
        registry=stores.registry,
        contexts=contexts,
        commands=Commands(Resources(places=stores.registry, packs=packs, texts=notices.environment)),
        messengers=messengers,
        census=census,
    )
    performer = Performer(outbox=stores.outbox, registry=stores.registry, messengers=messengers, notices=notices)
    stores.jobs.on(PERFORM, performer.perform)
    return House(
        app=app,
        census=census,
        performer=performer,
        notices=notices,
        inbox=stores.inbox,
        log=stores.log,
        outbox=stores.outbox,
        reminders=stores.reminders,
        health=stores.health,
        registry=stores.registry,
        places=stores.registry,
        roster=stores.roster,
        jobs=stores.jobs,
        stores=stores,
    )
