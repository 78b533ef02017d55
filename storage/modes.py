"""How far rules may go, in SQL. What is in force is remembered as the roster is: every event asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam
from sqlalchemy import or_
from sqlalchemy import select

from policy.model import PROPOSAL_DAYS
from policy.model import ModeSetting
from storage.appealrows import to_settings
from storage.database import Database
from storage.moderating import places_first
from storage.rostercache import RosterCache
from storage.seal import Keys
from storage.tables import mode_setting

_IN_FORCE = select(mode_setting).where(
    mode_setting.c.workspace == bindparam("workspace"), mode_setting.c.proposed.is_(False)
)
_STANDING = select(mode_setting).where(
    mode_setting.c.workspace == bindparam("workspace"),
    or_(mode_setting.c.expires.is_(None), mode_setting.c.expires > bindparam("now")),
    or_(mode_setting.c.proposed.is_(False), mode_setting.c.since > bindparam("waits")),
)
_ONE = select(mode_setting).where(mode_setting.c.id == bindparam("ident"))


class SqlModes:
    """Reads them; they are written with the decision that they follow from (`KeepMode`)."""

    def __init__(self, database: Database, keys: Keys, cache: RosterCache) -> None:
        self._database = database
        self._keys = keys
        self._cache = cache
        self._found: dict[str, tuple[int, tuple[ModeSetting, ...]]] = {}

    async def in_force(self, workspace: str) -> tuple[ModeSetting, ...]:
        """What was set for a workspace and not taken back, with what may have expired by now.

        Remembered until something changes: at once for a change of this process, within a second for another's.
        """
        stirred = self._cache.stirred
        known = self._found.get(workspace)
        if known is not None and known[0] == stirred:
            return known[1]
        bound = {"workspace": workspace}
        found = await self._database.read(lambda c: to_settings(c, c.execute(_IN_FORCE, bound).mappings(), self._keys))
        kept = places_first(found)
        self._found[workspace] = (stirred, kept)
        return kept

    async def standing(self, workspace: str, *, now: datetime) -> Sequence[ModeSetting]:
        """What is in force, and what was proposed and waits for somebody who confirms it."""
        bound = {"workspace": workspace, "now": now, "waits": now - PROPOSAL_DAYS}
        found = await self._database.read(lambda c: to_settings(c, c.execute(_STANDING, bound).mappings(), self._keys))
        return places_first(found)

    async def get(self, ident: str) -> ModeSetting | None:
        """One of them by its id, whatever became of it."""
        bound = {"ident": ident}
        found = await self._database.read(lambda c: to_settings(c, c.execute(_ONE, bound).mappings(), self._keys))
        return found[0] if found else None
