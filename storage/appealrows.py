"""Rows of appeals and of modes, and back."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import RowMapping

from policy.model import APPEAL_KEPT
from policy.model import Appeal
from policy.model import AppealState
from policy.model import Ground
from policy.model import KeepAppeal
from policy.model import MemberRef
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import records_of
from storage.seal import Keys
from storage.subjects import Subjects
from storage.subjects import members_of


def person_id(connection: Connection, subjects: Subjects, person: str) -> str:
    """The random id of a person; "" for nobody."""
    return subjects.id_of(connection, records_of(person)) or "" if person else ""


def whose(people: Mapping[str, MemberRef], ident: str) -> str:
    """The person behind a random id; "" where the way was deleted."""
    found = people.get(ident)
    return found.id if found and not found.workspace else ""


def appeal_row(connection: Connection, subjects: Subjects, one: Appeal) -> dict[str, Any]:
    """An appeal as a row, without what was written with it."""
    return {
        "decision": one.decision,
        "workspace": one.workspace,
        "incidents": list(one.incidents),
        "by": subjects.id_of(connection, one.by) or "",
        "ground": one.ground,
        "made_at": one.made_at,
        "due": one.due,
        "reviewer": person_id(connection, subjects, one.reviewer),
        "passed": [person_id(connection, subjects, person) for person in one.passed],
        "state": one.state,
        "decided_at": one.decided_at,
        "decided_by": person_id(connection, subjects, one.decided_by),
        "revision": one.revision,
    }


def words_row(work: KeepAppeal, keys: Keys) -> dict[str, Any]:
    """What was written with an appeal, sealed, with the moment at which it goes."""
    if not work.said:
        return {"words": None, "words_expire": None}
    sealed = keys.seal(work.said.encode(), place=words_place(work.appeal.decision))
    return {"words": sealed, "words_expire": work.appeal.made_at + APPEAL_KEPT}


def to_appeals(connection: Connection, rows: Iterable[RowMapping]) -> list[Appeal]:
    """Appeals, as they are read back. The random id stands for somebody who was forgotten."""
    every = list(rows)
    ids = {one for row in every for one in (row["by"], row["reviewer"], row["decided_by"], *row["passed"])}
    people = members_of(connection, ids) if ids else {}
    return [_to_appeal(row, people) for row in every]


def _to_appeal(row: RowMapping, people: Mapping[str, MemberRef]) -> Appeal:
    return Appeal(
        decision=row["decision"],
        workspace=row["workspace"],
        incidents=tuple(row["incidents"]),
        by=people.get(row["by"]) or MemberRef(workspace=row["workspace"], id=row["by"]),
        ground=Ground(row["ground"]),
        made_at=row["made_at"],
        due=row["due"],
        reviewer=whose(people, row["reviewer"]),
        passed=tuple(person for one in row["passed"] if (person := whose(people, one))),
        state=AppealState(row["state"]),
        decided_at=row["decided_at"],
        decided_by=whose(people, row["decided_by"]),
        revision=row["revision"],
    )


def setting_row(connection: Connection, subjects: Subjects, one: ModeSetting, keys: Keys) -> dict[str, Any]:
    """A mode as a row."""
    return {
        "id": one.id,
        "workspace": one.workspace,
        "rule": one.rule,
        "pack": one.pack,
        "conversation": one.conversation,
        "mode": one.mode,
        "exempt": one.exempt,
        "owner": person_id(connection, subjects, one.owner),
        "reason": keys.seal(one.reason.encode(), place=reason_place(one.id)),
        "since": one.since,
        "expires": one.expires,
        "proposed": one.proposed,
    }


def to_settings(connection: Connection, rows: Iterable[RowMapping], keys: Keys) -> list[ModeSetting]:
    """Modes, as they are read back."""
    every = list(rows)
    people = members_of(connection, {row["owner"] for row in every}) if every else {}
    return [
        ModeSetting(
            id=row["id"],
            workspace=row["workspace"],
            rule=row["rule"],
            pack=row["pack"],
            conversation=row["conversation"],
            mode=Mode(row["mode"]),
            exempt=row["exempt"],
            owner=whose(people, row["owner"]),
            reason=keys.open(row["reason"], place=reason_place(row["id"])).decode(),
            since=row["since"],
            expires=row["expires"],
            proposed=row["proposed"],
        )
        for row in every
    ]


def words_place(decision: str) -> str:
    """What the seal of an appeal's words is bound to."""
    return f"appeal:words:{decision}"


def reason_place(ident: str) -> str:
    """What the seal of a mode's reason is bound to."""
    return f"mode_setting:reason:{ident}"
