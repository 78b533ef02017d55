"""A platform with brakes, in memory, that can refuse; and a workspace whose supervisor decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import datetime

from bot.brakes import BrakeKeeper
from bot.brakes import BrakePlanner
from bot.clock import SetClock
from bot.packs import load_packs
from bot.ports.brakes import Call
from policy.model import Brake
from policy.model import BrakeState
from policy.model import BrakeTroubled
from policy.model import DeliveryError
from policy.model import Event
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import School
from policy.model.automod import AutomodRule
from storage.stores import memory_stores
from tests.builders import NOW
from tests.builders import WORKSPACE

NO_RIGHT = DeliveryError("no", retry=False, code="discord:50013")
AWAY = DeliveryError("away", retry=True, code="network")


@dataclass(slots=True)
class FakeBraking:
    """What stands on the platform; `error` is raised by every call."""

    standing: dict[str, AutomodRule] = field(default_factory=dict)
    paused: datetime | None = None
    error: DeliveryError | None = None
    asked: list[str] = field(default_factory=list)

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    async def rules(self, _workspace: str) -> tuple[AutomodRule, ...]:
        self._ask("rules")
        return tuple(self.standing.values())

    async def make(self, _workspace: str, rule: AutomodRule) -> None:
        self._ask(f"make {rule.rule}")
        ident = rule.id or f"r{len(self.standing)}"
        self.standing[ident] = replace(rule, id=ident)

    async def unmake(self, _workspace: str, ident: str) -> None:
        self._ask(f"unmake {ident}")
        self.standing.pop(ident, None)

    async def pause_dms(self, _workspace: str, until: datetime | None) -> None:
        self._ask("pause" if until else "end")
        self.paused = until

    async def dms_paused_until(self, _workspace: str) -> datetime | None:
        self._ask("look")
        return self.paused


@dataclass(slots=True)
class FakeModes:
    """What a supervisor decided."""

    settings: tuple[ModeSetting, ...] = ()

    async def in_force(self, _workspace: str) -> tuple[ModeSetting, ...]:
        return self.settings

    async def standing(self, _workspace: str, *, now: datetime) -> Sequence[ModeSetting]:
        return [one for one in self.settings if one.since <= now]

    async def get(self, ident: str) -> ModeSetting | None:
        return next((one for one in self.settings if one.id == ident), None)


@dataclass(slots=True)
class FakeCalls:
    """Who is in which call; None while nobody knows."""

    found: list[Call] | None = None

    def calls(self, _workspace: str) -> Sequence[Call] | None:
        return self.found


class Stage:
    """A keeper at work in one workspace."""

    def __init__(self, packs: tuple[str, ...] = ("derby",), mode: Mode = Mode.ENFORCE) -> None:
        self.clock = SetClock(NOW)
        self.stores = memory_stores(clock=self.clock)
        self.braking = FakeBraking()
        self.modes = FakeModes()
        self.told: list[Event] = []
        school = School(packs=packs, mode=mode)
        self.planner = BrakePlanner(
            places=self.stores.registry,
            registry=self.stores.registry,
            modes=self.modes,
            schools=lambda _: school,
            packs=load_packs(),
            clock=self.clock,
        )
        self.keeper = self.again()

    def again(self) -> BrakeKeeper:
        """The keeper of a process that was started anew."""
        return BrakeKeeper(
            braking=lambda _: self.braking,
            states=self.stores.brakes,
            modes=self.modes,
            planner=self.planner,
            lease=self.stores.lease,
            clock=self.clock,
            tell=self.tell,
        )

    async def tell(self, event: Event) -> None:
        self.told.append(event)

    def decide(self, brake: Brake, ident: str, mode: Mode = Mode.ENFORCE) -> None:
        """Somebody decides."""
        setting = ModeSetting(id=ident, workspace=WORKSPACE, mode=mode, since=self.clock.now(), rule=brake, owner="kim")
        self.modes.settings = (*self.modes.settings, setting)

    async def look(self) -> list[str]:
        """One round; what the platform was asked."""
        self.braking.asked.clear()
        await self.keeper.look([WORKSPACE])
        return list(self.braking.asked)

    async def state(self, name: str) -> BrakeState | None:
        return next((one for one in await self.stores.brakes.of(WORKSPACE) if one.name == name), None)

    @property
    def troubles(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(one.trouble.value, one.what) for one in self.told if isinstance(one, BrakeTroubled)]
