"""Reports and what becomes of them, for their team alone: the same steps as `/case`, and every look is logged."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.casework import Work
from bot.casework import opened
from bot.casework import work_in
from bot.commands.case_steps import ENDINGS
from bot.contexts import supervising
from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.doing import press
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import Download
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.looked import looked
from bot.desk.views.naming import accounts_called
from bot.desk.views.naming import persons_called
from bot.words import word
from policy.model import ButtonKey
from policy.model import Case
from policy.model import CaseState
from policy.model import Context
from policy.model import Member
from policy.model import MemberRef
from policy.rules.cases import DUTY
from policy.rules.concerned import fit
from policy.rules.concerned import person_of

WHO = HEADS | {Office.SAFEGUARDING}
"""A supervisor comes in where a report is about somebody on the safeguarding list; else the list is empty for them."""
_COLUMNS = ("number", "case_kind", "case_state", "case_owner", "moment", "due")
_OPEN = (CaseState.NEW, CaseState.ACKNOWLEDGED, CaseState.IN_PROGRESS)
_SHOWN = {"open": _OPEN, "closed": (CaseState.CLOSED,)}
_MOST = 500
_STEPS = {
    "acknowledge": ButtonKey.CASE_ACKNOWLEDGE,
    "take": ButtonKey.CASE_TAKE,
    "ask": ButtonKey.CASE_ASK,
    "note": ButtonKey.CASE_NOTE,
    "close": ButtonKey.CASE_CLOSE,
    "merge": ButtonKey.CASE_MERGE,
    "hand-over": ButtonKey.CASE_HAND_TO,
}


async def show(desk: Desk, asked: Asked) -> View:
    """The cases that are open to whoever asks."""
    wanted = asked.query.get("show", "")
    wanted = wanted if wanted in _SHOWN else "open"
    contexts = {space: await _context(desk, asked, space) for space in asked.signed.where(WHO)}
    every = [one for one in await desk.cases.listed(_SHOWN[wanted], limit=_MOST) if one.workspace in contexts]
    mine = [one for one in every if await work_in(one, contexts[one.workspace], desk)]
    called = await persons_called(desk, (one.owner for one in mine))
    await looked(desk, asked, "cases", len(mine))
    rows = [_row(one, asked.lang, called[one.owner]) for one in mine]
    values = {"sheet": sheet_of(asked, f"cases_{wanted}", "/cases", _COLUMNS, rows), "shown": tuple(_SHOWN)}
    return View(template="cases", title="console.menu.cases", values={**values, "wanted": wanted})


async def show_one(desk: Desk, asked: Asked) -> View:
    """Everything that was said in a case. That it was read is logged by the store."""
    work = await _work(desk, asked)
    case, entries = work.case, await opened(work, desk)
    others = [one for one in fit(work.context, case) if person_of(one) not in (work.by, case.owner)]
    ids = (case.owner, *case.team, *(one.by for one in entries), *map(person_of, others))
    called = await persons_called(desk, ids)
    accounts = await accounts_called(desk, (*case.about, case.reporter))
    values = {
        "case": case,
        "entries": entries,
        "called": called,
        "team": [called[one] for one in case.team],
        "about": [accounts[one] for one in case.about],
        "reporter": accounts[case.reporter],
        "place": await _where(desk, case),
        "hands": [person_of(one) for one in others],
        "endings": ENDINGS,
        "closed": case.state is CaseState.CLOSED,
        "duty": case.danger or case.category in DUTY,
        "path": path_of("cases", case.id),
        "account": asked.signed.accounts.get(case.workspace),
    }
    return View(template="cases_one", title="console.cases.one", values=values)


async def step(desk: Desk, asked: Asked) -> Moved:
    """A step in a case, as the button in chat."""
    button = _STEPS.get(asked.path["what"])
    if button is None:
        raise MissingError("step")
    case = (await _work(desk, asked)).case
    form = {name: asked.form.get(name, "").strip() for name in ("words", "outcome", "number")}
    form["category"] = asked.form.get("person", "")
    note = await press(desk, asked, button, workspace=case.workspace, value=case.id, form=form)
    return Moved(to=path_of("cases", case.id), note=note)


async def file(desk: Desk, asked: Asked) -> Download:
    """A file of a case, which is inspected already. That it was opened is logged by the store."""
    work = await _work(desk, asked)
    ident = asked.path["file"]
    if all(one.file != ident for one in await opened(work, desk)):
        raise MissingError("file")
    found = await desk.case_files.get(ident, viewer=work.by, now=asked.now)
    if found is None:
        raise MissingError("file")
    return Download(name=found.name, media=found.kind, data=found.data)


async def _work(desk: Desk, asked: Asked) -> Work:
    """The case, for who may look at it; for everybody else there is none, and that they asked is logged."""
    case = await desk.cases.get(asked.path["case"])
    if case is None:
        raise MissingError("case")
    asked.signed.within(case.workspace, WHO, what="case", ident=case.id)
    work = await work_in(case, await _context(desk, asked, case.workspace), desk)
    if work is None:
        raise DeniedError("case", case.id)
    return work


async def _context(desk: Desk, asked: Asked, workspace: str) -> Context:
    """As much as says who may hear of what."""
    school, person = desk.schools(workspace), asked.signed.person
    ref = asked.signed.accounts.get(workspace) or MemberRef(workspace=workspace, id="")
    return Context(
        now=asked.now,
        zone=ZoneInfo(school.zone),
        school=school,
        packs=tuple(desk.packs[name] for name in school.packs),
        conversation=None,
        author=Member(ref=ref, person=person),
        audience=(),
        safeguarding=tuple(await desk.registry.accounts(workspace, school.safeguarding)),
        supervisors=tuple(await desk.registry.accounts(workspace, supervising(school))),
    )


async def _where(desk: Desk, case: Case) -> str:
    place = await desk.registry.conversation(case.conversation) if case.conversation else None
    return place.name if place else ""


def _row(case: Case, lang: str, owner: str) -> Sequence[Cell]:
    kind = word(lang, f"case_kind.{case.category.value}")
    danger: Mapping[bool, str] = {True: word(lang, "console.cases.danger", kind=kind), False: kind}
    return (
        Cell(text=case.number, href=path_of("cases", case.id)),
        Cell(text=danger[case.danger], strong=case.danger),
        Cell(text=word(lang, f"case_state.{case.state.value}"), strong=case.state is CaseState.NEW),
        Cell(text=owner),
        Cell(at=case.opened_at),
        Cell(at=case.due),
    )
