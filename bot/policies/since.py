"""What changed in the sections of an answer since the asker said to have read the policies."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import structlog

from bot.policies.history import Noted
from bot.policies.history import note
from bot.policies.history import read_history
from bot.ports import Reminders
from policy.model import Citation
from policy.model import InputError
from policy.model import MemberRef
from policy.model import Pack
from policy.pack.changes import digests

Past = Callable[[str], Sequence[Noted]]
"""The revisions of a pack that were in force here, oldest first."""
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A section that is cited, and the day on which its words of today were first in force."""

    citation: Citation
    on: date


def past_of(folder: Path) -> Past:
    """The histories of a folder; one that cannot be read holds up no answer."""

    def past(pack: str) -> Sequence[Noted]:
        try:
            return read_history(folder, pack)
        except InputError:
            _log.warning("the history of a policy cannot be read", pack=pack)
            return ()

    return past


def no_past(pack: str) -> Sequence[Noted]:
    """Nothing was ever noted."""
    del pack
    return ()


def keep_past(folder: Path, packs: Sequence[Pack], today: date) -> None:
    """Note the revisions that are in force; where that cannot be done the bot runs all the same, and says so."""
    try:
        note(folder, packs, today)
    except InputError as error:
        _log.warning("the history of the policies cannot be kept", problem=error.problem, file=error.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceRead:
    """Looks up what an asker has read, and what of it is no longer so."""

    reminders: Reminders
    packs: Mapping[str, Pack]
    past: Past = no_past

    async def changed(self, citations: Sequence[Citation], by: MemberRef) -> tuple[Changed, ...]:
        """The cited sections that are new or say something else since; none for who never said to have read."""
        if not citations:
            return ()
        read = dict(one.rpartition("@")[::2] for one in await self.reminders.revisions_read(by))
        return tuple(
            found
            for name in dict.fromkeys(one.pack for one in citations if one.pack in read)
            for found in self._changed_in(name, read[name], [one for one in citations if one.pack == name])
        )

    def _changed_in(self, name: str, revision: str, citations: Sequence[Citation]) -> Iterator[Changed]:
        pack = self.packs.get(name)
        if pack is None or pack.revision == revision:
            return
        history, now = self.past(name), digests(pack)
        places = [place for place, one in enumerate(history) if one.revision == revision]
        if not places:
            return
        later = history[places[0] + 1 :]
        for citation in citations:
            digest = now.get(citation.clause)
            if history[places[0]].clauses.get(citation.clause) == digest:
                continue
            days = [one.seen for one in later if one.clauses.get(citation.clause) == digest]
            if days:
                yield Changed(citation=citation, on=days[0])
