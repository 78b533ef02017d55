"""Whether traffic may be sent here."""

from __future__ import annotations

from collections.abc import Mapping

from bot.health import Health
from bot.wiring import House


class Ready:
    """What is wrong just now: an unreachable database, a platform that cannot be spoken to."""

    def __init__(self, house: House, health: Health) -> None:
        """Take what is asked."""
        self._house = house
        self._health = health

    async def __call__(self) -> Mapping[str, str]:
        """A name and a code for each; empty where all is well."""
        problems = dict(self._health.problems)
        try:
            await self._house.inbox.waiting(limit=1)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, the answer is that we are not ready
            problems["database"] = type(error).__name__
        return problems
