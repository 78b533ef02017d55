"""What people decide about incidents, in SQL: read by the application, written with the decision it follows from."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Collection
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import Appeal
from policy.model import AppealState
from policy.model import Decided
from policy.model import Entry
from policy.model import Ground
from policy.model import Incident
from policy.model import IncidentState
from policy.model import IncidentStep
from policy.model import PastFinding
from storage.appealrows import to_appeals
from storage.appealrows import whose
from storage.appealrows import words_place
from storage.database import Database
from storage.logrows import INCIDENTS
from storage.logrows import to_incident
from storage.moderating import VERDICTS
from storage.moderating import alike
from storage.moderating import decided_in
from storage.moderating import most_urgent
from storage.moderating import words_entry
from storage.seal import Keys
from storage.subjects import members_of
from storage.tables import appeal
from storage.tables import decision
from storage.tables import incident
from storage.tables import incident_step

_IDS: BindParameter[str] = bindparam("ids", expanding=True)
_WITH_IDS = INCIDENTS.where(incident.c.id.in_(_IDS)).order_by(incident.c.opened_at, incident.c.id)
_LISTED = (
    INCIDENTS.where(
        incident.c.workspace == bindparam("workspace"), incident.c.state.in_(bindparam("states", expanding=True))
    )
    .order_by(incident.c.opened_at.desc(), incident.c.id.desc())
    .limit(bindparam("limit"))
)
_STEPS = select(incident_step).where(incident_step.c.incident.in_(_IDS)).order_by(incident_step.c.at)
_DECIDED = (
    select(incident.c.rule, incident.c.state)
    .join_from(incident_step, incident, incident_step.c.incident == incident.c.id)
    .where(
        incident.c.workspace == bindparam("workspace"),
        incident_step.c.at >= bindparam("since"),
        incident_step.c.state == incident.c.state,
        incident.c.state.in_(VERDICTS),
    )
)
_FOUND = select(decision.c.findings, decision.c.words, decision.c.withheld, decision.c.conversation).where(
    decision.c.workspace == bindparam("workspace"),
    decision.c.at >= bindparam("since"),
    decision.c.findings.is_not(None),
)
_APPEAL = select(appeal).where(appeal.c.decision == bindparam("about"))
_OPEN = select(appeal).where(appeal.c.workspace == bindparam("workspace"), appeal.c.state == AppealState.OPEN)

Write = Callable[[Connection, Sequence[Entry]], object]
"""Writes entries of the log inside the caller's transaction."""


class SqlIncidents:
    """Reads incidents, and what was decided about them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def with_ids(self, ids: Collection[str]) -> Sequence[Incident]:
        """Those with these ids, the oldest first; ids that are none are left out."""
        bound = {"ids": sorted(ids)}
        rows = await self._database.read(lambda c: c.execute(_WITH_IDS, bound).mappings().all())
        return [to_incident(row) for row in rows]

    async def listed(
        self, workspace: str, states: Collection[IncidentState], *, limit: int = 100
    ) -> Sequence[Incident]:
        """Incidents of a workspace in these states, the newest first."""
        bound = {"workspace": workspace, "states": sorted(states), "limit": limit}
        rows = await self._database.read(lambda c: c.execute(_LISTED, bound).mappings().all())
        return [to_incident(row) for row in rows]

    async def steps(self, ids: Collection[str]) -> Sequence[IncidentStep]:
        """What was decided about some incidents, the oldest first."""

        def work(connection: Connection) -> list[IncidentStep]:
            rows = connection.execute(_STEPS, {"ids": sorted(ids)}).mappings().all()
            people = members_of(connection, {row["by"] for row in rows})
            return [
                IncidentStep(
                    incident=row["incident"],
                    state=IncidentState(row["state"]),
                    by=whose(people, row["by"]),
                    at=row["at"],
                    ground=Ground(row["ground"]) if row["ground"] else None,
                )
                for row in rows
            ]

        return await self._database.read(work)

    async def decided(self, workspace: str, *, since: datetime) -> Sequence[Decided]:
        """How many incidents of each rule people found right or wrong since a moment, by rule."""
        bound = {"workspace": workspace, "since": since}
        rows = await self._database.read(lambda c: c.execute(_DECIDED, bound).all())
        return decided_in((row.rule, row.state) for row in rows)

    async def found(self, workspace: str, *, since: datetime) -> Sequence[PastFinding]:
        """What was found since a moment and what followed, alike counted: for a look at what a change would do."""
        bound = {"workspace": workspace, "since": since}
        rows = await self._database.read(lambda c: c.execute(_FOUND, bound).all())
        return alike(
            PastFinding(
                rule=one["rule"],
                pack=one["pack"],
                level=one["level"],
                conversation=row.conversation or "",
                done=tuple(row.words or ()),
                withheld=tuple(row.withheld or ()),
            )
            for row in rows
            for one in row.findings
        )


class SqlAppeals:
    """Reads appeals; every reading of what was written with one is logged."""

    def __init__(self, database: Database, keys: Keys, write: Write) -> None:
        self._database = database
        self._keys = keys
        self._write = write

    async def get(self, decision: str) -> Appeal | None:
        """The appeal against the notice of a decision."""
        found = await self._database.read(lambda c: to_appeals(c, c.execute(_APPEAL, {"about": decision}).mappings()))
        return found[0] if found else None

    async def open(self, workspace: str, *, limit: int = 100) -> Sequence[Appeal]:
        """Appeals that nobody has decided, what is due first."""
        bound = {"workspace": workspace}
        return most_urgent(
            await self._database.read(lambda c: to_appeals(c, c.execute(_OPEN, bound).mappings())), limit
        )

    async def words(self, decision: str, *, viewer: str, now: datetime) -> str:
        """What was written with an appeal; "" where nothing is kept. That `viewer` (a person) read it is logged."""

        def work(connection: Connection) -> str:
            row = connection.execute(_APPEAL, {"about": decision}).mappings().first()
            if row is None or row["words"] is None or row["words_expire"] <= now:
                return ""
            self._write(connection, [words_entry(decision, viewer, now)])
            return self._keys.open(row["words"], place=words_place(decision)).decode()

        return await self._database.write(work)
