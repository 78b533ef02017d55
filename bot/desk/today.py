"""The first page: what needs whoever is signed in, and how much of it. Numbers alone, each with the way there."""

from __future__ import annotations

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.needs import MOST
from bot.desk.needs import Need
from bot.desk.needs import of_appeals
from bot.desk.needs import of_cases
from bot.desk.needs import of_heads
from bot.desk.needs import of_machine
from bot.desk.needs import of_own
from bot.desk.needs import waiting
from bot.desk.pages import Asked
from bot.desk.pages import View
from bot.desk.ports import Desk

__all__ = ["MOST", "Need", "show"]
_HEADS_AND_OFFICE = HEADS | {Office.OFFICE}


async def show(desk: Desk, asked: Asked) -> View:
    """Look at today."""
    signed, mine = asked.signed, set(asked.signed.accounts.values())
    heads = signed.where(HEADS)
    needs: list[Need] = await of_heads(desk, heads, asked.now) if heads else []
    if heads:
        needs.append(await of_appeals(desk, heads, signed.person.id))
    if cases := signed.where(HEADS | {Office.SAFEGUARDING}):
        team = Office.SAFEGUARDING in signed.offices
        needs.append(await of_cases(desk, cases, mine, asked.now, team=team))
    if signed.where(_HEADS_AND_OFFICE):
        needs.append(await of_machine(desk))
    if signed.where(frozenset({Office.STAFF})) and not heads:
        needs.append(await of_own(desk, mine))
    return View(template="today", title="console.today.title", values={"needs": waiting(needs), "most": MOST})
