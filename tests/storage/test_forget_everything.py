"""Nothing that leads to a person is left in any table; a table or a column that nobody thought of fails here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import JSON
from sqlalchemy import Boolean
from sqlalchemy import Column
from sqlalchemy import Connection
from sqlalchemy import Date
from sqlalchemy import Integer
from sqlalchemy import LargeBinary
from sqlalchemy import String
from sqlalchemy import Table
from sqlalchemy import insert
from sqlalchemy import select
from sqlmodel.sql.sqltypes import AutoString

from policy.model import Candidate
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseCode
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseFile
from policy.model import CaseSource
from policy.model import CheckDue
from policy.model import Draft
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Forgotten
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Question
from policy.model import QuestionState
from policy.model import Retention
from policy.model import StandardAnswer
from storage.address import parse
from storage.appealrows import reason_place
from storage.appealrows import words_place
from storage.caserows import Reporters
from storage.caserows import case_place
from storage.caserows import case_row
from storage.caserows import code_row
from storage.caserows import entry_place
from storage.caserows import entry_row
from storage.caserows import file_place
from storage.caserows import file_row
from storage.codec import dump_effect
from storage.codec import dump_event
from storage.database import Database
from storage.database import open_database
from storage.erasing import SqlEraser
from storage.inbox import open_payload
from storage.questionrows import question_place
from storage.questionrows import question_row
from storage.questionrows import standard_place
from storage.questionrows import standard_row
from storage.rostercache import RosterCache
from storage.said import Veil
from storage.seal import Keys
from storage.settling import effect_place
from storage.settling import kept_place
from storage.tables import METADATA
from tests.contracts.samples import COACH
from tests.contracts.samples import posted
from tests.contracts.samples import warn

TEXTS = (AutoString, String, JSON, LargeBinary)
"""The types of columns that may hold a name or an id."""
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
WHO = Candidate(person="p-student", name="Sam Student")
TRACES = ("p-student", "u-student", "u-second", "sam student", "sam@school.example", "m-e1", "m-e4", "m-two")
"""Whatever of these is found afterwards, in small letters, leads to the person."""
_OVERSIGHT: dict[str, Any] = {"workspace": "W", "wording": "1", "asked_by": "", "ended": "", "told": "", "token": b"x"}
FIRED = "check:decorum:p-student:2026"
MINE = {"workspace": "W", "conversation": "C1"}
_SCHOOL: dict[str, Any] = {
    "role": "student",
    "level": None,
    "source": "csv",
    "active": True,
    "parents": [],
    "relatives": [],
}
_OTHER = {**_SCHOOL, "role": "parent", "email": "pat@school.example"}
_CONSENT = {
    "kind": "media_release",
    "subject": "p-aunt",
    "mode": "opt_in",
    "grantor": "",
    "other": "",
    "scope": "",
    "pack": "",
    "version": "2026",
    "evidence": "",
    "valid_from": date(2026, 1, 1),
    "recorded_by": "p-coach",
}
_ASKED = {
    "kind": "media_release",
    "subject": "p-aunt",
    "parent": "p-uncle",
    "scope": "",
    "asked_by": "p-coach",
    "digest": "keyed digest",
    "earlier": "",
    "error": "",
}
_DECISION = {**MINE, "id": "d1", "event": "e1", "subject": "s1", "message": "m-e1", "late": False}
_LISTS: dict[str, None] = dict.fromkeys(("findings", "words", "withheld", "silences", "notes", "revisions"))
_PLACE = {**MINE, "kind": "private_channel", "name": "track", "topic": "", "level": None, "group": None}
_INCIDENT = {**MINE, "decision": "d1", "rule": "r", "pack": "p", "clause": "c", "state": "open"}
_MATTER = {**MINE, "kind": "private_matter", "category": "medical"}
_EFFECT = {"decision": "d4", "ordinal": 0, "state": "waiting"}
_ENTRY = {"kind": "decision", "keep": "record", "conversation": "C1", "body": "{}", "tag": b""}
_QUESTION = Question(
    id="", state=QuestionState.SENT, text="", pack="p", revision="1", lang="en", asked_at=NOW, expires=NOW
)
_STANDARD = StandardAnswer(id="n1", pack="p", revision="1", question="may we?", answer="yes", by="", at=NOW)
_CASE = Case(
    id="k1", workspace="W", category=CaseCategory.OTHER, source=CaseSource.CHAT, opened_at=NOW, team=("p-coach",)
)
_SAID = CaseEntry(id="s1", case="k1", at=NOW, kind=CaseEntryKind.REPORT, text="he took my lunch")
_FILE = CaseFile(id="f1", name="Sam Student.png", kind="image/png", data=b"png")
_REGISTRATION = {
    **MINE,
    "state": "approved",
    "purpose": "practice",
    "readers": None,
    "level": None,
    "owner": "U-student",
    "designee": "U-student",
    "public_reason": None,
    "label": "",
    "decided_by": "U-student",
}


def _told(keys: Keys, delivery: str, author: str) -> bytes:
    """A word to a supervisor, which names whom it is about."""
    draft = Draft(keys=(NoticeKey.PRIVATE_MATTER_SUPERVISOR,), params={"author": author})
    return keys.seal(dump_effect(NotifySupervisor(to=(COACH,), draft=draft)), place=effect_place(delivery))


def _rows(keys: Keys) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """Rows of every table that lead to the person in each way that there is, and some about others."""
    seen = posted("e4")
    due = CheckDue(id="check:decorum:p-student:2027", workspace="W", at=NOW, check="decorum", subject="p-student")
    return {
        "person": [
            {**_SCHOOL, "id": "p-student", "name": "Sam Student", "email": "sam@school.example"},
            {**_OTHER, "id": "p-aunt", "name": "Pat", "relatives": ["p-student", "p-x"], "parents": ["p-student"]},
        ],
        "membership": [{"person": "p-student", "group": "track", "role": "student"}],
        "roster_group": [{"source": "csv", "key": "track", "name": "Track"}],
        "roster_revision": [{"id": 1}, {"id": 2}],
        "roster_change": [{"revision": 1, "touched": '{"accounts":[["W","U-student"]]}'}],
        "account": [
            {"workspace": "W", "member": "U-student", "person": "p-student", "display_name": "Sam S", "lang": "en"},
            {"workspace": "V", "member": "U-second", "person": "p-student", "display_name": "Sam", "lang": "en"},
            {"workspace": "W", "member": "U-coach", "person": "p-coach", "display_name": "Kim", "lang": "en"},
        ],
        "conversation": [
            {**_PLACE, "public_reason": None, "parent": None},
            {
                **_PLACE,
                "conversation": "C2",
                "name": "Sam Student and Kim",
                "topic": "write to sam@school.example",
                "public_reason": "for u-student, said SAM STUDENT",
                "parent": None,
            },
        ],
        "conversation_member": [{**MINE, "member": "U-student"}, {**MINE, "member": "U-coach"}],
        "conversation_mark": [MINE],
        "room_lack": [{**MINE, "shape": "one_to_one"}],
        "audit_run": [{"workspace": "W"}],
        "coverage_tally": [{"workspace": "W", "period": "2026-10", "what": "seen"}],
        "subject": [
            {"id": "s1", "workspace": "W", "member": "U-student"},
            {"id": "s2", "workspace": "", "member": "p-student"},
            {"id": "s3", "workspace": "W", "member": "U-coach"},
            {"id": "s4", "workspace": "V", "member": "U-second"},
        ],
        "decision": [
            {**_DECISION, **_LISTS},
            {**_DECISION, **_LISTS, "id": "d2", "event": "discord:del:m-e1", "subject": "s3", "message": "m-e1"},
            {
                **_DECISION,
                **_LISTS,
                "id": "d3",
                "event": "check:decorum:p-student:2026",
                "subject": None,
                "message": None,
            },
            {**_DECISION, **_LISTS, "id": "d4", "event": "e-other", "subject": "s3", "message": "m-other"},
        ],
        "incident": [
            {**_INCIDENT, "id": "d1.0", "author": "s1", "message": "m-e1"},
            {**_INCIDENT, "id": "d2.0", "author": "s3", "message": "m-e1"},
        ],
        "incident_step": [
            {"incident": "d1.0", "state": "overturned", "by": "s2", "ground": "misread"},
            {"incident": "d2.0", "state": "acknowledged", "by": "s3", "ground": None},
        ],
        "appeal": [
            _appeals(keys, "d1", "it was not me", by="s1"),
            _appeals(keys, "d2", "ask sam student", reviewer="s2"),
            _appeals(keys, "d4", "it was a joke"),
        ],
        "mode_setting": [
            _mode(keys, "b1", "as SAM STUDENT asked", owner="s2"),
            _mode(keys, "b2", "for the trip", owner="s3"),
        ],
        "acknowledgement": [{"decision": "d1", "member": "s1"}, {"decision": "d1", "member": "s3"}],
        "policy_exception": [
            {
                **MINE,
                "id": "discord:m-e1",
                "kind": "private_matter",
                "author": "s1",
                "category": "medical",
                "copied": ["s3"],
            }
        ],
        "outbox": [
            {**_EFFECT, "id": "o1", "decision": "d1", "effect": _told(keys, "o1", ""), "state": "held", "error": "x"},
            {**_EFFECT, "id": "o2", "ordinal": 0, "effect": _told(keys, "o2", "Sam Student")},
            {**_EFFECT, "id": "o3", "ordinal": 1, "effect": keys.seal(dump_effect(warn()), place=effect_place("o3"))},
            {**_EFFECT, "id": "o4", "ordinal": 2, "effect": _told(keys, "o4", "Kim")},
        ],
        "inbox": [
            {"id": "e1", **MINE, "fingerprint": "post:W:C1:m-e1", "payload": None},
            {"id": "discord:del:m-e1", **MINE, "fingerprint": None, "payload": None},
            {"id": FIRED, **MINE, "fingerprint": None, "payload": None},
            {"id": due.id, **MINE, "fingerprint": None, "payload": _sealed(keys, due)},
            {"id": "e4", **MINE, "fingerprint": seen.fingerprint, "payload": _sealed(keys, seen)},
            {"id": "e5", **MINE, "fingerprint": None, "payload": _sealed(keys, posted("e5", author=COACH))},
        ],
        "kept_text": [
            {
                "id": "k1",
                **MINE,
                "author": "s1",
                "message": "m-two",
                "text": keys.seal(b"call", place=kept_place("k1")),
            },
            {"id": "k2", **MINE, "author": "s3", "message": "m-three", "text": keys.seal(b"x", place=kept_place("k2"))},
        ],
        "said_sketch": [
            {**MINE, "author": "s1", "message": "m-two", "sketch": b"", "reader": b""},
            {**MINE, "author": "s3", "message": "m-four", "sketch": b"", "reader": _reader(keys, "p-student")},
            {**MINE, "author": "s3", "message": "m-five", "sketch": b"", "reader": _reader(keys, "p-aunt")},
        ],
        "reminder": [
            {"kind": "decorum", "subject": "p-student", "period": "2027", **MINE, "member": None, "note": None},
            {"kind": "decorum", "subject": "p-coach", "period": "2027", **MINE, "member": "s3", "note": None},
            {"kind": "followup", "subject": "d1", "period": "2026", **MINE, "member": "s1", "note": b"sealed"},
        ],
        "job": [{"kind": "perform", "payload": "o1", "key": "k", "error": None}],
        "health": [{"what": "slack.rate_limited"}],
        "missed": [MINE],
        "brake_state": [{"name": "brake.dms", "workspace": "w", "applied": "s1", "trouble": "", "told": ""}],
        "oversight": [
            {**_OVERSIGHT, "account": "U-student", "person": "p-student"},
            {**_OVERSIGHT, "account": "U-aunt", "person": "p-aunt", "asked_by": "p-student"},
        ],
        "oversight_used": [{"digest": "keyed digest"}],
        "picture_digest": [
            {**MINE, "message": "m-e1", "file": "F1", "digest": b"keyed"},
            {**MINE, "message": "m-other", "file": "F2", "digest": b"keyed"},
        ],
        "registration": [_REGISTRATION, {**_REGISTRATION, "conversation": "C2", "purpose": "talks with Sam Student"}],
        "review": [{**MINE, "by": "s1"}, {**MINE, "conversation": "C2", "by": "s3"}],
        "consent": [
            {**_CONSENT, "id": "c1", "subject": "p-student"},
            {**_CONSENT, "id": "c2", "grantor": "p-student"},
            {**_CONSENT, "id": "c3", "other": "p-student", "evidence": "mail of Sam Student"},
            {**_CONSENT, "id": "c4", "recorded_by": "U-student"},
        ],
        "consent_request": [
            {**_ASKED, "id": "q1", "subject": "p-student"},
            {**_ASKED, "id": "q2", "parent": "p-student"},
            {**_ASKED, "id": "q3", "asked_by": "p-student"},
        ],
        "link_code": [
            {"digest": "x", "person": "p-student", "held_by": "keyed digest"},
            {"digest": "y", "person": "p-aunt", "held_by": None},
        ],
        "console_session": [
            {"digest": "x", "person": "p-student", "lang": "es", "revoked_at": None},
            {"digest": "y", "person": "p-aunt", "lang": "es", "revoked_at": None},
        ],
        "sign_in_link": [{"digest": "x", "person": "p-student"}, {"digest": "y", "person": "p-aunt"}],
        "link_try": [{"who": "keyed digest"}],
        "log_entry": [
            {
                "id": "l1",
                "kind": "decision",
                "keep": "record",
                "subject": "s1",
                "conversation": "C1",
                "body": "{}",
                "tag": b"",
            }
        ],
        "log_segment": [{"number": 1, "entries": b"", "digest": b"", "signature": b"", "key": "k"}],
        "legal_hold": [
            {"id": "h1", "person": "p-student", "reason": "case", "released_at": NOW},
            {"id": "h2", "person": "p-aunt", "reason": "about Sam Student", "released_at": NOW},
        ],
        "question": [
            _asks(keys, "a1", "may the bus stop here?", "s1"),
            _asks(keys, "a2", "who drives sam student?"),
            _asks(keys, "a3", "may we sell cookies?", "s3"),
        ],
        "standard_answer": [
            standard_row(replace(_STANDARD, by="p-student"), keys),
            standard_row(replace(_STANDARD, id="n2", question="who is sam student?", answer="ask u-student"), keys),
        ],
        "record_request": [{"id": "r1", "person": "p-student", "done_at": None}],
        "report_case": [
            _case(keys, replace(_CASE, reporter=MemberRef(workspace="W", id="U-student"))),
            _case(keys, replace(_CASE, id="k2", about=(MemberRef(workspace="V", id="U-second"),), owner="p-student")),
            _case(keys, replace(_CASE, id="k3", message=MessageRef(workspace="W", conversation="C1", id="m-e1"))),
            _case(keys, replace(_CASE, id="k4"), CaseCode(lookup="keyed digest", hash="argon2id")),
        ],
        "case_entry": [
            entry_row(replace(_SAID, text="Sam Student took my lunch", fields=(("who", "sam@school.example"),)), keys),
            entry_row(replace(_SAID, id="s2", kind=CaseEntryKind.NOTE, by="p-student"), keys),
            entry_row(replace(_SAID, id="s3", case="k4"), keys),
        ],
        "case_file": [file_row(_FILE, NOW, keys), {**file_row(replace(_FILE, id="f2"), NOW, keys), "case": "k4"}],
    }


KEPT_ROWS = {
    "oversight": 1,
    "person": 1,
    "membership": 0,
    "account": 1,
    "conversation_member": 1,
    "subject": 1,
    "acknowledgement": 1,
    "inbox": 1,
    "kept_text": 1,
    "said_sketch": 1,
    "reminder": 1,
    "consent": 3,
    "consent_request": 1,
    "link_code": 1,
    "console_session": 1,
    "sign_in_link": 1,
    "legal_hold": 1,
    "record_request": 0,
    "question": 1,
    "picture_digest": 1,
    "roster_change": 0,
}
"""How many rows stay where some go."""


@pytest.fixture
async def database(database_url: str, keys: Keys) -> AsyncIterator[Database]:
    """A database in which every table has rows about the person."""
    opened = await open_database(parse(database_url))
    await opened.write(partial(_fill, keys))
    yield opened
    await opened.close()


async def test_no_trace_of_a_person_is_left_in_any_table(database: Database, keys: Keys) -> None:
    written: list[Entry] = []
    eraser = SqlEraser(database, keys, RosterCache(), lambda _, entries: written.extend(entries))
    before = await database.read(partial(_scan, keys))
    assert _named_in(before) == NAMING
    would = await eraser.would(WHO)
    assert await database.read(partial(_scan, keys)) == before
    done = await eraser.forget(WHO, at=NOW)
    assert done == would
    assert written == [Entry(kind=EntryKind.FORGET, at=NOW, keep=Retention.KEPT, facts={"rows": done.rows})]
    after = await database.read(partial(_scan, keys))
    assert _named_in(after) == frozenset()
    assert {name: len(after[name]) for name in after} == {name: len(rows) for name, rows in before.items()} | KEPT_ROWS
    assert await eraser.forget(WHO, at=NOW) == Forgotten()
    assert len(written) == 1


NAMING = frozenset(
    {
        "account",
        "appeal",
        "case_entry",
        "case_file",
        "consent",
        "consent_request",
        "console_session",
        "conversation",
        "conversation_member",
        "decision",
        "inbox",
        "incident",
        "kept_text",
        "legal_hold",
        "link_code",
        "membership",
        "mode_setting",
        "oversight",
        "outbox",
        "person",
        "picture_digest",
        "policy_exception",
        "question",
        "record_request",
        "registration",
        "reminder",
        "report_case",
        "roster_change",
        "said_sketch",
        "sign_in_link",
        "standard_answer",
        "subject",
    }
)
"""Tables that name somebody. The others know people by random ids at most."""


async def test_what_is_about_others_stays_as_it_was(database: Database, keys: Keys) -> None:
    await SqlEraser(database, keys, RosterCache(), lambda *_: None).forget(WHO, at=NOW)
    after = await database.read(partial(_scan, keys))
    assert [row["name"] for row in after["conversation"]] == ["track", "[removed] and Kim"]
    assert [row["topic"] for row in after["conversation"]] == ["", "write to [removed]"]
    assert [(row["parents"], row["relatives"]) for row in after["person"]] == [([], ["p-x"])]
    assert {row["id"]: row["message"] for row in after["decision"]} == {
        "d1": None,
        "d2": None,
        "d3": None,
        "d4": "m-other",
    }
    assert {row["id"]: row["effect"] is not None for row in after["outbox"]} == {
        "o1": False,
        "o2": False,
        "o3": False,
        "o4": True,
    }
    assert [row["id"] for row in after["inbox"]] == ["e5"]
    assert {row["id"]: (row["subject"], row["grantor"], row["other"]) for row in after["consent"]} == {
        "c2": ("p-aunt", "", ""),
        "c3": ("p-aunt", "", ""),
        "c4": ("p-aunt", "", ""),
    }


async def test_an_account_of_nobody_is_forgotten_by_itself(database: Database, keys: Keys) -> None:
    eraser = SqlEraser(database, keys, RosterCache(), lambda *_: None)
    bare = MemberRef(workspace="W", id="U-student")
    await eraser.forget(Candidate(person="", accounts=(bare,)), at=NOW)
    after = await database.read(partial(_scan, keys))
    assert [row["id"] for row in after["person"]] == ["p-aunt", "p-student"]
    assert sorted(row["member"] for row in after["account"]) == ["U-coach", "U-second"]
    assert sorted(row["id"] for row in after["subject"]) == ["s2", "s3", "s4"]


def test_every_table_and_every_column_that_may_name_somebody_is_filled(keys: Keys) -> None:
    rows = _rows(keys)
    assert set(rows) == set(METADATA.tables)
    left = [f"{name}.{one.name}" for name in rows for one in _unfilled(METADATA.tables[name], rows[name])]
    assert left == []


def _unfilled(table: Table, rows: Sequence[Mapping[str, Any]]) -> list[Column[Any]]:
    given = {name for row in rows for name in row}
    return [one for one in table.columns if isinstance(one.type, TEXTS) and one.name not in given]


def _asks(keys: Keys, ident: str, text: str, asker: str | None = None) -> dict[str, Any]:
    """A question that waits."""
    return question_row(replace(_QUESTION, id=ident, text=text), asker, keys)


def _appeals(keys: Keys, decision: str, words: str, **hands: str) -> dict[str, Any]:
    """An appeal against a notice, with what was written."""
    people = {"by": "s3", "reviewer": "s3", "decided_by": "", **hands}
    sealed = keys.seal(words.encode(), place=words_place(decision))
    told = {"ground": "misread", "state": "open", "incidents": [f"{decision}.0"], "passed": ["s2"]}
    return {"decision": decision, "workspace": "W", "words": sealed, "words_expire": NOW, **people, **told}


def _mode(keys: Keys, ident: str, reason: str, owner: str) -> dict[str, Any]:
    """How far a rule may go, and why."""
    scope = {"workspace": "W", "rule": "r", "pack": "p", "conversation": "C1", "mode": "observe"}
    return {"id": ident, "owner": owner, "reason": keys.seal(reason.encode(), place=reason_place(ident)), **scope}


def _case(keys: Keys, case: Case, code: CaseCode | None = None) -> dict[str, Any]:
    return case_row(case, keys, Reporters(keys)) | code_row(case.id, code, keys)


def _kept(keys: Keys, name: str, text: str) -> bytes:
    return keys.seal(text.encode(), place=kept_place(name))


def _reader(keys: Keys, person: str) -> bytes:
    return next(Veil(keys).readers(person))


def _sealed(keys: Keys, event: Any) -> bytes:
    return keys.seal(dump_event(event), place=f"inbox:payload:{event.id}")


def _fill(keys: Keys, connection: Connection) -> None:
    rows = _rows(keys)
    for table in METADATA.sorted_tables:
        for number, row in enumerate(rows[table.name]):
            connection.execute(insert(table), {**_plain(table, number), **row})


def _plain(table: Table, number: int) -> dict[str, Any]:
    """Numbers and moments name nobody."""
    return {
        column.name: _value(column, number)
        for column in table.columns
        if not (column.nullable or column.autoincrement is True or isinstance(column.type, TEXTS))
    }


def _value(column: Column[Any], number: int) -> object:
    match column.type:
        case Boolean():
            return False
        case Date():
            return NOW.date()
        case Integer():
            return number + 1
        case _:
            return NOW


def _scan(keys: Keys, connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, with what is sealed opened."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in METADATA.sorted_tables:
        order = tuple(table.primary_key)
        found[table.name] = [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]
    _open(keys, found)
    return found


def _open(keys: Keys, found: Mapping[str, Sequence[dict[str, Any]]]) -> None:
    for row in found["inbox"]:
        row["payload"] = row["payload"] and open_payload(row["payload"], row["id"], keys)
    for row in found["outbox"]:
        row["effect"] = row["effect"] and keys.open(row["effect"], place=effect_place(row["id"]))
    for row in found["kept_text"]:
        row["text"] = keys.open(row["text"], place=kept_place(row["id"]))
    for row in found["question"]:
        row["text"] = keys.open(row["text"], place=question_place(row["id"]))
    for row in found["standard_answer"]:
        for name in ("question", "answer"):
            row[name] = keys.open(row[name], place=standard_place(row["id"], name))
    _open_moderation(keys, found)
    _open_cases(keys, found)


def _open_moderation(keys: Keys, found: Mapping[str, Sequence[dict[str, Any]]]) -> None:
    for row in found["appeal"]:
        row["words"] = row["words"] and keys.open(row["words"], place=words_place(row["decision"]))
    for row in found["mode_setting"]:
        row["reason"] = keys.open(row["reason"], place=reason_place(row["id"]))


def _open_cases(keys: Keys, found: Mapping[str, Sequence[dict[str, Any]]]) -> None:
    for row in found["report_case"]:
        row["body"] = keys.open(row["body"], place=case_place(row["id"]))
        row["reporter"] = row["reporter"] and _whose(keys, row["reporter"])
    for row in found["case_entry"]:
        row["body"] = keys.open(row["body"], place=entry_place(row["id"]))
    for row in found["case_file"]:
        row["about"] = keys.open(row["about"], place=file_place(row["id"], "about"))


def _whose(keys: Keys, tag: bytes) -> str:
    """The account of the person that a keyed digest is of; "" for somebody else's."""
    return next((one for one in ("U-student", "U-second") if tag in Reporters(keys).under_each("W", one)), "")


def _named_in(found: Mapping[str, Sequence[Mapping[str, Any]]]) -> frozenset[str]:
    return frozenset(name for name, rows in found.items() if any(one in str(rows).lower() for one in TRACES))
