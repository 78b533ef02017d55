"""A student's records name the student alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from typing import Any

from bot.records.dossier import Mask
from bot.records.dossier import dossier
from bot.records.dossier import lines_of
from policy.model import Appeal
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Ground
from policy.model import Member
from policy.model import MemberRef
from policy.model import OwnAppeal
from policy.model import Person
from policy.model import PersonRecords
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Retention
from policy.model import Role
from policy.model import Written

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
SAM = Person(id="p-sam", name="Sam Tran", role=Role.STUDENT, parents=("p-pat",))
OTHERS = {"p-pat": ("p-pat", "Pat Tran", "pat@home.example"), "p-kim": ("p-kim", "Kim Coach", "U-kim")}
RECORDS = PersonRecords(
    person=SAM,
    accounts=(Member(ref=MemberRef(workspace="W", id="U-sam"), display_name="Sam"),),
    subjects=("s1",),
    consents=(
        Consent(
            id="c1",
            kind=ConsentKind.MEDIA_RELEASE,
            subject="p-sam",
            grantor="p-pat",
            evidence="mail from Pat Tran <pat@home.example>",
            recorded_by="p-unheard",
            valid_from=date(2026, 1, 1),
        ),
    ),
    registrations=(
        Registration(
            conversation=ConversationRef(workspace="W", id="C1"),
            state=RegistrationState.APPROVED,
            noticed_at=NOW,
            purpose="Kim Coach's team",
            owner=MemberRef(workspace="W", id="U-sam"),
            decided_by=MemberRef(workspace="W", id="U-kim"),
        ),
    ),
    others=OTHERS,
)
ENTRY = Written(
    number=7, id="x", kind=EntryKind.DECISION, at=NOW, keep=Retention.INCIDENT, subject="s1", facts={"rules": ("a",)}
)


def test_everybody_else_has_a_number_the_same_all_through() -> None:
    found: dict[str, Any] = dossier(RECORDS, [ENTRY])
    (consent,) = found["consents"]
    assert consent["subject"] == "this person"
    assert (consent["grantor"], consent["recorded_by"], consent["other"]) == ("person 1", "person 3", "")
    assert consent["evidence"] == "mail from person 1 <person 1>"
    (place,) = found["registrations"]
    assert (place["owner"], place["decided_by"], place["purpose"]) == ("this person", "person 2", "person 2's team")
    assert found["person"]["parents"] == ["person 1"]
    assert found["log"] == [
        {"number": 7, "at": NOW.isoformat(), "kind": "decision", "conversation": "", "rules": ["a"]}
    ]
    for word in ("Pat", "Kim", "p-pat", "U-kim", "p-unheard"):
        assert word not in str(found)


def test_an_appeal_is_theirs_with_their_words_and_without_who_decides() -> None:
    appeal = Appeal(
        decision="d1",
        workspace="W",
        incidents=("i1",),
        by=MemberRef(workspace="W", id="U-sam"),
        ground=Ground.ALLOWED,
        made_at=NOW,
        due=NOW,
        reviewer="p-kim",
    )
    records = replace(RECORDS, appeals=(OwnAppeal(appeal=appeal, said="Kim Coach said that I may"),))
    assert dossier(records, [])["appeals"] == [
        {
            "made": NOW.isoformat(),
            "decision": "d1",
            "ground": "allowed",
            "text": "person 2 said that I may",
            "due": NOW.isoformat(),
            "state": "open",
            "decided": None,
        }
    ]


def test_the_records_read_line_by_line() -> None:
    lines = list(lines_of(dossier(RECORDS, [ENTRY])))
    assert "Person (1)" in lines
    assert "  id: p-sam; name: Sam Tran; role: student; parents: person 1" in lines
    assert "Incidents (0)" in lines


def test_without_others_a_text_stays() -> None:
    assert Mask(["a"], {}).text("a b") == "a b"
