"""Who there is in a play, and which conversations each of them is in."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from bot.rehearse.driver import Step
from bot.rehearse.scenario import Scenario
from bot.wiring import Room
from policy.model import BotJoined
from policy.model import ConversationKind
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRenamed
from policy.model import RoleChanged
from policy.model import VisibilityChanged

KINDS = (
    *(ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL),
    *(ConversationKind.THREAD, ConversationKind.GROUP_DM, ConversationKind.DM),
)
"""In the order in which chats list them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody to be: `role` is the word of the roster, `captain` leads a team of students."""

    id: str
    name: str
    role: str
    captain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A conversation as it is now. `made`: Chaperone opened it."""

    id: str
    kind: ConversationKind
    members: tuple[str, ...]
    seen: bool
    made: bool = False


def people_in(scenario: Scenario, steps: Iterable[Step]) -> dict[str, Person]:
    """Everybody, with the names and roles that they have now."""
    found = {
        key: Person(id=key, name=one.name, role=one.role.value, captain=one.captain)
        for key, one in scenario.people.items()
    }
    for event in (one for step in steps for one in step.happened):
        match event:
            case MemberRenamed(member=ref, name=name) if ref.id in found:
                found[ref.id] = _changed(found[ref.id], name=name)
            case RoleChanged(member=ref, role=role) if ref.id in found:
                found[ref.id] = _changed(found[ref.id], role=role.value)
            case _:
                pass
    return found


def _changed(one: Person, *, name: str = "", role: str = "") -> Person:
    return Person(id=one.id, name=name or one.name, role=role or one.role, captain=one.captain)


def places_in(scenario: Scenario, steps: Iterable[Step], rooms: Sequence[Room]) -> dict[str, Place]:
    """Every conversation with its members now: those of the file, and those that Chaperone made."""
    kinds = {key: one.kind for key, one in scenario.conversations.items()}
    members = {key: list(one.members) for key, one in scenario.conversations.items()}
    seen = {key for key, one in scenario.conversations.items() if one.bot}
    for room in rooms:
        kinds[room.ref.id] = ConversationKind.PRIVATE_CHANNEL
        members[room.ref.id] = [one.id for one in room.members]
    for event in (one for step in steps for one in step.happened):
        match event:
            case MemberJoined(conversation=place, member=ref) if ref.id not in members[place.id]:
                members[place.id].append(ref.id)
            case MemberLeft(conversation=place, member=ref) if ref.id in members[place.id]:
                members[place.id].remove(ref.id)
            case VisibilityChanged(conversation=place, to=kind):
                kinds[place.id] = kind
            case BotJoined(conversation=place):
                seen.add(place.id)
            case _:
                pass
    made = {one.ref.id for one in rooms}
    return {
        key: Place(id=key, kind=kinds[key], members=tuple(members[key]), seen=key in seen | made, made=key in made)
        for key in kinds
    }


def places_of(person: str, places: Iterable[Place]) -> tuple[Place, ...]:
    """The conversations that somebody is in, kind by kind."""
    return tuple(one for kind in KINDS for one in places if one.kind is kind and person in one.members)


def named(place: Place, viewer: str, people: Mapping[str, Person]) -> str:
    """What a conversation is called: a talk without a name by who else is in it."""
    if place.kind in (ConversationKind.GROUP_DM, ConversationKind.DM):
        return ", ".join(people[one].name for one in place.members if one != viewer and one in people)
    return place.id.replace("_", "-")
