"""An audience answers as its members do, however it came about."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from policy.model import Audience
from policy.model import Level
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role

IDS = ("a", "b", "c", "d", "e")
groups = st.builds(Membership, group=st.sampled_from("xy"), role=st.just(Role.STUDENT))
persons = st.builds(
    Person,
    id=st.sampled_from(IDS),
    name=st.just(""),
    role=st.sampled_from([Role.STUDENT, Role.PARENT, Role.COACH]),
    memberships=st.lists(groups, max_size=2).map(tuple),
    level=st.sampled_from([None, Level.HIGH]),
    parents=st.lists(st.sampled_from(IDS), max_size=2).map(tuple),
)
members = st.builds(
    Member,
    ref=st.builds(MemberRef, workspace=st.just("w"), id=st.sampled_from("123456")),
    person=st.none() | persons,
    bot=st.sampled_from([False, False, False, True]),
)
changes = st.lists(st.tuples(st.booleans(), members), max_size=12)


def answers(audience: Audience) -> tuple[object, ...]:
    """All that can be asked, in no order."""
    return (
        {role for role in Role if audience.has_any((role,))},
        [audience.has_only(frozenset(some)) for some in ([], [Role.STUDENT], list(Role))],
        {group: {one.ref for one in audience.students_of((group,))} for group in ("x", "y", "")},
        {level: dict(some) for level, some in audience.without_parents().items()},
    )


def plainly(people: tuple[Member, ...]) -> tuple[object, ...]:
    """The same answers, from the members one by one."""
    roles = {one.role for one in people}
    ids = {one.person.id for one in people if one.person}
    students = [(one, one.person) for one in people if one.person and one.role is Role.STUDENT]
    teams: dict[str, set[MemberRef]] = {"x": set(), "y": set(), "": set()}
    alone: dict[Level | None, dict[MemberRef, Member]] = {}
    for one, person in students:
        for group in {membership.group for membership in person.memberships} or {""}:
            teams[group].add(one.ref)
        if not ids.intersection(person.parents):
            alone.setdefault(person.level, {})[one.ref] = one
    only = [roles <= set(some) for some in ([], [Role.STUDENT], list(Role))]
    return roles, only, teams, alone


@given(st.lists(members, unique_by=lambda one: one.ref), changes, st.booleans())
def test_counts_follow_every_change(start: list[Member], steps: list[tuple[bool, Member]], early: bool) -> None:
    audience, plain = Audience(start), {one.ref: one for one in start}
    for comes, one in steps:
        if early:
            answers(audience)
        before, was = audience, tuple(audience)
        if comes:
            audience, plain[one.ref] = audience.with_member(one), one
        else:
            audience = audience.without_member(one.ref)
            plain.pop(one.ref, None)
        assert before == was
    assert audience == tuple(plain.values())
    assert answers(audience) == plainly(tuple(one for one in audience if not one.bot))


@given(st.lists(members, unique_by=lambda one: one.ref), changes, st.sampled_from("123456"), st.booleans())
def test_rules_see_neither_bots_nor_the_author(
    start: list[Member], steps: list[tuple[bool, Member]], author: str, early: bool
) -> None:
    audience = Audience(start)
    for comes, one in steps:
        if early:
            answers(audience.for_rules(one.ref))
        audience = audience.with_member(one) if comes else audience.without_member(one.ref)
    ref = MemberRef(workspace="w", id=author)
    seen = audience.for_rules(ref)
    assert seen == tuple(one for one in audience if not one.bot and one.ref != ref)
    found = answers(seen)
    assert found[:3] == plainly(seen)[:3]
    if (gone := audience.member(ref)) is None or not _has_children(gone, seen):
        assert found[3] == plainly(seen)[3]


def _has_children(one: Member, people: Audience) -> bool:
    return one.person is not None and any(one.person.id in (kid.person.parents if kid.person else ()) for kid in people)


def test_it_equals_the_plain_tuple() -> None:
    one = Member(ref=MemberRef(workspace="w", id="1"))
    other = replace(one, ref=MemberRef(workspace="w", id="2"))
    audience = Audience([one, other])
    assert hash(audience) == hash((one, other))
    assert audience.for_rules(None) is audience
    assert audience.without_member(MemberRef(workspace="w", id="3")) is audience
    assert audience.with_member(one) is audience
    assert audience == (one, other)
