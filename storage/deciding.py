"""Writes what people decide about incidents and rules inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from typing import assert_never

from sqlalchemy import BindParameter
from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import delete
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Entry
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import KeepAppeal
from policy.model import KeepMode
from policy.model import Moderation
from policy.model import SettleIncidents
from policy.model import StaleError
from storage.appealrows import appeal_row
from storage.appealrows import person_id
from storage.appealrows import setting_row
from storage.appealrows import words_row
from storage.logrows import INCIDENTS
from storage.logrows import to_incident
from storage.moderating import appeal_entry
from storage.moderating import may_settle
from storage.moderating import mode_entry
from storage.moderating import settled_entry
from storage.seal import Keys
from storage.statements import insert_new
from storage.statements import upsert
from storage.subjects import Subjects
from storage.tables import appeal
from storage.tables import incident
from storage.tables import incident_step
from storage.tables import mode_setting

_IDS: BindParameter[str] = bindparam("ids", expanding=True)
_THESE = INCIDENTS.where(incident.c.id.in_(_IDS)).order_by(incident.c.id)
_STEPS = select(incident_step.c.incident, incident_step.c.state).where(incident_step.c.incident.in_(_IDS))
_SETTLE = (
    update(incident)
    .where(incident.c.id == bindparam("ident"), incident.c.state == bindparam("was"))
    .values(state=bindparam("becomes"))
    .returning(incident.c.id)
)
_NEXT = (
    update(appeal)
    .where(appeal.c.decision == bindparam("about"), appeal.c.revision == bindparam("before"))
    .returning(appeal.c.decision)
)
_SAME_SCOPE = delete(mode_setting).where(
    mode_setting.c.workspace == bindparam("of_workspace"),
    mode_setting.c.rule == bindparam("of_rule"),
    mode_setting.c.pack == bindparam("of_pack"),
    mode_setting.c.conversation == bindparam("of_conversation"),
    mode_setting.c.exempt == bindparam("of_exempt"),
    mode_setting.c.proposed == bindparam("of_proposed"),
)
_END = delete(mode_setting).where(mode_setting.c.id == bindparam("ident")).returning(mode_setting.c.id)


@dataclass(slots=True)
class Written:
    """What was written: entries for the log, and whether modes are others now."""

    entries: list[Entry] = field(default_factory=list)
    modes: bool = False


class Deciding:
    """Writes decisions about incidents, appeals and modes."""

    def __init__(self, keys: Keys, subjects: Subjects, dialect: str) -> None:
        self._keys = keys
        self._subjects = subjects
        self._step = upsert(incident_step, dialect)
        self._appeal = insert_new(appeal, dialect).returning(appeal.c.decision)
        self._mode = upsert(mode_setting, dialect)

    def store(
        self, connection: Connection, judgement: Judgement, every: Iterable[Moderation], *, fresh: bool
    ) -> Written:
        """Store them in their order. With `fresh` an appeal that is not of its last revision raises `StaleError`."""
        written = Written()
        for one in every:
            match one:
                case SettleIncidents():
                    written.entries += self._settle(connection, judgement, one)
                case KeepAppeal():
                    written.entries += self._keep(connection, judgement, one, fresh=fresh)
                case KeepMode():
                    if self._set(connection, one):
                        written.entries.append(mode_entry(judgement, one))
                        written.modes = True
                case _:
                    assert_never(one)
        return written

    def _settle(self, connection: Connection, judgement: Judgement, one: SettleIncidents) -> Iterator[Entry]:
        ids = {"ids": list(one.incidents)}
        steps: dict[str, list[IncidentState]] = {}
        for known in connection.execute(_STEPS, ids):
            steps.setdefault(known.incident, []).append(IncidentState(known.state))
        for row in connection.execute(_THESE, ids).mappings().all():
            found = to_incident(row)
            if not may_settle(one, found.state, steps.get(found.id, ())):
                continue
            bound = {"ident": found.id, "was": found.state, "becomes": one.state}
            if connection.execute(_SETTLE, bound).first() is None:
                continue
            step = {
                "incident": found.id,
                "state": one.state,
                "by": person_id(connection, self._subjects, one.by),
                "at": judgement.at,
                "ground": one.ground,
            }
            connection.execute(self._step, step)
            yield settled_entry(judgement, one, found)

    def _keep(self, connection: Connection, judgement: Judgement, work: KeepAppeal, *, fresh: bool) -> Iterator[Entry]:
        one = work.appeal
        row = appeal_row(connection, self._subjects, one)
        if one.revision == 0:
            done = connection.execute(self._appeal, row | words_row(work, self._keys)).first() is not None
        else:
            bound = {"about": one.decision, "before": one.revision - 1}
            done = connection.execute(_NEXT.values(row), bound).first() is not None
        if not done:
            if fresh:
                raise StaleError(one.decision)
            return
        yield appeal_entry(judgement, one)
        if work.settles is not None:
            yield from self._settle(connection, judgement, work.settles)

    def _set(self, connection: Connection, work: KeepMode) -> bool:
        one = work.setting
        if work.ended:
            return connection.execute(_END, {"ident": one.id}).first() is not None
        scope = {
            "of_workspace": one.workspace,
            "of_rule": one.rule,
            "of_pack": one.pack,
            "of_conversation": one.conversation,
            "of_exempt": one.exempt,
            "of_proposed": one.proposed,
        }
        connection.execute(_SAME_SCOPE, scope)
        connection.execute(self._mode, setting_row(connection, self._subjects, one, self._keys))
        return True
