"""A few workers for many files: whoever asks waits for a free one, and those who wait hold up nobody else."""

from __future__ import annotations

import asyncio

from adapters.vision.process import Limits
from adapters.vision.process import Worker
from adapters.vision.process import WorkerError
from adapters.vision.wire import Answer
from adapters.vision.wire import unchecked
from adapters.vision.worker import MakeParts
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked


class Pool:
    """Workers, started when there is something to look at and replaced when they end, get stuck or get old."""

    def __init__(self, parts: MakeParts, sight: Sight, *, size: int = 1, limits: Limits | None = None) -> None:
        """`parts` is a function of a module, as it is called in the worker; `size`: workers at a time."""
        self._parts = parts
        self._sight = sight
        self._limits = limits or Limits()
        self._size = size
        self._places = asyncio.Semaphore(size)
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._closed = False

    async def ask(self, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        """What the file shows, in the order in which it is asked."""
        async with self._places:
            try:
                return await self._once_or_again(name, kind, data)
            except WorkerError as error:
                return unchecked(Unchecked.OFF if self._closed else error.why, error.cause)

    async def _once_or_again(self, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        """Another worker is asked where one had ended, for whatever reason, before it had the file."""
        try:
            return await self._asked(await self._worker(), name, kind, data)
        except WorkerError as error:
            if error.taken:
                raise
        return await self._asked(await self._worker(), name, kind, data)

    async def close(self) -> None:
        """End them all; what is asked just now, and later, is not looked into."""
        self._closed = True
        await asyncio.gather(*(self._end(one) for one in tuple(self._all)))
        for _ in range(self._size):  # whoever has a place may be starting a worker
            await self._places.acquire()
        for _ in range(self._size):
            self._places.release()

    async def _asked(self, worker: Worker, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        """Its answer; whatever else comes of it ends it, a waiting that was given up included."""
        whole = False
        try:
            answer = await worker.ask(name, kind, data)
            whole = worker.usable and not self._closed
            return answer
        finally:
            if whole:
                self._idle.append(worker)
            else:
                await self._end(worker)

    async def _worker(self) -> Worker:
        """One that is free, or a new one, which is ended again where the pool was closed meanwhile."""
        while self._idle:
            worker = self._idle.pop()
            if worker.usable:
                return worker
            await self._end(worker)
        if not self._closed:
            worker = await Worker.started(self._parts, self._sight, self._limits)
            self._all.add(worker)
            if not self._is_closed():
                return worker
            await self._end(worker)
        raise WorkerError(Unchecked.OFF, "closed")

    def _is_closed(self) -> bool:
        return self._closed

    async def _end(self, worker: Worker) -> None:
        self._all.discard(worker)
        await worker.end()
