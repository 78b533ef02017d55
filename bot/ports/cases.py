"""Cases: reports by people, what was said in them, and the files that came with them. All of it is sealed."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import Case
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseFile
from policy.model import CaseState


class Cases(Protocol):
    """Reads cases. They are written with the decision that they follow from (`OpenCase`, `ChangeCase`)."""

    async def get(self, ident: str) -> Case | None:
        """A case by its id."""
        ...

    async def by_code(self, lookups: Sequence[str]) -> tuple[Case, CaseCode] | None:
        """The case that one of these lookups finds (one a sealing key), with what proves its code."""
        ...

    async def listed(self, states: Collection[CaseState], *, limit: int = 100) -> Sequence[Case]:
        """Cases in these states: those with somebody in danger first, then the newest."""
        ...

    async def entries(self, case: str, *, viewer: str, now: datetime) -> Sequence[CaseEntry]:
        """What was said in a case, oldest first. That `viewer` (a person's id, "" the reporter) read it is logged.

        The reporter is given what is shared with them (`SHARED`), never the team's notes.
        """
        ...

    async def of_reporter(self, workspace: str, account: str) -> Sequence[Case]:
        """The cases of somebody who chose to be named, the newest first."""
        ...


class CaseFiles(Protocol):
    """Files of reports: kept sealed before the report itself; one that no report names is gone within a day."""

    async def put(self, file: CaseFile, *, now: datetime) -> None:
        """Keep a file."""
        ...

    async def get(self, ident: str, *, viewer: str, now: datetime) -> CaseFile | None:
        """A file. That `viewer` (a person's id, "" the reporter) opened it is logged."""
        ...
