"""Plays scenarios, one event after the other, and tells what each led to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import UTC
from datetime import datetime

from bot.clock import SetClock
from bot.rehearse.acts import ACTS
from bot.rehearse.acts import Act
from bot.rehearse.acts import Stage
from bot.rehearse.agreements import consents_of
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import bring_in
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import school_of
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from bot.wiring import Delivered
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import Posted
from bot.wiring import open_house
from bot.wiring import upgrade
from policy.model import Citation
from policy.model import Decision
from policy.model import Event
from policy.model import Logged
from policy.model import MessageRef
from policy.model import Pack

START = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
"""A Monday in term time; the events' `t` counts from here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One event and all that followed: what was decided and which notices reached whom.

    `happened` is what people saw happen, `posted` what the bot said to all of a conversation. `cited` is what each
    finding rests on, by the id of the event that was judged and the finding's rule.
    """

    scenario: str
    number: int
    event: SceneEvent
    at: datetime
    decisions: tuple[Logged, ...]
    notices: tuple[Delivered, ...]
    happened: tuple[Event, ...] = ()
    posted: tuple[Posted, ...] = ()
    cited: Mapping[tuple[str, str], Citation] = field(default_factory=dict)

    @property
    def findings(self) -> tuple[str, ...]:
        """The rules that hit, sorted, each once."""
        return tuple(sorted({rule for one in self.decisions for rule in one.findings}))

    @property
    def actions(self) -> tuple[str, ...]:
        """The words of what followed, sorted; `none` where nothing did."""
        return tuple(sorted({word for one in self.decisions for word in one.actions})) or ("none",)

    @property
    def differs(self) -> bool:
        """Whether the event led to something else than the file expects."""
        expected = self.event.expect
        if expected is None:
            return False
        return set(expected.findings) != set(self.findings) or set(expected.actions) != set(self.actions)


class Play:
    """One scenario on stage: its own school, chat and store."""

    def __init__(self, scenario: Scenario, house: House, chat: LocalChat, clock: SetClock) -> None:
        """Use `open_play`."""
        self.scenario = scenario
        self.house = house
        self.chat = chat
        self._clock = clock
        self._stage = Stage(chat=chat, app=house.app, reminders=house.reminders)
        self._cited: dict[tuple[str, str], Citation] = {}
        self._seen: str | None = None
        self._number = 0

    async def step(self, event: SceneEvent, act: Act | None = None) -> Step:
        """Let one event happen and everything that follows from it; `act` where it is more than a file can say."""
        at = START + event.after
        self._clock.set(at)
        chat = self.chat
        told, seen, said = len(chat.delivered), len(chat.happened), len(chat.posted)
        self._cited.clear()
        await (act or ACTS[event.do])(self._stage, event, at)
        await self.house.jobs.drain()
        decisions = tuple(await self.house.log.tail(after=self._seen, limit=1_000))
        self._seen = decisions[-1].id if decisions else self._seen
        self._number += 1
        return Step(
            scenario=self.scenario.id,
            number=self._number - 1,
            event=event,
            at=at,
            decisions=decisions,
            notices=tuple(chat.delivered[told:]),
            happened=tuple(chat.happened[seen:]),
            posted=tuple(chat.posted[said:]),
            cited=dict(self._cited),
        )

    async def hear(self, event: Event) -> Decision | None:
        """Hand an event of the chat to the house, and keep what the findings rest on."""
        decision = await self.house.app.handle(event)
        for one in decision.findings if decision else ():
            self._cited[event.id, one.rule] = one.citation
        return decision

    def name(self, ref: MessageRef) -> str:
        """A name by which an event can refer to a message."""
        self._stage.named[ref.id] = ref
        return ref.id

    async def speak(self, lang: str, people: Iterable[str]) -> None:
        """Let people's accounts speak a language, as a platform would tell it of their own settings."""
        known = [await self.house.registry.member(member_ref(one)) for one in people]
        await self.house.roster.put_members([replace(one, lang=lang) for one in known if one is not None])

    async def steps(self) -> AsyncIterator[Step]:
        """Play all events of the scenario."""
        for event in self.scenario.events:
            yield await self.step(event)

    async def close(self) -> None:
        """Leave the stage."""
        await self.house.close()


async def open_play(scenario: Scenario, packs: dict[str, Pack], *, url: str | None = None) -> Play:
    """Set the stage: an in-memory store, or the database at `url` (which must be new)."""
    clock = SetClock(START)
    chat = LocalChat(WORKSPACE, can_remove=scenario.can_remove)
    school = school_of(scenario, START.date())
    if url is not None:
        await upgrade(url)
    house = await open_house(
        clock=clock,
        schools=lambda _: school,
        packs=packs,
        messengers=lambda _: chat,
        rooms=lambda _: chat,
        url=url,
    )
    await bring_in(scenario, house.roster, chat)
    await house.consents.put(consents_of(scenario, START.date()))
    play = Play(scenario, house, chat, clock)
    chat.listen(play.hear)
    return play
