"""What would be asked of a platform in a workspace: the plan of its rules, from the packs in force and the channels."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import Modes
from bot.ports import Places
from bot.ports import Registry
from bot.words import word
from policy.automod import TYPES
from policy.automod import Place
from policy.automod import plan_of
from policy.model import STAFF
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Mode
from policy.model import Pack
from policy.model import mode_of
from policy.model.automod import TEXT_LONG
from policy.model.automod import AutomodPlan

_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM, ConversationKind.THREAD)


class BrakePlanner:
    """Makes plans; nothing is asked of anybody."""

    def __init__(
        self,
        *,
        places: Places,
        registry: Registry,
        modes: Modes,
        schools: Schools,
        packs: Mapping[str, Pack],
        clock: Clock,
        exempt_roles: Sequence[str] = (),
    ) -> None:
        """`exempt_roles`: the platform's ids of the roles of staff and parents."""
        self._places = places
        self._registry = registry
        self._modes = modes
        self._schools = schools
        self._packs = packs
        self._clock = clock
        self._roles = exempt_roles

    async def plan(self, workspace: str) -> AutomodPlan:
        """The plan of a workspace as it is now."""
        school = self._schools(workspace)
        found = [one for one in await self._places.conversations(workspace) if one.kind not in _PRIVATE and one.seen]
        return plan_of(
            [self._packs[name] for name in school.packs],
            school.known,
            [await self._place(one) for one in sorted(found, key=lambda one: one.ref.id)],
            modes=await self._modes_of(workspace),
            says=partial(_says, school.lang),
            exempt_roles=self._roles,
        )

    async def _modes_of(self, workspace: str) -> Mapping[str, Mode]:
        school, now = self._schools(workspace), self._clock.now()
        settings = await self._modes.in_force(workspace)
        base = {rule: school.modes.get(rule, school.mode) for rule in TYPES}
        return {rule: mode_of(settings, base[rule], rule=rule, pack="", places=(), now=now) for rule in TYPES}

    async def _place(self, one: Conversation) -> Place:
        readers = [member for member in await self._registry.audience(one.ref) if not member.bot]
        staff_alone = bool(readers) and all(member.role in STAFF for member in readers)
        return Place(id=one.ref.id, registered=one.registered, public=one.public, with_families=not staff_alone)


def _says(lang: str, rule: str, locator: str) -> str:
    """What somebody reads whose message is kept back; a long locator is cut."""
    what = word(lang, f"console.brakes.block_{rule.removeprefix('pii.')}")
    room = TEXT_LONG - len(word(lang, "console.brakes.block_says", what=what, clause=""))
    short = locator if len(locator) <= room else f"{locator[: room - 1]}…"
    return word(lang, "console.brakes.block_says", what=what, clause=short)
