"""Who can look in: the supervisor does, the public only for a reason."""

from __future__ import annotations

from typing import Any

import pytest

from policy.model import ConversationKind
from policy.model import Member
from policy.model import Record
from policy.model import Remind
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Warn
from tests.builders import COACH
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import a_member
from tests.policy.rules.places import around
from tests.policy.rules.places import due
from tests.policy.rules.places import flag
from tests.policy.rules.places import found
from tests.policy.rules.places import joined
from tests.policy.rules.places import judge
from tests.policy.rules.places import left
from tests.policy.rules.places import listed
from tests.policy.rules.places import shown

UNWATCHED = (["conversation.no_supervisor"], ["log", "remind"])
UNJUSTIFIED = (["conversation.public_unjustified"], ["log", "warn_author"])
MENDED: tuple[list[str], list[str]] = ([], ["log", "resolve_flag"])
RECORDED: tuple[list[str], list[str]] = ([], ["record"])
SILENT: tuple[list[str], list[str]] = ([], [])
PUBLIC, PRIVATE = ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL
DESIGNEE = a_member("webmaster", Role.STAFF)


def test_the_last_supervisor_leaves() -> None:
    decision = judge(left(SUPERVISOR), around(SAM, TEACHER, author=SUPERVISOR, place={"registered": True}))
    assert found(decision) == UNWATCHED
    assert [one.to for one in decision.actions if isinstance(one, Remind)] == [(TEACHER.ref,)]
    assert not [one for one in decision.actions if isinstance(one, Record)]


@pytest.mark.parametrize(
    ("gone", "audience", "packs"),
    [
        (SAM, (TEACHER,), ("nycdoe",)),
        (COACH, (SAM, TEACHER), ("nycdoe",)),
        (SUPERVISOR, (SAM, TEACHER, PRINCIPAL), ("nycdoe",)),
        (SUPERVISOR, (TEACHER,), ("nycdoe",)),
        (SUPERVISOR, (SAM, TEACHER), ("dracut",)),
    ],
)
def test_other_leaves_are_recorded(gone: Member, audience: tuple[Member, ...], packs: tuple[str, ...]) -> None:
    assert found(judge(left(gone), around(*audience, author=gone, packs=packs))) == RECORDED


def test_a_designee_counts_and_is_missed() -> None:
    place = {"registered": True, "registration": listed(designee=DESIGNEE.ref)}
    assert found(judge(due("access_check"), around(SAM, TEACHER, DESIGNEE, place=place))) == SILENT
    assert found(judge(left(DESIGNEE), around(SAM, TEACHER, author=DESIGNEE, place=place))) == UNWATCHED


def test_the_weekly_check_and_what_puts_it_right() -> None:
    open_ = (flag("conversation.no_supervisor"),)
    assert found(judge(due("access_check"), around(SAM, TEACHER))) == UNWATCHED
    again = judge(due("access_check"), around(SAM, TEACHER, standing=open_))
    assert (found(again), again.findings[0].repeats) == (UNWATCHED, True)
    decision = judge(joined(SUPERVISOR), around(SAM, TEACHER, author=SUPERVISOR, standing=open_))
    assert found(decision) == MENDED
    assert next(one for one in decision.actions if isinstance(one, ResolveFlag)).incidents == (open_[0].id,)
    assert found(judge(joined(SUPERVISOR), around(SAM, TEACHER, author=SUPERVISOR))) == SILENT
    assert found(judge(joined(COACH), around(SAM, TEACHER, author=COACH, standing=open_))) == SILENT


def test_made_public_without_a_reason_and_private_again() -> None:
    decision = judge(shown(PUBLIC, TEACHER), around(SAM, SUPERVISOR, author=TEACHER, place={"kind": PUBLIC}))
    assert found(decision) == UNJUSTIFIED
    assert [one.to for one in decision.actions if isinstance(one, Warn)] == [TEACHER.ref]
    open_ = (flag("conversation.public_unjustified"),)
    assert found(judge(shown(PRIVATE, TEACHER), around(SAM, author=TEACHER, standing=open_))) == MENDED
    assert found(judge(shown(PRIVATE, TEACHER), around(SAM, author=TEACHER))) == SILENT


def test_a_change_that_is_told_twice_is_warned_about_once() -> None:
    open_ = (flag("conversation.public_unjustified"),)
    context = around(SAM, author=TEACHER, place={"kind": PUBLIC}, standing=open_)
    assert found(judge(shown(PUBLIC, TEACHER), context)) == SILENT


def test_where_nobody_says_who_did_it_the_owner_is_told() -> None:
    place: dict[str, Any] = {"kind": PUBLIC, "registration": listed(owner=COACH.ref)}
    decision = judge(shown(PUBLIC), around(SAM, TEACHER, COACH, place=place))
    assert [one.to for one in decision.actions if isinstance(one, Warn)] == [COACH.ref]


@pytest.mark.parametrize(
    ("reason", "place"),
    [
        ("school news", {}),
        (None, {"public_reason": "school news"}),
        (None, {"registration": listed(public_reason="school news")}),
    ],
)
def test_a_reason_on_file_is_enough(reason: str | None, place: dict[str, Any]) -> None:
    context = around(SAM, author=TEACHER, place={"kind": PUBLIC, **place})
    assert found(judge(shown(PUBLIC, TEACHER, reason), context)) == SILENT


def test_a_blank_reason_is_none() -> None:
    context = around(SAM, author=TEACHER, place={"kind": PUBLIC, "public_reason": " "})
    assert found(judge(shown(PUBLIC, TEACHER, "  "), context)) == UNJUSTIFIED


@pytest.mark.parametrize("pack", ["dracut", "mmsd", "mit", "derby"])
def test_other_policies_ask_for_no_reason(pack: str) -> None:
    context = around(SAM, author=TEACHER, packs=(pack,), place={"kind": PUBLIC})
    assert found(judge(shown(PUBLIC, TEACHER), context)) == SILENT
