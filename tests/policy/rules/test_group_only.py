"""The group-only table of the policy decisions, row by row (dracut.employee.4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import ExceptionKind
from policy.model import IncidentState
from policy.model import Member
from policy.model import PolicyException
from policy.model import Role
from policy.model import Warn
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident
from tests.builders import posted

PLAIN = "the bus leaves at four, be on time"
MEDICAL = "the doctor wants to see your knee again after the MRI"
ACADEMIC = "your math grade is failing and you may lose eligibility"
WARNED = {"warn_author", "offer_copy", "log"}
SECOND_COACH = a_member("coach2", Role.COACH, "hockey")
TEACHER_COACH = a_member("both", Role.TEACHER, "hockey", group_role=Role.COACH)
CAPTAIN = a_member("captain", Role.STUDENT, "hockey")
UNGROUPED = a_member("loose", Role.STUDENT)
SON = a_member("son", Role.STUDENT, "hockey", parents=("coach",))


def judged(text: str, author: Member, *audience: Member, **more: object) -> tuple[set[str], set[str]]:
    decision = decide(posted(text, author), a_context(author, audience, **more))  # type: ignore[arg-type]
    return {one.rule for one in decision.findings}, set(decision.words)


@pytest.mark.parametrize(
    ("text", "author", "audience", "findings", "actions"),
    [
        pytest.param(PLAIN, COACH, (), set(), set(), id="nobody"),
        pytest.param(PLAIN, COACH, (GAIL, TEACHER), set(), set(), id="adults only"),
        pytest.param(PLAIN, COACH, (SAM, ALEX), set(), set(), id="two members"),
        pytest.param(PLAIN, COACH, (SAM, CAPTAIN), set(), set(), id="a captain is a member"),
        pytest.param(PLAIN, COACH, (SAM,), {"group_only"}, WARNED, id="one member"),
        pytest.param(PLAIN, COACH, (SAM, GAIL), {"group_only"}, WARNED, id="a parent is no member"),
        pytest.param(PLAIN, COACH, (SAM, SECOND_COACH), {"group_only"}, WARNED, id="a second coach is no member"),
        pytest.param(PLAIN, COACH, (SAM, a_stranger()), {"group_only"}, WARNED, id="an unverified account is none"),
        pytest.param(PLAIN, COACH, (SAM, NINA), {"group_only"}, WARNED, id="a student of another group is none"),
        pytest.param(PLAIN, COACH, (NINA,), set(), set(), id="not the coach's own student"),
        pytest.param(PLAIN, COACH, (UNGROUPED,), {"group_only"}, WARNED, id="a student without groups counts"),
        pytest.param(PLAIN, COACH, (SAM, AD), {"group_only"}, WARNED, id="an overseer alone excuses nothing"),
        pytest.param(MEDICAL, COACH, (SAM,), {"private_matter_uncopied"}, WARNED, id="medical, nobody copied"),
        pytest.param(ACADEMIC, COACH, (SAM,), {"private_matter_uncopied"}, WARNED, id="academic, nobody copied"),
        pytest.param(MEDICAL, COACH, (SAM, AD), set(), {"log"}, id="medical, overseer reads it"),
        pytest.param(MEDICAL, COACH, (SAM, ALEX), set(), set(), id="medical, two members"),
        pytest.param(PLAIN, SAM, (COACH,), set(), set(), id="a student may write first"),
        pytest.param(PLAIN, TEACHER, (SAM,), set(), set(), id="a teacher is not bound"),
        pytest.param(PLAIN, TEACHER_COACH, (SAM,), {"group_only"}, WARNED, id="a teacher is, for those they coach"),
        pytest.param(PLAIN, TEACHER_COACH, (NINA,), set(), set(), id="and is not, for those they teach"),
        pytest.param(PLAIN, COACH, (SON,), set(), {"log"}, id="a coach may write to their own child"),
    ],
)
def test_group_only(
    text: str, author: Member, audience: tuple[Member, ...], findings: set[str], actions: set[str]
) -> None:
    assert judged(text, author, *audience) == (findings, actions)


@pytest.mark.parametrize("pack", ["nycdoe", "mit", "derby"])
def test_other_packs_have_no_audience_rule_of_this_kind(pack: str) -> None:
    assert judged(PLAIN, COACH, SAM, packs=(pack,)) == (set(), set())


def test_two_accounts_of_one_student_are_one_member() -> None:
    second = Member(ref=a_stranger("sam2").ref, person=SAM.person)
    assert judged(PLAIN, COACH, SAM, second)[0] == {"group_only"}


def an_exception(kind: ExceptionKind, copied: tuple[Member, ...] = ()) -> PolicyException:
    return PolicyException(
        id="x",
        kind=kind,
        author=COACH.ref,
        conversation=PLACE,
        copied=tuple(one.ref for one in copied),
        since=NOW - timedelta(hours=1),
        until=NOW + timedelta(hours=1),
    )


def test_a_matter_copied_before_is_covered() -> None:
    copied = (an_exception(ExceptionKind.PRIVATE_MATTER, (AD,)),)
    assert judged(MEDICAL, COACH, SAM, exceptions=copied) == (set(), {"log"})


def test_a_copied_matter_covers_no_other_topic() -> None:
    copied = (an_exception(ExceptionKind.PRIVATE_MATTER, (AD,)),)
    assert judged(PLAIN, COACH, SAM, exceptions=copied)[0] == {"group_only"}


def test_a_declared_emergency_is_logged_and_not_warned_about() -> None:
    assert judged(PLAIN, COACH, SAM, exceptions=(an_exception(ExceptionKind.EMERGENCY),)) == (set(), {"log"})


def test_one_word_is_warned_about_once_a_day() -> None:
    told = (an_incident("group_only", message="m0"),)
    assert judged("ok", COACH, SAM) == ({"group_only"}, WARNED)
    assert judged("ok", COACH, SAM, incidents=told) == (set(), set())
    assert judged(PLAIN, COACH, SAM, incidents=told) == ({"group_only"}, WARNED)


def test_one_word_after_an_overturned_warning_is_warned_about() -> None:
    overturned = (an_incident("group_only", message="m0", state=IncidentState.OVERTURNED),)
    assert judged("ok", COACH, SAM, incidents=overturned)[0] == {"group_only"}


@pytest.mark.parametrize(
    ("author", "first"),
    [(COACH, ButtonKey.COPY_AD), (a_member("adv", Role.ADVISOR, "hockey"), ButtonKey.COPY_PRINCIPAL)],
)
def test_the_nearest_overseer_is_offered_first(author: Member, first: ButtonKey) -> None:
    decision = decide(posted(PLAIN, author), a_context(author, (SAM,)))
    warn = next(one for one in decision.actions if isinstance(one, Warn))
    assert warn.draft.buttons[0] == first


def test_an_overseer_who_does_not_exist_is_not_offered() -> None:
    decision = decide(posted(PLAIN), a_context(overseers=(AD,)))
    warn = next(one for one in decision.actions if isinstance(one, Warn))
    assert [one for one in warn.draft.buttons if one.startswith("copy")] == [ButtonKey.COPY_AD]
