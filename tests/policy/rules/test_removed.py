"""An overseer leaves after a private matter began, or comes in time (dracut.employee.4, A1, A8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PolicyException
from policy.model import Record
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import RoleChanged
from policy.model import Warn
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident
from tests.builders import posted
from tests.policy.rules.places import found
from tests.policy.rules.places import joined
from tests.policy.rules.places import left

MEDICAL = "the doctor wants to see your knee again after the MRI"
PLAIN = "the bus leaves at four, be on time"
DAY = timedelta(days=1)
LATER = timedelta(minutes=5)
REMOVED = (["overseer_removed"], ["log", "warn_author"])
RECORDED: tuple[list[str], list[str]] = ([], ["record"])
MENDED: tuple[list[str], list[str]] = ([], ["log", "resolve_flag"])
SILENT: tuple[list[str], list[str]] = ([], [])
SECOND_AD = a_member("ad2", Role.ATHLETIC_DIRECTOR)
FLAG = an_incident("overseer_removed", message=None, id="r")
UNCOPIED = an_incident("private_matter_uncopied", id="u")


def trace(
    *present: Member,
    author: Member = COACH,
    kind: ExceptionKind = ExceptionKind.ATTENDED,
    id: str = "e-m1:attended:coach",  # noqa: A002
    since: Any = NOW,
    days: int = 7,
) -> PolicyException:
    return PolicyException(
        id=id,
        kind=kind,
        author=author.ref,
        conversation=PLACE,
        copied=tuple(sorted(one.ref for one in present)),
        since=since,
        until=since + days * DAY,
    )


def ruled(context: Context, rule: str) -> Context:
    pack = context.packs[0]
    if pack.group_only is None:
        return context
    return replace(context, packs=(replace(pack, group_only=replace(pack.group_only, copy_rule=rule)),))


def around(gone: Member, *audience: Member, rule: str = "any", **more: Any) -> Context:
    return ruled(a_context(gone, audience, **{"exceptions": (trace(AD),), **more}), rule)


def declared(context: Context, text: str = MEDICAL) -> list[PolicyException]:
    return [one.exception for one in decide(posted(text), context).actions if isinstance(one, Declare)]


@pytest.mark.parametrize(
    ("text", "audience", "expected"),
    [
        pytest.param(MEDICAL, (SAM, AD), [trace(AD)], id="a matter with an overseer"),
        pytest.param(MEDICAL, (SAM, AD, PRINCIPAL), [trace(AD, PRINCIPAL)], id="with both"),
        pytest.param(PLAIN, (SAM, AD), [], id="another topic"),
        pytest.param(MEDICAL, (SAM,), [], id="nobody reads along"),
        pytest.param(MEDICAL, (SAM, ALEX, AD), [], id="in front of the team"),
    ],
)
def test_a_matter_that_overseers_read_leaves_a_trace(
    text: str, audience: tuple[Member, ...], expected: list[PolicyException]
) -> None:
    assert declared(a_context(audience=audience), text) == expected


@pytest.mark.parametrize(
    ("before", "again"),
    [
        pytest.param(trace(AD, id="x", since=NOW - timedelta(hours=2)), False, id="noted today"),
        pytest.param(trace(AD, id="x", since=NOW - 2 * DAY), True, id="noted two days ago"),
        pytest.param(trace(PRINCIPAL, id="x"), True, id="another overseer"),
        pytest.param(trace(AD, id="x", author=SUPERVISOR), True, id="another leader's matter"),
    ],
)
def test_a_matter_that_goes_on_is_noted_once_a_day(before: PolicyException, again: bool) -> None:
    assert declared(a_context(audience=(SAM, AD), exceptions=(before,))) == ([trace(AD)] if again else [])


def test_the_trace_is_kept_in_observe_mode() -> None:
    decision = decide(posted(MEDICAL), a_context(audience=(SAM, AD), mode=Mode.OBSERVE))
    assert (decision.actions, decision.withheld) == (
        (Declare(exception=trace(AD)), Log(note="private matter, overseer copied")),
        (),
    )


@pytest.mark.parametrize(
    ("gone", "audience", "more", "expected"),
    [
        pytest.param(AD, (COACH, SAM), {}, REMOVED, id="the one overseer leaves"),
        pytest.param(AD, (COACH, SAM, GAIL), {}, REMOVED, id="a parent stays"),
        pytest.param(AD, (COACH, SAM, PRINCIPAL), {}, RECORDED, id="another overseer stays"),
        pytest.param(AD, (COACH, SAM, PRINCIPAL), {"rule": "all"}, REMOVED, id="all are wanted, one leaves"),
        pytest.param(PRINCIPAL, (COACH, SAM), {}, REMOVED, id="one who came later is the last to leave"),
        pytest.param(AD, (COACH, SAM), {"exceptions": ()}, RECORDED, id="no matter began"),
        pytest.param(AD, (COACH, SAM, ALEX), {}, RECORDED, id="the team is there now"),
        pytest.param(AD, (COACH,), {}, RECORDED, id="the student is gone"),
        pytest.param(AD, (SAM,), {}, RECORDED, id="the leader is gone"),
        pytest.param(SAM, (COACH, AD), {}, RECORDED, id="a student leaves"),
        pytest.param(TEACHER, (COACH, SAM), {}, RECORDED, id="another adult leaves"),
        pytest.param(AD, (COACH, SAM), {"readers_known": False}, RECORDED, id="more may read along"),
        pytest.param(AD, (COACH, SAM), {"standing": (FLAG,)}, RECORDED, id="told before"),
        pytest.param(AD, (COACH, SAM), {"packs": ("mit",)}, RECORDED, id="a policy without the rule"),
        pytest.param(
            AD,
            (COACH, SAM),
            {"exceptions": (trace(AD), trace(AD, kind=ExceptionKind.PRIVATE_MATTER, id="y"))},
            RECORDED,
            id="a copy that was sent stays one",
        ),
        pytest.param(
            AD,
            (COACH, SAM),
            {"rule": "all", "exceptions": (trace(AD), trace(AD, kind=ExceptionKind.PRIVATE_MATTER, id="y"))},
            REMOVED,
            id="all are wanted, one got a copy",
        ),
    ],
)
def test_an_overseer_leaves(
    gone: Member, audience: tuple[Member, ...], more: dict[str, Any], expected: tuple[list[str], list[str]]
) -> None:
    assert found(decide(left(gone), around(gone, *audience, **more))) == expected


@pytest.mark.parametrize("by", [None, SAM, AD])
def test_the_leader_is_warned_whoever_took_the_overseer_away(by: Member | None) -> None:
    event = replace(left(AD), by=by.ref if by else None)
    context = around(AD, COACH, SAM)
    citation = context.packs[0].cite("dracut.employee.4")
    draft = Draft(
        keys=(NoticeKey.OVERSEER_REMOVED_WARN,),
        params={"place": "c", "copy_all": False},
        citations=(citation,),
        buttons=(ButtonKey.WRONG,),
    )
    decision = decide(event, context)
    assert decision.actions == (Warn(to=COACH.ref, draft=draft), Log())
    assert [one.about for one in decision.findings] == [COACH.ref]


def test_a_second_account_of_the_overseer_still_watches() -> None:
    other = Member(ref=MemberRef(workspace=WORKSPACE, id="ad-phone"), person=AD.person)
    assert found(decide(left(AD), around(AD, COACH, SAM, other))) == RECORDED


@pytest.mark.parametrize(
    ("text", "incidents", "findings", "told"),
    [
        pytest.param(MEDICAL, (FLAG,), ["private_matter_uncopied"], True, id="the matter goes on"),
        pytest.param(PLAIN, (FLAG,), ["group_only"], False, id="another topic"),
        pytest.param(MEDICAL, (), ["private_matter_uncopied"], False, id="nobody was removed"),
        pytest.param(
            MEDICAL,
            (FLAG, replace(UNCOPIED, opened_at=NOW - LATER)),
            ["private_matter_uncopied"],
            False,
            id="the supervisor knows",
        ),
        pytest.param(
            MEDICAL,
            (replace(UNCOPIED, opened_at=NOW - DAY), FLAG),
            ["private_matter_uncopied"],
            True,
            id="an older matter is another one",
        ),
    ],
)
def test_the_next_private_word_is_told_to_the_supervisor(
    text: str,
    incidents: tuple[Any, ...],
    findings: list[str],
    told: bool,
) -> None:
    decision = decide(posted(text, id="m2"), a_context(incidents=incidents))
    supervisors = [one.to for one in decision.actions if isinstance(one, NotifySupervisor)]
    assert ([one.rule for one in decision.findings], supervisors) == (findings, [(SUPERVISOR.ref,)] if told else [])


@pytest.mark.parametrize(
    ("come", "audience", "flags", "rule", "expected"),
    [
        pytest.param(AD, (COACH, SAM), (UNCOPIED,), "any", MENDED, id="an overseer comes to an uncopied matter"),
        pytest.param(AD, (COACH, SAM), (FLAG,), "any", MENDED, id="comes back"),
        pytest.param(AD, (COACH, SAM), (FLAG, UNCOPIED), "any", MENDED, id="both at once"),
        pytest.param(AD, (COACH, SAM), (UNCOPIED,), "all", SILENT, id="one of two is not enough"),
        pytest.param(AD, (COACH, SAM, PRINCIPAL), (UNCOPIED,), "all", MENDED, id="the second of two"),
        pytest.param(AD, (COACH, SAM), (), "any", SILENT, id="nothing open"),
        pytest.param(TEACHER, (COACH, SAM), (UNCOPIED,), "any", SILENT, id="a teacher is no overseer"),
        pytest.param(GAIL, (COACH, SAM), (UNCOPIED,), "any", SILENT, id="nor is a parent"),
    ],
)
def test_an_overseer_comes(
    come: Member, audience: tuple[Member, ...], flags: tuple[Any, ...], rule: str, expected: tuple[list[str], list[str]]
) -> None:
    assert found(decide(joined(come), around(come, *audience, rule=rule, standing=flags))) == expected


@pytest.mark.parametrize(("hours", "expected"), [(0, MENDED), (24, MENDED), (25, SILENT)])
def test_an_overseer_comes_within_the_time_for_a_copy(hours: int, expected: tuple[list[str], list[str]]) -> None:
    flag = replace(UNCOPIED, opened_at=NOW - timedelta(hours=hours))
    assert found(decide(joined(AD), around(AD, COACH, SAM, standing=(flag,)))) == expected


def test_an_overseer_who_comes_back_is_in_time_however_late() -> None:
    flag = replace(FLAG, opened_at=NOW - 20 * DAY)
    assert found(decide(joined(AD), around(AD, COACH, SAM, standing=(flag,)))) == MENDED


def test_whoever_came_to_a_matter_and_leaves_again_is_missed() -> None:
    actions = decide(joined(AD), around(AD, COACH, SAM, standing=(UNCOPIED,), exceptions=())).actions
    begun = trace(AD, id="l:attended:coach")
    assert actions == (ResolveFlag(incidents=("u",)), Declare(exception=begun), Log(note="put right"))
    assert found(decide(left(AD), around(AD, COACH, SAM, exceptions=(begun,)))) == REMOVED


def test_a_leader_who_is_an_overseer_is_no_copy_of_their_own_matter() -> None:
    both = a_member("both", Role.ATHLETIC_DIRECTOR, "hockey", group_role=Role.COACH)
    flag = an_incident("private_matter_uncopied", both)
    assert found(decide(joined(both), around(both, SAM, standing=(flag,)))) == SILENT


@pytest.mark.parametrize("come", [ALEX, AD])
def test_who_joins_later_does_not_repair_group_only(come: Member) -> None:
    flag = an_incident("group_only")
    assert found(decide(joined(come), around(come, COACH, SAM, standing=(flag,)))) == SILENT


def test_a_copy_closes_the_removal_too() -> None:
    press = ButtonPressed(
        id="p",
        workspace=WORKSPACE,
        at=NOW,
        by=COACH.ref,
        button=ButtonKey.COPY_AD,
        value="d1",
        form=(("category", "medical"),),
    )
    actions = decide(press, a_context(incidents=(UNCOPIED,), standing=(FLAG, UNCOPIED))).actions
    assert [one.incidents for one in actions if isinstance(one, ResolveFlag)] == [("u", "r")]


def test_the_second_student_leaves_and_the_leaders_next_message_is_found() -> None:
    assert found(decide(left(ALEX), a_context(ALEX, (COACH, SAM)))) == RECORDED
    assert found(decide(posted(PLAIN), a_context(audience=(SAM,))))[0] == ["group_only"]


def test_a_captain_becomes_coach_and_the_leaders_next_message_is_found() -> None:
    promoted = a_member("alex", Role.COACH, "hockey")
    event = RoleChanged(id="r", workspace=WORKSPACE, at=NOW, member=ALEX.ref, role=Role.COACH)
    assert decide(event, a_context(promoted, (COACH, SAM))).actions == (Record(note="role_changed"),)
    assert found(decide(posted(PLAIN), a_context(audience=(SAM, ALEX)))) == SILENT
    assert found(decide(posted(PLAIN), a_context(audience=(SAM, promoted))))[0] == ["group_only"]
    assert found(decide(posted(PLAIN, promoted), a_context(promoted, (SAM, COACH))))[0] == ["group_only"]
