"""Puts a scenario's people and places where the pipeline finds them: the roster, the registry, the local chat."""

from __future__ import annotations

from datetime import date
from datetime import timedelta

from bot.ports import Roster
from bot.rehearse.scenario import ConversationEntry
from bot.rehearse.scenario import PersonEntry
from bot.rehearse.scenario import Scenario
from bot.wiring import LocalChat
from bot.wiring import load_packs
from policy.model import Aspect
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import Known
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Mode
from policy.model import Person
from policy.model import Role
from policy.model import School
from policy.model import Travel

WORKSPACE = "rehearsal"


def member_ref(person: str) -> MemberRef:
    """The one account that a person of a scenario has."""
    return MemberRef(workspace=WORKSPACE, id=person)


def place_ref(conversation: str) -> ConversationRef:
    """A conversation of the scenario in the rehearsal's workspace."""
    return ConversationRef(workspace=WORKSPACE, id=conversation)


def school_of(scenario: Scenario, start: date = date.min) -> School:
    """The scenario's school, with every rule live; `start` is the scene's first day, from which travel counts."""
    days = timedelta(days=1)
    return School(
        packs=scenario.packs,
        level=scenario.level,
        supervisor=scenario.supervisor,
        overseers=scenario.overseers,
        safeguarding=scenario.safeguarding,
        press_contact=scenario.press_contact,
        mode=Mode.ENFORCE,
        travel=tuple(
            Travel(group=one.group, first=start + one.first * days, last=start + one.last * days)
            for one in scenario.travel
        ),
        known=Known(
            phones=scenario.allow.phones,
            domains=scenario.allow.email_domains,
            addresses=scenario.allow.venues,
        ),
    )


async def bring_in(scenario: Scenario, roster: Roster, chat: LocalChat) -> None:
    """Import the people, their accounts and the conversations, as a real school would before the first message."""
    people = people_of(scenario)
    await roster.put_people([one for one in people.values() if one is not None])
    await roster.put_members(
        [
            Member(ref=member_ref(key), person=people[key], display_name=entry.name)
            for key, entry in scenario.people.items()
        ]
    )
    for key, place in scenario.conversations.items():
        found = _conversation(key, place, _label(scenario))
        await roster.put_conversation(found, [member_ref(one) for one in place.members])
        if not place.bot:
            chat.hide(place_ref(key))


def people_of(scenario: Scenario) -> dict[str, Person | None]:
    """The scenario's people as a roster has them; None for an account that is on no roster."""
    return {key: _person(scenario, key, entry) for key, entry in scenario.people.items()}


def _person(scenario: Scenario, key: str, entry: PersonEntry) -> Person | None:
    if entry.role is Role.UNVERIFIED:
        return None
    parents = {*entry.parents, *(other for other, one in scenario.people.items() if key in one.parent_of)}
    memberships = (Membership(group=entry.group, role=entry.role, captain=entry.captain),) if entry.group else ()
    return Person(
        id=key,
        name=entry.name,
        role=entry.role,
        memberships=memberships,
        level=entry.level or scenario.level,
        parents=tuple(sorted(parents)),
        relatives=entry.relative_of,
    )


def _label(scenario: Scenario) -> str:
    """What marks a conversation as the packs of the scenario ask; a conversation without a topic carries it."""
    packs = load_packs(named=scenario.packs)
    norms = [packs[name].conversation.get(Aspect.LABEL) for name in scenario.packs if name in packs]
    return ". ".join(norm.example for norm in norms if norm)


def _conversation(key: str, entry: ConversationEntry, label: str) -> Conversation:
    return Conversation(
        ref=place_ref(key),
        kind=entry.kind,
        name=key,
        topic=label if entry.topic is None else entry.topic,
        registered=entry.registered,
        seen=entry.bot,
        level=entry.level,
        public_reason=entry.public_reason,
        comments=entry.comments,
    )
