"""What is somebody's own in chat: their open flags with the tap that puts each right, and their conversations."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from datetime import timedelta

from bot.contexts import ContextReader
from bot.desk.needs import MOST
from policy.engine import decide
from policy.model import LEADERS
from policy.model import Aspect
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Conversation
from policy.model import Draft
from policy.model import Incident
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply
from policy.rules.decorum import OVERDUE
from policy.rules.places import NO_LABEL
from policy.rules.places import UNMODERATED
from policy.rules.places import UNREGISTERED
from policy.rules.places import is_place
from policy.rules.upkeep import takes_comments

FLAGS, PLACES, ROWS = 4, 3, 12
"""How many flags and conversations with something to do get a card of their own, and how many are listed besides."""
FIXES = 3
"""How many buttons of a flag's own notice stand on its card: 25 is all that Discord takes for all cards together."""
_A_DAY = timedelta(hours=25)
"""As the check itself allows it (`policy.rules.upkeep`)."""
_OF_PLACES = (NO_LABEL, UNMODERATED, UNREGISTERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Draws it, for one account in one workspace."""

    contexts: ContextReader

    async def flags(self, member: Member) -> tuple[Incident, ...]:
        """Somebody's open flags, the newest first."""
        every = await self.contexts.log.incidents(open_only=True, limit=MOST)
        return tuple(one for one in every if one.author == member.ref)

    async def flag_cards(self, flags: Sequence[Incident], now: datetime) -> tuple[Draft, ...]:
        """A card each for the newest messages and notices with flags, and a count of the others."""
        about: dict[str, list[Incident]] = {}
        for one in flags:
            if one.rule not in _OF_PLACES:
                about.setdefault(one.decision, []).append(one)
        cards = [await self._flag(of_one, now) for of_one in tuple(about.values())[:FLAGS]]
        left = len(about) - len(cards)
        more = [Draft(keys=(NoticeKey.HOME_FLAGS_MORE,), params={"more": left})] if left else []
        return (*cards, *more)

    async def place_cards(self, member: Member, flags: Sequence[Incident], now: datetime) -> tuple[Draft, ...]:
        """A card each for conversations with something to do, and a list of how the others stand."""
        workspace = member.ref.workspace
        every = await self.contexts.places.conversations(workspace)
        mine = [one for one in every if is_place(one) and one.parent is None and _is_mine(member, one)]
        comments = self._asks(workspace, Aspect.COMMENTS)
        todo = {one.ref: _todo(one, flags, now, comments=comments) for one in mine}
        waiting = [one for one in mine if todo[one.ref]]
        cards = [_place(one, todo[one.ref], flags) for one in waiting[:PLACES]]
        others = [one for one in mine if one not in waiting[:PLACES]]
        rows = tuple((one.name or one.ref.id, _state(one, todo[one.ref])) for one in others[:ROWS])
        if not rows:
            return tuple(cards)
        params: Params = {"places": rows, "more": max(0, len(others) - ROWS)}
        return (*cards, Draft(keys=(NoticeKey.HOME_PLACES,), params=params))

    def _asks(self, workspace: str, aspect: Aspect) -> bool:
        school = self.contexts.schools(workspace)
        return any(aspect in self.contexts.packs[name].conversation for name in school.packs)

    async def _flag(self, flags: Sequence[Incident], now: datetime) -> Draft:
        """What was found in one message, or of one notice: what puts it right is the same for all of it."""
        one = flags[0]
        place = await self.contexts.registry.conversation(one.conversation)
        params: Params = {
            "rule": one.rule,
            "also": tuple(other.rule for other in flags[1:]),
            "place": place.name if place else "",
            "day": one.opened_at.date().isoformat(),
            "decision": one.decision,
        }
        if one.rule == OVERDUE:
            return Draft(keys=(NoticeKey.HOME_FLAG,), params=params, buttons=(ButtonKey.ACKNOWLEDGE,))
        notice = await self._notice(one, now)
        if notice is None:
            return Draft(keys=(NoticeKey.HOME_FLAG,), params=params)
        buttons = (*notice.buttons[:FIXES], ButtonKey.WHY)
        return replace(notice, keys=(NoticeKey.HOME_FLAG,), params={**notice.params, **params}, buttons=buttons)

    async def _notice(self, one: Incident, now: datetime) -> Draft | None:
        """The notice that the flag's rule would hand over again now, with the buttons that put it right."""
        press = ButtonPressed(
            id=f"home:{one.id}",
            workspace=one.author.workspace,
            at=now,
            by=one.author,
            button=ButtonKey.WHY,
            conversation=one.conversation,
            value=one.decision,
        )
        decision = decide(press, await self.contexts.read(press, now=now))
        drafts = [action.draft for action in decision.actions if isinstance(action, Reply)]
        return next((draft for draft in drafts if draft.keys != (NoticeKey.BUTTON_STALE,)), None)


def _is_mine(member: Member, place: Conversation) -> bool:
    """Whether somebody answers for it: as its owner or designee, or as a leader of its group."""
    listed = place.registration
    if listed is not None and member.ref in (listed.owner, listed.designee):
        return True
    return member.person is not None and place.group in member.person.groups_as(LEADERS)


def _todo(place: Conversation, flags: Sequence[Incident], now: datetime, *, comments: bool) -> tuple[str, ...]:
    """What has to be done about it, as names of words: register, label, comments."""
    return tuple(_things(place, {one.rule for one in flags if one.conversation == place.ref}, now, comments=comments))


def _things(place: Conversation, flagged: set[str], now: datetime, *, comments: bool) -> Iterator[str]:
    if not place.registered and place.seen and (place.registration is None or place.registration.declared_at is None):
        yield "register"
    if NO_LABEL in flagged:
        yield "label"
    looked = place.reviewed_at is not None and now - place.reviewed_at <= _A_DAY
    if place.registered and comments and takes_comments(place) and not looked:
        yield "comments"


def _state(place: Conversation, todo: tuple[str, ...]) -> str:
    if todo:
        return todo[0]
    if not place.seen:
        return "unseen"
    listed = place.registration
    if place.registered or listed is None:
        return "approved" if place.registered else "register"
    return str(listed.state)


def _place(place: Conversation, todo: tuple[str, ...], flags: Sequence[Incident]) -> Draft:
    """What is to be done there, with a tap for it; a review closes the flag that its decision opened."""
    about = next((one.decision for one in flags if one.conversation == place.ref and one.rule == UNMODERATED), "")
    params: Params = {
        "place": place.name or place.ref.id,
        "conversation": place.ref.id,
        "decision": about,
        "todo": todo,
    }
    taps = {"register": ButtonKey.REGISTER, "comments": ButtonKey.REVIEWED}
    buttons = tuple(taps[one] for one in todo if one in taps)
    return Draft(keys=(NoticeKey.HOME_PLACE,), params=params, buttons=buttons)
