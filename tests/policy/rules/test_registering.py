"""The form, and what the supervisor says to it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from policy.model import Action
from policy.model import Capabilities
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import KeepNotice
from policy.model import Level
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Readers
from policy.model import Record
from policy.model import Register
from policy.model import RegistrationState
from policy.model import Reply
from policy.model import RequestApproval
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.policy.rules.places import around
from tests.policy.rules.places import flag
from tests.policy.rules.places import found
from tests.policy.rules.places import judge
from tests.policy.rules.places import listed
from tests.policy.rules.places import pressed

FORM = {"purpose": "Step team", "readers": "group", "level": "middle", "label": "MS 45 step team"}
NOTICED, PENDING = RegistrationState.NOTICED, RegistrationState.PENDING


def registered(decision: Decision) -> list[Action]:
    return [one for one in decision.actions if isinstance(one, Register)]


def said(decision: Decision) -> list[tuple[str, NoticeKey]]:
    """To whom which notice goes as an answer."""
    return sorted((one.to.id, one.draft.keys[0]) for one in decision.actions if isinstance(one, Reply))


def test_the_form_completes_the_entry_and_asks_the_supervisor() -> None:
    before = listed(NOTICED)
    decision = judge(pressed("register", COACH, **FORM), around(SAM, author=COACH, place={"registration": before}))
    entry = replace(
        before,
        state=PENDING,
        purpose="Step team",
        readers=Readers.GROUP,
        level=Level.MIDDLE,
        label="MS 45 step team",
        owner=COACH.ref,
        declared_at=NOW,
    )
    assert registered(decision) == [Register(registration=entry)]
    assert [one.to for one in decision.actions if isinstance(one, RequestApproval)] == [(SUPERVISOR.ref,)]
    assert said(decision) == [("coach", NoticeKey.REGISTRATION_SENT)]
    assert found(decision) == ([], ["record", "request_approval"])


@pytest.mark.parametrize(
    ("can", "declared", "blind"),
    [
        (Capabilities(), False, ("pictures", "documents")),
        (Capabilities(pictures=True), False, ("documents",)),
        (Capabilities(pictures=True, documents=True), False, ()),
        (Capabilities(), True, ()),
    ],
)
def test_whoever_registers_first_is_told_once_what_is_not_looked_into(
    can: Capabilities, declared: bool, blind: tuple[str, ...]
) -> None:
    before = listed(NOTICED, declared_at=NOW if declared else None)
    context = replace(around(SAM, author=COACH, place={"registration": before}), capabilities=can)
    decision = judge(pressed("register", COACH, **FORM), context)
    (draft,) = [one.draft for one in decision.actions if isinstance(one, Reply)]
    assert draft.params["blind"] == blind


@pytest.mark.parametrize(
    ("by", "form", "place", "key"),
    [
        (SAM, FORM, {}, NoticeKey.REGISTRATION_STAFF_ONLY),
        (COACH, {**FORM, "purpose": "  "}, {}, NoticeKey.REGISTRATION_NEEDS_PURPOSE),
        (COACH, FORM, {"kind": ConversationKind.PUBLIC_CHANNEL}, NoticeKey.REGISTRATION_NEEDS_REASON),
        (COACH, FORM, {"kind": ConversationKind.DM}, NoticeKey.REGISTRATION_NOT_HERE),
    ],
)
def test_what_is_missing_is_said_and_nothing_changes(
    by: Member, form: dict[str, str], place: dict[str, Any], key: NoticeKey
) -> None:
    decision = judge(pressed("register", by, **form), around(SAM, author=by, place=place))
    assert (said(decision), registered(decision)) == ([(by.ref.id, key)], [])


def test_a_reason_given_in_the_form_closes_the_flag() -> None:
    open_ = (flag("conversation.public_unjustified"),)
    place = {"kind": ConversationKind.PUBLIC_CHANNEL}
    context = around(SAM, author=COACH, place=place, standing=open_)
    decision = judge(pressed("register", COACH, **FORM, public_reason="school news"), context)
    assert [one.flags for one in decision.actions if isinstance(one, Register)] == [(open_[0].id,)]


def test_an_approved_conversation_stays_approved_and_the_supervisor_hears_of_the_change() -> None:
    place = {"registered": True, "registration": listed(purpose="Step team", level=Level.HIGH)}
    decision = judge(
        pressed("register", TEACHER, purpose="Step and dance team"), around(SAM, author=TEACHER, place=place)
    )
    entry = next(one.registration for one in decision.actions if isinstance(one, Register))
    assert (entry.state, entry.purpose, entry.level) == (RegistrationState.APPROVED, "Step and dance team", Level.HIGH)
    told = [one.draft.keys for one in decision.actions if isinstance(one, NotifySupervisor)]
    assert told == [(NoticeKey.REGISTRATION_CHANGED,)]


@pytest.mark.parametrize("by", [SUPERVISOR, PRINCIPAL, AD])
def test_approval_puts_it_on_the_list_closes_the_flag_and_pins_the_notice(by: Member) -> None:
    entry, open_ = listed(PENDING, purpose="Step team"), (flag("conversation.unregistered"),)
    context = around(SAM, TEACHER, author=by, place={"registration": entry}, standing=open_)
    decision = judge(pressed("approve", by), context)
    done = replace(entry, state=RegistrationState.APPROVED, decided_at=NOW, decided_by=by.ref)
    assert registered(decision) == [Register(registration=done, flags=(open_[0].id,))]
    assert said(decision) == sorted(
        [(by.ref.id, NoticeKey.REGISTRATION_APPROVED), ("teacher", NoticeKey.REGISTRATION_APPROVED_OWNER)]
    )
    assert [type(one) for one in decision.actions if isinstance(one, KeepNotice | Record)] == [KeepNotice, Record]
    assert found(decision) == ([], ["record"])


@pytest.mark.parametrize("button", ["approve", "deny"])
@pytest.mark.parametrize("by", [TEACHER, SAM, COACH])
def test_nobody_else_decides(button: str, by: Member) -> None:
    """Nor does an approver who has left: they are no supervisor any more."""
    context = around(SAM, author=by, place={"registration": listed(PENDING)})
    decision = judge(pressed(button, by), context)
    assert (said(decision), registered(decision)) == ([(by.ref.id, NoticeKey.REGISTRATION_NOT_YOURS)], [])


def test_a_designee_decides() -> None:
    place = {"registration": listed(PENDING, designee=COACH.ref)}
    assert len(registered(judge(pressed("approve", COACH), around(SAM, author=COACH, place=place)))) == 1


def test_a_second_approval_changes_nothing() -> None:
    context = around(SAM, author=SUPERVISOR, place={"registered": True, "registration": listed()})
    decision = judge(pressed("approve", SUPERVISOR), context)
    assert (said(decision), registered(decision)) == ([("supervisor", NoticeKey.REGISTRATION_DECIDED)], [])


def test_turned_down_the_owner_hears_why_and_it_stays_off_the_list() -> None:
    entry = listed(PENDING, purpose="Step team")
    context = around(SAM, TEACHER, author=SUPERVISOR, place={"registration": entry})
    decision = judge(pressed("deny", SUPERVISOR, reason="No clear purpose"), context)
    done = replace(entry, state=RegistrationState.DENIED, decided_at=NOW, decided_by=SUPERVISOR.ref)
    assert registered(decision) == [Register(registration=done)]
    told = [one.draft for one in decision.actions if isinstance(one, Reply) and one.to == TEACHER.ref]
    assert [(one.keys, one.params["reason"]) for one in told] == [
        ((NoticeKey.REGISTRATION_DENIED_OWNER,), "No clear purpose")
    ]


def test_whoever_approves_what_nobody_leads_does_not_become_its_owner() -> None:
    decision = judge(pressed("approve", SUPERVISOR), around(SAM, author=SUPERVISOR))
    assert [one.registration.owner for one in decision.actions if isinstance(one, Register)] == [None]
