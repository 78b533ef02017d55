"""Looks through all conversations that the bot sees, at every start and every night, in one process of all.

It finds and keeps; what follows is the rules' to say (`policy.rules.audit`): where a pack asks for it, a conversation
that is found, and one that is put right, becomes a check of the clock, once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Sequence
from datetime import datetime
from datetime import time
from datetime import timedelta

import structlog

from bot.contexts import ContextReader
from bot.ports import Clock
from bot.ports import Lease
from bot.ports import Reminders
from bot.ports.audits import Audiences
from bot.ports.audits import Audits
from bot.schooltime import there
from policy.model import ROOM_CHECK
from policy.model import STRICTNESS
from policy.model import Aspect
from policy.model import AuditRun
from policy.model import CheckDue
from policy.model import Conversation
from policy.model import DeliveryError
from policy.model import Lack
from policy.model import Level
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import Pack
from policy.model import Reminder
from policy.model import School
from policy.model import Shape
from policy.model import StandingLack
from policy.model import mode_of
from policy.rules.audit import RULE_OF
from policy.rules.audit_shapes import is_bound
from policy.rules.audit_shapes import is_excused
from policy.rules.audit_shapes import lacks
from policy.rules.audit_shapes import pair_in

LOOK = timedelta(minutes=15)
"""How often it is asked whether it is time."""
NIGHT = time(2)
"""When a new night begins, by the school's own clock."""
_LEASE = "audit"
_TOGETHER = 50
"""Conversations that are looked through before anything else gets its turn."""
_ASPECTS = {Shape.ONE_TO_ONE: Aspect.ONE_TO_ONE, Shape.ONE_ADULT: Aspect.TWO_ADULTS}
_log = structlog.get_logger()


class Auditor:
    """Keeps the list of what conversations lack by their readers."""

    def __init__(
        self,
        *,
        contexts: ContextReader,
        audiences: Audiences,
        audits: Audits,
        reminders: Reminders,
        lease: Lease,
        clock: Clock,
    ) -> None:
        """Take the ports; nothing is looked at yet."""
        self._contexts = contexts
        self._audiences = audiences
        self._audits = audits
        self._reminders = reminders
        self._lease = lease
        self._clock = clock
        self._begun: set[str] = set()

    async def look(self, workspaces: Sequence[str]) -> int:
        """Look through the workspaces for which it is time. Returns how many these were.

        It is time after a start, with every new night, and where conversations came or went since the last look.
        """
        if not await self._lease.acquire(_LEASE):
            return 0
        try:
            due = [one for one in sorted(workspaces) if await self._is_time(one)]
            for one in due:
                await self.audit(one)
        finally:
            await self._lease.release(_LEASE)
        return len(due)

    async def audit(self, workspace: str) -> Sequence[Lack]:
        """Look through one workspace now. Returns what was found."""
        now, school = self._clock.now(), self._contexts.schools(workspace)
        packs = tuple(self._contexts.packs[name] for name in school.packs)
        places = await self._contexts.places.conversations(workspace)
        found = [one async for one in self._found(places, school, packs, now)]
        run = AuditRun(at=now, conversations=len(places))
        gone = await self._audits.put(workspace, found, run)
        standing = await self._audits.standing(workspace)
        rows = await self._checks(workspace, school, packs, standing, gone)
        asked = await self._reminders.plan(rows, workspace=workspace) if rows else 0
        self._begun.add(workspace)
        _log.info("readers looked through", conversations=len(places), found=len(found), gone=len(gone), asked=asked)
        return found

    async def _is_time(self, workspace: str) -> bool:
        run = await self._audits.run(workspace)
        if run is None or workspace not in self._begun or run.at < self._night(workspace):
            return True
        return run.conversations != len(await self._contexts.places.conversations(workspace))

    def _night(self, workspace: str) -> datetime:
        """When the newest night began."""
        local = there(self._contexts.schools(workspace), self._clock.now())
        night = datetime.combine(local.date(), NIGHT, tzinfo=local.tzinfo)
        return night if night <= local else night - timedelta(days=1)

    async def _found(
        self, places: Sequence[Conversation], school: School, packs: Sequence[Pack], now: datetime
    ) -> AsyncIterator[Lack]:
        """What is found, some conversations at a time, so that a message never waits for all of them."""
        seen = [one for one in places if one.seen]
        for start in range(0, len(seen), _TOGETHER):
            some = seen[start : start + _TOGETHER]
            readers = await self._audiences.audiences([one.ref for one in some])
            for place in some:
                lack = lacks(place, readers[place.ref], packs)
                if lack is not None and await self._stands(lack, place, school, now):
                    yield lack
            await asyncio.sleep(0)

    async def _stands(self, lack: Lack, place: Conversation, school: School, now: datetime) -> bool:
        """Whether nothing excuses it; what may do so is looked up for these few alone.

        At a university students are adults: their rooms need no second one.
        """
        if lack.shape is Shape.ONE_ADULT:
            return (place.level or school.level) is not Level.UNIVERSITY
        check = CheckDue(
            id=f"audit:{place.ref.id}", workspace=place.ref.workspace, at=now, check=ROOM_CHECK, conversation=place.ref
        )
        try:
            context = await self._contexts.read(check, now=now)
        except DeliveryError:  # its platform cannot be asked just now: what is seen stands
            return True
        pair = pair_in(context.readers, context.packs)
        if pair is None:
            return False
        bound = [pack for pack in context.packs if is_bound(pack, pair.leader)]
        return not all(is_excused(context, pack, pair) for pack in bound)

    async def _checks(
        self,
        workspace: str,
        school: School,
        packs: Sequence[Pack],
        standing: Sequence[StandingLack],
        gone: Sequence[StandingLack],
    ) -> list[Reminder]:
        """A check for each that is sure and that a pack asks about, once as long as it stands and its mode is the same.

        What is put right is checked as well, so that its incident is closed.
        """
        asking = {shape: [one.id for one in packs if aspect in one.conversation] for shape, aspect in _ASPECTS.items()}
        settings = await self._contexts.modes.in_force(workspace) if self._contexts.modes else ()
        now, told = self._clock.now(), [one for one in standing if not one.lack.unknown]
        modes = {one: _mode(settings, school, asking[one.lack.shape], one.lack, now) for one in told}
        checks = [*((one, str(mode)) for one, mode in modes.items()), *((one, "gone") for one in gone)]
        return [_row(one, state, now) for one, state in checks if asking[one.lack.shape]]


def _mode(settings: Sequence[ModeSetting], school: School, packs: Sequence[str], lack: Lack, now: datetime) -> Mode:
    """How far the rule may go there: whoever switches it on from observing has what stands told then."""
    rule, places = RULE_OF[lack.shape], (lack.conversation.id,)
    base = school.modes.get(rule, school.mode)
    modes = (mode_of(settings, base, rule=rule, pack=one, places=places, now=now) for one in packs)
    return max(modes, key=STRICTNESS.index, default=base)


def _row(one: StandingLack, state: str, now: datetime) -> Reminder:
    """One check of a conversation a state of it: as it began, or put right."""
    place = one.lack.conversation
    period = f"{one.since:%Y-%m-%dT%H:%M:%S}/{one.lack.shape}/{state}"
    return Reminder(kind=ROOM_CHECK, subject=place.id, period=period, due=now, conversation=place)
