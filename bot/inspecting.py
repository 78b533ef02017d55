"""Looks into files that were posted, one delivery at a time, and tells what they show. Nothing of them is kept."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable

from bot.ports import BLIND
from bot.ports import Clock
from bot.ports import FilesOf
from bot.ports import Sight
from bot.ports import Vision
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Delivery
from policy.model import FileError
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import Message
from policy.model import MessageRef
from policy.model import Unchecked

MOST = 20_000_000
"""Bytes of the largest file that is looked into."""

Tell = Callable[[FilesInspected], Awaitable[object]]
"""Hands in what happened, to be judged like anything else."""


class NoVision:
    """Where nothing that looks into files is installed: every file stays unchecked, and people are told so."""

    @property
    def sight(self) -> Sight:
        """Nothing."""
        return BLIND

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:  # noqa: ARG002 - the port's
        """No facts, and why."""
        return AttachmentFacts(unchecked=Unchecked.OFF)

    async def close(self) -> None:
        """There is nothing to end."""


class Inspector:
    """Fetches files and has them looked into."""

    def __init__(self, *, files: FilesOf, vision: Vision, clock: Clock, tell: Tell) -> None:
        """Take the ports."""
        self._files = files
        self._vision = vision
        self._clock = clock
        self._tell = tell

    async def inspect(self, delivery: Delivery, effect: Inspect) -> None:
        """Look into the files that still stand there; where none does, nothing follows.

        Raises `FileError` where the platform cannot be asked just now.
        """
        found = [one for name in effect.files if (one := await self._look(effect.message, name)) is not None]
        if not found:
            return
        message = Message(ref=effect.message, author=effect.by, at=effect.since, attachments=tuple(found))
        await self._tell(
            FilesInspected(
                id=f"inspected:{delivery.id}",
                workspace=effect.message.workspace,
                at=self._clock.now(),
                message=message,
                open=effect.open,
            )
        )

    async def _look(self, ref: MessageRef, name: str) -> Attachment | None:
        """A file with its facts and without its name, which was judged before; None where it is gone."""
        try:
            file = await self._files(ref.workspace).fetch(ref, name, most=MOST)
        except FileError as error:
            if error.retry:
                raise
            if error.code == FileError.GONE:
                return None
            why = Unchecked.TOO_LARGE if error.code == FileError.TOO_LARGE else Unchecked.UNREACHABLE
            return Attachment(name="", id=name, facts=AttachmentFacts(unchecked=why))
        facts = await self._vision.look(file.name, file.kind, file.data)
        return Attachment(name="", id=name, kind=file.kind, facts=facts)
