"""The rows on parents of the policy decisions 3.1, by level; and what a press of the mirror button leads to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Context
from policy.model import Draft
from policy.model import Level
from policy.model import Log
from policy.model import Member
from policy.model import Mirror
from policy.model import NoticeKey
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Warn
from tests.builders import AD
from tests.builders import NOW
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident
from tests.builders import posted

TEXT = "bring your reading logs tomorrow"
COACH = a_member("coach", Role.COACH, "track")
TEACHER = a_member("teacher", Role.TEACHER)
OLA, NED, PIA = (a_member(one, Role.PARENT) for one in ("ola", "ned", "pia"))
MOTHER = a_member("ola", Role.TEACHER)


def a_record(kind: ConsentKind, **more: object) -> Consent:
    known: dict[str, object] = {"id": kind.value, "subject": "s", "valid_from": NOW.date() - timedelta(days=30), **more}
    return Consent(kind=kind, **known)  # type: ignore[arg-type]


OUT = a_record(ConsentKind.CONTACT, given=False)
TOLD = a_record(ConsentKind.PARENTS_ADVISED)
STOP = a_record(ConsentKind.DISCONTINUE)


def a_student(name: str, *parents: str, level: Level | None = None, consents: tuple[Consent, ...] = ()) -> Member:
    return a_member(name, Role.STUDENT, "track", parents=parents, level=level, consents=consents)


ABE = a_student("abe", "ola", "pia")
BEA = a_student("bea", "ned")
BEA_OUT = a_student("bea", "ned", consents=(OUT,))
ORPHAN = a_student("cal")


def at(level: Level | None, context: Context) -> Context:
    place = context.conversation
    return replace(context, conversation=replace(place, level=level) if place else None)


def judged(level: Level | None, author: Member, *audience: Member, packs: tuple[str, ...] = ("mmsd",)) -> set[str]:
    return {
        one.rule for one in decide(posted(TEXT, author), at(level, a_context(author, audience, packs=packs))).findings
    }


INCLUDE, NONE = {"parents_not_included"}, set[str]()


@pytest.mark.parametrize("level", [Level.ELEMENTARY, Level.MIDDLE, None], ids=["elementary", "middle", "not known"])
@pytest.mark.parametrize("author", [TEACHER, COACH], ids=["teacher", "coach"])
@pytest.mark.parametrize(
    ("audience", "findings"),
    [
        pytest.param((ABE,), INCLUDE, id="no parent"),
        pytest.param((ABE, OLA), NONE, id="one parent of two"),
        pytest.param((ABE, PIA), NONE, id="the second parent"),
        pytest.param((ABE, NED), INCLUDE, id="another child's parent"),
        pytest.param((ABE, BEA, OLA), INCLUDE, id="one child's parents are missing"),
        pytest.param((ABE, BEA, OLA, NED), NONE, id="a parent of each"),
        pytest.param((ABE, BEA_OUT, OLA), NONE, id="the missing one opted out"),
        pytest.param((ABE, BEA_OUT), INCLUDE, id="the other one opted out"),
        pytest.param((BEA_OUT,), NONE, id="opted out"),
        pytest.param((ORPHAN,), INCLUDE, id="no parent is known"),
        pytest.param((ABE, AD), INCLUDE, id="an overseer is no parent"),
        pytest.param((OLA, AD), NONE, id="no student"),
        pytest.param((a_stranger(),), NONE, id="an account on no roster"),
    ],
)
def test_below_high_school_a_parent_of_each_reads_along(
    level: Level | None, author: Member, audience: tuple[Member, ...], findings: set[str]
) -> None:
    assert judged(level, author, *audience) == findings


@pytest.mark.parametrize("author", [TEACHER, COACH], ids=["teacher", "coach"])
@pytest.mark.parametrize(
    ("audience", "findings"),
    [
        pytest.param((a_student("dee"),), {"parents_not_advised"}, id="never told"),
        pytest.param((a_student("dee", consents=(TOLD,)),), NONE, id="told"),
        pytest.param((a_student("dee", consents=(TOLD, OUT)),), {"parent_opted_out"}, id="told and opted out"),
        pytest.param((a_student("dee", consents=(OUT,)),), {"parent_opted_out"}, id="opted out"),
        pytest.param((a_student("dee"), ABE), NONE, id="two students"),
        pytest.param((a_student("dee", consents=(OUT,)), ABE), NONE, id="opted out, in a group"),
        pytest.param((a_student("dee"), AD), {"parents_not_advised"}, id="an overseer along"),
        pytest.param((ABE, OLA), NONE, id="a parent reads it"),
        pytest.param((BEA_OUT, NED), {"parent_opted_out"}, id="a parent who opted out reads it"),
        pytest.param((OLA, AD), NONE, id="no student"),
    ],
)
def test_in_high_school_parents_were_told_before_one_student_is_written_to(
    author: Member, audience: tuple[Member, ...], findings: set[str]
) -> None:
    assert judged(Level.HIGH, author, *audience) == findings


@pytest.mark.parametrize(
    ("place", "student", "school", "findings"),
    [
        (Level.HIGH, Level.MIDDLE, Level.MIDDLE, {"parents_not_advised"}),
        (Level.MIDDLE, Level.HIGH, Level.HIGH, INCLUDE),
        (None, Level.HIGH, Level.MIDDLE, {"parents_not_advised"}),
        (None, Level.ELEMENTARY, Level.HIGH, INCLUDE),
        (None, None, Level.HIGH, {"parents_not_advised"}),
        (None, None, None, INCLUDE),
        (Level.UNIVERSITY, None, None, NONE),
    ],
)
def test_the_level_is_the_conversations_then_the_students_then_the_schools(
    place: Level | None, student: Level | None, school: Level | None, findings: set[str]
) -> None:
    context = at(place, a_context(TEACHER, (a_student("abe", "ola", level=student),), packs=("mmsd",)))
    context = replace(context, school=replace(context.school, level=school))
    assert {one.rule for one in decide(posted(TEXT, TEACHER), context).findings} == findings


@pytest.mark.parametrize("level", [Level.ELEMENTARY, Level.HIGH])
@pytest.mark.parametrize("author", [ABE, OLA, a_stranger()], ids=["student", "parent", "stranger"])
def test_only_staff_are_meant(level: Level, author: Member) -> None:
    assert judged(level, author, BEA) == NONE


@pytest.mark.parametrize("level", [Level.ELEMENTARY, Level.HIGH])
def test_staff_who_write_to_their_own_child_are_its_parent(level: Level) -> None:
    assert judged(level, MOTHER, ABE) == NONE


@pytest.mark.parametrize("pack", ["dracut", "nycdoe", "mit", "derby"])
def test_other_policies_say_nothing_of_parents(pack: str) -> None:
    found = judged(Level.ELEMENTARY, TEACHER, ABE, packs=(pack,)) | judged(Level.HIGH, TEACHER, BEA_OUT, packs=(pack,))
    assert found == NONE


def test_two_policies_add_up() -> None:
    assert judged(Level.ELEMENTARY, COACH, ABE, packs=("dracut", "mmsd")) == {"group_only", "parents_not_included"}
    assert judged(Level.HIGH, COACH, BEA_OUT, packs=("dracut", "mmsd")) == {"group_only", "parent_opted_out"}


@pytest.mark.parametrize(
    ("pack", "clause"),
    [("mmsd", "mmsd.contact.high-school"), ("dracut", "dracut.employee.2"), ("nycdoe", "nycdoe.D.2.c")],
)
def test_a_request_that_contact_ends_holds(pack: str, clause: str) -> None:
    asked = a_student("dee", consents=(STOP, TOLD))
    context = at(Level.HIGH, a_context(TEACHER, (asked, AD), packs=(pack,)))
    found = [(one.rule, one.citation.clause) for one in decide(posted(TEXT, TEACHER), context).findings]
    assert found == [("contact_discontinued", clause)]


def test_a_request_may_be_about_one_person_and_groups_go_on() -> None:
    one = a_student("dee", consents=(replace(STOP, other="coach"), TOLD))
    assert judged(Level.HIGH, TEACHER, one) == NONE
    assert judged(Level.HIGH, COACH, one) == {"contact_discontinued"}
    assert judged(Level.HIGH, COACH, one, ABE) == NONE


@pytest.mark.parametrize("level", [Level.ELEMENTARY, Level.HIGH])
def test_where_not_all_readers_are_known_nobody_is_blamed(level: Level) -> None:
    context = replace(at(level, a_context(TEACHER, (ABE,), packs=("mmsd",))), readers_known=False)
    assert decide(posted(TEXT, TEACHER), context).findings == ()


def test_a_word_is_told_once_a_day() -> None:
    for text, age, found in (("ok", 1, NONE), ("ok", 25, INCLUDE), (TEXT, 1, INCLUDE)):
        before = an_incident("parents_not_included", TEACHER, message="m0", opened_at=NOW - timedelta(hours=age))
        context = at(Level.MIDDLE, a_context(TEACHER, (ABE,), packs=("mmsd",), incidents=(before,)))
        assert {one.rule for one in decide(posted(text, TEACHER), context).findings} == found


def test_the_author_hears_whose_parents_are_missing_and_can_mirror() -> None:
    students = tuple(a_student(name) for name in ("ann", "ben", "cid", "dot", "eve"))
    context = at(Level.MIDDLE, a_context(TEACHER, students, packs=("mmsd",)))
    (warn, log) = decide(posted(TEXT, TEACHER), context).actions
    assert isinstance(warn, Warn)
    assert (warn.draft.params, warn.draft.buttons, log) == (
        {"parents_of": ("Ann", "Ben", "Cid"), "parents_more": 2},
        (ButtonKey.MIRROR, ButtonKey.DELETE_MINE, ButtonKey.WRONG),
        Log(),
    )
    assert warn.words == {"warn_author", "offer_mirror"}


parents = st.sampled_from([OLA, NED, PIA])
readers = st.lists(st.sampled_from([ABE, BEA, BEA_OUT, ORPHAN, OLA, NED, PIA, AD]), min_size=1, max_size=6)


@given(readers, parents, st.sampled_from([None, *Level]), st.sampled_from([("mmsd",), ("mmsd", "dracut")]))
def test_an_added_parent_never_adds_a_finding(audience, parent, level, packs) -> None:  # type: ignore[no-untyped-def]
    unique = tuple({one.ref: one for one in audience}.values())
    before = judged(level, COACH, *unique, packs=packs)
    assert judged(level, COACH, *unique, *(() if parent in unique else (parent,)), packs=packs) <= before


PRESS = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=TEACHER.ref, button="mirror", value="d1", reply_to="r")
FLAG = replace(
    an_incident("parents_not_included", TEACHER, clause="mmsd.contact.elementary-middle"), pack="mmsd", id="flag"
)


def pressed(*audience: Member, known: tuple[Member, ...], flags: tuple[object, ...] = (FLAG,)) -> tuple[object, ...]:
    context = a_context(TEACHER, audience, packs=("mmsd",), incidents=flags, parents=known)
    return decide(PRESS, at(Level.MIDDLE, context)).actions


def said(key: NoticeKey, **params: object) -> Reply:
    draft = Draft(keys=(key,), params={**params, "decision": "d1"})  # type: ignore[dict-item]
    return Reply(to=TEACHER.ref, draft=draft, reply_to="r")


def test_the_mirror_reaches_the_parents_who_are_missing() -> None:
    send, answer, resolve, log = pressed(ABE, BEA_OUT, known=(OLA, PIA, NED))
    assert isinstance(send, Mirror)
    assert (send.to, send.message, send.since, send.draft.keys) == (
        (OLA.ref, PIA.ref),
        FLAG.message,
        FLAG.opened_at,
        (NoticeKey.PARENTS_MIRROR,),
    )
    assert answer == said(NoticeKey.BUTTON_MIRRORED, parents_of=(), parents_more=0, in_part=False)
    assert (resolve, log) == (ResolveFlag(incidents=("flag",)), Log(note="mirrored"))


def test_the_flag_stays_open_where_parents_cannot_be_reached() -> None:
    send, answer, log = pressed(ABE, BEA, known=(OLA,))
    assert isinstance(send, Mirror)
    assert send.to == (OLA.ref,)
    assert answer == said(NoticeKey.BUTTON_MIRRORED, parents_of=("Bea",), parents_more=0, in_part=True)
    assert log == Log(note="mirrored in part")


def test_nobody_to_reach_is_said_and_changes_nothing() -> None:
    assert pressed(BEA, known=()) == (said(NoticeKey.BUTTON_NO_PARENT, parents_of=("Bea",), parents_more=0),)


def test_parents_who_came_in_the_meantime_need_no_mirror() -> None:
    answer, resolve, log = pressed(ABE, OLA, known=(OLA, PIA))
    assert answer == said(NoticeKey.BUTTON_MIRRORED, parents_of=(), parents_more=0, in_part=False)
    assert (resolve, log) == (ResolveFlag(incidents=("flag",)), Log(note="mirrored"))


@pytest.mark.parametrize("flags", [(), (replace(FLAG, author=COACH.ref),)], ids=["none", "somebody else's"])
def test_a_press_without_a_flag_of_ones_own_is_stale(flags: tuple[object, ...]) -> None:
    assert pressed(ABE, known=(OLA,), flags=flags) == (said(NoticeKey.BUTTON_STALE),)
