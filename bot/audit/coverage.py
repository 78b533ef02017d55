"""What is seen, what is not, and since when: counts, and the conversations that somebody should look at.

"Not seen" is never "compliant": whatever is not known is counted as that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.brakes.lamps import Lamp
from bot.brakes.lamps import lamps_of
from bot.desk.digest import unchecked
from bot.ports import HealthLog
from bot.ports import LogBook
from bot.ports import Modes
from bot.ports import Places
from bot.ports import Unlinked
from bot.ports.audits import Audiences
from bot.ports.audits import Audits
from bot.ports.audits import Marks
from bot.ports.brakes import Brakes
from policy.model import AuditRun
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Params
from policy.model import Shape
from policy.model import StandingLack

QUIET = timedelta(days=30)
"""After so long without a message a conversation whose people write elsewhere is worth a look."""
MONTH = timedelta(days=30)
KINDS = tuple(ConversationKind)
_COMPANY = 2
"""How many of its people write elsewhere where a conversation is silent."""
BARRED = "slack.group_dm_refused"
GAPS = "gap"
_RIGHTS = (
    "census.not_taken",
    "discord.hidden",
    "discord.intents",
    "discord.unpinned",
    "discord.file_refused",
    "slack.notice_not_pinned",
    "slack.file_refused",
    "slack.room_not_archived",
    BARRED,
)
"""Codes of what the platform did not let the bot do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """A conversation in which nobody has written for long, and when somebody last did; None is never."""

    place: Conversation
    last: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of a workspace is seen. `kinds`: seen and known, by kind; `silent`: the stalest first.

    `rights`: what the platform did not let the bot do of late, how often. `unlinked`: accounts that read along with
    students and belong to nobody, of how many, in all workspaces.
    """

    places: Sequence[Conversation]
    lacking: Sequence[StandingLack]
    silent: Sequence[Silent]
    last: Mapping[str, datetime]
    run: AuditRun | None
    unlinked: tuple[int, int]
    unchecked: int
    gaps: int
    rights: Mapping[str, int]

    @property
    def kinds(self) -> Mapping[ConversationKind, tuple[int, int]]:
        """Seen and known conversations of each kind that there is."""
        known = Counter(one.kind for one in self.places)
        seen = Counter(one.kind for one in self.places if one.seen)
        return {kind: (seen[kind], known[kind]) for kind in KINDS if known[kind]}

    @property
    def counts(self) -> Mapping[str, int]:
        """What is kept of a month, to compare the next one with."""
        seen = sum(one.seen for one in self.places)
        shapes = Counter(one.lack.shape for one in self.lacking)
        return {
            "seen": seen,
            "unseen": len(self.places) - seen,
            "one_to_one": shapes[Shape.ONE_TO_ONE],
            "one_adult": shapes[Shape.ONE_ADULT],
            "silent": len(self.silent),
            "unlinked": self.unlinked[1],
            "unchecked": self.unchecked,
        }

    def named(self, most: int) -> Params:
        """The conversations to look at, by name, as templates take them."""
        names = {one.ref: _name(one) for one in self.places}
        return {
            "lacking": tuple(
                (names.get(one.lack.conversation, ""), f"{one.lack.shape}:{one.since.date()}:{one.lack.unknown}")
                for one in self.lacking[:most]
            ),
            "lacking_more": max(0, len(self.lacking) - most),
            "silent": tuple((_name(one.place), str(one.last.date()) if one.last else "") for one in self.silent[:most]),
            "silent_more": max(0, len(self.silent) - most),
        }

    @property
    def by_kind(self) -> tuple[tuple[str, str], ...]:
        """Seen and known conversations by kind, as templates take them."""
        return tuple((kind.value, f"{seen}:{known}") for kind, (seen, known) in self.kinds.items())


def _name(place: Conversation) -> str:
    """A talk of two has no name of its own."""
    return "" if place.kind is ConversationKind.DM else place.name or place.ref.id


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageReader:
    """Looks it up, from what is kept and remembered anyway."""

    places: Places
    audiences: Audiences
    marks: Marks
    audits: Audits
    unlinked: Unlinked
    health: HealthLog
    book: LogBook
    modes: Modes
    brakes: Brakes

    async def lamps(self, workspace: str, now: datetime) -> tuple[Lamp, ...]:
        """How the brakes of a platform that has any stand in a workspace."""
        return lamps_of(await self.modes.in_force(workspace), await self.brakes.of(workspace), now)

    async def of(self, workspace: str, now: datetime, *, mine: Collection[MemberRef] | None = None) -> Coverage:
        """All of a workspace; with `mine` only what concerns conversations that one of these accounts reads."""
        places = await self.places.conversations(workspace)
        marks = await self.marks.marks(workspace)
        seen = [one for one in places if one.seen]
        readers = await self.audiences.audiences([one.ref for one in seen])
        own = None if mine is None else {ref for ref, here in readers.items() if any(one.ref in mine for one in here)}
        silent = [one for one in _silent(seen, readers, marks, now) if own is None or one.place.ref in own]
        lacking = [one for one in await self.audits.standing(workspace) if own is None or one.lack.conversation in own]
        noted = {one.what: one for one in await self.health.noted() if now - one.last_at <= MONTH}
        return Coverage(
            places=[one for one in places if own is None or one.ref in own],
            lacking=lacking,
            silent=silent,
            last=marks,
            run=await self.audits.run(workspace),
            unlinked=await self.unlinked.with_students(),
            unchecked=await unchecked(self.book, workspace, now, within=MONTH),
            gaps=noted[GAPS].count if GAPS in noted else 0,
            rights={code: noted[code].count for code in _RIGHTS if code in noted},
        )


def _silent(
    seen: Sequence[Conversation],
    readers: Mapping[ConversationRef, Sequence[Member]],
    marks: Mapping[str, datetime],
    now: datetime,
) -> list[Silent]:
    """Conversations in which nobody wrote for long while some of their people are where others write.

    Threads end by themselves, and a talk of one with the bot is no conversation.
    """
    here = [one for one in seen if one.kind not in (ConversationKind.THREAD, ConversationKind.DM)]
    fresh = {one.ref for one in here if (last := marks.get(one.ref.id)) is not None and now - last <= QUIET}
    active = {person for ref in fresh for person in _people(readers[ref])}
    found = [
        Silent(place=one, last=marks.get(one.ref.id))
        for one in here
        if one.ref not in fresh and len(active.intersection(_people(readers[one.ref]))) >= _COMPANY
    ]
    return sorted(found, key=lambda one: (one.last is not None, one.last or now, one.place.ref.id))


def _people(readers: Sequence[Member]) -> frozenset[str]:
    return frozenset(one.person.id for one in readers if one.person is not None and not one.bot)
