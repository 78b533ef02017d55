"""`/case`: the open reports, one of them by its number, and every button of a report's card. For its team alone."""

from __future__ import annotations

from bot.casework import answer
from bot.casework import case_by_number
from bot.casework import listed_for
from bot.casework import may_list
from bot.casework import opened
from bot.casework import pages_of
from bot.casework import params_of
from bot.casework import work_on
from bot.casework.looking import Work
from bot.commands import case_moves
from bot.commands import case_steps
from bot.commands.base import Command
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseState
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import NoticeKey
from policy.model import Params
from policy.rules.cases import DUTY

MOST = 10
"""How many cases one list shows: each has a button, and those with somebody in danger come first."""
_SHORTEST_ID = 4
_TOOLS = (ButtonKey.CASE_ASK, ButtonKey.CASE_NOTE, ButtonKey.CASE_CLOSE, ButtonKey.CASE_MERGE, ButtonKey.CASE_HAND_OVER)


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """The list, or the case of that number. Others than the team get the same answer to everything."""
    number = (event.args or event.text).strip()
    if number and number.casefold() not in ("list", "lista"):
        return await _show(event, context, resources, await case_by_number(number, context, resources), 1)
    found = await listed_for(context, resources)
    if not found and not may_list(context):
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    names = await case_steps.names_of(found, resources)
    rows = tuple((one.number, _row(one, names.get(one.owner, ""))) for one in found[:MOST])
    params: Params = {
        "case_rows": rows,
        "more": max(0, len(found) - MOST),
        "cases": tuple((one.id, one.number) for one in found[:MOST]),
        "decision": "",
    }
    return answer(event, NoticeKey.CASE_LIST, params, *((ButtonKey.CASE_OPEN,) if found else ()))


async def press_open(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Everything that was said in a case, a page at a time."""
    given = dict(event.form).get("category", "")
    if given and not _is_page(given):  # of the list, whose buttons carry a case each
        return await _show(event, context, resources, given, 1)
    return await _show(event, context, resources, event.value, int(given or 1))


def _is_page(given: str) -> bool:
    return given.isascii() and given.isdecimal() and len(given) < _SHORTEST_ID


async def _show(
    event: CommandInvoked | ButtonPressed, context: Context, resources: Resources, ident: str, page: int
) -> Decision:
    work = await work_on(event, context, resources, ident)
    if work is None:
        return answer(event, NoticeKey.CASE_NOT_YOURS)
    entries = await opened(work, resources)
    names = await case_steps.names_of((work.case,), resources, *(one.by for one in entries))
    pages = pages_of(entries, names)
    shown = min(max(1, page), len(pages))
    params: Params = {
        **params_of(work.case, owner=names.get(work.case.owner, "")),
        "place": await _where(work, resources),
        "said_in_case": pages[shown - 1],
        "page": shown,
        "pages": len(pages),
        "duty": work.case.danger or work.case.category in DUTY,
        "zone": context.school.zone,
    }
    turns = tuple((str(n), f"{n}/{len(pages)}") for n in range(1, len(pages) + 1) if n != shown)
    if turns:
        params = {**params, "cases": turns[: MOST * 2]}
    return answer(
        event, NoticeKey.CASE_OPENED, params, *_buttons(work.case), *((ButtonKey.CASE_OPEN,) if turns else ())
    )


def _buttons(case: Case) -> tuple[ButtonKey, ...]:
    if case.state is CaseState.CLOSED:
        return (ButtonKey.CASE_ASK, ButtonKey.CASE_NOTE) if not case.merged else (ButtonKey.CASE_NOTE,)
    first = (ButtonKey.CASE_ACKNOWLEDGE,) if case.state is CaseState.NEW else ()
    return (*first, *(() if case.owner else (ButtonKey.CASE_TAKE,)), *_TOOLS)


def _row(case: Case, owner: str) -> str:
    """`danger:kind:state:owner`."""
    return f"{'danger' if case.danger else ''}:{case.category}:{case.state}:{owner.replace(':', ' ')}"


async def _where(work: Work, resources: Resources) -> str:
    place = work.case.conversation
    found = await resources.registry.conversation(place) if place else None
    return found.name if found else ""


COMMAND = Command(
    name="case",
    run=run,
    presses={
        ButtonKey.CASE_OPEN: press_open,
        ButtonKey.CASE_ACKNOWLEDGE: case_steps.acknowledge,
        ButtonKey.CASE_TAKE: case_steps.take,
        ButtonKey.CASE_ASK: case_steps.ask,
        ButtonKey.CASE_NOTE: case_steps.note,
        ButtonKey.CASE_CLOSE: case_steps.close,
        ButtonKey.CASE_MERGE: case_moves.merge,
        ButtonKey.CASE_HAND_OVER: case_moves.hand_over,
        ButtonKey.CASE_HAND_TO: case_moves.hand_to,
    },
)
