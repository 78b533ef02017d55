"""Who is new, what a term brings, what waits: told to whom it concerns, and to nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import CheckDue
from policy.model import Context
from policy.model import Level
from policy.model import Member
from policy.model import MemberJoined
from policy.model import Mode
from policy.model import NotifySupervisor
from policy.model import Remind
from policy.model import Role
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident

VOLUNTEER = a_member("vera", Role.VOLUNTEER)


def joined(context: Context) -> tuple[list[str], list[str], list[str]]:
    assert context.author
    came = MemberJoined(id="j", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=context.author.ref)
    return told(came, context)


def due(check: str, context: Context, subject: str = "d1") -> tuple[list[str], list[str], list[str]]:
    member = context.author.ref if context.author else None
    event = CheckDue(
        id="c", workspace=WORKSPACE, at=NOW, check=check, subject=subject, conversation=PLACE, member=member
    )
    return told(event, context)


def told(event: MemberJoined | CheckDue, context: Context) -> tuple[list[str], list[str], list[str]]:
    """Findings, words of what follows, and who got which notice."""
    found = decide(event, context)
    notices = [
        f"{to.id} {key.value}"
        for one in found.actions
        if isinstance(one, Remind | NotifySupervisor)
        for to in one.to
        for key in one.draft.keys
    ]
    words = sorted({word for one in found.actions for word in one.words})
    return [one.rule for one in found.findings], words, notices


def at(author: Member | None, *readers: Member, packs: tuple[str, ...] = ("dracut",), **more: object) -> Context:
    return replace(a_context(TEACHER, readers, packs=packs), author=author, **more)  # type: ignore[arg-type]


def test_new_staff_are_oriented_and_volunteers_told_each_by_the_policy_that_asks() -> None:
    words = ["record", "remind"]
    assert joined(at(TEACHER, newcomer=True)) == ([], words, ["teacher orientation.welcome"])
    assert joined(at(VOLUNTEER, packs=("nycdoe",), newcomer=True)) == ([], words, ["vera newcomers.told"])


@pytest.mark.parametrize(
    "context",
    [
        at(TEACHER),
        at(SAM, newcomer=True),
        at(SUPERVISOR, newcomer=True),
        at(TEACHER, packs=("nycdoe",), newcomer=True),
        at(TEACHER, packs=("mit",), newcomer=True),
    ],
    ids=["known", "student", "who supervises", "staff in New York", "not asked for"],
)
def test_nobody_else_is(context: Context) -> None:
    assert joined(context)[2] == []


def test_an_orientation_that_was_not_read_is_asked_after_and_the_supervisor_hears_of_it_once() -> None:
    first = due("orientation_ack", at(TEACHER))
    assert first == (
        ["ack.overdue"],
        ["log", "notify_supervisor", "remind"],
        ["supervisor orientation.supervisor", "teacher orientation.overdue"],
    )
    flag = an_incident("ack.overdue", TEACHER)
    assert due("orientation_ack", at(TEACHER, incidents=(flag,)))[2] == ["teacher orientation.overdue"]
    assert due("orientation_ack", at(TEACHER, acknowledged=True)) == ([], [], [])


def test_a_term_tells_instructors_and_nobody_where_no_policy_asks() -> None:
    mit = at(None, TEACHER, SAM, packs=("mit",))
    assert due("term_start", mit) == ([], ["record", "remind"], ["teacher term.start"])
    assert due("syllabus_check", mit) == ([], ["record", "remind"], ["teacher term.syllabus"])
    mmsd = at(COACH, SAM, packs=("mmsd",))
    assert due("term_start", mmsd) == ([], ["record", "remind"], ["coach term.families"])
    young = replace(mmsd, school=replace(mmsd.school, level=Level.MIDDLE))
    assert due("term_start", young) == ([], [], [])
    assert due("term_start", at(COACH, SAM)) == ([], [], [])


def test_an_open_flag_is_asked_after_unless_it_is_none_of_the_authors_business() -> None:
    flag = an_incident("pii.phone", COACH)
    assert due("flag_check", at(COACH, SAM, incidents=(flag,))) == ([], ["record", "remind"], ["coach flags.wait"])
    hidden = an_incident("conduct.inappropriate_contact", COACH)
    assert due("flag_check", at(COACH, SAM, incidents=(hidden,))) == ([], [], [])
    observing = at(COACH, SAM, incidents=(flag,))
    observing = replace(observing, school=replace(observing.school, modes={"pii.phone": Mode.OBSERVE}))
    assert due("flag_check", observing) == ([], [], [])


def test_contributions_are_looked_through_by_the_teacher_as_long_as_something_is_new() -> None:
    new = at(None, TEACHER, SAM, heard_at=NOW)
    assert due("contribution_check", new) == ([], ["record", "remind"], ["teacher contributions.look"])
    assert new.conversation
    seen = replace(new.conversation, reviewed_at=NOW + timedelta(minutes=1))
    assert due("contribution_check", replace(new, conversation=seen)) == ([], [], [])
    assert due("contribution_check", at(None, COACH, SAM, heard_at=NOW)) == ([], [], [])


def test_the_duty_to_report_is_told_to_staff() -> None:
    assert due("duty_yearly", at(TEACHER, packs=("mmsd",)))[2] == ["teacher duty.yearly"]
    assert due("duty_yearly", at(SAM, packs=("mmsd",)))[2] == []
