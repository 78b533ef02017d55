"""What more or fewer readers may change, whatever is written and whichever policies are in force."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from hypothesis import HealthCheck
from hypothesis import assume
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.engine import decide
from policy.model import Audience
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Event
from policy.model import Finding
from policy.model import Level
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import Mode
from policy.model import Role
from policy.model import School
from policy.rules import ALL
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import edited
from tests.builders import posted

ADVISOR = a_member("advisor", Role.ADVISOR, "drama")
CAPTAIN = a_member("captain", Role.STUDENT, "hockey", group_role=Role.COACH)
LEE = a_member("lee", Role.STUDENT, "hockey", parents=("gail",), level=Level.MIDDLE)
PEOPLE = (COACH, ADVISOR, CAPTAIN, TEACHER, SAM, ALEX, LEE, NINA, GAIL, AD, PRINCIPAL, SUPERVISOR, a_stranger())
TEXTS = (
    "practice at six",
    "ok",
    "come by my office after school",
    "your knee MRI came back, see the doctor",
    "your grade in algebra is an F, we should talk",
    "my number is 978-555-0177",
    "add me on snap",
    "my password is Tulip!42",
    "born 4/17/2010",
)
PACKS = ("dracut", "mmsd", "nycdoe", "mit", "derby")
TEAM, CLUB = (SAM, ALEX, LEE), (NINA, a_member("omar", Role.STUDENT, "drama"))
FAMILIES = {"parents_not_included"}
"""Rules that ask for a parent of every student: another student is another to ask for."""
texts = st.one_of(st.sampled_from(TEXTS), st.text(max_size=40))
people = st.sampled_from(PEOPLE)
overseers = st.sampled_from([AD, PRINCIPAL, SUPERVISOR])
contexts = st.builds(
    a_context,
    people,
    st.lists(people, unique_by=lambda one: one.ref).map(tuple),
    packs=st.lists(st.sampled_from(PACKS), min_size=1, unique=True).map(tuple),
    kind=st.sampled_from(list(ConversationKind)),
    level=st.none() | st.sampled_from(list(Level)),
    registered=st.booleans(),
    readers_known=st.booleans(),
).map(lambda one: read_by(one, *one.audience))


def read_by(context: Context, *audience: Member) -> Context:
    """The same situation with other readers, the author left out."""
    author = context.author.ref if context.author else None
    return replace(context, audience=Audience(audience).for_rules(author))


def words(text: str, context: Context) -> Event:
    assert context.author is not None
    return posted(text, context.author)


def found(text: str, context: Context) -> set[tuple[str, str]]:
    """The findings of a message, with the policy that each rests on."""
    return {(one.rule, one.citation.pack) for one in decide(words(text, context), context).findings}


def unnamed(decision: Decision) -> list[Finding]:
    """The findings but for the owner of an unregistered conversation, who is its first leader: of several, who came."""
    return [replace(one, about=None) for one in decision.findings]


@given(texts, contexts, overseers)
def test_an_overseer_more_adds_no_finding_and_one_less_removes_none(
    text: str, context: Context, overseer: Member
) -> None:
    without = read_by(context, *(one for one in context.audience if one.ref != overseer.ref))
    assume(without.audience)  # to nobody at all nothing is said
    assert found(text, read_by(without, *without.audience, overseer)) <= found(text, without)


@given(texts, contexts, st.sampled_from([(COACH, TEAM), (ADVISOR, CLUB)]), st.data())
def test_a_peer_more_adds_no_finding_and_one_less_removes_none(
    text: str, context: Context, group: tuple[Member, tuple[Member, ...]], data: st.DataObject
) -> None:
    """A member of the author's own group, beside one who reads along already."""
    author, (first, peer) = group[0], data.draw(st.permutations(group[1]))[:2]
    led = replace(context, author=author)
    others = tuple(one for one in context.audience if one.ref not in (first.ref, peer.ref))
    more = found(text, read_by(led, *others, first, peer)) - found(text, read_by(led, *others, first))
    assert {rule for rule, _ in more} <= FAMILIES


@given(texts, contexts, st.permutations(PEOPLE))
def test_the_order_of_joins_does_not_matter(text: str, context: Context, order: list[Member]) -> None:
    other = read_by(context, *(one for one in order if one in context.audience))
    one, two = decide(words(text, context), context), decide(words(text, other), other)
    assert (unnamed(one), set(one.words), one.silences) == (unnamed(two), set(two.words), two.silences)


@given(texts, contexts, people, st.booleans())
def test_who_came_and_went_again_changes_nothing(text: str, context: Context, guest: Member, counted: bool) -> None:
    assume(guest.ref not in {one.ref for one in context.audience} and guest != context.author)
    before = decide(words(text, context), context)
    crowd = Audience(context.audience)
    if counted:
        decide(words(text, context), replace(context, audience=crowd))
    again = crowd.with_member(guest).without_member(guest.ref)
    assert decide(words(text, context), replace(context, audience=again)) == before


@given(texts, contexts)
def test_to_nobody_nothing_is_said_by_an_edit_either(text: str, context: Context) -> None:
    assert context.author is not None
    decision = decide(edited(text, context.author), read_by(context))
    assert (decision.findings, decision.withheld) == ((), ())


@given(contexts, people, st.booleans(), st.randoms(use_true_random=False))
def test_a_change_among_readers_is_judged_the_same_by_rules_in_any_order(  # type: ignore[no-untyped-def]
    context: Context, who: Member, joins: bool, random
) -> None:
    kind = MemberJoined if joins else MemberLeft
    event = kind(id="e", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=who.ref)
    seen = read_by(replace(context, author=who), *context.audience)
    shuffled = list(ALL)
    random.shuffle(shuffled)
    assert decide(event, seen, tuple(shuffled)) == decide(event, seen)


async def told_after(events: list[Event], kind: ConversationKind, packs: tuple[str, ...]) -> list[tuple[str, str]]:
    """Who was told what after these events, each in the order of delivery, in a house in memory."""
    house, chat = await a_house(packs)
    conversation = Conversation(ref=PLACE, kind=kind, name="c", registered=True)
    await house.roster.put_conversation(conversation, [COACH.ref, SAM.ref])
    for event in events:
        await house.app.handle(event)
        await house.jobs.drain()
    await house.close()
    return [(one.to.id, key.value) for one in chat.delivered for key in one.notice.keys]


async def a_house(packs: tuple[str, ...]) -> tuple[House, LocalChat]:
    chat = LocalChat(WORKSPACE)
    school = School(packs=packs, supervisor="supervisor", overseers=("principal", "ad"), mode=Mode.ENFORCE)
    house = await open_house(
        clock=SetClock(NOW), schools=lambda _: school, packs=load_packs(), messengers=lambda _: chat
    )
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(list(PEOPLE))
    return house, chat


def event_of(step: tuple[str, Member, str], number: int) -> Event:
    """A message, a join or a leave, with an id of its own."""
    what, who, text = step
    if what == "says":
        return posted(text, who, id=f"m{number}")
    kind = MemberJoined if what == "joins" else MemberLeft
    return kind(id=f"e{number}", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=who.ref)


steps = st.tuples(
    st.sampled_from(["says", "says", "joins", "leaves"]),
    st.sampled_from([COACH, SAM, ALEX, AD]),
    st.sampled_from(TEXTS),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(steps, min_size=1, max_size=5),
    st.data(),
    st.sampled_from([ConversationKind.PRIVATE_CHANNEL, ConversationKind.GROUP_DM]),
    st.sampled_from(PACKS),
)
def test_a_redelivery_changes_nothing(
    story: list[tuple[str, Member, str]], data: st.DataObject, kind: ConversationKind, pack: str
) -> None:
    """Platforms deliver again whenever they like: at once, or after other things happened."""
    events = [event_of(step, number) for number, step in enumerate(story)]
    again = list(events)
    for number, event in enumerate(events):
        if data.draw(st.booleans()):
            at = data.draw(st.integers(again.index(event) + 1, len(again)), label=f"event {number} again at")
            again.insert(at, event)
    assert asyncio.run(told_after(again, kind, (pack,))) == asyncio.run(told_after(events, kind, (pack,)))
