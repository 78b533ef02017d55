"""One pass over a history: every message is judged as the bot would have judged it, and nothing follows.

The engine runs in observe mode. What it says is counted; nothing is sent and nothing is stored.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.names import index_of
from bot.replay.history import History
from bot.replay.history import Unjudged
from bot.replay.people import match
from bot.replay.places import Places
from bot.replay.places import authors_of
from bot.replay.places import unlisted
from bot.replay.recent import Recent
from bot.replay.seen import Seen
from bot.replay.summary import Count
from bot.replay.summary import Hit
from bot.replay.summary import PlaceCount
from bot.replay.summary import Summary
from bot.replay.tally import Tally
from bot.roster_csv import RosterFile
from policy.engine import decide
from policy.model import Context
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Event
from policy.model import Known
from policy.model import Message
from policy.model import MessagePosted
from policy.model import Mode
from policy.model import Pack
from policy.model import School
from policy.model import text_parts

PLACES = 500
"""Conversations that a summary tells apart."""
BOT = "bot_message"
DUPLICATE = "duplicate"
EMPTY = "no_text"
_NAMED = frozenset({ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL})
_STEP = 256


def _nothing(_position: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """How to judge: the packs in force, the school (its zone, what it publishes), the roster if there is one.

    `decide` is the engine and `timer` a clock in seconds; `looking` hears how many bytes are read before judging.
    """

    packs: tuple[Pack, ...]
    school: School
    roster: RosterFile | None = None
    decide: Callable[[Event, Context], Decision] = decide
    timer: Callable[[], float] = time.perf_counter
    looking: Callable[[int], None] = _nothing


def _known(setup: Setup) -> Known:
    """What the school publishes; with a roster also who bears which name."""
    known = setup.school.known
    return known if setup.roster is None else replace(known, names=index_of(setup.roster.people))


class Replay:
    """A replay of one history. Iterate over `hits()` once, then read `summary()`."""

    def __init__(self, history: History, setup: Setup) -> None:
        self._history = history
        self._setup = setup
        packs = tuple(pack.id for pack in setup.packs)
        self._school = replace(setup.school, packs=packs, mode=Mode.OBSERVE, modes={}, known=_known(setup))
        self._tally = Tally(ZoneInfo(self._school.zone))
        self._people = match(history, setup.roster)
        seen = authors_of(history, unlisted(history.conversations()), setup.looking)
        self._places = Places(history, self._people, self._school, setup.packs, seen)
        self._recent = Recent()
        self._seen = Seen()
        self._seconds = 0.0

    def hits(self, advance: Callable[[int], None] = _nothing) -> Iterator[Hit]:
        """Judge everything and yield each finding as it is made; `advance` hears how many bytes are read."""
        start = self._setup.timer()
        for count, item in enumerate(self._history.items(), 1):
            if isinstance(item, MessagePosted):
                yield from self._judged(item)
            else:
                self._skipped(item)
            if count % _STEP == 0:
                advance(self._history.position)
        advance(self._history.position)
        self._seconds = self._setup.timer() - start

    def _skipped(self, item: Unjudged) -> None:
        self._tally.skip(item.reason)

    def _judged(self, event: MessagePosted) -> Iterator[Hit]:
        message = event.message
        reason = self._reason(message)
        if reason:
            self._tally.skip(reason)
            return
        context = replace(
            self._places.context(message.ref.place, message.author),
            now=message.at,
            earlier=self._recent.earlier(message),
            incidents=self._recent.incidents(message),
        )
        decision = self._setup.decide(event, context)
        self._recent.add(message, decision)
        ts = self._ts(message)
        self._tally.add(message, decision, ts)
        for finding in decision.findings:
            yield Hit(conversation=message.ref.conversation, ts=ts, rule=finding.rule, clause=finding.citation.clause)

    def _reason(self, message: Message) -> str:
        """Why a message is not judged; '' for one that is."""
        if self._seen.again(message):
            return DUPLICATE
        if message.by_bot or self._people.member(message.author).bot:
            return BOT
        return "" if message.text or text_parts(message) else EMPTY

    def _ts(self, message: Message) -> str:
        """Slack's own `ts` leads to the message; elsewhere the time does."""
        return message.ref.id if self._history.platform == "slack" else message.at.isoformat()

    def summary(self) -> Summary:
        """What was counted."""
        tally = self._tally
        places = sorted(tally.judged, key=lambda one: (-tally.hit[one], -tally.judged[one], one))
        return Summary(
            platform=self._history.platform,
            packs=self._school.packs,
            zone=self._school.zone,
            messages=tally.judged.total() + tally.skipped.total(),
            skipped=dict(sorted(tally.skipped.items())),
            findings=dict(sorted(tally.findings.items())),
            cited=dict(sorted(tally.cited.items(), key=lambda one: (one[0][0], one[0][1].pack, one[0][1].clause))),
            conversations=tuple(map(self._place, places[:PLACES])),
            others=self._together(places[PLACES:]),
            conversation_count=len(places),
            days=tally.days(),
            hours=tally.hours(),
            near=dict(sorted(tally.near.items())),
            near_sample=tally.sample(),
            matches=self._people.matches,
            first=tally.first,
            last=tally.last,
            seconds=self._seconds,
        )

    def _together(self, places: list[str]) -> Count:
        judged, hit = self._tally.judged, self._tally.hit
        return Count(judged=sum(judged[one] for one in places), findings=sum(hit[one] for one in places))

    def _place(self, ident: str) -> PlaceCount:
        conversation = self._places.conversation(ConversationRef(workspace=self._history.workspace, id=ident))
        # A DM's name is made of people's, a thread's name is what somebody wrote.
        name = conversation.name if conversation.kind in _NAMED else ""
        judged, found = self._tally.judged[ident], self._tally.hit[ident]
        return PlaceCount(id=ident, kind=conversation.kind, name=name, judged=judged, findings=found)
