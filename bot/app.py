"""The way of one event: claim, context, decide, record. What follows is performed by `bot.perform`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from functools import partial
from weakref import WeakValueDictionary

import structlog

from bot.census import Census
from bot.commands import Commands
from bot.contexts import ContextReader
from bot.contexts import Messengers
from bot.contexts import pressed
from bot.judgements import at_home
from bot.judgements import gap_found
from bot.judgements import judgement_of
from bot.judging import NOT_JUDGED
from bot.judging import Judging
from bot.metrics.port import Meter
from bot.metrics.port import NoMeter
from bot.ports import Clock
from bot.ports import DecisionLog
from bot.ports import Inbox
from bot.ports import Registry
from bot.ports import Reminders
from bot.schooltime import is_quiet
from policy.engine import decide
from policy.model import CASE_CHECK
from policy.model import STAFF
from policy.model import BotLeft
from policy.model import ButtonPressed
from policy.model import CaseAnswered
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import DeliveryError
from policy.model import Event
from policy.model import Judgement
from policy.model import MemberJoined
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Role
from policy.model import StaleError
from policy.model import conversation_of
from policy.rules.pointers import REMOVAL
from policy.rules.reply_rule import NAME as REPLY_RULE
from policy.rules.upkeep import NOTICE

AT_ONCE = frozenset({CASE_CHECK, NOTICE, REMOVAL, REPLY_RULE})
"""Checks that somebody's safety hangs on, or that tell nobody anything new: no hour is too late for these."""
_PATIENCE = 1.5
"""Seconds: half of what Slack gives us for an acknowledgement."""
_TURNS = 3
"""How often a decision about a case is made anew because the case was changed in the meantime."""
_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM)
_ADULTS = STAFF | {Role.PARENT}
_log = structlog.get_logger()


class Chaperone:
    """Receives events and judges each exactly once."""

    def __init__(
        self,
        *,
        clock: Clock,
        inbox: Inbox,
        log: DecisionLog,
        reminders: Reminders,
        registry: Registry,
        contexts: ContextReader,
        commands: Commands,
        messengers: Messengers,
        census: Census,
        meter: Meter | None = None,
    ) -> None:
        """Take the ports; nothing is opened or started here."""
        self._clock = clock
        self._inbox = inbox
        self._decisions = log
        self._reminders = reminders
        self._registry = registry
        self._contexts = contexts
        self._commands = commands
        self._messengers = messengers
        self._census = census
        self._meter = meter or NoMeter()
        self._locks: WeakValueDictionary[object, asyncio.Lock] = WeakValueDictionary()
        self._judging = Judging(inbox, lambda event: self.judge(event), self._set_aside)  # noqa: PLW0108 - the judge of the moment

    def ready(self) -> None:
        """Make what is made once before anything comes in; without this it is made when it is first wanted."""
        self._commands.ready()

    async def receive(self, event: Event) -> bool:
        """Keep an event safe (T1): after this it may be acknowledged. False where nothing is left to do for it."""
        if isinstance(event, MessagePosted | MessageEdited):
            await self._meet(event)
            if await self._is_adults_own(event):
                return False
        if await self._is_known(event):
            return False
        new = await self._inbox.claim(event)
        self._meter.arrived(event, new=new)
        return new

    async def handle(self, event: Event) -> Decision | None:
        """Receive an event and judge it; None where it was known already or is none of our business."""
        return await self.judge(event) if await self.receive(event) else None

    async def judge(self, event: Event) -> Decision | None:
        """Decide and record (T2). None where another worker had settled the event before.

        Raises `DeliveryError` where the platform cannot tell who reads along just now: the event stays in the inbox.
        """
        event = pressed(event)
        await self._census.know(event)
        place = conversation_of(event)
        lock = self._locks.setdefault(place or event.id, asyncio.Lock())
        mine = self._locks.setdefault(_writer(event), asyncio.Lock())
        # Texts of one conversation are read in their order: a number may be split over two. So are those of one author:
        # the same text may go to one student after the other.
        async with lock, mine:
            await self._registry.apply(event)
            judgement, settled = await self._settled(event)
        if settled is None:
            return None
        rules = [one.rule for one in judgement.decision.findings]
        _log.info("judged", event_id=event.id, kind=event.kind, rules=rules)
        return judgement.decision

    async def _settled(self, event: Event) -> tuple[Judgement, Sequence[str] | None]:
        """Who presses a button of a case a moment after somebody else sees it as it stands then."""
        for _ in range(_TURNS):
            with suppress(StaleError):
                return await self._turn(event, fresh=True)
        return await self._turn(event, fresh=False)

    async def _turn(self, event: Event, *, fresh: bool) -> tuple[Judgement, Sequence[str] | None]:
        context = await self._contexts.read(event, now=self._clock.now())
        decision = at_home(event, await self._decide(event, context))
        judgement = judgement_of(event, context, decision)
        settled = await self._decisions.settle(judgement, fresh=fresh)
        if settled is not None:
            self._meter.judged(judgement, context)
        return judgement, settled

    async def attempt(self, event: Event, *, late: bool = False) -> Decision | None:
        """Judge an event that was claimed; whatever goes wrong, it stays in the inbox and holds up no other.

        With `late` it has waited so long that another process may have judged it.
        """
        return await self._judging.attempt(event, late=late)

    async def recover(self) -> int:
        """Judge what was claimed and never settled (after a crash), each once. Returns how many.

        An event that cannot be judged now, because its platform cannot be asked, holds up no other and stays.
        """
        return await self._judging.recover()

    async def rescue(self) -> int:
        """Judge what failed here or stands in the inbox too long, as often as this is asked. Returns how many."""
        return await self._judging.rescue()

    async def tick(self) -> int:
        """Judge every reminder that is due. Returns how many."""
        now = self._clock.now()
        fired = await self._reminders.fire(now=now, ready=partial(self._may_be_told, now))
        for check in fired:
            await self.attempt(check)
        return len(fired)

    def _may_be_told(self, now: datetime, kind: str, workspace: str) -> bool:
        """What can wait does, in the hours in which a school wants nobody bothered."""
        return kind in AT_ONCE or not is_quiet(self._contexts.schools(workspace), now)

    async def catch_up(self, conversation: ConversationRef, *, after: datetime | None = None) -> int:
        """Read a conversation's history after a moment (the newest message that we know), and judge it late.

        Returns how many messages were judged. Raises `DeliveryError` where the platform will not tell.
        """
        messenger = self._messengers(conversation.workspace)
        since = after or await self._inbox.mark(conversation)
        count = 0
        async for event in messenger.history(conversation, after=since):
            count += await self._read_back(replace(event, late=True)) is not None
        return count

    async def lost(self, conversation: ConversationRef, since: datetime | None, reason: str) -> None:
        """Record that what happened in a conversation since a moment could not be read."""
        await self.handle(gap_found(conversation, since, reason, self._clock.now()))

    async def _set_aside(self, conversation: ConversationRef, event: Event) -> None:
        await self.lost(conversation, event.at, NOT_JUDGED)

    async def tidy(self, *, keep: timedelta = timedelta(days=7)) -> int:
        """Drop what has expired: keys of judged events, sealed texts."""
        now = self._clock.now()
        return await self._inbox.purge(before=now - keep, now=now)

    async def _read_back(self, event: MessagePosted | MessageEdited) -> Decision | None:
        """A history shows a message as it is now: of one that we know already, the edit may be what was missed."""
        decision, edited = await self.handle(event), event.message.edited_at
        if decision is not None or edited is None or isinstance(event, MessageEdited):
            return decision
        ident = f"{event.id}:{edited.isoformat()}"
        return await self.handle(
            MessageEdited(id=ident, workspace=event.workspace, at=edited, late=True, message=event.message)
        )

    async def _decide(self, event: Event, context: Context) -> Decision:
        if isinstance(event, CommandInvoked):
            return await self._commands.run(event, context)
        if isinstance(event, ButtonPressed) and (answer := await self._commands.sent(event, context)) is not None:
            return answer
        if isinstance(event, CheckDue) and (answer := await self._commands.due(event, context)) is not None:
            return answer
        if isinstance(event, MessagePosted | MessageEdited) and await self._is_adults_own(event):
            return Decision()  # its place was not known yet when it was received
        return decide(event, context)

    async def _meet(self, event: MessagePosted | MessageEdited) -> None:
        """Ask for a place never heard of, as long as an acknowledgement can wait; else it is asked for later."""
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._census.know(event)
        except (DeliveryError, TimeoutError) as error:
            _log.info("not known yet", event_id=event.id, error=type(error).__name__)

    async def _is_known(self, event: Event) -> bool:
        """Platforms tell of every changed status as of a changed name, and twice that a bot was sent away."""
        match event:
            case MemberRenamed(member=ref, name=name):
                member = await self._registry.member(ref)
                return member is not None and member.display_name == name
            case BotLeft(conversation=ref):
                place = await self._registry.conversation(ref)
                return place is not None and not place.seen
            case _:
                return False

    async def _is_adults_own(self, event: MessagePosted | MessageEdited) -> bool:
        """A staff member's private talk with other adults is dropped before anything is stored."""
        place = event.message.ref.place
        conversation = await self._registry.conversation(place)
        if conversation is None or conversation.kind not in _PRIVATE:
            return False
        author = await self._registry.member(event.message.author, place=place)
        if author is None or author.role not in STAFF:
            return False
        return all(one.bot or one.role in _ADULTS for one in await self._registry.audience(place))


def _writer(event: Event) -> MemberRef | str:
    """Whose texts are read one after the other, and which case is changed; other events wait for their place alone."""
    if isinstance(event, CaseAnswered):
        return f"case {event.case}"
    if isinstance(event, ButtonPressed) and event.button.startswith("case_"):
        return f"case {event.value}"
    if isinstance(event, MemberJoined):
        return event.member  # who comes into several places at once is new in the first of them alone
    return event.message.author if isinstance(event, MessagePosted | MessageEdited) else f"event {event.id}"
