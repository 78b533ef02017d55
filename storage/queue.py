"""How the stores put work into the queue: in the transaction that makes it necessary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection


class Queue(Protocol):
    """Takes jobs in two steps, so that none is begun before its cause is committed and none is lost after."""

    def put(self, connection: Connection, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """Write the jobs in the caller's transaction, after its first statement. A job that is there is kept.

        A job that was given up has another `life`: it is begun anew, and the one that was given up goes.
        """
        ...

    def left(self, connection: Connection, kind: str, payloads: Sequence[str]) -> frozenset[str]:
        """Those of the payloads whose job is still to be done, or is being done."""
        ...

    async def committed(self, kind: str, payloads: Sequence[str], *, life: str = "") -> None:
        """The transaction is committed: the jobs may start."""
        ...
