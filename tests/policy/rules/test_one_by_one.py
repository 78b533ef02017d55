"""The same text to one student after the other (policy decisions 3.1, 3.7)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.detect import sketch
from policy.engine import decide
from policy.model import Alike
from policy.model import Context
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Member
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PolicyException
from policy.model import Role
from policy.model import Said
from policy.rules.one_by_one import said_by
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import edited
from tests.builders import posted

BUS = "bus leaves at 4 sharp"
MEDICAL = "the doctor wants to see your knee again after the MRI"
SAID = Said(sketch=sketch(BUS), reader="sam")
EMERGENCY = PolicyException(
    id="x", kind=ExceptionKind.EMERGENCY, author=COACH.ref, conversation=PLACE, since=NOW, until=NOW
)
SON = a_member("son", Role.STUDENT, "hockey", parents=("coach",))


@pytest.mark.parametrize(
    ("text", "author", "audience", "said"),
    [
        pytest.param(BUS, COACH, (SAM,), SAID, id="one student"),
        pytest.param(BUS + "!", COACH, (SAM, AD), SAID, id="an overseer alone excuses nothing"),
        pytest.param(
            MEDICAL, COACH, (SAM,), Said(sketch=sketch(MEDICAL), reader="sam"), id="a matter nobody is copied on"
        ),
        pytest.param(MEDICAL, COACH, (SAM, AD), None, id="a matter that is copied"),
        pytest.param(BUS, COACH, (SAM, ALEX), None, id="enough members"),
        pytest.param(BUS, COACH, (SON,), None, id="the coach's own child"),
        pytest.param(BUS, COACH, (TEACHER,), None, id="no student"),
        pytest.param(BUS, TEACHER, (SAM,), None, id="not a leader"),
        pytest.param(BUS, SAM, (COACH,), None, id="a student"),
        pytest.param("ok", COACH, (SAM,), None, id="a nod"),
        pytest.param("see you at 4", COACH, (SAM,), None, id="too short"),
    ],
)
def test_what_is_remembered(text: str, author: Member, audience: tuple[Member, ...], said: Said | None) -> None:
    assert said_by(posted(text, author), a_context(author, audience)) == said


@pytest.mark.parametrize("pack", ["mmsd", "nycdoe", "mit", "derby"])
def test_other_packs_remember_nothing(pack: str) -> None:
    assert said_by(posted(BUS), a_context(packs=(pack,))) is None


def test_an_emergency_and_unknown_readers_leave_nothing() -> None:
    assert said_by(posted(BUS), a_context(exceptions=(EMERGENCY,))) is None
    assert said_by(posted(BUS), a_context(readers_known=False)) is None


@pytest.mark.parametrize(
    ("others", "told", "found"),
    [(0, False, False), (1, False, False), (2, False, True), (5, False, True), (2, True, False), (5, True, False)],
)
def test_the_third_conversation_is_told_once(others: int, told: bool, found: bool) -> None:
    decision = decide(posted(BUS), _after(others, told=told))
    assert {one.rule for one in decision.findings} == {"group_only", *(["one_by_one"] if found else [])}
    extra = {"notify_supervisor"} if found else set()
    assert decision.words == {"warn_author", "offer_copy", "log"} | extra


def test_the_supervisor_hears_who_and_how_many_and_never_what() -> None:
    decision = decide(posted(BUS), _after(2))
    citation = next(one.citation for one in decision.findings if one.rule == "one_by_one")
    draft = Draft(
        keys=(NoticeKey.ONE_BY_ONE_SUPERVISOR,),
        params={"author": "Coach", "count": 3, "hours": 24},
        citations=(citation,),
    )
    told = [one for one in decision.actions if isinstance(one, NotifySupervisor)]
    assert (citation.clause, told) == ("dracut.employee.4", [NotifySupervisor(to=(SUPERVISOR.ref,), draft=draft)])


def test_a_supervisor_who_writes_is_told_on_to_the_next_overseer() -> None:
    context = replace(_after(2), supervisors=(COACH, PRINCIPAL, AD))
    told = [one.to for one in decide(posted(BUS), context).actions if isinstance(one, NotifySupervisor)]
    assert told == [(PRINCIPAL.ref,)]


def test_a_pack_sets_how_many_and_how_long() -> None:
    (pack,) = a_context().packs
    assert pack.group_only is not None
    strict = replace(pack, group_only=replace(pack.group_only, alike_conversations=2, alike_hours=6))
    said = said_by(posted(BUS), replace(a_context(), packs=(strict,)))
    assert said == replace(SAID, hours=6)
    decision = decide(posted(BUS), replace(_after(1), packs=(strict,)))
    assert [one.rule for one in decision.findings] == ["group_only", "one_by_one"]


def test_an_edit_into_the_same_text_counts() -> None:
    assert [one.rule for one in decide(edited(BUS), _after(2)).findings] == ["group_only", "one_by_one"]


def test_two_conversations_are_a_near_miss() -> None:
    near = [one for one in decide(posted(BUS), _after(1)).silences if one.rule == "one_by_one"]
    assert [(one.reason, one.near) for one in near] == [("said to too few one by one", True)]


def _after(others: int, *, told: bool = False) -> Context:
    return replace(a_context(), said=SAID, alike=Alike(conversations=others, told=told))
