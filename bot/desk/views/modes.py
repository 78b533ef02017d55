"""How far rules may go: what is set and by whom; a change is shown with what it would have done before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from bot.desk.access import HEADS
from bot.desk.doing import here
from bot.desk.errors import MissingError
from bot.desk.modeform import EXEMPT
from bot.desk.modeform import RULES
from bot.desk.modeform import Problem
from bot.desk.modes import Preview
from bot.desk.modes import apply
from bot.desk.modes import confirm
from bot.desk.modes import preview_at
from bot.desk.modes import standing
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.views.naming import persons_called
from bot.desk.views.naming import places_called
from bot.desk.views.naming import rule_called
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Mode
from policy.model import ModeSetting

FIELDS = ("workspace", "rule", "mode", "place", "until", "reason")
_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM, ConversationKind.THREAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """A setting as the page shows it."""

    setting: ModeSetting
    rule: str
    place: str
    owner: str


async def show(desk: Desk, asked: Asked) -> View:
    """Look at what is set, and ask for a change."""
    return await _page(desk, asked)


async def look(desk: Desk, asked: Asked) -> View:
    """What a change would have done; with what is wrong with it, where it is none."""
    found = await preview_at(desk, asked, _workspace(asked))
    if isinstance(found, Problem):
        return await _page(desk, asked, problem=found)
    places = await places_called(desk, [found.change.workspace])
    values = {
        "looked": found,
        "rule": rule_called(found.change.rule, asked.lang),
        "place": places.get(_ref(found.change.workspace, found.change.conversation), ""),
        "rules": [(rule_called(rule, asked.lang), count) for rule, count in found.rules],
        "places": _places(found, places),
        "form": {**{name: asked.form.get(name, "") for name in FIELDS}, "workspace": found.change.workspace},
    }
    return View(template="modes_preview", title="console.modes.preview", values=values)


async def save(desk: Desk, asked: Asked) -> Moved | View:
    """Save a change that was looked at."""
    found = await apply(desk, asked, _workspace(asked))
    return await _page(desk, asked, problem=found) if isinstance(found, Problem) else Moved(to="/modes", note=found)


async def step(desk: Desk, asked: Asked) -> Moved:
    """Save what was proposed, or end what is in force."""
    if asked.path["what"] not in ("save", "end"):
        raise MissingError("step")
    note = await confirm(desk, asked, asked.path["setting"], end=asked.path["what"] == "end")
    return Moved(to="/modes", note=note)


async def _page(desk: Desk, asked: Asked, problem: Problem | None = None) -> View:
    mine = asked.signed.where(HEADS)
    found = await standing(desk, asked)
    called = await persons_called(desk, (one.owner for one in found))
    places = await places_called(desk, mine)
    shown = [_set(one, asked.lang, called[one.owner], places) for one in found]
    every = [one for space in mine for one in await desk.places.conversations(space) if one.kind not in _PRIVATE]
    values = {
        "in_force": [one for one in shown if not one.setting.proposed],
        "proposed": [one for one in shown if one.setting.proposed],
        "schools": [(space, desk.schools(space)) for space in mine],
        "called": {one: rule_called(one, asked.lang) for space in mine for one in desk.schools(space).modes},
        "rules": sorted(((one, rule_called(one, asked.lang)) for one in RULES), key=lambda one: one[1].casefold()),
        "modes": (*(one.value for one in Mode), EXEMPT),
        "places": sorted({one.name for one in every if one.name}, key=str.casefold),
        "form": {name: asked.form.get(name, "") for name in FIELDS},
        "problem": problem.what if problem else "",
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if problem else HTTPStatus.OK
    return View(template="modes", title="console.menu.modes", values=values, status=status)


def _set(one: ModeSetting, lang: str, owner: str, places: Mapping[ConversationRef, str]) -> Set:
    place = places.get(_ref(one.workspace, one.conversation), one.conversation)
    rule = rule_called(one.rule, lang)
    return Set(
        setting=one, rule=f"{one.pack}: {rule}" if one.pack and rule else rule or one.pack, place=place, owner=owner
    )


def _places(found: Preview, places: Mapping[ConversationRef, str]) -> Sequence[tuple[str, int]]:
    return [(places.get(_ref(found.change.workspace, one), one), count) for one, count in found.places]


def _ref(workspace: str, ident: str) -> ConversationRef:
    return ConversationRef(workspace=workspace, id=ident)


def _workspace(asked: Asked) -> str:
    """The one that was chosen, of several; who answers for one alone is not asked."""
    return asked.form.get("workspace", "") or here(asked, HEADS, what="mode")
