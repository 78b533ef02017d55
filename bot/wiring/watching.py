"""What a running installation looks after by the clock beside its messages: reminders to come, audits, brakes."""

from __future__ import annotations

from functools import partial

from bot.audit import LOOK
from bot.service import Service
from bot.wiring import House
from bot.wiring.connected import Connected
from bot.yearly import EVERY


def watches(service: Service, house: House, connected: Connected) -> None:
    """Let the clock do all of it."""
    service.also(partial(_planned, house, connected), every=EVERY, at_once=True)
    service.also(partial(_audited, house, connected), every=LOOK, at_once=True)


async def _audited(house: House, connected: Connected) -> None:
    await house.auditor.look(connected.workspaces())


async def _planned(house: House, connected: Connected) -> None:
    await house.yearly.plan(connected.workspaces())
    await house.rounds.plan(connected.workspaces())
    await house.weekly.plan(connected.workspaces())
    await house.occasions.plan(connected.workspaces())
    await house.digests.plan(connected.workspaces())
    await house.statements.plan(connected.workspaces())
