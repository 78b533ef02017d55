"""What was decided: append-only (transaction T2), and what the log holds around an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Alike
from policy.model import AwayError
from policy.model import Event
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import Logged
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Said
from policy.model import Situation
from storage.cases import CaseWriter
from storage.casework import case_entries
from storage.casework import refuse_late
from storage.chain.judged import entries_of
from storage.chain.keys import ChainKeys
from storage.chain.writer import LogWriter
from storage.changes import Changes
from storage.consequences import NOTHING
from storage.consequences import Consequences
from storage.consequences import consequences_of
from storage.database import Database
from storage.deciding import Deciding
from storage.firstlook import first_look
from storage.idents import delivery_id
from storage.logrows import INCIDENTS
from storage.logrows import decision_row
from storage.logrows import to_incident
from storage.logrows import to_logged
from storage.pictures import take_down
from storage.plainly import is_plain
from storage.plainly import settle_plainly
from storage.queue import Queue
from storage.rostercache import RosterCache
from storage.saying import Saying
from storage.seal import Keys
from storage.settling import Settling
from storage.situation import SituationReader
from storage.statements import insert_new
from storage.subjects import Authors
from storage.subjects import Subjects
from storage.tables import decision
from storage.tables import inbox
from storage.tables import incident
from storage.tables import subject

_JUDGE = (
    update(inbox)
    .where(inbox.c.id == bindparam("event_id"), inbox.c.judged_at.is_(None))
    .values(judged_at=bindparam("judged"), payload=None)
    .returning(inbox.c.id)
)
_LOGGED = (
    select(decision, subject.c.member)
    .join_from(decision, subject, decision.c.subject == subject.c.id, isouter=True)
    .order_by(decision.c.seq)
    .limit(bindparam("limit"))
)
_AFTER = select(decision.c.seq).where(decision.c.id == bindparam("after")).scalar_subquery()
_LATER = _LOGGED.where(decision.c.seq > _AFTER)
_NEWEST = INCIDENTS.order_by(incident.c.opened_at.desc(), incident.c.id.desc()).limit(bindparam("limit"))
_NEWEST_OPEN = _NEWEST.where(incident.c.state.in_([IncidentState.OPEN, IncidentState.ACKNOWLEDGED]))


class SqlDecisionLog:
    """The decision log in SQL."""

    def __init__(self, database: Database, keys: Keys, queue: Queue, cache: RosterCache) -> None:
        self._database = database
        self._cache = cache
        self._changes = Changes(database.dialect)
        self._keys = keys
        self._queue = queue
        self._subjects = Subjects(database.dialect)
        self._settling = Settling(keys, queue, self._subjects, database.dialect)
        self._situation = SituationReader(keys)
        self._saying = Saying(keys, database.dialect)
        self._chain_keys = ChainKeys(keys)
        self._writer = LogWriter(self._chain_keys, self._subjects)
        self._authors = Authors()
        self._cases = CaseWriter(keys, database.dialect)
        self._deciding = Deciding(keys, self._subjects, database.dialect)
        self._insert = insert_new(decision, database.dialect).returning(decision.c.id)

    async def settle(self, judgement: Judgement, *, fresh: bool = False) -> Sequence[str] | None:
        """Store decision, incidents, exceptions, reminders and outbox, and drop the sealed payload, all or nothing.

        Returns the ids of the deliveries to perform; None where another worker settled the event before. A due
        check repeats a finding that has its incident already, so it opens no second one. With `fresh` a change of a
        case that is not of its last revision takes everything back: raises `StaleError`. Else it is passed over.
        """
        traces = consequences_of(judgement)
        if await self._settled_plainly(judgement, traces):
            return ()
        revision = await self._database.write(
            lambda connection: self._settle(connection, judgement, traces, fresh=fresh)
        )
        if revision is None:
            return None
        if revision:
            self._cache.changed(revision)
        deliveries = tuple(delivery_id(judgement, ordinal) for ordinal in range(len(traces.effects)))
        await self._queue.committed("perform", deliveries)
        return deliveries

    async def situation(self, event: Event, *, now: datetime) -> Situation:
        """What is open around an event: incidents, exceptions in force, the author's texts of the last 120 s."""
        singles = self._database.singles
        if singles is None or not isinstance(event, MessagePosted | MessageEdited):
            return await self._database.read(lambda connection: self._situation.read(connection, event, now))
        anything, author = await first_look(singles, event, now)
        self._authors.keep(event.message.author, author)
        if not anything:
            return Situation()
        return await self._database.read(lambda connection: self._situation.read_all(connection, event, now))

    async def alike(self, event: Event, said: Said) -> Alike:
        """In how many other conversations the event's author said nearly the same to another student alone."""
        return await self._database.read(lambda connection: self._saying.alike(connection, event, said))

    async def tail(self, *, after: str | None = None, limit: int = 100) -> Sequence[Logged]:
        """The log's lines after the decision with that id, oldest first; none where that id is unknown."""
        statement, key = (_LOGGED, {}) if after is None else (_LATER, {"after": after})
        rows = await self._database.read(lambda c: c.execute(statement, {"limit": limit, **key}).mappings().all())
        return [to_logged(row) for row in rows]

    async def incidents(self, *, open_only: bool = True, limit: int = 100) -> Sequence[Incident]:
        """Incidents, newest first; an acknowledged one counts as open."""
        statement = _NEWEST_OPEN if open_only else _NEWEST
        rows = await self._database.read(lambda c: c.execute(statement, {"limit": limit}).mappings().all())
        return [to_incident(row) for row in rows]

    async def _settled_plainly(self, judgement: Judgement, traces: Consequences) -> bool:
        """Whether one statement did it all. Where it did not, or its answer was lost, the transaction finds out."""
        singles, author = self._database.singles, self._authors.of(judgement.author)
        if singles is None or not is_plain(judgement, traces):
            return False
        try:
            return await settle_plainly(singles, self._chain_keys, judgement, author, entries_of(judgement, traces))
        except AwayError:
            return False

    def _settle(self, connection: Connection, judgement: Judgement, traces: Consequences, *, fresh: bool) -> int | None:
        """None where it was settled before; else the roster's revision, or 0 where the roster is as it was."""
        claim = {"event_id": judgement.event.id, "judged": judgement.at}
        if connection.execute(_JUDGE, claim).first() is None:
            return None
        author = self._subjects.id_of(connection, judgement.author)
        if connection.execute(self._insert, decision_row(judgement, author, traces.notes)).first() is None:
            return None  # judged long ago: the inbox's key was purged, the decision's stands
        known = {judgement.author: author} if judgement.author is not None and author is not None else {}
        finished = self._cases.store(connection, traces.casework)
        if fresh:
            refuse_late(finished)
        entries = (*entries_of(judgement, traces), *case_entries(judgement, finished))
        decided = self._deciding.store(connection, judgement, traces.moderation, fresh=fresh)
        self._writer.write(connection, (*entries, *decided.entries), known=known)
        if judgement.keep is not None and author is not None:
            self._settling.keep(connection, judgement, author)
        self._saying.remember(connection, judgement, author)
        take_down(connection, judgement)
        stored = traces is not NOTHING and self._settling.store(connection, judgement, author, traces)
        if stored or decided.modes:
            return self._changes.count(connection)
        return 0
