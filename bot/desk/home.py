"""What somebody sees of Chaperone at home in the chat (App Home on Slack, `/chaperone` everywhere), by what they are.

A card on top and parts below it, neutral: each platform shows them in its own way. Drawn when it is shown. Cases are a
number, and never one that is about whoever looks; nothing that anybody said stands here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.contexts import ContextReader
from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.access import offices_of
from bot.desk.needs import MOST
from bot.desk.needs import Counted
from bot.desk.needs import Need
from bot.desk.needs import of_appeals
from bot.desk.needs import of_cases
from bot.desk.needs import of_heads
from bot.desk.needs import of_machine
from bot.desk.needs import waiting
from bot.desk.own import Own
from bot.ports import Clock
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Role
from policy.rules.places import is_staff

_REPORTS = 5
"""Reports of somebody who gave a name that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Draws it. `console` is the console's address, "" where it has none; `caretakers` look after the installation."""

    contexts: ContextReader
    counted: Counted
    clock: Clock
    caretakers: Sequence[str] = ()
    console: str = ""

    async def draw(self, ref: MemberRef) -> tuple[Draft, ...]:
        """The card on top, then its parts."""
        member, now = await self.contexts.registry.member(ref) or Member(ref=ref), self.clock.now()
        offices = self._offices(member)
        parts = [*await self._needs(member, offices, now)]
        if is_staff(member):
            own = Own(contexts=self.contexts)
            flags = await own.flags(member)
            parts += [*await own.flag_cards(flags, now), *await own.place_cards(member, flags, now)]
        parts += [*await self._reports(member), self._sight(member)]
        return (self._start(member, offices), *parts)

    def _offices(self, member: Member) -> frozenset[Office]:
        if member.person is None:
            return frozenset()
        return offices_of(member.person, self.contexts.schools(member.ref.workspace), self.caretakers)

    def _start(self, member: Member, offices: frozenset[Office]) -> Draft:
        """Who they are to us, what they can ask and do from here."""
        console = self.console if offices else ""
        params: Params = {
            "as_what": _as_what(member, offices),
            "school": self.contexts.schools(member.ref.workspace).name,
            "console": console,
        }
        taps = (ButtonKey.ASK_POLICY, ButtonKey.REPORT, *((ButtonKey.CONSOLE,) if console else ()), ButtonKey.HOME)
        return Draft(keys=(NoticeKey.HOME_START,), params=params, buttons=taps)

    async def _needs(self, member: Member, offices: frozenset[Office], now: datetime) -> tuple[Draft, ...]:
        """What waits for whoever holds an office."""
        here, needs = (member.ref.workspace,), list[Need]()
        team = Office.SAFEGUARDING in offices
        if offices & HEADS:
            needs += await of_heads(self.counted, here, now)
            needs.append(await of_appeals(self.counted, here, member.person.id if member.person else ""))
        if offices & HEADS or team:
            needs.append(await of_cases(self.counted, here, (member.ref,), now, team=team))
        if offices & (HEADS | {Office.OFFICE}):
            needs.append(await of_machine(self.counted))
        if not needs:
            return ()
        found = tuple((one.name, str(one.count)) for one in waiting(needs))
        params: Params = {"needs": found, "most": MOST, "heads": bool(offices & HEADS), "on_team": team}
        return (Draft(keys=(NoticeKey.HOME_NEEDS,), params=params),)

    async def _reports(self, member: Member) -> tuple[Draft, ...]:
        """How the reports stand of somebody who gave a name; of all others nobody knows that there are any."""
        found = await self.counted.cases.of_reporter(member.ref.workspace, member.ref.id)
        if not found:
            return ()
        rows = tuple((one.number, one.state.value) for one in found[:_REPORTS])
        params: Params = {"reports": rows, "more": max(0, len(found) - _REPORTS)}
        return (Draft(keys=(NoticeKey.HOME_REPORTS,), params=params),)

    def _sight(self, member: Member) -> Draft:
        """What is seen and what is not, and that nobody watches for emergencies."""
        school = self.contexts.schools(member.ref.workspace)
        can = self.contexts.messengers(member.ref.workspace).capabilities(None)
        params: Params = {
            "reads": can.can_read,
            "observing": school.mode is Mode.OBSERVE,
            "crisis": school.crisis_lines,
        }
        return Draft(keys=(NoticeKey.HOME_SIGHT,), params=params)


def _as_what(member: Member, offices: frozenset[Office]) -> str:
    """By which the first words are chosen: head, team, office, staff, student, parent, guest."""
    if offices & HEADS:
        return "head"
    if Office.SAFEGUARDING in offices:
        return "team"
    if is_staff(member):
        return "staff"
    if Office.OFFICE in offices:
        return "office"
    if member.role in (Role.STUDENT, Role.PARENT):
        return member.role.value
    return "guest"
