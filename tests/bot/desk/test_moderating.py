"""Incidents and modes as the console sees and changes them: whose they are, and a form sent twice."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace

import pytest

from bot.desk import incidents
from bot.desk import modes
from bot.desk.access import Access
from bot.desk.doing import press
from bot.desk.errors import DeniedError
from bot.desk.errors import MissingError
from bot.desk.modeform import Problem
from bot.desk.modes import Effects
from bot.desk.pages import Asked
from bot.desk.ports import Desk
from bot.wiring import load_packs
from bot.wiring.console import desk_of
from policy.model import ButtonKey
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Ground
from policy.model import IncidentState
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import PEOPLE
from tests.bot.desk.conftest import THERE
from tests.bot.desk.conftest import opened
from tests.bot.desk.conftest import schools
from tests.bot.desk.conftest import workspaces
from tests.builders import NOW
from tests.builders import posted

FORM = {"rule": "group_only", "mode": "warn", "place": "", "until": "", "reason": "it is right now"}


@dataclass(slots=True)
class Office:
    """A desk with one incident of the coach's, and whoever asks."""

    desk: Desk
    access: Access
    incident: str = ""

    async def asked(self, person: str, key: str = "k1", **form: str) -> Asked:
        who = next(one for one in PEOPLE if one.id == person)
        return Asked(signed=await self.access.signed(who), lang="en", zone="UTC", now=NOW, form=form, key=key)

    async def state(self) -> IncidentState:
        return (await self.desk.incidents.with_ids([self.incident]))[0].state


@pytest.fixture
async def office() -> Office:
    console = await opened("http://localhost", {}, by_mail=False)
    house = console.house
    desk = desk_of(house, clock=console.clock, schools=schools, workspaces=workspaces, packs=load_packs())
    coach = Member(ref=MemberRef(workspace=HERE, id="U-ortiz"))
    event = posted("the bus leaves at four", coach)
    place = replace(event.message.ref.place, workspace=HERE)
    event = replace(
        event,
        workspace=HERE,
        message=replace(event.message, ref=replace(event.message.ref, workspace=HERE), author=coach.ref),
    )
    known = Conversation(ref=place, kind=ConversationKind.PRIVATE_CHANNEL, name="goalies", registered=True)
    await house.roster.put_conversation(known, [coach.ref, MemberRef(workspace=HERE, id="U-mia")])
    await house.app.handle(event)
    made = Office(desk, Access(schools=schools, workspaces=workspaces, registry=house.registry))
    made.incident = (await house.log.incidents())[0].id
    return made


async def test_heads_see_it_with_names_and_the_other_school_does_not(office: Office) -> None:
    for person, seen in (("kim", 1), ("pat", 1), ("ada", 1), ("sam", 0), ("ortiz", 0), ("mia", 0), ("lee", 0)):
        signed = (await office.asked(person)).signed
        assert len(await incidents.listed(office.desk, signed)) == seen, person
    (one,) = await incidents.listed(office.desk, (await office.asked("kim")).signed)
    assert (one.incident.rule, one.who, one.where, one.can) == (
        "group_only",
        "José Ortiz",
        "goalies",
        (IncidentState.ACKNOWLEDGED, IncidentState.RESOLVED, IncidentState.OVERTURNED),
    )
    for person in ("lee", "sam", "ortiz"):
        with pytest.raises(DeniedError):
            await incidents.one_of(office.desk, (await office.asked(person)).signed, office.incident)
    with pytest.raises(MissingError):
        await incidents.one_of(office.desk, (await office.asked("kim")).signed, "none")


async def test_a_form_sent_twice_decides_once(office: Office) -> None:
    asked = await office.asked("kim")
    for _ in range(2):
        await incidents.decide(office.desk, asked, office.incident, IncidentState.OVERTURNED, Ground.MISREAD)
    assert await office.state() is IncidentState.OVERTURNED
    one = await incidents.one_of(office.desk, asked.signed, office.incident)
    assert [(step.by, step.ground) for step in one.steps] == [("kim", Ground.MISREAD)]
    assert (one.can, one.deciders) == ((), {"kim": "Dana Kim"})
    (counted,) = await incidents.precision(office.desk, asked)
    assert (counted.rule, counted.upheld, counted.overturned) == ("group_only", 0, 1)


async def test_an_appeal_is_decided_by_its_reviewer_alone(office: Office) -> None:
    decision = office.incident.partition(".")[0]
    coach = await office.asked("ortiz", "k0")
    await press(office.desk, coach, ButtonKey.WRONG, workspace=HERE, value=decision, form={"ground": "allowed"})
    assert [one.decision for one in await incidents.appeals_of(office.desk, (await office.asked("pat")).signed)] == [
        decision
    ]
    for person in ("kim", "ada"):
        asked = await office.asked(person)
        assert await incidents.appeals_of(office.desk, asked.signed) == []
        with pytest.raises(DeniedError):
            await incidents.decide_appeal(office.desk, asked, decision, overturn=True, ground=None)
    with pytest.raises(MissingError):
        await incidents.decide_appeal(office.desk, await office.asked("pat"), "none", overturn=True, ground=None)
    await incidents.decide_appeal(office.desk, await office.asked("pat"), decision, overturn=False, ground=None)
    assert await office.state() is IncidentState.RESOLVED


async def test_a_mode_is_looked_at_and_then_saved(office: Office) -> None:
    asked = await office.asked("kim", "0123456789abcdef", **FORM)
    looked = await modes.preview_at(office.desk, asked, HERE)
    assert not isinstance(looked, Problem)
    assert (looked.found, looked.before, looked.after) == (1, Effects(), Effects(warned=1))
    assert (looked.rules, looked.places) == ((("group_only", 1),), ((looked.places[0][0], 1),))
    assert await modes.standing(office.desk, asked) == []
    notes = [await modes.apply(office.desk, asked, HERE) for _ in range(2)]
    assert not any(isinstance(one, Problem) for one in notes)
    (found,) = await modes.standing(office.desk, asked)
    assert (found.mode, found.owner, found.reason, found.proposed) == (Mode.WARN, "kim", "it is right now", False)
    await modes.confirm(office.desk, await office.asked("pat", "k2"), found.id, end=True)
    assert await modes.standing(office.desk, asked) == []


async def test_a_change_that_is_none_or_of_another_school_is_not_saved(office: Office) -> None:
    wrong = await office.asked("kim", "k3", **{**FORM, "reason": " "})
    assert await modes.preview_at(office.desk, wrong, HERE) == Problem(what="reason")
    assert await modes.apply(office.desk, wrong, HERE) == Problem(what="reason")
    with pytest.raises(DeniedError):
        await modes.apply(office.desk, await office.asked("lee", "k4", **FORM), HERE)
    with pytest.raises(DeniedError):
        await modes.preview_at(office.desk, await office.asked("kim", "k5", **FORM), THERE)
    with pytest.raises(MissingError):
        await modes.confirm(office.desk, wrong, "none")
