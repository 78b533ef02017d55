"""Incidents at the desk: who sees and decides which, what is shown of them, and what a decision is made of.

Chat and console share this; a decision goes the way of any event (`decide`), where the same is checked again.
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.access import Signed
from bot.desk.access import offices_of
from bot.desk.doing import press
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.ports import Desk
from bot.desk.precision import Precision
from bot.desk.precision import worst_first
from bot.ports import Appeals
from bot.ports import Incidents
from bot.ports import People
from bot.ports import Registry
from policy.model import PRECISION_DAYS
from policy.model import Appeal
from policy.model import AppealState
from policy.model import ButtonKey
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Decided
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import MemberRef
from policy.model import is_lasting
from policy.rules.base import name_of

OPEN = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
MOST = 500
"""How many incidents are looked through for a list: those that somebody may not see are left out of it."""
_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM)
_BUTTONS = {
    IncidentState.ACKNOWLEDGED: ButtonKey.INCIDENT_ACKNOWLEDGE,
    IncidentState.RESOLVED: ButtonKey.INCIDENT_UPHOLD,
    IncidentState.OVERTURNED: ButtonKey.INCIDENT_OVERTURN,
}
_VERDICTS = (IncidentState.RESOLVED, IncidentState.OVERTURNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looker:
    """Whoever looks: their person, what they are in one workspace, and their accounts."""

    person: str
    offices: frozenset[Office]
    mine: frozenset[MemberRef]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An incident as it is shown. `who` is the name of the one concerned; `where` is "" for talk between a few.

    `steps` are what was decided, `deciders` the names of the persons behind their ids. `appeal` stands against its
    notice, where there is one.
    """

    incident: Incident
    who: str
    where: str
    steps: tuple[IncidentStep, ...] = ()
    deciders: Mapping[str, str]
    appeal: Appeal | None = None

    @property
    def can(self) -> tuple[IncidentState, ...]:
        """Where it can still go by a decision of its own: not while an appeal is open, nor once it was decided."""
        if any(one.state in _VERDICTS for one in self.steps) or self.incident.state is IncidentState.OVERTURNED:
            return ()
        appealed = self.appeal is not None and self.appeal.state is AppealState.OPEN
        first = (IncidentState.ACKNOWLEDGED,) if self.incident.state is IncidentState.OPEN else ()
        return first if appealed else (*first, *_VERDICTS)


def looker_in(context: Context) -> Looker:
    """Whoever acts in chat."""
    author = context.author
    if author is None or author.person is None:
        mine = frozenset({author.ref}) if author else frozenset[MemberRef]()
        return Looker(person="", offices=frozenset(), mine=mine)
    offices = offices_of(author.person, context.school)
    return Looker(person=author.person.id, offices=offices, mine=frozenset({author.ref}))


def looker_at(signed: Signed, workspace: str) -> Looker:
    """Whoever is signed in to the console, in one workspace."""
    return Looker(
        person=signed.person.id,
        offices=signed.reach.get(workspace, frozenset()),
        mine=frozenset(signed.accounts.values()),
    )


def may_list(who: Looker) -> bool:
    """Whether there can be anything to see for somebody."""
    return bool(who.offices & (HEADS | {Office.SAFEGUARDING}))


def may_decide(one: Incident, who: Looker) -> bool:
    """Whether somebody sees an incident and may decide about it: never one of their own.

    What only safeguarding hears of is theirs alone.
    """
    wanted = frozenset({Office.SAFEGUARDING}) if is_lasting(one.rule) else HEADS
    return bool(who.offices & wanted) and one.author not in who.mine


async def seen_by(
    who: Looker, workspace: str, incidents: Incidents, states: Collection[IncidentState] = OPEN
) -> list[Incident]:
    """The incidents of a workspace in some states that somebody may see, the newest first."""
    found = await incidents.listed(workspace, states, limit=MOST)
    return [one for one in found if may_decide(one, who)]


async def shown(
    found: Iterable[Incident], *, incidents: Incidents, appeals: Appeals, registry: Registry, people: People
) -> list[Shown]:
    """Incidents with the names and what was decided about them."""
    every = list(found)
    steps = await incidents.steps([one.id for one in every])
    persons = await people.with_ids({one.by for one in steps} - {""})
    names = {ident: one.name for ident, one in persons.items()}
    return [
        Shown(
            incident=one,
            who=name_of(await registry.member(one.author)),
            where=await _place(one, registry),
            steps=tuple(step for step in steps if step.incident == one.id),
            deciders=names,
            appeal=await appeals.get(one.decision),
        )
        for one in every
    ]


async def _place(one: Incident, registry: Registry) -> str:
    found = await registry.conversation(one.conversation) if one.conversation.id else None
    return found.name if found and found.kind not in _PRIVATE else ""


async def listed(desk: Desk, signed: Signed, states: Collection[IncidentState] = OPEN) -> list[Shown]:
    """The incidents that somebody signed in may see, in every workspace that is open to them."""
    found: list[Incident] = []
    for workspace in signed.where(HEADS | {Office.SAFEGUARDING}):
        found += await seen_by(looker_at(signed, workspace), workspace, desk.incidents, states)
    found.sort(key=lambda one: (one.opened_at, one.id), reverse=True)
    return await _shown_at(desk, found)


async def one_of(desk: Desk, signed: Signed, ident: str) -> Shown:
    """One incident. Raises `MissingError`, and `DeniedError` for whom it is not."""
    found = await desk.incidents.with_ids([ident])
    if not found:
        raise MissingError("incident")
    if not may_decide(found[0], looker_at(signed, found[0].conversation.workspace)):
        raise DeniedError("incident", ident)
    return (await _shown_at(desk, found))[0]


async def decide(desk: Desk, asked: Asked, ident: str, to: IncidentState, ground: Ground | None = None) -> str:
    """Say that an incident was seen, right or wrong. Raises as `one_of`; sent twice it is decided once.

    Returns the note that says what became of it, as all of these.
    """
    one = (await one_of(desk, asked.signed, ident)).incident
    form = {"ground": ground.value} if ground else {}
    return await press(desk, asked, _BUTTONS[to], workspace=one.conversation.workspace, value=ident, form=form)


async def decide_appeal(desk: Desk, asked: Asked, decision: str, *, overturn: bool, ground: Ground | None) -> str:
    """Decide an appeal. Raises `MissingError`, and `DeniedError` for whoever is not to look at it."""
    appeal = await desk.appeals.get(decision)
    if appeal is None:
        raise MissingError("appeal")
    if appeal.reviewer != asked.signed.person.id:
        raise DeniedError("appeal", decision)
    form = {"ground": ground.value} if ground else {}
    button = ButtonKey.APPEAL_OVERTURN if overturn else ButtonKey.APPEAL_UPHOLD
    return await press(desk, asked, button, workspace=appeal.workspace, value=decision, form=form)


async def appeals_of(desk: Desk, signed: Signed) -> list[Appeal]:
    """The open appeals that somebody signed in has to look at, what is due first."""
    found = [one for workspace in signed.where(HEADS) for one in await desk.appeals.open(workspace)]
    mine = [one for one in found if one.reviewer == signed.person.id]
    return sorted(mine, key=lambda one: (one.due, one.decision))


async def precision(desk: Desk, asked: Asked) -> Sequence[Precision]:
    """How often each rule was right of late, over every workspace that is open to whoever asks."""
    counted: dict[str, Decided] = {}
    for workspace in asked.signed.where(HEADS):
        for one in await desk.incidents.decided(workspace, since=asked.now - PRECISION_DAYS):
            before = counted.get(one.rule, Decided(rule=one.rule))
            counted[one.rule] = replace(
                before, upheld=before.upheld + one.upheld, overturned=before.overturned + one.overturned
            )
    return worst_first(counted.values())


async def _shown_at(desk: Desk, found: Iterable[Incident]) -> list[Shown]:
    return await shown(
        found, incidents=desk.incidents, appeals=desk.appeals, registry=desk.registry, people=desk.people
    )
