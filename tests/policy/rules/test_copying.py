"""A press of a copy button: one overseer is enough, or all of them must hear of it (C2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import CopyOverseers
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Log
from policy.model import MatterCategory
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import PolicyException
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Role
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident
from tests.builders import posted

MEDICAL = "the doctor wants to see your knee again after the MRI"
OPEN = (an_incident("private_matter_uncopied"),)
BOTH = (PRINCIPAL, AD)


def ruled(rule: str, audience: tuple[Member, ...] = (SAM,), **more: Any) -> Context:
    context = a_context(COACH, audience, **{"incidents": OPEN, **more})
    (pack,) = context.packs
    assert pack.group_only is not None
    return replace(context, packs=(replace(pack, group_only=replace(pack.group_only, copy_rule=rule)),))


def pressed(context: Context, button: ButtonKey = ButtonKey.COPY_AD, category: str = "medical") -> tuple[Action, ...]:
    form = (("category", category),) if category else ()
    press = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=COACH.ref, button=button, value="d1", form=form)
    return decide(press, context).actions


def copied(*to: Member) -> PolicyException:
    return PolicyException(
        id="p",
        kind=ExceptionKind.PRIVATE_MATTER,
        author=COACH.ref,
        conversation=PLACE,
        category=MatterCategory.MEDICAL,
        copied=tuple(one.ref for one in to),
        since=NOW,
        until=NOW + timedelta(hours=24),
    )


def answer(*, missing: tuple[str, ...] = (), both: bool = False) -> Reply:
    params: Params = {"missing": missing, "both": both, "decision": "d1"}
    return Reply(to=COACH.ref, draft=Draft(keys=(NoticeKey.BUTTON_COPIED,), params=params))


def a_copy(context: Context, *to: Member) -> CopyOverseers:
    params: Params = {"author": "Coach", "students": ("Sam",), "category": "medical"}
    citation = context.packs[0].cite("dracut.employee.4")
    draft = Draft(keys=(NoticeKey.PRIVATE_MATTER_COPY,), params=params, citations=(citation,))
    return CopyOverseers(to=tuple(one.ref for one in to), draft=draft)


CLOSED = ResolveFlag(incidents=("i-private_matter_uncopied",))


@pytest.mark.parametrize(("button", "who"), [(ButtonKey.COPY_AD, AD), (ButtonKey.COPY_PRINCIPAL, PRINCIPAL)])
def test_where_one_is_enough_the_one_is_copied_who_was_chosen(button: ButtonKey, who: Member) -> None:
    context = ruled("any")
    assert pressed(context, button) == (
        a_copy(context, who),
        answer(),
        CLOSED,
        Declare(exception=copied(who)),
        Log(note="copied"),
    )


@pytest.mark.parametrize("button", [ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL])
def test_where_all_must_be_copied_one_press_copies_all(button: ButtonKey) -> None:
    context = ruled("all")
    assert pressed(context, button) == (
        a_copy(context, *BOTH),
        answer(both=True),
        CLOSED,
        Declare(exception=copied(*BOTH)),
        Log(note="copied"),
    )


@pytest.mark.parametrize("rule", ["any", "all"])
def test_what_was_copied_by_a_press_is_covered_the_next_time(rule: str) -> None:
    declared = tuple(one.exception for one in pressed(ruled(rule)) if isinstance(one, Declare))
    decision = decide(posted(MEDICAL, id="m2"), ruled(rule, incidents=(), exceptions=declared))
    assert (decision.findings, decision.actions) == ((), (Log(note="private matter, overseer copied"),))


def test_a_flag_stays_open_where_one_who_must_be_copied_has_no_account() -> None:
    context = ruled("all", overseers=(AD,))
    assert pressed(context) == (
        a_copy(context, AD),
        answer(missing=("principal",)),
        Declare(exception=copied(AD)),
        Log(note="copied in part"),
    )
    findings = decide(posted(MEDICAL, id="m2"), replace(context, incidents=(), exceptions=(copied(AD),))).findings
    assert [one.rule for one in findings] == ["private_matter_uncopied"]


def test_one_who_reads_along_or_was_copied_before_is_not_missing() -> None:
    reads = ruled("all", (SAM, PRINCIPAL), overseers=(AD,))
    before = ruled("all", exceptions=(copied(PRINCIPAL),))
    for context in (reads, before):
        assert (targets(pressed(context)), CLOSED in pressed(context)) == ([AD.ref], True)


def targets(actions: Iterable[Action]) -> list[MemberRef]:
    return [ref for one in actions if isinstance(one, CopyOverseers) for ref in one.to]


def test_a_second_press_copies_nobody_twice() -> None:
    context = ruled("all", overseers=(AD,), exceptions=(copied(AD),))
    params: Params = {"missing": ("principal",), "decision": "d1"}
    assert pressed(context) == (Reply(to=COACH.ref, draft=Draft(keys=(NoticeKey.BUTTON_NO_OVERSEER,), params=params)),)


def test_every_person_of_a_role_is_copied() -> None:
    second = a_member("second", Role.PRINCIPAL)
    assert targets(pressed(ruled("all", overseers=(*BOTH, second)))) == [PRINCIPAL.ref, AD.ref, second.ref]


def test_after_another_finding_the_category_is_asked_and_the_button_says_whom_it_copies() -> None:
    context = ruled("all", incidents=(an_incident("group_only"),))
    params: Params = {"copy_all": True, "copy_both": True, "decision": "d1"}
    draft = Draft(keys=(NoticeKey.BUTTON_NEEDS_CATEGORY,), params=params, buttons=(ButtonKey.COPY_AD,))
    assert pressed(context, category="") == (Reply(to=COACH.ref, draft=draft),)
