"""What an author says about people: the roster closes a flag, the author's word only asks somebody to look."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import PolicyException
from policy.model import Record
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident
from tests.builders import posted

PLAIN = "the bus leaves at four, be on time"
MEDICAL = "the doctor wants to see your knee again after the MRI"
OPEN = (an_incident("group_only"),)
STRANGER = a_stranger("kit")
KIT = replace(a_member("kit", Role.STUDENT, "hockey"), display_name="kit")
SON = a_member("son", Role.STUDENT, "hockey", parents=("coach",))
NEPHEW = a_member("nephew", Role.STUDENT, "hockey", relatives=("coach",))
OWN, MEMBERS = ButtonKey.RELATIVE, ButtonKey.TEAM_MEMBERS


def pressed(button: str, *audience: Member, by: Member = COACH, **more: Any) -> tuple[Action, ...]:
    press = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=by.ref, button=button, value="d1", reply_to="r")
    return decide(press, a_context(by, audience, **{"incidents": OPEN, **more})).actions


def answer(key: NoticeKey, **params: Any) -> Reply:
    return Reply(to=COACH.ref, draft=Draft(keys=(key,), params={**params, "decision": "d1"}), reply_to="r")


def claim(kind: ExceptionKind, *about: Member) -> PolicyException:
    refs = tuple(one.ref for one in about)
    until = NOW + timedelta(days=7)
    return PolicyException(id="p", kind=kind, author=COACH.ref, conversation=PLACE, copied=refs, since=NOW, until=until)


CONFIRMED = (
    answer(NoticeKey.BUTTON_CONFIRMED),
    ResolveFlag(incidents=("i-group_only",)),
    Log(note="confirmed by the roster"),
)
STALE = (answer(NoticeKey.BUTTON_STALE),)


def asked(key: NoticeKey, kind: ExceptionKind, *about: Member, **params: Any) -> tuple[Action, ...]:
    known: Params = {"author": "Coach", "place": "c", **params}
    return (
        NotifySupervisor(to=(SUPERVISOR.ref,), draft=Draft(keys=(key,), params=known)),
        answer(NoticeKey.BUTTON_CLAIMED, told=True, claim=kind),
        Declare(exception=claim(kind, *about)),
        Record(note=f"claimed: {kind}"),
    )


def words(actions: tuple[Action, ...]) -> set[str]:
    return {word for one in actions for word in one.words}


def test_unknown_accounts_are_shown_to_whoever_can_link_them_and_the_flag_stays() -> None:
    actions = pressed(MEMBERS, SAM, STRANGER)
    key, kind = NoticeKey.TEAM_MEMBERS_SUPERVISOR, ExceptionKind.TEAM_MEMBERS
    assert actions == asked(key, kind, STRANGER, accounts=("kit",))
    assert words(actions) == {"notify_supervisor", "record"}


def test_saying_it_twice_asks_once() -> None:
    before = (claim(ExceptionKind.TEAM_MEMBERS, STRANGER),)
    again = pressed(MEMBERS, SAM, STRANGER, exceptions=before)
    assert again == (answer(NoticeKey.BUTTON_CLAIMED, told=True, claim="team_members"),)


@pytest.mark.parametrize(
    ("audience", "claimed", "expected"),
    [
        pytest.param((SAM, KIT), (STRANGER,), CONFIRMED, id="linked to a member since"),
        pytest.param((SAM, KIT), (), STALE, id="a member who was never unknown is no repair"),
        pytest.param((SAM, ALEX), (STRANGER,), STALE, id="nor is another one"),
        pytest.param((SAM, replace(KIT, person=GAIL.person)), (STRANGER,), STALE, id="linked to a parent"),
        pytest.param(
            (SAM, replace(KIT, person=SAM.person)), (STRANGER,), STALE, id="the same student's second account"
        ),
    ],
)
def test_accounts_count_once_they_are_linked(
    audience: tuple[Member, ...], claimed: tuple[Member, ...], expected: tuple[Action, ...]
) -> None:
    before = (claim(ExceptionKind.TEAM_MEMBERS, *claimed),) if claimed else ()
    assert pressed(MEMBERS, *audience, exceptions=before) == expected


@pytest.mark.parametrize("student", [SON, NEPHEW])
def test_a_relation_on_the_roster_closes_the_flag(student: Member) -> None:
    assert pressed(OWN, student) == CONFIRMED


def test_a_relation_on_file_closes_the_flag() -> None:
    assert SAM.person is not None
    consent = Consent(
        id="k", kind=ConsentKind.RELATIVE, subject="sam", given=True, other="coach", valid_from=date(2026, 9, 1)
    )
    assert pressed(OWN, replace(SAM, person=replace(SAM.person, consents=(consent,)))) == CONFIRMED


def test_without_a_record_somebody_is_asked_to_confirm_the_relation() -> None:
    actions = pressed(OWN, SAM)
    assert actions == asked(NoticeKey.RELATIVE_SUPERVISOR, ExceptionKind.RELATIVE, SAM, students=("Sam",))
    before = (claim(ExceptionKind.RELATIVE, SAM),)
    assert pressed(OWN, SAM, exceptions=before) == (answer(NoticeKey.BUTTON_CLAIMED, told=True, claim="relative"),)


def test_a_claim_is_not_believed_the_next_time() -> None:
    claims = (claim(ExceptionKind.RELATIVE, SAM), claim(ExceptionKind.TEAM_MEMBERS, STRANGER))
    decision = decide(posted(PLAIN), a_context(audience=(SAM, STRANGER), exceptions=claims))
    assert ([one.rule for one in decision.findings], set(decision.words)) == (
        ["group_only"],
        {"warn_author", "offer_copy", "log"},
    )


def test_without_anybody_to_ask_the_author_is_told_so() -> None:
    actions = pressed(OWN, SAM, supervisors=())
    assert answer(NoticeKey.BUTTON_CLAIMED, told=False, claim="relative") in actions


@pytest.mark.parametrize("button", [OWN, MEMBERS])
@pytest.mark.parametrize(
    ("by", "incidents"),
    [
        pytest.param(SAM, OPEN, id="somebody else's notice"),
        pytest.param(COACH, (), id="no notice"),
        pytest.param(COACH, (an_incident("group_only", state=IncidentState.RESOLVED),), id="closed before"),
        pytest.param(COACH, (an_incident("pii.phone"),), id="a notice about something else"),
    ],
)
def test_only_the_one_who_was_told_can_answer(button: str, by: Member, incidents: Any) -> None:
    (stale,) = pressed(button, SAM, STRANGER, by=by, incidents=incidents)
    assert isinstance(stale, Reply)
    assert stale.draft.keys == (NoticeKey.BUTTON_STALE,)


NAMESAKE = replace(SAM, person=replace(SAM.person, name="Max Coach") if SAM.person else None)


def offered(context: Context, text: str = PLAIN) -> set[ButtonKey]:
    (warn,) = [one for one in decide(posted(text), context).actions if isinstance(one, Warn)]
    return {OWN, MEMBERS} & set(warn.draft.buttons)


@pytest.mark.parametrize(
    ("audience", "text", "expected"),
    [
        pytest.param((ALEX,), PLAIN, {OWN}, id="one student whose parents are not on the roster"),
        pytest.param((ALEX, STRANGER), PLAIN, {OWN, MEMBERS}, id="and somebody unknown"),
        pytest.param((NAMESAKE,), PLAIN, {OWN}, id="one of the same last name"),
        pytest.param((SAM,), PLAIN, set(), id="the parents are known"),
        pytest.param((ALEX, STRANGER), MEDICAL, {OWN}, id="a private matter is no matter of the team"),
    ],
)
def test_what_is_offered(audience: tuple[Member, ...], text: str, expected: set[ButtonKey]) -> None:
    assert offered(a_context(audience=audience), text) == expected


def test_a_policy_without_that_exception_does_not_offer_it() -> None:
    context = a_context()
    pack = context.packs[0]
    assert pack.group_only is not None
    strict = replace(context, packs=(replace(pack, group_only=replace(pack.group_only, relatives=False)),))
    assert offered(strict) == set()
