"""The first page: what needs whoever is signed in, and how much of it. Numbers alone, each with the way there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.pages import Asked
from bot.desk.pages import View
from bot.desk.ports import Desk
from policy.model import WAITING
from policy.model import CaseState

MOST = 1_000
"""How far is counted; more than that is said as `1000+`."""
_OPEN = (CaseState.NEW, CaseState.ACKNOWLEDGED, CaseState.IN_PROGRESS)
_HEADS_AND_OFFICE = HEADS | {Office.OFFICE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that waits: the word's key, how many, and the page for it, "" where whoever looks may not open it."""

    name: str
    count: int
    page: str = ""


async def show(desk: Desk, asked: Asked) -> View:
    """Look at today."""
    signed = asked.signed
    heads = signed.where(HEADS)
    needs: list[Need] = []
    if heads:
        needs += [*await _of_people(desk, heads), *await _of_places(desk, heads), *await _of_answers(desk, asked)]
    if cases := signed.where(HEADS | {Office.SAFEGUARDING}):
        needs.append(await _cases(desk, asked, cases))
    if signed.where(_HEADS_AND_OFFICE):
        needs += await _of_machine(desk)
    own = signed.where(frozenset({Office.STAFF}))
    needs += await _own(desk, asked) if own and not heads else []
    waiting = [one for one in needs if one.count]
    return View(template="today", title="console.today.title", values={"needs": waiting, "most": MOST})


async def _of_people(desk: Desk, workspaces: Sequence[str]) -> list[Need]:
    incidents = await desk.log.incidents(open_only=True, limit=MOST)
    count = sum(one.conversation.workspace in workspaces for one in incidents)
    return [Need(name="incidents", count=count, page="incidents")]


async def _of_places(desk: Desk, workspaces: Sequence[str]) -> list[Need]:
    places = [one for workspace in workspaces for one in await desk.places.conversations(workspace)]
    pending = sum(one.registration is not None and one.registration.undecided for one in places)
    unseen = sum(not one.seen for one in places)
    return [
        Need(name="registrations", count=pending, page="registry"),
        Need(name="unseen", count=unseen, page="coverage"),
    ]


async def _of_answers(desk: Desk, asked: Asked) -> list[Need]:
    consents = await desk.asked.open(now=asked.now, limit=MOST)
    questions = [one for one in await desk.questions.open(now=asked.now, limit=MOST) if one.state in WAITING]
    return [
        Need(name="consents", count=len(consents), page="consents"),
        Need(name="questions", count=len(questions), page="policy"),
    ]


async def _cases(desk: Desk, asked: Asked, workspaces: Sequence[str]) -> Need:
    """That there are cases, and how many; nobody counts one that is about themselves."""
    cases = await desk.cases.listed(_OPEN, limit=MOST)
    mine = set(asked.signed.accounts.values())
    count = sum(one.workspace in ("", *workspaces) and not mine.intersection(one.about) for one in cases)
    team = Office.SAFEGUARDING in asked.signed.offices
    return Need(name="cases", count=count, page="cases" if team else "")


async def _of_machine(desk: Desk) -> list[Need]:
    held = await desk.holding.held()
    return [Need(name="held", count=sum(held.values()), page="settings")]


async def _own(desk: Desk, asked: Asked) -> list[Need]:
    mine = set(asked.signed.accounts.values())
    incidents = await desk.log.incidents(open_only=True, limit=MOST)
    return [Need(name="own", count=sum(one.author in mine for one in incidents))]
