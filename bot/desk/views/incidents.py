"""Incidents: what was found where and what became of it, how often each rule is right, and how soon people decide.

Never a text: what was written stands where it was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import timedelta

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.errors import MissingError
from bot.desk.incidents import Shown
from bot.desk.incidents import appeals_of
from bot.desk.incidents import decide
from bot.desk.incidents import decide_appeal
from bot.desk.incidents import listed
from bot.desk.incidents import one_of
from bot.desk.incidents import precision
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.charts import said_week
from bot.desk.views.charts import told_by_week
from bot.desk.views.looked import looked
from bot.desk.views.naming import persons_called
from bot.desk.views.naming import rule_called
from bot.words import word
from policy.model import AppealState
from policy.model import Clause
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState

WHO = HEADS | {Office.SAFEGUARDING}
SHOWN = ("open", *(one.value for one in IncidentState if one is not IncidentState.OPEN), "all")
AGES = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=30), "term": timedelta(days=120)}
"""How long ago, at the most."""
_STATES: Mapping[str, tuple[IncidentState, ...]] = {
    **{one.value: (one,) for one in IncidentState},
    "open": (IncidentState.OPEN, IncidentState.ACKNOWLEDGED),
    "all": tuple(IncidentState),
}
_COLUMNS = ("rule", "who", "place", "incident_state", "moment", "clause")
_STEPS = {
    "acknowledge": IncidentState.ACKNOWLEDGED,
    "resolve": IncidentState.RESOLVED,
    "overturn": IncidentState.OVERTURNED,
}


async def show(desk: Desk, asked: Asked) -> View:
    """The incidents that are open to whoever asks, narrowed down as they like."""
    wanted = asked.query.get("state", "")
    wanted = wanted if wanted in SHOWN else "open"
    every = await listed(desk, asked.signed, _STATES[wanted])
    found = [one for one in every if _fits(one, asked)]
    await looked(desk, asked, "incidents", len(found))
    values = {
        "sheet": sheet_of(asked, "incidents", "/incidents", _COLUMNS, [_row(one, asked.lang) for one in found]),
        "shown": SHOWN,
        "wanted": wanted,
        "rules": [(one, rule_called(one, asked.lang)) for one in _rules(every)],
        "places": sorted({one.where for one in every if one.where}, key=str.casefold),
        "ages": tuple(AGES),
        "picked": {name: asked.query.get(name, "") for name in ("rule", "place", "age")},
        "figures": bool(asked.signed.where(HEADS)),
        "appeals": await appeals_of(desk, asked.signed),
        "appealed_by": await _appellants(desk, asked),
    }
    return View(template="incidents", title="console.menu.incidents", values=values)


async def show_figures(desk: Desk, asked: Asked) -> View:
    """Findings a week, how often each rule was right, and how soon people decided, as charts with their tables."""
    every = await listed(desk, asked.signed, tuple(IncidentState))
    rule = asked.query.get("rule", "")
    chosen = [one for one in every if rule in ("", one.incident.rule)]
    told, precise = told_by_week(chosen, asked.now, asked.zone), await precision(desk, asked)
    values = {
        "told": told,
        "weeks_said": [said_week(week, asked.lang) for week in told.mondays],
        "precise": precise,
        "called": {one: rule_called(one, asked.lang) for one in (*_rules(every), *(one.rule for one in precise))},
        "rules": [(one, rule_called(one, asked.lang)) for one in _rules(every)],
        "rule": rule,
    }
    return View(template="incidents_figures", title="console.incidents.figures", values=values)


async def show_one(desk: Desk, asked: Asked) -> View:
    """One of them: which rule and clause, where, who, when, where it stands and what people decided."""
    one = await one_of(desk, asked.signed, asked.path["incident"])
    await looked(desk, asked, "incident", 1, id=one.incident.id)
    appeal = one.appeal
    mine = appeal is not None and appeal.reviewer == asked.signed.person.id and appeal.state is AppealState.OPEN
    said = ""
    if appeal is not None and mine:
        said = await desk.appeals.words(appeal.decision, viewer=asked.signed.person.id, now=asked.now)
    values = {
        "one": one,
        "rule": rule_called(one.incident.rule, asked.lang),
        "clause": _clause(desk, one.incident),
        "pack": desk.packs.get(one.incident.pack),
        "can": [one_.value for one_ in one.can],
        "grounds": [ground.value for ground in Ground],
        "mine": mine,
        "said": said,
        "path": path_of("incidents", one.incident.id),
        "account": asked.signed.accounts.get(one.incident.conversation.workspace),
    }
    return View(template="incidents_one", title="console.incidents.one", values=values)


async def step(desk: Desk, asked: Asked) -> Moved:
    """Say that it was seen, that it was right, or that it was wrong."""
    ident, state = asked.path["incident"], _STEPS.get(asked.path["what"])
    if state is None:
        raise MissingError("step")
    note = await decide(desk, asked, ident, state, _ground(asked) if state is IncidentState.OVERTURNED else None)
    return Moved(to=path_of("incidents", ident), note=note)


async def settle(desk: Desk, asked: Asked) -> Moved:
    """Decide an appeal against a notice."""
    overturn = asked.form.get("verdict") == "overturn"
    note = await decide_appeal(
        desk, asked, asked.path["decision"], overturn=overturn, ground=_ground(asked) if overturn else None
    )
    return Moved(to="/incidents", note=note)


def _ground(asked: Asked) -> Ground:
    given = asked.form.get("ground", "")
    return Ground(given) if given in tuple(Ground) else Ground.OTHER


def _fits(one: Shown, asked: Asked) -> bool:
    rule, place, age = (asked.query.get(name, "") for name in ("rule", "place", "age"))
    young = age not in AGES or one.incident.opened_at >= asked.now - AGES[age]
    return rule in ("", one.incident.rule) and place in ("", one.where) and young


def _rules(every: Sequence[Shown]) -> list[str]:
    return sorted({one.incident.rule for one in every})


def _row(one: Shown, lang: str) -> Sequence[Cell]:
    incident = one.incident
    appealed = one.appeal is not None and one.appeal.state is AppealState.OPEN
    state = "appealed" if appealed else incident.state.value
    return (
        Cell(text=rule_called(incident.rule, lang), href=path_of("incidents", incident.id)),
        Cell(text=one.who),
        Cell(text=one.where or word(lang, "console.incidents.private")),
        Cell(text=word(lang, f"incident_state.{state}"), strong=appealed or incident.state is IncidentState.OPEN),
        Cell(at=incident.opened_at),
        Cell(text=incident.clause),
    )


def _clause(desk: Desk, one: Incident) -> Clause | None:
    pack = desk.packs.get(one.pack)
    return pack.clause(one.clause) if pack else None


async def _appellants(desk: Desk, asked: Asked) -> Mapping[str, str]:
    """Who appealed, by the decision: the account's person, as the roster calls them."""
    found: dict[str, str] = {}
    for one in await appeals_of(desk, asked.signed):
        member = await desk.registry.member(one.by)
        found[one.decision] = member.person.id if member and member.person else ""
    called = await persons_called(desk, found.values())
    return {decision: called[person] for decision, person in found.items()}
