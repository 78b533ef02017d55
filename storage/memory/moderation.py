"""What people decide about incidents and rules, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from policy.model import APPEAL_KEPT
from policy.model import PROPOSAL_DAYS
from policy.model import Appeal
from policy.model import AppealState
from policy.model import Decided
from policy.model import Entry
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import Judgement
from policy.model import KeepAppeal
from policy.model import KeepMode
from policy.model import Moderation
from policy.model import ModeSetting
from policy.model import PastFinding
from policy.model import SettleIncidents
from policy.model import StaleError
from storage.memory.book import write_in
from storage.memory.state import State
from storage.moderating import VERDICTS
from storage.moderating import alike
from storage.moderating import appeal_entry
from storage.moderating import appeal_without
from storage.moderating import decided_in
from storage.moderating import may_settle
from storage.moderating import mode_entry
from storage.moderating import most_urgent
from storage.moderating import newest_first
from storage.moderating import places_first
from storage.moderating import setting_without
from storage.moderating import settled_entry
from storage.moderating import words_entry
from storage.whom import Whom


class MemoryIncidents:
    """Incidents, and what was decided about them."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def with_ids(self, ids: Collection[str]) -> Sequence[Incident]:
        """Those with these ids, the oldest first; ids that are none are left out."""
        found = [self._state.incidents[one] for one in set(ids) if one in self._state.incidents]
        return sorted(found, key=lambda one: (one.opened_at, one.id))

    async def listed(
        self, workspace: str, states: Collection[IncidentState], *, limit: int = 100
    ) -> Sequence[Incident]:
        """Incidents of a workspace in these states, the newest first."""
        every = self._state.incidents.values()
        found = (one for one in every if one.conversation.workspace == workspace and one.state in states)
        return newest_first(found, limit)

    async def steps(self, ids: Collection[str]) -> Sequence[IncidentStep]:
        """What was decided about some incidents, the oldest first."""
        found = [one for (incident, _), one in self._state.steps.items() if incident in ids]
        return sorted(found, key=lambda one: one.at)

    async def decided(self, workspace: str, *, since: datetime) -> Sequence[Decided]:
        """How many incidents of each rule people found right or wrong since a moment, by rule."""
        rows = []
        for (ident, state), step in self._state.steps.items():
            found = self._state.incidents.get(ident)
            counts = found is not None and found.state == state and state in VERDICTS and step.at >= since
            if found is not None and counts and found.conversation.workspace == workspace:
                rows.append((found.rule, found.state.value))
        return decided_in(rows)

    async def found(self, workspace: str, *, since: datetime) -> Sequence[PastFinding]:
        """What was found since a moment and what followed, alike counted: for a look at what a change would do."""
        log = self._state.log
        return alike(
            PastFinding(
                rule=rule,
                pack=pack,
                level=level,
                conversation=log[ident].conversation.id if log[ident].conversation else "",  # type: ignore[union-attr]
                done=log[ident].actions,
                withheld=log[ident].withheld,
            )
            for ident, (where, found) in self._state.found.items()
            if ident in log and where == workspace and log[ident].at >= since
            for rule, pack, level in found
        )


class MemoryAppeals:
    """Appeals by the decision that they are against."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def get(self, decision: str) -> Appeal | None:
        """The appeal against the notice of a decision."""
        return self._state.appeals.get(decision)

    async def open(self, workspace: str, *, limit: int = 100) -> Sequence[Appeal]:
        """Appeals that nobody has decided, what is due first."""
        every = self._state.appeals.values()
        return most_urgent(
            (one for one in every if one.workspace == workspace and one.state is AppealState.OPEN), limit
        )

    async def words(self, decision: str, *, viewer: str, now: datetime) -> str:
        """What was written with an appeal; "" where nothing is kept. That `viewer` (a person) read it is logged."""
        found, words = self._state.appeals.get(decision), self._state.appeal_words.get(decision, "")
        if found is None or not words or found.made_at + APPEAL_KEPT <= now:
            return ""
        write_in(self._state, [words_entry(decision, viewer, now)])
        return words


class MemoryModes:
    """How far rules may go."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def in_force(self, workspace: str) -> tuple[ModeSetting, ...]:
        """What was set for a workspace and not taken back, with what may have expired by now."""
        every = self._state.modes.values()
        return places_first(one for one in every if one.workspace == workspace and not one.proposed)

    async def standing(self, workspace: str, *, now: datetime) -> Sequence[ModeSetting]:
        """What is in force, and what was proposed and waits for somebody who confirms it."""
        return places_first(
            one
            for one in self._state.modes.values()
            if one.workspace == workspace
            and (one.expires is None or one.expires > now)
            and (not one.proposed or one.since > now - PROPOSAL_DAYS)
        )

    async def get(self, ident: str) -> ModeSetting | None:
        """One of them by its id, whatever became of it."""
        return self._state.modes.get(ident)


def refuse_late_appeals_in(state: State, every: Iterable[Moderation]) -> None:
    """Raise `StaleError` where an appeal would come late; nothing is changed by looking."""
    for one in every:
        if isinstance(one, KeepAppeal) and not _is_next(state, one.appeal):
            raise StaleError(one.appeal.decision)


def decide_in(state: State, judgement: Judgement, every: Iterable[Moderation]) -> list[Entry]:
    """Store decisions about incidents, appeals and modes, in their order. Returns the entries for the log."""
    entries: list[Entry] = []
    for one in every:
        match one:
            case SettleIncidents():
                entries += _settle(state, judgement, one)
            case KeepAppeal():
                entries += _keep(state, judgement, one)
            case KeepMode():
                entries += [mode_entry(judgement, one)] if _set(state, one) else []
            case _:
                assert_never(one)
    return entries


def _settle(state: State, judgement: Judgement, one: SettleIncidents) -> Iterator[Entry]:
    for ident in sorted(one.incidents):
        found = state.incidents.get(ident)
        steps = [becomes for (incident, becomes) in state.steps if incident == ident]
        if found is None or not may_settle(one, found.state, steps):
            continue
        state.incidents[ident] = replace(found, state=one.state)
        step = IncidentStep(incident=ident, state=one.state, by=one.by, at=judgement.at, ground=one.ground)
        state.steps[(ident, one.state)] = step
        yield settled_entry(judgement, one, found)


def _is_next(state: State, one: Appeal) -> bool:
    before = state.appeals.get(one.decision)
    return one.revision == (0 if before is None else before.revision + 1)


def _keep(state: State, judgement: Judgement, work: KeepAppeal) -> Iterator[Entry]:
    one = work.appeal
    if not _is_next(state, one):
        return
    state.appeals[one.decision] = one
    if work.said and one.revision == 0:
        state.appeal_words[one.decision] = work.said
    yield appeal_entry(judgement, one)
    if work.settles is not None:
        yield from _settle(state, judgement, work.settles)


def _set(state: State, work: KeepMode) -> bool:
    one = work.setting
    if work.ended:
        return state.modes.pop(one.id, None) is not None
    same = (one.workspace, one.scope, one.proposed)
    state.modes = {
        key: other for key, other in state.modes.items() if (other.workspace, other.scope, other.proposed) != same
    }
    state.modes[one.id] = one
    return True


def purge_moderation_in(state: State, now: datetime) -> int:
    """Drop words that had their time, exemptions that are over, and what nobody confirmed."""
    words = {
        key: one
        for key, one in state.appeal_words.items()
        if key in state.appeals and state.appeals[key].made_at + APPEAL_KEPT > now
    }
    modes = {
        key: one
        for key, one in state.modes.items()
        if (one.expires is None or one.expires > now) and (not one.proposed or one.since > now - PROPOSAL_DAYS)
    }
    gone = len(state.appeal_words) - len(words) + len(state.modes) - len(modes)
    state.appeal_words, state.modes = words, modes
    return gone


def forget_moderation_in(state: State, whom: Whom) -> Mapping[str, int]:
    """Take a person out of appeals and modes. What they wrote goes, and so do words that name them."""
    theirs = {key for key, one in state.appeals.items() if one.by in whom.refs}
    words = {key: one for key, one in state.appeal_words.items() if key not in theirs and not whom.is_named(one)}
    kept = {key: appeal_without(one, whom) for key, one in state.appeals.items()}
    changed = {key for key, one in state.appeals.items() if kept[key] != one} | theirs
    changed |= state.appeal_words.keys() - words.keys()
    modes = {key: setting_without(one, whom) for key, one in state.modes.items()}
    struck = sum(modes[key] != one for key, one in state.modes.items())
    steps = {key: replace(one, by="") if one.by and one.by == whom.person else one for key, one in state.steps.items()}
    state.appeal_words, state.modes, state.steps = words, modes, steps
    state.appeals = {
        key: replace(one, by=replace(one.by, id="")) if key in theirs else one for key, one in kept.items()
    }
    return Counter(appeal=len(changed), mode_setting=struck)
