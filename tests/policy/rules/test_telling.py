"""Who is let into a room for a private matter, as a table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.wiring import load_packs
from policy.model import Context
from policy.model import MatterCategory
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Reply
from policy.model import Role
from policy.model import School
from policy.rules.telling import Asked
from policy.rules.telling import overseers_for
from policy.rules.telling import tell
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import a_member

ADVISOR = a_member("advisor", Role.ADVISOR, "hockey")
OTHER_AD = a_member("otherad", Role.ATHLETIC_DIRECTOR)
RELATED = a_member("aunt", Role.ATHLETIC_DIRECTOR, relatives=("sam",))
PARENT = a_member("gail", Role.PRINCIPAL)
PLACES = (AD, PRINCIPAL)


def chosen(
    by: Member, overseers: tuple[Member, ...], prefer: Role | None = None, *, every: bool = False, student: Member = SAM
) -> tuple[str, ...]:
    pack = load_packs()["dracut"]
    assert pack.group_only is not None
    if every:
        pack = replace(pack, group_only=replace(pack.group_only, copy_rule="all"))
    context = Context(now=NOW, school=School(packs=("dracut",)), packs=(pack,), author=by, overseers=overseers)
    asked = Asked(by=by, student=student, category=MatterCategory.MEDICAL, prefer=prefer)
    return tuple(one.ref.id for one in overseers_for(context, asked))


@pytest.mark.parametrize(
    ("by", "overseers", "prefer", "every", "expected"),
    [
        (COACH, (PRINCIPAL, AD), None, False, ("ad",)),
        (ADVISOR, PLACES, None, False, ("principal",)),
        (COACH, PLACES, Role.PRINCIPAL, False, ("principal",)),
        (ADVISOR, PLACES, Role.ATHLETIC_DIRECTOR, False, ("ad",)),
        (COACH, PLACES, None, True, ("ad", "principal")),
        (COACH, (AD, OTHER_AD), None, False, ("ad",)),
        (COACH, (PRINCIPAL,), Role.ATHLETIC_DIRECTOR, False, ("principal",)),
        (COACH, (RELATED, PRINCIPAL), None, False, ("principal",)),
        (COACH, (RELATED, OTHER_AD), None, False, ("otherad",)),
        (COACH, (PARENT,), None, False, ()),
        (AD, PLACES, None, False, ("principal",)),
        (COACH, (COACH,), None, False, ()),
        (COACH, (), None, True, ()),
    ],
)
def test_the_overseer_is_chosen_by_role_and_policy(
    by: Member, overseers: tuple[Member, ...], prefer: Role | None, every: bool, expected: tuple[str, ...]
) -> None:
    assert chosen(by, overseers, prefer, every=every) == expected


def test_without_an_overseer_nothing_is_opened() -> None:
    context = Context(now=NOW, school=School(packs=("dracut",)), packs=(load_packs()["dracut"],), author=COACH)
    decision = tell(context, Asked(by=COACH, student=SAM, category=MatterCategory.ACADEMIC))
    assert [(one.to, one.draft.keys) for one in decision.actions if isinstance(one, Reply)] == [
        (COACH.ref, (NoticeKey.TELL_NO_OVERSEER,))
    ]
    assert decision.words == frozenset()
