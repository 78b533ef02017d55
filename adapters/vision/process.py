"""One worker process from outside: started, asked, ended. It gets no secret and no more time than it is given."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL
from asyncio.subprocess import PIPE
from asyncio.subprocess import Process
from contextlib import suppress
from dataclasses import dataclass

from adapters.vision.wire import LENGTH
from adapters.vision.wire import MOST
from adapters.vision.wire import READY
from adapters.vision.wire import TAKEN
from adapters.vision.wire import Answer
from adapters.vision.wire import question
from adapters.vision.wire import understood
from adapters.vision.worker import MakeParts
from adapters.vision.worker import words_of
from policy.model import AttachmentKind
from policy.model import ChaperoneError
from policy.model import Sight
from policy.model import Unchecked

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")
_GONE = (asyncio.IncompleteReadError, ConnectionError, ValueError, KeyError, TypeError)
"""What reading from a process that died, or wrote nonsense, raises."""
_LATE = -getattr(signal, "SIGALRM", 0)
"""How a worker ends that ended itself."""


class WorkerError(ChaperoneError):
    """A worker had to be ended, or ended by itself. `why`: what that makes of the file; `cause`, for logs.

    `taken`: it had the file by then, so that the file may be to blame.
    """

    def __init__(self, why: Unchecked, cause: str, *, taken: bool = True) -> None:
        super().__init__(f"what looks into files ended ({cause}); it is started anew with the next file")
        self.why = why
        self.cause = cause
        self.taken = taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Of one worker: seconds for a file and for its start, bytes of address space, files after which it is replaced."""

    seconds: float = 10.0
    start: float = 60.0
    memory: int = 2_500_000_000
    files: int = 200


class Worker:
    """A process that looks into one file at a time."""

    def __init__(self, process: Process, limits: Limits) -> None:
        """Use `started`."""
        self._process = process
        self._limits = limits
        self._asked = 0
        self._talking = False
        self._taken = False
        self._ending: asyncio.Task[None] | None = None

    @classmethod
    async def started(cls, parts: MakeParts, sight: Sight, limits: Limits) -> Worker:
        """A new one, once all is loaded. Raises `WorkerError` (`OFF`) where something is missing."""
        named = f"{parts.__module__}:{parts.__qualname__}"
        told = (named, words_of(sight), str(limits.memory), str(limits.seconds))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-B", "-m", "adapters.vision.worker", *told),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            limit=MOST,
            env=_environment(),
        )
        worker = cls(process, limits)
        try:
            async with asyncio.timeout(limits.start):
                await worker._out.readexactly(len(READY))
        except (TimeoutError, *_GONE) as error:
            await worker.end()
            raise WorkerError(Unchecked.OFF, type(error).__name__) from None
        except asyncio.CancelledError:
            await worker.end()
            raise
        return worker

    @property
    def usable(self) -> bool:
        """Whether it may be asked again."""
        return self._process.returncode is None and self._asked < self._limits.files

    async def ask(self, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        """What the file shows. Raises `WorkerError`, after which only `end` is left."""
        self._asked += 1
        self._taken = False
        self._talking = True
        try:
            async with asyncio.timeout(self._limits.seconds):
                return await self._talk(name, kind, data)
        except TimeoutError:
            raise WorkerError(Unchecked.TIMEOUT, "TimeoutError") from None
        except _GONE as error:
            await self._process.wait()
            why = Unchecked.TIMEOUT if self._process.returncode == _LATE else Unchecked.BOMB
            raise WorkerError(why, type(error).__name__, taken=self._taken) from None
        finally:
            self._talking = False

    async def _talk(self, name: str, kind: AttachmentKind, data: bytes) -> Answer:
        pipe = self._process.stdin
        assert pipe is not None  # noqa: S101 - asked for above
        pipe.write(question(name, kind, data))
        pipe.write(data)
        await pipe.drain()
        await self._out.readexactly(len(TAKEN))
        self._taken = True
        (size,) = LENGTH.unpack(await self._out.readexactly(LENGTH.size))
        if size > MOST:
            raise ValueError(size)
        return understood(await self._out.readexactly(size))

    async def end(self) -> None:
        """Kill it and wait until the system has let it go."""
        if self._ending is None:
            with suppress(ProcessLookupError):
                self._process.kill()
            self._ending = asyncio.create_task(self._gone())
        await asyncio.shield(self._ending)

    async def _gone(self) -> None:
        """Until it is reaped and its pipe has run dry, unless who waits for its answer reads that out."""
        await self._process.wait()
        with suppress(ConnectionError):
            if not self._talking:
                await self._out.read()

    @property
    def _out(self) -> asyncio.StreamReader:
        out = self._process.stdout
        assert out is not None  # noqa: S101 - asked for above
        return out


def _environment() -> dict[str, str]:
    """Where the packages are, and one thread each. No token of ours."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    places = os.pathsep.join(one for one in sys.path if one)
    return {**kept, **dict.fromkeys(_ONE_THREAD, "1"), "PYTHONPATH": places, "MALLOC_ARENA_MAX": "2"}
