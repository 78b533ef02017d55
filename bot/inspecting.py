"""Looks into files that were posted, one delivery at a time, and tells what they show. Nothing of them is kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import replace

import structlog

from bot.ports import BLIND
from bot.ports import Clock
from bot.ports import FilesOf
from bot.ports import Pictures
from bot.ports import Sight
from bot.ports import Vision
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Delivery
from policy.model import Fetched
from policy.model import FileError
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import Message
from policy.model import MessageRef
from policy.model import Unchecked

MOST = 20_000_000
"""Bytes of the largest file that is looked into."""

AT_ONCE = 2
"""Files that are held at a time, the one that is looked into and the next: a hundred may be posted in one minute."""
TRIES = 8
"""How often a file is asked for where nobody says otherwise."""
_log = structlog.get_logger()

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

    def __init__(
        self, *, files: FilesOf, vision: Vision, pictures: Pictures, clock: Clock, tell: Tell, tries: int = TRIES
    ) -> None:
        """Take the ports; `tries` is how often the queue performs an effect before it gives it up."""
        self._tries = tries
        self._files = files
        self._vision = vision
        self._pictures = pictures
        self._clock = clock
        self._tell = tell
        self._places = asyncio.Semaphore(AT_ONCE)

    async def inspect(self, delivery: Delivery, effect: Inspect) -> None:
        """Look into the files that still stand there; where none does, nothing follows.

        Raises `FileError` where the platform cannot be asked just now. After the last try a file stays unchecked, and
        the author hears that.
        """
        found = [one for name in effect.files if (one := await self._in_turn(delivery, effect, name)) is not None]
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

    async def _in_turn(self, delivery: Delivery, effect: Inspect, name: str) -> Attachment | None:
        """Whoever waits has nothing fetched yet, and holds up no other delivery."""
        async with self._places:
            return await self._look(delivery, effect, name)

    async def _look(self, delivery: Delivery, effect: Inspect, name: str) -> Attachment | None:
        """A file with its facts and without its name, which was judged before; None where it is gone."""
        try:
            file = await self._files(effect.message.workspace).fetch(effect.message, name, most=MOST)
        except FileError as error:
            if error.retry and delivery.attempts < self._tries:
                raise
            if _is_gone(effect, name, error):
                return None
            _log.info("not fetched", delivery=delivery.id, code=error.code)
            return _unfetched(effect, name, error)
        facts = await self._vision.look(file.name, file.kind, file.data)
        again = await self._is_again(effect.message, name, file)
        return Attachment(name="", id=name, kind=file.kind, facts=replace(facts, again=again))

    async def note(self, message: MessageRef, pictures: tuple[str, ...]) -> None:
        """Note pictures that are taken away now; one that cannot be had any more is not known when it comes again."""
        for name in pictures:
            async with self._places:
                try:
                    file = await self._files(message.workspace).fetch(message, name, most=MOST)
                except FileError:
                    continue
                await self._is_again(message, name, file)

    async def _is_again(self, message: MessageRef, name: str, file: Fetched) -> bool:
        """Whether the very same picture was taken down before: by its bytes, whatever is in it."""
        if file.kind is not AttachmentKind.IMAGE or not file.data:
            return False
        digest = hashlib.sha256(file.data).digest()
        return await self._pictures.seen(message, name, digest, now=self._clock.now())


def _is_gone(effect: Inspect, name: str, error: FileError) -> bool:
    """Whether a file is no more. One that is forwarded and not found may stand where the bot does not see it."""
    return error.code == FileError.GONE or (error.code == FileError.UNKNOWN and name not in effect.passed_on)


def _unfetched(effect: Inspect, name: str, error: FileError) -> Attachment:
    """A file that cannot be had, as what its message told of it: a picture (or a film), or something else."""
    why = Unchecked.TOO_LARGE if error.code == FileError.TOO_LARGE else Unchecked.UNREACHABLE
    kind = AttachmentKind.IMAGE if name in effect.shown else AttachmentKind.FILE
    return Attachment(name="", id=name, kind=kind, facts=AttachmentFacts(unchecked=why))
