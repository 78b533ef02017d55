"""Two schools in memory with everything in them that a press can be about, and people to whom none of it belongs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import fields
from typing import Any

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Mode
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.memory.state import State
from storage.seal import Keys
from tests.builders import NOW

HERE, THERE = "w", "x"
PAIR, HALL, OFFICE = "pair", "hall", "office"
CASE = "c1aaaaaa0000"
SCHOOLS = {
    HERE: School(
        packs=("dracut", "nycdoe"),
        supervisor="boss",
        overseers=("principal", "ad"),
        safeguarding=("kim",),
        mode=Mode.ENFORCE,
    ),
    THERE: School(packs=("mmsd",), supervisor="other_boss", safeguarding=("other_kim",), mode=Mode.ENFORCE),
}
_ROLES = {
    "coach": Role.COACH, "sam": Role.STUDENT, "alex": Role.STUDENT, "parent": Role.PARENT, "guest": Role.GUEST,
    "other_coach": Role.COACH, "staff": Role.TEACHER, "boss": Role.SUPERVISOR, "principal": Role.PRINCIPAL,
    "ad": Role.ATHLETIC_DIRECTOR, "kim": Role.COUNSELOR, "other_boss": Role.STAFF, "other_kim": Role.STAFF,
}  # fmt: skip
_GROUPS = {"coach": "hockey", "sam": "hockey", "alex": "hockey", "other_coach": "drama"}
_NOTES = ("inbox", "fingerprints", "marks", "log", "decided", "revisions", "entries", "segments", "pseudonyms", "given")
_WORK = ("outbox", "jobs", "wake", "veil", "digests", "chain_keys", "health", "people_changed", "kept", "said", "found")
_ASIDE = frozenset((*_NOTES, *_WORK))
"""What grows with every event, whoever sends it: that it came, that it was judged, and the answer on its way."""


def member(name: str) -> Member:
    """Somebody's account; a name that is on no roster is a stranger's."""
    workspace = THERE if name.startswith("other_") and name != "other_coach" else HERE
    ref = MemberRef(workspace=workspace, id=name)
    if name not in _ROLES:
        return Member(ref=ref, display_name=name)
    role, group = _ROLES[name], _GROUPS.get(name)
    memberships = (Membership(group=group, role=role),) if group else ()
    parents = ("parent",) if name == "sam" else ()
    person = Person(id=name, name=name.title(), role=role, memberships=memberships, parents=parents)
    return Member(ref=ref, person=person, display_name=name)


@dataclass(slots=True, kw_only=True)
class World:
    """The house with what it holds, and a count of what was done."""

    house: House
    chat: LocalChat
    clock: SetClock
    state: State
    count: int = 0
    performs: bool = True
    """Whether what follows is carried out, too; else it is only looked at."""

    def ident(self) -> str:
        self.count += 1
        return f"n{self.count}"

    async def press(self, by: str, button: str, value: str = "", *, at: str = "", **form: str) -> list[Any]:
        """Somebody presses; returns what followed from it, besides what was written down."""
        who = member(by).ref
        place = ConversationRef(workspace=who.workspace, id=at) if at else None
        event = ButtonPressed(
            id=self.ident(), workspace=who.workspace, at=self.clock.now(), by=who, button=button, value=value,
            conversation=place, form=tuple(form.items()),
        )  # fmt: skip
        return await self.happens(event)

    async def write(self, by: str, name: str, words: str = "", at: str = HALL) -> list[Any]:
        """Somebody calls a command."""
        who = member(by).ref
        place = ConversationRef(workspace=who.workspace, id=at)
        event = CommandInvoked(
            id=self.ident(), workspace=who.workspace, at=self.clock.now(), by=who, name=name, args=words,
            conversation=place,
        )  # fmt: skip
        return await self.happens(event)

    async def happens(self, event: Event) -> list[Any]:
        """An event; returns the effects that it led to."""
        before = set(self.state.outbox)
        await self.house.app.handle(event)
        found = [one.effect for ident, one in self.state.outbox.items() if ident not in before]
        if self.performs:
            await self.house.jobs.drain()
        self.state.jobs.clear()
        self.state.outbox.clear()
        return found

    def held(self) -> dict[str, str]:
        """Everything that is kept of the first school, without what every event leaves behind."""
        return held_in(self.state)

    def changed(self, before: Mapping[str, str]) -> set[str]:
        """What is other than it was."""
        now = self.held()
        return {name for name in now if now[name] != before[name]}

    def decisions(self) -> list[str]:
        """The decisions behind the flags, oldest first."""
        return list(dict.fromkeys(one.decision for one in self.state.incidents.values()))

    async def denied(self) -> int:
        """How many looks were refused and written down."""
        found = await self.house.book.entries(kinds={EntryKind.VIEW})
        return sum(bool(one.facts.get("denied")) for one in found)


def held_in(state: State) -> dict[str, str]:
    """Everything that is kept, by its place, but for what every event leaves behind and for the second school."""
    return {one.name: _of_here(getattr(state, one.name)) for one in fields(State) if one.name not in _ASIDE}


def _of_here(kept: Any) -> str:
    rows = kept.items() if isinstance(kept, dict) else kept
    return "\n".join(said for one in rows if f"workspace={THERE!r}" not in (said := repr(one)))


def others(effects: Iterable[Any], by: str) -> list[tuple[str, str]]:
    """The effects of a press that reach anybody here but whoever acted: their kind, and whom."""
    own = ("reply", "show_report_link", "show_home", "show_crisis_contacts")
    who = member(by).ref
    return [
        (one.kind, str(getattr(one, "to", "")))
        for one in effects
        if one is not None and getattr(one, "to", None) != ()
        if not (one.kind in own and one.to == who) and f"workspace={THERE!r}" not in repr(one)
    ]


@asynccontextmanager
async def a_world() -> AsyncIterator[World]:
    """Everything in its place: a flag, an appeal, a case, settings, questions, a registration that waits."""
    chat, there, clock = LocalChat(HERE), LocalChat(THERE), SetClock(NOW)
    house = await open_house(
        clock=clock, schools=lambda one: SCHOOLS[one], packs=load_packs(), keys=Keys.generate(),
        messengers=lambda one: chat if one == HERE else there,
    )  # fmt: skip
    everybody = [member(one) for one in _ROLES]
    await house.roster.put_people([one.person for one in everybody if one.person])
    await house.roster.put_members([*everybody, member("stranger")])
    chat.listen(house.app.handle)
    world = World(house=house, chat=chat, clock=clock, state=house.log._state)  # type: ignore[attr-defined]
    await _places(world)
    await _filled(world)
    world.performs = False
    yield world
    await house.close()


async def _places(world: World) -> None:
    kinds = {PAIR: ("coach", "sam"), HALL: ("coach", "sam", "alex"), OFFICE: ("coach", "boss")}
    for name, who in kinds.items():
        ref = ConversationRef(workspace=HERE, id=name)
        place = Conversation(
            ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name, seen=True, registered=name == PAIR
        )
        await world.house.roster.put_conversation(place, [member(one).ref for one in who])
    ref = ConversationRef(workspace=THERE, id=HALL)
    place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=HALL, seen=True)
    await world.house.roster.put_conversation(place, [member("other_boss").ref])


async def _filled(world: World) -> None:
    pair = ConversationRef(workspace=HERE, id=PAIR)
    for text in ("See you at practice tomorrow.", "Bring your helmet, please."):
        await world.chat.post(member("coach").ref, pair, text, at=world.clock.now())
        await world.house.jobs.drain()
    disputed = world.decisions()[1] if len(world.decisions()) > 1 else world.decisions()[0]
    await world.press("coach", "wrong", disputed, ground="context")
    case = Case(
        id=CASE, workspace=HERE, category=CaseCategory.BULLYING, source=CaseSource.CHAT, opened_at=NOW,
        conversation=ConversationRef(workspace=HERE, id=HALL),
    )  # fmt: skip
    entry = CaseEntry(id="e1", case=CASE, at=NOW, kind=CaseEntryKind.REPORT, text="they take his lunch")
    await world.happens(CaseReported(id="r1", workspace=HERE, at=NOW, case=case, entries=(entry,)))
    await world.press("coach", "register", "", at=HALL, purpose="homework", readers="closed")
    await world.write("boss", "mode", 'group_only warn reason="it is new"')
    await world.press("boss", "mode_change", "", rule="photo", mode="hint", reason="try", confirmed="yes")
    await world.press("boss", "brake_on", "brake.dms", reason="too many")
    await world.write("sam", "policy", "may I bring my dog to practice on a boat")
    await world.write("alex", "policy", "may a coach text me at night")
    for one in list(world.state.questions):
        await world.press("sam", "ask_principal", one, name="yes")
    await world.press("boss", "answer", next(iter(world.state.questions)), answer="no dogs", standard="yes")
