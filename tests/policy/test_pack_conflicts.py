"""Where policies differ is read off their data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.model import Level
from policy.model import Pack
from policy.model import ParentsRule
from policy.pack.changes import Became
from policy.pack.changes import Change
from policy.pack.changes import changes
from policy.pack.changes import digests
from policy.pack.conflicts import Conflict
from policy.pack.conflicts import conflicts
from policy.pack.stances import NOTHING
from policy.pack.stances import Stance
from tests.policy.test_pack_merge import HEAD
from tests.policy.test_pack_merge import read

PACKS = load_packs(named=OPTIONAL)
some = st.lists(st.sampled_from(sorted(PACKS)), unique=True, min_size=1)


def of(*names: str) -> dict[str, Conflict]:
    return {one.id: one for one in conflicts(tuple(PACKS[name] for name in names))}


def test_all_together_differ_in_everything_that_is_known() -> None:
    assert [*of(*PACKS)] == [f"C{number}" for number in range(1, 19)]
    assert [*of(*(name for name in PACKS if name not in OPTIONAL))] == [f"C{number}" for number in range(1, 18)]


@given(some)
def test_the_order_of_the_packs_changes_nothing(names: list[str]) -> None:
    assert of(*names) == of(*reversed(names))


@given(some, some)
def test_another_pack_takes_no_difference_away(names: list[str], more: list[str]) -> None:
    assert set(of(*names)) <= set(of(*dict.fromkeys((*names, *more))))


def test_one_policy_differs_from_nothing_but_itself() -> None:
    assert {name: [*of(name)] for name in PACKS} == {
        "derby": [],
        "dracut": ["C16", "C17"],
        "maapp": [],
        "mit": [],
        "mmsd": [],
        "nycdoe": [],
    }


def test_a_policy_and_its_own_copy_differ_in_their_doors_alone() -> None:
    copy = read(HEAD, "mit")
    assert [one.id for one in conflicts((PACKS["mit"], copy))] == ["C14"]


@pytest.mark.parametrize(
    ("name", "stances"),
    [
        ("C1", {"dracut": Stance("group", ("2",)), "mmsd": Stance("parents_advised", ("elementary, middle", "high"))}),
        ("C2", {"dracut": Stance("overseers_any"), "mmsd": Stance("parents_copied")}),
        ("C4", {"dracut": Stance("release_written"), "mmsd": Stance("silence_yes")}),
        ("C5", {"dracut": Stance("password_teacher"), "mmsd": Stance("password_remove")}),
        ("C12", {"dracut": Stance("rows", rows=(("student", "public", "hint"),)), "mmsd": NOTHING}),
        ("C18", {"dracut": NOTHING, "maapp": Stance("hours", ("20:00", "08:00"))}),
        ("C1", {"dracut": Stance("group", ("2",)), "maapp": Stance("adult_or_parent")}),
        ("C2", {"dracut": Stance("overseers_any"), "maapp": Stance("adult_copied")}),
        ("C13", {"dracut": Stance("binds", ("staff, student",)), "mmsd": Stance("binds", ("staff",))}),
    ],
)
def test_what_two_of_them_ask_for(name: str, stances: dict[str, Stance]) -> None:
    assert of(*stances)[name] == Conflict(id=name, stances=stances)


def test_pictures_of_students() -> None:
    assert of("nycdoe", "derby", "dracut")["C3"].stances == {
        "nycdoe": Stance("pictures_ban"),
        "derby": Stance("pictures_consent"),
        "dracut": Stance("pictures_release"),
    }


def test_levels_make_a_difference() -> None:
    def pack(*levels: Level) -> Pack:
        rule = ParentsRule(include=levels, include_clause="s.1")
        return Pack(id=levels[0], title="T", revision="1", date=None, owner="O", clauses=(), parents=rule)

    assert [one.id for one in conflicts((pack(Level.HIGH), pack(Level.MIDDLE)))] == ["C1"]


def test_a_policy_that_is_silent_on_pictures_takes_no_silence_for_a_yes() -> None:
    assert [read(HEAD, *names).passive_consent for names in (["mmsd"], ["mmsd", "dracut"], ["derby", "mmsd"])] == [
        True,
        False,
        False,
    ]


@given(st.sampled_from(sorted(PACKS)), st.data())
def test_what_became_of_the_clauses(name: str, data: st.DataObject) -> None:
    now = digests(PACKS[name])
    new = data.draw(st.sets(st.sampled_from(sorted(now))))
    other = data.draw(st.sets(st.sampled_from(sorted(set(now) - new)))) if len(new) < len(now) else set[str]()
    before = {one: "other" if one in other else digest for one, digest in now.items() if one not in new}
    assert changes({**before, "gone": "x"}, now) == (
        *(
            Change(clause=one, became=Became.ADDED if one in new else Became.CHANGED)
            for one in now
            if one in new or one in other
        ),
        Change(clause="gone", became=Became.DROPPED),
    )


def test_spaces_and_places_are_no_change_but_words_are() -> None:
    base = {"id": "dracut.employee.4", "locator": "Section 7"}
    same = PACKS["dracut"].clause("dracut.employee.4")
    assert same is not None
    moved = read({**HEAD, "clauses": [{**base, "topics": ["x"]}]}, "dracut")
    spaced = read(
        {**HEAD, "clauses": [{**base, "summary": f" {same.summary} ", "exceptions": list(same.exceptions)}]}, "dracut"
    )
    other = read({**HEAD, "clauses": [{**base, "summary": "Write."}]}, "dracut")
    found = [
        digests(one)["dracut.employee.4"] == digests(PACKS["dracut"])["dracut.employee.4"]
        for one in (moved, spaced, other)
    ]
    assert found == [True, True, False]
