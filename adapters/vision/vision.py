"""Looks into files for the application, on this machine alone."""

from __future__ import annotations

import structlog

from adapters.vision.parts import installed
from adapters.vision.parts import parts_for
from adapters.vision.pool import Pool
from adapters.vision.process import Limits
from adapters.vision.wire import Answer
from adapters.vision.wire import unchecked
from adapters.vision.worker import MakeParts
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked

MOST_BYTES = 20_000_000
_log = structlog.get_logger()


class LocalVision:
    """Fits the port `Vision`. Its processes start with the first file; what they cannot look into they say."""

    def __init__(
        self,
        sight: Sight | None = None,
        *,
        parts: MakeParts = parts_for,
        size: int = 1,
        limits: Limits | None = None,
    ) -> None:
        """`sight`: what to look for, all that is installed if None. `size`: processes at a time, one core each."""
        self._sight = installed() if sight is None else sight
        self._pool = Pool(parts, self._sight, size=size, limits=limits)

    @property
    def sight(self) -> Sight:
        """What it looks for."""
        return self._sight

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        """What the file shows; there is always an answer."""
        answer = await self._answer(name, kind, data)
        if answer.facts.unchecked is not None:
            _log.info("vision.unchecked", why=answer.facts.unchecked.value, cause=answer.cause, size=len(data))
        return answer.facts

    async def close(self) -> None:
        """End its processes."""
        await self._pool.close()

    async def _answer(self, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        if self._sight == Sight():
            return unchecked(Unchecked.OFF)
        if kind in (AttachmentKind.VIDEO, AttachmentKind.AUDIO):
            return unchecked(Unchecked.UNSUPPORTED)
        if len(data) > MOST_BYTES:
            return unchecked(Unchecked.TOO_LARGE)
        try:
            return await self._pool.ask(name, kind, data)
        except Exception as error:  # noqa: BLE001 - no file may stop what waits for its answer
            return unchecked(Unchecked.OFF, type(error).__name__)
