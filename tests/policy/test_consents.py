"""The narrowest record in force counts, whatever the order; silence is told apart from no."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.consents import Spot
from policy.consents import advised
from policy.consents import approved_number
from policy.consents import are_relatives
from policy.consents import asked_to_stop
from policy.consents import began_on
from policy.consents import end_of
from policy.consents import has_approved
from policy.consents import in_force
from policy.consents import lapses_on
from policy.consents import may_show_pictures
from policy.consents import number_digest
from policy.consents import opted_out
from policy.consents import withheld
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Person
from policy.model import Role

TODAY = date(2026, 10, 5)
DAY = timedelta(days=1)
SPOT = Spot(on=TODAY, groups=frozenset({"hockey"}), conversation="c", pack="mmsd")


def a_consent(kind: ConsentKind = ConsentKind.CONTACT, **more: Any) -> Consent:
    return Consent(**{"id": "x", "kind": kind, "subject": "sam", "valid_from": TODAY - 30 * DAY, **more})


def a_person(*consents: Consent, role: Role = Role.STUDENT, ident: str = "sam") -> Person:
    return Person(id=ident, name=ident.title(), role=role, consents=consents)


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ({}, {"scope": "group:hockey"}),
        ({"scope": "group:hockey"}, {"scope": "conversation:c"}),
        ({"pack": "mmsd"}, {"scope": "group:hockey"}),
        ({}, {"pack": "mmsd"}),
        ({"valid_from": TODAY}, {"pack": "mmsd", "valid_from": TODAY - 60 * DAY}),
        ({}, {"other": "kim"}),
        ({}, {"valid_from": TODAY}),
    ],
    ids=["group", "conversation", "group before pack", "pack", "pack before date", "about one person", "later"],
)
@pytest.mark.parametrize("given_", [False, True])
def test_the_narrowest_wins(wide: dict[str, Any], narrow: dict[str, Any], given_: bool) -> None:
    one, other = a_consent(given=not given_, **wide), a_consent(id="y", given=given_, **narrow)
    assert in_force((one, other), ConsentKind.CONTACT, SPOT, other="kim") == other


def test_of_the_same_day_a_refusal_wins() -> None:
    yes, no = a_consent(id="z"), a_consent(id="a", given=False)
    assert in_force((no, yes), ConsentKind.CONTACT, SPOT) == no


@pytest.mark.parametrize(
    "more",
    [
        {"valid_from": TODAY + DAY},
        {"valid_to": TODAY - DAY},
        {"scope": "group:drama"},
        {"scope": "conversation:d"},
        {"pack": "dracut"},
        {"other": "lee"},
        {"kind": ConsentKind.DIRECTORY},
    ],
    ids=["not yet", "over", "another group", "another conversation", "another policy", "another person", "other kind"],
)
def test_what_does_not_hold_here_is_none(more: dict[str, Any]) -> None:
    assert in_force((a_consent(**more),), ConsentKind.CONTACT, SPOT, other="kim") is None


def test_both_days_are_included() -> None:
    one = a_consent(valid_from=TODAY, valid_to=TODAY)
    assert in_force((one,), ConsentKind.CONTACT, SPOT) == one


consents = st.builds(
    a_consent,
    id=st.uuids().map(str),
    given=st.booleans(),
    scope=st.sampled_from(["", "group:hockey", "conversation:c", "group:drama"]),
    pack=st.sampled_from(["", "mmsd", "dracut"]),
    other=st.sampled_from(["", "kim", "lee"]),
    valid_from=st.sampled_from([TODAY - DAY, TODAY, TODAY + DAY]),
    valid_to=st.sampled_from([None, TODAY - DAY, TODAY]),
)


@given(st.lists(consents, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(records, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(records)
    random.shuffle(shuffled)
    found = [in_force(some, ConsentKind.CONTACT, SPOT, other="kim") for some in (records, shuffled)]
    assert found[0] == found[1]


@given(st.lists(consents, max_size=8), consents)
def test_a_record_that_does_not_hold_changes_nothing(records, one) -> None:  # type: ignore[no-untyped-def]
    over = replace(one, valid_from=TODAY - DAY, valid_to=TODAY - DAY)
    before = in_force(records, ConsentKind.CONTACT, SPOT)
    assert in_force([*records, over], ConsentKind.CONTACT, SPOT) == before


def test_silence_about_pictures_is_what_the_policy_says() -> None:
    nobody = a_person()
    assert [may_show_pictures(nobody, SPOT, silence=one) for one in (False, True)] == [False, True]
    refused = a_person(a_consent(ConsentKind.MEDIA_RELEASE, given=False))
    assert [may_show_pictures(refused, SPOT, silence=one) for one in (False, True)] == [False, False]
    assert may_show_pictures(a_person(a_consent(ConsentKind.MEDIA_RELEASE)), SPOT)


def test_a_colleague_speaks_for_themselves() -> None:
    own, release = a_consent(ConsentKind.COLLEAGUE), a_consent(ConsentKind.MEDIA_RELEASE)
    assert may_show_pictures(a_person(own, role=Role.TEACHER), SPOT)
    assert not may_show_pictures(a_person(release, role=Role.TEACHER), SPOT)


def test_each_question_reads_its_own_kind() -> None:
    no, yes = False, True
    told = a_person(a_consent(ConsentKind.PARENTS_ADVISED), a_consent(ConsentKind.DIRECTORY, given=no))
    assert (advised(told, SPOT), opted_out(told, SPOT), withheld(told, SPOT)) == (True, False, True)
    out = a_person(a_consent(given=no), a_consent(ConsentKind.DIRECTORY, given=yes))
    assert (advised(out, SPOT), opted_out(out, SPOT), withheld(out, SPOT)) == (False, True, False)


def test_contact_may_end_with_one_person_alone() -> None:
    sam = a_person(a_consent(ConsentKind.DISCONTINUE, other="kim"))
    assert [asked_to_stop(sam, SPOT, author=one) for one in ("kim", "lee", "")] == [True, False, False]


def test_relatives_are_so_both_ways_until_it_is_taken_back() -> None:
    sam, kim = a_person(a_consent(ConsentKind.RELATIVE, other="kim")), a_person(ident="kim", role=Role.COACH)
    assert (are_relatives(sam, kim, SPOT), are_relatives(kim, sam, SPOT)) == (True, True)
    assert not are_relatives(a_person(a_consent(ConsentKind.RELATIVE)), kim, SPOT)
    back = a_consent(ConsentKind.RELATIVE, other="kim", given=False, valid_from=TODAY)
    assert not are_relatives(a_person(*sam.consents, back), kim, SPOT)


@pytest.mark.parametrize("text", ["978-555-0177", "(978) 555.0177", "+1 978 555 0177", "19785550177"])
def test_a_number_is_known_however_it_is_written(text: str) -> None:
    kim = a_person(a_consent(ConsentKind.NUMBER, version=number_digest("kim", text)), ident="kim", role=Role.COACH)
    assert has_approved(kim, SPOT)
    assert approved_number(kim, "9785550177", SPOT)
    assert not approved_number(kim, "9785550178", SPOT)
    assert not approved_number(replace(kim, id="lee"), "9785550177", SPOT)


def test_a_number_cannot_be_read_from_its_record() -> None:
    assert number_digest("kim", "978-555-0177") != number_digest("lee", "978-555-0177")
    assert "0177" not in number_digest("kim", "978-555-0177")


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (date(2026, 8, 31), date(2026, 8, 31)),
        (date(2026, 9, 1), date(2027, 8, 31)),
        (date(2026, 12, 24), date(2027, 8, 31)),
        (date(2027, 8, 31), date(2027, 8, 31)),
    ],
)
def test_a_release_lapses_on_the_next_first_school_day(start: date, last: date) -> None:
    kind = ConsentKind.MEDIA_RELEASE
    assert end_of(kind, start, None, given=True, year_starts=(9, 1)) == last
    assert end_of(kind, start, TODAY, given=True, year_starts=(9, 1)) == TODAY
    assert end_of(kind, start, None, given=False, year_starts=(9, 1)) is None
    assert end_of(ConsentKind.CONTACT, start, None, given=True, year_starts=(9, 1)) is None


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_every_day_lies_in_the_school_year_that_it_belongs_to(day: date, month: int, first: int) -> None:
    began, last = began_on(day, (month, first)), lapses_on(day, (month, first))
    assert began <= day <= last
    assert (began.month, began.day) == ((last + DAY).month, (last + DAY).day) == (month, first)


PARENTS = st.sampled_from(["", "gail", "hugo"])
RELEASES = st.builds(
    lambda one, whose: replace(one, kind=ConsentKind.MEDIA_RELEASE, grantor=whose, other=""), consents, PARENTS
)


@given(st.lists(RELEASES, max_size=6), st.dates(TODAY - 30 * DAY, TODAY))
def test_a_yes_of_one_parent_never_outweighs_the_standing_no_of_the_other(records, on) -> None:  # type: ignore[no-untyped-def]
    own = [one for one in records if one.grantor != "hugo"]
    no = a_consent(ConsentKind.MEDIA_RELEASE, given=False, grantor="hugo", valid_from=on)
    found = in_force([*own, no], ConsentKind.MEDIA_RELEASE, SPOT)
    assert found is not None
    assert not found.given or found.grantor == ""


def test_of_one_parents_words_the_later_one_counts() -> None:
    no = a_consent(ConsentKind.MEDIA_RELEASE, given=False, grantor="gail", valid_from=TODAY - DAY)
    yes = a_consent(ConsentKind.MEDIA_RELEASE, grantor="gail", valid_from=TODAY)
    other = a_consent(ConsentKind.MEDIA_RELEASE, grantor="hugo", valid_from=TODAY - DAY)
    for order in ([no, yes, other], [other, yes, no]):
        assert may_show_pictures(a_person(*order), SPOT)
    assert not may_show_pictures(a_person(no, other), SPOT)
    assert not may_show_pictures(a_person(replace(no, valid_from=TODAY - 9 * DAY), other), SPOT)
