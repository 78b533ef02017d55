"""A code for a report that is only coming in: one that opens no other case, and the same one for the same report."""

from __future__ import annotations

from datetime import datetime

from bot.ports import Cases
from bot.reporting.codes import CaseCodes
from policy.model import StorageError

_TURNS = 8


async def free_code(codes: CaseCodes, cases: Cases, *, seed: bytes, case: str) -> tuple[str, datetime | None]:
    """The code, and when its own case was opened, where that was before. Raises `StorageError` where none is free."""
    for turn in range(_TURNS):
        code = codes.draw(seed, turn)
        found = await cases.by_code(codes.lookups(code))
        if found is None:
            return code, None
        if found[0].id == case:
            return code, found[0].opened_at
    raise StorageError("no code is free; report this")
