"""Reads, before the engine runs, all that it may know about an event."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.casefacts import facts_of
from bot.language import lang_of
from bot.ports import BLIND
from bot.ports import Cases
from bot.ports import DecisionLog
from bot.ports import Messenger
from bot.ports import Modes
from bot.ports import Places
from bot.ports import Registry
from bot.ports import Sight
from bot.teams import MINIMUM
from bot.teams import teams_of
from policy.model import LEADERS
from policy.model import AloneInVoice
from policy.model import Audience
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Capabilities
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationRef
from policy.model import DirectOpened
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessageMoved
from policy.model import MessageRef
from policy.model import ModeSetting
from policy.model import Pack
from policy.model import RoomRefused
from policy.model import School
from policy.model import Situation
from policy.model import actor_of
from policy.model import conversation_of
from policy.rules.one_by_one import said_by

_WITH_ANOTHER = (RoomRefused, AloneInVoice, DirectOpened)
"""Events that are about somebody beside the one who acts."""
_MOVES = (ButtonKey.MOVE_TO_GROUP, ButtonKey.MOVE_ANYWAY)
_TO_PARENTS = (ButtonKey.MIRROR, ButtonKey.APPROVE)
Schools = Callable[[str], School]
"""The school that a workspace belongs to."""
Messengers = Callable[[str], Messenger]
"""The platform that a workspace lives on."""


async def _nothing() -> None:
    """Names that nobody keeps are as fresh as they can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextReader:
    """Turns an event into the context that the engine judges it in."""

    registry: Registry
    places: Places
    log: DecisionLog
    schools: Schools
    packs: Mapping[str, Pack]
    messengers: Messengers
    sight: Sight = BLIND
    cases: Cases | None = None
    modes: Modes | None = None
    fresh: Callable[[], Awaitable[None]] = _nothing
    """Brings up to date what the schools know of names, before every event."""

    async def read(self, event: Event, *, now: datetime) -> Context:
        """Gather conversation, author, audience, overseers and what is open around the event."""
        situation = await self.log.situation(event, now=now)
        place = _place(event, situation)
        member = await self._member(actor_of(event) or _author_in(event, situation), place)
        await self.fresh()
        school = self.schools(event.workspace)
        author = _spoken_to(member, school)
        readers = await self._readers(place)
        zone = ZoneInfo(school.zone)
        facts = await facts_of(event, now=now, cases=self.cases, registry=self.registry, log=self.log)
        context = Context(
            now=now,
            today=now.astimezone(zone).date(),
            zone=zone,
            school=school,
            packs=tuple(self.packs[name] for name in school.packs),
            conversation=await self._conversation(place),
            author=author,
            audience=readers.for_rules(author.ref if author else None),
            overseers=tuple(await self.registry.accounts(event.workspace, school.overseers)),
            safeguarding=tuple(await self.registry.accounts(event.workspace, school.safeguarding)),
            supervisors=tuple(await self.registry.accounts(event.workspace, supervising(school))),
            incidents=situation.incidents,
            exceptions=situation.exceptions,
            earlier=situation.earlier,
            acknowledged=situation.acknowledged,
            standing=situation.standing,
            unresolved=situation.unresolved,
            escalated=situation.escalated,
            newcomer=situation.newcomer,
            heard_at=situation.heard_at,
            own_message=situation.own_message,
            answers_here=await self._answers_here(event, place, readers),
            capabilities=self._capabilities(event, place),
            parents=await self._parents(event, readers),
            subject=await self._member(event.member) if isinstance(event, _WITH_ANOTHER) else None,
            teams=await self._teams(event, author, readers, school),
            case=facts.case,
            about=facts.about,
            reporter=facts.reporter,
        )
        if modes := await self._modes(event, context):
            context = replace(context, modes=modes)
        said = said_by(event, context)
        return replace(context, said=said, alike=await self.log.alike(event, said)) if said else context

    async def _answers_here(self, event: Event, place: ConversationRef | None, readers: Audience) -> bool:
        """Whether whoever presses reads along, leads the group, or answers for the place by its registration."""
        if not isinstance(event, ButtonPressed) or place is None:
            return True
        found = await self._conversation(place)
        listed = found.registration if found else None
        if listed is not None and event.by in (listed.owner, listed.designee):
            return True
        if readers.member(event.by) is not None:
            return True
        who = await self._member(event.by)
        group = found.group if found else None
        return bool(group) and who is not None and who.person is not None and group in who.person.groups_as(LEADERS)

    async def _modes(self, event: Event, context: Context) -> tuple[ModeSetting, ...]:
        """What was set on top of the school's modes and holds here and now; mostly nothing."""
        found = await self.modes.in_force(event.workspace) if self.modes else ()
        return tuple(
            one
            for one in found
            if one.holds(context.now) and (not one.conversation or one.conversation in context.places)
        )

    async def _readers(self, place: ConversationRef | None) -> Audience:
        """Everybody who can read a place, bots and the author included: counted where the registry remembers it."""
        found = await self.registry.audience(place) if place else ()
        return found if isinstance(found, Audience) else Audience(found)

    async def _teams(
        self, event: Event, author: Member | None, readers: Sequence[Member], school: School
    ) -> tuple[Conversation, ...]:
        """Where a message may be moved to, and where it was; looked up when that is asked, for all are looked at."""
        if isinstance(event, MessageMoved):
            found = await self.registry.conversation(event.to)
            return (found,) if found else ()
        if author is None or not isinstance(event, ButtonPressed) or event.button not in _MOVES:
            return ()
        rules = [rule for name in school.packs if (rule := self.packs[name].group_only)]
        return await teams_of(
            author,
            readers,
            places=await self.places.conversations(event.workspace),
            registry=self.registry,
            minimum=max((one.minimum for one in rules), default=MINIMUM),
        )

    async def _parents(self, event: Event, readers: Sequence[Member]) -> tuple[Member, ...]:
        """Whom a mirror, or the word on a new conversation, may go to; for every other event nobody needs to know."""
        if not isinstance(event, ButtonPressed) or event.button not in _TO_PARENTS:
            return ()
        wanted = dict.fromkeys(parent for one in readers if one.person for parent in one.person.parents)
        return tuple(await self.registry.accounts(event.workspace, tuple(wanted)))

    async def _conversation(self, place: ConversationRef | None) -> Conversation | None:
        """The place, with what holds in the channel that a thread belongs to."""
        found = await self.registry.conversation(place) if place else None
        if found is None or found.parent is None:
            return found
        parent = ConversationRef(workspace=found.ref.workspace, id=found.parent)
        return found.under(await self.registry.conversation(parent))

    async def _member(self, ref: MemberRef | None, place: ConversationRef | None = None) -> Member | None:
        """The account; one that nobody told us of is an unverified stranger, not an error."""
        if ref is None:
            return None
        return await self.registry.member(ref, place=place) or Member(ref=ref)

    def _capabilities(self, event: Event, place: ConversationRef | None) -> Capabilities:
        allowed = self.messengers(event.workspace).capabilities(place)
        sight = self.sight
        return replace(allowed, pictures=sight.pictures, words=sight.words, documents=sight.documents)


def _spoken_to(member: Member | None, school: School) -> Member | None:
    """With the language in which the member is answered: the own one, else the school's."""
    return replace(member, lang=lang_of(member.lang, school.lang)) if member else None


def supervising(school: School) -> tuple[str, ...]:
    """The ids of the persons who supervise, the supervisor first, then the overseers."""
    first = (school.supervisor,) if school.supervisor else ()
    return (*first, *(one for one in school.overseers if one not in first))


def _place(event: Event, situation: Situation) -> ConversationRef | None:
    """Where it happened; a notice is about the place of its incident, wherever it was read and pressed."""
    if isinstance(event, ButtonPressed | CheckDue) and situation.incidents:
        return situation.incidents[0].conversation
    return conversation_of(event)


def _author_in(event: Event, situation: Situation) -> MemberRef | None:
    """Whom a due check concerns: the author of the incident that it follows up."""
    if isinstance(event, CheckDue) and situation.incidents:
        return situation.incidents[0].author
    return None


def pressed(event: Event) -> Event:
    """A press, with what its button carries put where it belongs; any other event as it is."""
    return unfolded(event) if isinstance(event, ButtonPressed) else event


def unfolded(event: ButtonPressed) -> ButtonPressed:
    """A press, with what its button carries besides the decision put where it belongs.

    A proposed category (`decision:category`) becomes a form answer; the conversation that the notice is about
    (`decision@conversation`) takes the place of the one where it was read; so does the message that it asks about
    (`decision@conversation#message`).
    """
    if "@" in event.value:
        value, _, rest = event.value.partition("@")
        place, _, message = rest.partition("#")
        about = MessageRef(workspace=event.workspace, conversation=place, id=message) if message else None
        where = ConversationRef(workspace=event.workspace, id=place)
        event = replace(event, value=value, conversation=where, message=about)
    if ":" not in event.value:
        return event
    value, _, category = event.value.partition(":")
    given = dict(event.form)
    given.setdefault("category", category)
    return replace(event, value=value, form=tuple(given.items()))
