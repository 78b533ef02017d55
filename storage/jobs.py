"""The work queue: PgQueuer behind a port of five methods. What is alike on both databases stands here."""

from __future__ import annotations

import asyncio
from abc import ABC
from abc import abstractmethod
from contextlib import suppress
from datetime import timedelta
from typing import NoReturn
from uuid import uuid4

from pgqueuer.errors import RetryRequested
from pgqueuer.models import Job
from pgqueuer.models import TracebackRecord
from pgqueuer.ports import RepositoryPort
from pgqueuer.ports.repository import EntrypointExecutionParameter
from pgqueuer.qm import QueueManager
from pgqueuer.types import QueueEntrypoint
from pgqueuer.types import QueueManagerId

from policy.model import AwayError
from policy.model import DeliveryError
from storage.patience import GaveUp
from storage.patience import Handler
from storage.patience import Patience

_BATCH = 10


class GivenUpError(Exception):
    """A job was tried often enough. Carries the class of the last error and never its text, which may quote people."""


class QueueJobs(ABC):
    """Runs the handlers of jobs that a PgQueuer repository hands out, and tries failed ones again."""

    def __init__(self, *, gave_up: GaveUp, patience: Patience) -> None:
        self._handlers: dict[str, Handler] = {}
        self._gave_up = gave_up
        self._patience = patience
        self._worker = QueueManagerId(uuid4())
        self._manager: QueueManager | None = None
        self._stopping = asyncio.Event()
        self._busy: set[asyncio.Task[object]] = set()

    @property
    def tries(self) -> int:
        """How often a job that fails is tried before it is given up."""
        return self._patience.tries

    def on(self, kind: str, handler: Handler) -> None:
        """Say who does the jobs of a kind, before `run` or `drain`."""
        self._handlers[kind] = handler

    @abstractmethod
    async def run(self) -> None:
        """Work until stopped."""

    async def drain(self) -> None:
        """Work until nothing is waiting that is due, one job after the other in the order they were put in."""
        repository = await self._repository()
        kinds = {QueueEntrypoint(kind): EntrypointExecutionParameter(concurrency_limit=0) for kind in self._handlers}
        while kinds:
            jobs = await repository.dequeue(_BATCH, kinds, self._worker, None, self._patience.heartbeat)
            if jobs:
                for job in sorted(jobs, key=lambda one: one.id):
                    await self._dispatch(repository, job)
            elif others := self._busy - {asyncio.current_task()}:
                await asyncio.wait(others)
            else:
                return

    async def stop(self) -> None:
        """Finish what is in hand and end `run`."""
        self._stopping.set()
        if self._manager is not None:
            self._manager.shutdown.set()

    @abstractmethod
    async def _repository(self) -> RepositoryPort:
        """Where `drain` takes its jobs from."""

    @abstractmethod
    def _before(self, job: Job) -> int:
        """How often a job was tried already."""

    @abstractmethod
    async def _finished(self, job: Job) -> None:
        """A job is done."""

    @abstractmethod
    async def _postponed(self, job: Job, attempts: int, delay: timedelta) -> None:
        """A job will be tried again."""

    @abstractmethod
    async def _held(self, job: Job, error: str) -> None:
        """A job is given up."""

    async def _serve(self, manager: QueueManager) -> None:
        """Let a PgQueuer manager do the work until it is shut down."""
        for kind in self._handlers:
            manager.entrypoint(kind, on_failure="hold", accepts_context=False)(self._work)
        self._manager = manager
        if self._stopping.is_set():
            return
        await manager.run(
            batch_size=_BATCH,
            dequeue_timeout=self._patience.look,
            heartbeat_timeout=self._patience.heartbeat,
            shutdown_on_listener_failure=True,
        )

    async def _dispatch(self, repository: RepositoryPort, job: Job) -> None:
        try:
            await self._work(job)
        except RetryRequested as retry:
            await repository.retry_job(job, retry.delay, None)
        except GivenUpError as error:
            record = TracebackRecord.from_exception(exc=error, job_id=job.id, additional_context={})
            await repository.log_jobs([(job, "failed", record)])
        else:
            await repository.log_jobs([(job, "successful", None)])

    async def _work(self, job: Job) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._busy.add(task)
        try:
            await self._attempt(job, (job.payload or b"").decode())
        finally:
            self._busy.discard(task)

    async def _attempt(self, job: Job, payload: str) -> None:
        try:
            await self._handlers[job.entrypoint](payload)
        except Exception as error:  # noqa: BLE001 - whatever a handler raises, the job is tried again or held
            name = error.code if isinstance(error, DeliveryError) else type(error).__name__
            attempts = self._before(job) + 1
            final = isinstance(error, DeliveryError) and not error.retry
            if isinstance(error, AwayError) or not (final or attempts >= self._patience.tries):
                await self._later(job, attempts, name)
            await self._give_up(job, payload, name)
        await self._finished(job)

    async def _later(self, job: Job, attempts: int, name: str) -> NoReturn:
        """Have it tried again. Where even that cannot be written down the queue itself still knows of it."""
        delay = self._patience.backoff(min(attempts, self._patience.tries) - 1)
        with suppress(AwayError):
            await self._postponed(job, attempts, delay)
        raise RetryRequested(delay=delay, reason=name) from None

    async def _give_up(self, job: Job, payload: str, name: str) -> NoReturn:
        """Hold what it would have done, and the job; where that cannot be written down it is tried once more."""
        try:
            await self._gave_up(job.entrypoint, payload, name)
            await self._held(job, name)
        except AwayError:
            await self._later(job, self._before(job), name)
        raise GivenUpError(name) from None
