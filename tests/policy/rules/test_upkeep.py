"""What a registered conversation needs again and again: a label, comments looked through, the notice in its place."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from policy.detect.label import is_disclaimer
from policy.detect.label import names_school
from policy.model import ConversationKind
from policy.model import KeepNotice
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Remind
from policy.model import Review
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.policy.rules.places import around
from tests.policy.rules.places import due
from tests.policy.rules.places import flag
from tests.policy.rules.places import found
from tests.policy.rules.places import judge
from tests.policy.rules.places import listed
from tests.policy.rules.places import pressed

NO_LABEL = (["conversation.no_label"], ["log", "remind"])
UNMODERATED = (["conversation.unmoderated"], ["log", "remind"])
MENDED: tuple[list[str], list[str]] = ([], ["log", "resolve_flag"])
SILENT: tuple[list[str], list[str]] = ([], [])
PUBLIC = ConversationKind.PUBLIC_CHANNEL


@pytest.mark.parametrize(
    "topic",
    [
        "PS 118 grade 7 robotics",
        "Lincoln High School band",
        "7th grade math",
        "Science Department",
        "class 7B homework",
        "escuela Lincoln, 4º grado",
        "step team of M.S. 45",
    ],
)
def test_school_department_or_grade_is_a_label(topic: str) -> None:
    assert names_school(topic)


@pytest.mark.parametrize(
    "topic",
    ["", "robots every tuesday", "after school chess", "office hours monday", "chess club after class", "go team"],
)
def test_other_topics_are_none(topic: str) -> None:
    assert not names_school(topic)


def test_the_schools_own_words_are_a_label() -> None:
    assert names_school("the hill lodge robots", ("", "Hill Lodge"))
    assert is_disclaimer("posts by members", ("posts by members",))


@pytest.mark.parametrize(
    ("topic", "carries"),
    [
        ("Disclaimer: read the rules", True),
        ("Views here are our own", True),
        ("Not an official page of the school", True),
        ("this does not represent the district", True),
        ("las opiniones son personales", True),
        ("hockey, games and practice times", False),
        ("our own rink at last", False),
        ("", False),
    ],
)
def test_what_a_disclaimer_is(topic: str, carries: bool) -> None:
    assert is_disclaimer(topic) is carries


@pytest.mark.parametrize(
    ("pack", "topic", "expected"),
    [
        ("nycdoe", "robots every tuesday", NO_LABEL),
        ("nycdoe", "grade 7 robots", SILENT),
        ("dracut", "grade 7 robots", NO_LABEL),
        ("dracut", "views are our own", SILENT),
        ("mmsd", "robots", SILENT),
        ("mit", "robots", SILENT),
    ],
)
def test_the_label_that_the_policy_asks_for(pack: str, topic: str, expected: object) -> None:
    assert found(judge(due("label_check"), around(SAM, TEACHER, packs=(pack,), place={"topic": topic}))) == expected


def test_a_label_that_was_added_closes_the_flag() -> None:
    open_ = (flag("conversation.no_label"),)
    context = around(SAM, TEACHER, place={"topic": "grade 7 robots"}, standing=open_)
    assert found(judge(due("label_check"), context)) == MENDED


def test_the_label_on_the_form_counts_once_it_stands_in_the_topic() -> None:
    place = {"topic": "Robots of the Hill", "registration": listed(label="robots of the hill")}
    assert found(judge(due("label_check"), around(SAM, TEACHER, place=place))) == SILENT


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"comments": True}, UNMODERATED),
        ({"kind": PUBLIC}, UNMODERATED),
        ({"kind": PUBLIC, "reviewed_at": NOW - timedelta(hours=25)}, SILENT),
        ({"kind": PUBLIC, "reviewed_at": NOW - timedelta(hours=26)}, UNMODERATED),
        ({}, SILENT),
        ({"kind": ConversationKind.THREAD, "comments": True}, SILENT),
    ],
)
def test_comments_are_looked_through_every_day(place: dict[str, Any], expected: object) -> None:
    assert found(judge(due("comment_check"), around(SAM, TEACHER, place=place))) == expected


@pytest.mark.parametrize("pack", ["dracut", "mmsd", "mit", "derby"])
def test_other_policies_leave_comments_alone(pack: str) -> None:
    context = around(SAM, TEACHER, packs=(pack,), place={"comments": True})
    assert found(judge(due("comment_check"), context)) == SILENT


def test_missed_twice_the_supervisor_hears_of_it() -> None:
    open_ = (flag("conversation.unmoderated"),)
    decision = judge(due("comment_check"), around(SAM, TEACHER, place={"comments": True}, standing=open_))
    assert found(decision) == (UNMODERATED[0], ["log", "notify_supervisor", "remind"])
    assert [one.to for one in decision.actions if isinstance(one, NotifySupervisor)] == [(SUPERVISOR.ref,)]
    assert [one.to for one in decision.actions if isinstance(one, Remind)] == [(TEACHER.ref,)]


def test_the_tap_that_it_was_looked_through() -> None:
    open_ = (flag("conversation.unmoderated"),)
    decision = judge(pressed("reviewed", TEACHER), around(SAM, author=TEACHER, standing=open_))
    assert found(decision) == ([], ["record"])
    review = Review(conversation=PLACE, by=TEACHER.ref, at=NOW, flags=(open_[0].id,))
    assert [one for one in decision.actions if isinstance(one, Review)] == [review]


def test_a_student_cannot_say_that_it_was_looked_through() -> None:
    decision = judge(pressed("reviewed", SAM), around(TEACHER, author=SAM))
    assert [one.draft.keys for one in decision.actions] == [(NoticeKey.BUTTON_STALE,)]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("place", "kept"), [({"registered": True}, True), ({}, False), ({"registered": True, "seen": False}, False)]
)
def test_the_notice_is_kept_where_a_conversation_is_registered_and_seen(place: dict[str, Any], kept: bool) -> None:
    decision = judge(due("notice_check"), around(SAM, TEACHER, place=place))
    assert found(decision) == SILENT
    assert [one.conversation for one in decision.actions if isinstance(one, KeepNotice)] == ([PLACE] if kept else [])
