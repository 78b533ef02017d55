"""A conversation with students that is on no list: who hears of it, how often, and when it is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import NotifySupervisor
from policy.model import Register
from policy.model import RegistrationState
from policy.model import Remind
from policy.model import RequestApproval
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_stranger
from tests.builders import posted
from tests.policy.rules.places import around
from tests.policy.rules.places import bot_came
from tests.policy.rules.places import due
from tests.policy.rules.places import flag
from tests.policy.rules.places import found
from tests.policy.rules.places import judge
from tests.policy.rules.places import listed

UNREGISTERED = ["conversation.unregistered"]
TOLD = ["log", "request_approval", "warn_author"]
SILENT: tuple[list[str], list[str]] = ([], [])


def actions(decision: object, kind: type) -> list[object]:
    return [one for one in decision.actions if isinstance(one, kind)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("pack", ["nycdoe", "dracut", "mmsd"])
def test_who_brings_the_bot_in_is_told_and_the_supervisor_asked(pack: str) -> None:
    decision = judge(bot_came(COACH), around(SAM, ALEX, author=COACH, packs=(pack,)))
    assert found(decision) == (UNREGISTERED, TOLD)
    assert [one.to for one in actions(decision, Warn)] == [COACH.ref]  # type: ignore[attr-defined]
    assert [one.to for one in actions(decision, RequestApproval)] == [(SUPERVISOR.ref,)]  # type: ignore[attr-defined]
    noticed = listed(RegistrationState.NOTICED, owner=COACH.ref)
    assert actions(decision, Register) == [Register(registration=noticed)]
    assert decision.findings[0].about == COACH.ref


@pytest.mark.parametrize("pack", ["mit", "derby"])
def test_a_policy_without_a_list_asks_for_nothing(pack: str) -> None:
    assert found(judge(bot_came(COACH), around(SAM, author=COACH, packs=(pack,)))) == SILENT


@pytest.mark.parametrize("audience", [(TEACHER, PRINCIPAL), (GAIL,), (a_stranger(),)])
def test_a_conversation_without_students_is_no_business_of_the_list(audience: tuple[Member, ...]) -> None:
    assert found(judge(bot_came(COACH), around(*audience, author=COACH))) == SILENT


@pytest.mark.parametrize(
    "place",
    [
        {"registered": True},
        {"registration": listed(RegistrationState.NOTICED)},
        {"registration": listed(RegistrationState.DENIED)},
        {"kind": ConversationKind.DM},
        {"kind": ConversationKind.THREAD},
    ],
)
def test_what_is_known_or_cannot_be_listed_is_left_alone(place: dict[str, object]) -> None:
    assert found(judge(bot_came(COACH), around(SAM, author=COACH, place=place))) == SILENT


def test_a_students_first_message_is_not_held_against_the_student() -> None:
    """The leader is told, and the incident names the leader."""
    decision = judge(posted("hi all", SAM), around(ALEX, TEACHER, COACH, author=SAM))
    assert found(decision) == (UNREGISTERED, TOLD)
    assert [one.to for one in actions(decision, Warn)] == [COACH.ref]  # type: ignore[attr-defined]
    assert decision.findings[0].about == COACH.ref


def test_without_a_leader_the_supervisor_alone_is_asked_and_nobody_named() -> None:
    decision = judge(posted("hi all", SAM), around(ALEX, author=SAM))
    assert found(decision) == (UNREGISTERED, ["log", "request_approval"])
    assert decision.findings[0].about == MemberRef(workspace=WORKSPACE, id="")


def test_of_a_post_its_channel_is_listed_once() -> None:
    """A forum's posts are places of their own, and the list has the forum."""
    forum = ConversationRef(workspace=WORKSPACE, id="forum")
    decision = judge(posted("hi all", COACH), around(SAM, author=COACH, place={"parent": "forum"}))
    assert found(decision) == (UNREGISTERED, TOLD)
    assert decision.findings[0].place == forum
    assert [one.registration.conversation for one in decision.actions if isinstance(one, Register)] == [forum]
    warn = next(one for one in decision.actions if isinstance(one, Warn))
    assert warn.draft.params["conversation"] == "forum"
    known = {"parent": "forum", "registration": listed(RegistrationState.NOTICED)}
    assert found(judge(posted("hi again", COACH), around(SAM, author=COACH, place=known))) == SILENT


def test_in_observe_mode_it_is_noted_once_and_nobody_is_told() -> None:
    decision = judge(bot_came(COACH), around(SAM, author=COACH, mode=Mode.OBSERVE))
    assert [type(one) for one in decision.actions] == [Log, Register]
    assert {type(one) for one in decision.withheld} == {Warn, RequestApproval}


@pytest.mark.parametrize(("days", "told"), [(1, False), (3, False), (7, True), (14, True)])
def test_it_is_asked_after_and_from_the_seventh_day_the_supervisor_hears(days: int, told: bool) -> None:
    entry = listed(RegistrationState.NOTICED, noticed_at=NOW - timedelta(days=days))
    standing = (flag("conversation.unregistered"),)
    decision = judge(
        due("pending_registration"), around(SAM, TEACHER, place={"registration": entry}, standing=standing)
    )
    assert found(decision) == (UNREGISTERED, ["log", *(["notify_supervisor"] if told else []), "remind"])
    assert [one.to for one in actions(decision, Remind)] == [(TEACHER.ref,)]  # type: ignore[attr-defined]
    assert decision.findings[0].repeats


def test_a_form_that_waits_is_the_supervisors_turn() -> None:
    entry = listed(RegistrationState.PENDING, declared_at=NOW - timedelta(days=1), purpose="Step team")
    decision = judge(due("pending_registration"), around(SAM, TEACHER, place={"registration": entry}))
    assert found(decision) == (UNREGISTERED, ["log", "notify_supervisor", "remind"])
    told = next(one for one in decision.actions if isinstance(one, NotifySupervisor))
    assert [str(one) for one in told.draft.buttons] == ["approve", "deny"]


@pytest.mark.parametrize(
    "place",
    [
        {"registered": True},
        {"registration": listed(RegistrationState.DENIED)},
        {"registered": True, "registration": listed()},
    ],
)
def test_what_is_decided_is_asked_after_no_more(place: dict[str, object]) -> None:
    assert found(judge(due("pending_registration"), around(SAM, TEACHER, place=place))) == SILENT


def test_the_supervisors_own_conversation_is_for_the_next_overseer() -> None:
    decision = judge(bot_came(SUPERVISOR), around(SAM, author=SUPERVISOR))
    assert [one.to for one in actions(decision, RequestApproval)] == [(PRINCIPAL.ref,)]  # type: ignore[attr-defined]
