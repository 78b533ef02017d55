"""Of whom a fact speaks decides who may read it: that student, the student's parents, and staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.detect import NameIndex
from policy.model import Bearer
from policy.model import Known
from policy.model import Member
from policy.model import Role
from tests.builders import AD
from tests.builders import COACH
from tests.builders import PRINCIPAL
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.policy.rules.said import judged
from tests.policy.rules.said import outcome


def student(ident: str, name: str, *parents: str) -> Member:
    return _named(a_member(ident, Role.STUDENT, "hockey", parents=parents), name)


def parent(ident: str, name: str) -> Member:
    return _named(a_member(ident, Role.PARENT), name)


def _named(one: Member, name: str) -> Member:
    assert one.person is not None
    return replace(one, person=replace(one.person, name=name), display_name=name)


JO = student("jo", "Jo Rivera", "ana")
JO_PARK = student("jp", "Jo Park")
WILL = student("will", "Will Price")
MIA = student("mia", "Mia Reyes-Ortiz", "bea")
ANA, BEA = parent("ana", "Ana Rivera"), parent("bea", "Bea Ortiz")
LEE = _named(a_member("lee", Role.COACH, "hockey"), "Robin Lee")
NAMES = ("Jo Rivera", "Jo Park", "Will Price", "Mia Reyes-Ortiz", "Kevin Stone")
WARNED = [("pii.medical", "dracut.employee.12")]
SAID = Known(names=NameIndex(students=NAMES, staff=("Robin Lee", "Dana Kim")))


def about(piece: str, *audience: Member, text: str = "", author: Member = COACH, known: Known | None = None) -> object:
    """The findings where `piece` is taken for a fact about health."""
    context = a_context(author, audience, known=known or SAID)
    return outcome(context, text or piece, MEDICAL=piece)[0]


@pytest.mark.parametrize(
    "audience",
    [
        (JO,),
        (JO, ANA),
        (JO, AD),
        (JO, ANA, AD, TEACHER),
        (ANA,),
        (ANA, PRINCIPAL),
        (AD,),
        (TEACHER, LEE, PRINCIPAL),
    ],
    ids=lambda audience: " ".join(one.ref.id for one in audience),
)
@pytest.mark.parametrize(
    "piece", ["Jo has a concussion", "jo's asthma", "<@jo> has a concussion", "Jo Rivera has lice"]
)
def test_the_student_the_parents_and_staff_may_read_it(piece: str, audience: tuple[Member, ...]) -> None:
    assert about(piece, *audience) == []


@pytest.mark.parametrize(
    "audience",
    [
        (JO, MIA),
        (JO, BEA),
        (JO, ANA, BEA),
        (MIA,),
        (MIA, BEA),
        (JO, a_stranger()),
        (JO, a_member("guest", Role.GUEST)),
        (ANA, BEA, parent("cleo", "Cleo Stone")),
        (AD, a_stranger()),
    ],
    ids=lambda audience: " ".join(one.ref.id for one in audience),
)
@pytest.mark.parametrize(
    "piece",
    [
        "Jo has a concussion",
        "jos knee is torn",
        "<@jo> is sick",
        "<@!jo|Jo> is sick",
        "Jo Rivera - asthma",
        "JO HAS MONO",
    ],
)
def test_anybody_else_who_reads_it_is_one_too_many(piece: str, audience: tuple[Member, ...]) -> None:
    assert about(piece, *audience) == WARNED


@pytest.mark.parametrize("piece", ["Kevin has mono", "<@kevin> has mono", "Jo Park has mono", "zed has mono"])
def test_a_fact_about_somebody_who_is_not_there_is_for_nobody_there(piece: str) -> None:
    assert about(piece, JO) == WARNED
    assert about(piece, JO, ANA) == WARNED
    assert about(piece, JO, known=Known()) == WARNED or piece == "Jo Park has mono"


def test_two_of_one_first_name_are_told_apart_by_the_last_name_and_else_not_at_all() -> None:
    assert about("Jo has mono", JO, JO_PARK) == WARNED
    assert about("Jo Rivera has mono", JO) == []
    assert about("Jo Park has mono", JO) == WARNED
    assert about("Jo Park has mono", JO_PARK) == []


@pytest.mark.parametrize(
    "piece", ["Jo and Mia have lice", "jo & mia have lice", "Jo has lice, Mia too", "<@jo> and <@mia> have lice"]
)
def test_of_two_students_neither_may_read_about_the_other(piece: str) -> None:
    assert about(piece, JO) == WARNED
    assert about(piece, MIA) == WARNED
    assert about(piece, TEACHER, AD) == []


def test_a_name_that_is_a_word_as_well_is_none_after_a_name() -> None:
    assert about("jo has mono and will rest", JO) == WARNED  # joined on: it may be Will
    assert about("jo has mono so she will rest", JO) == []
    assert about("Jo is sick. Will is, too", JO) == WARNED


@pytest.mark.parametrize("piece", ["she has a concussion", "he's on crutches", "tiene gripe ella", "his knee surgery"])
def test_a_pronoun_goes_on_about_the_one_before(piece: str) -> None:
    text = f"thanks Mia. Jo will be out, {piece}"
    told = about(piece, JO, text=text)
    assert told == ([] if piece != "tiene gripe ella" else WARNED)
    assert about(piece, MIA, text=text) == WARNED


class ShortNames(NameIndex):
    """An index that knows short forms as well."""

    def given(self, word: str) -> bool:
        return word == "josie" or super().given(word)

    def bearer(self, words: Sequence[str]) -> Bearer | None:
        return super().bearer(["jo" if word == "josie" else word for word in words])


def test_a_short_form_that_the_index_knows_is_a_name_of_the_reader() -> None:
    known = Known(names=ShortNames(students=NAMES))
    assert about("Josie has mono", JO, known=known) == []
    assert about("Josie has mono", MIA, known=known) == WARNED


def test_a_parent_of_the_same_first_name_is_not_the_student() -> None:
    will = parent("willsr", "Will Price")
    assert about("Will has mono", will, JO) == WARNED
    assert about("Ana has mono", ANA, JO, MIA) == []


def test_where_not_all_readers_are_known_silence_is_a_near_miss() -> None:
    context = a_context(COACH, (JO,), known=SAID, readers_known=False)
    silences = judged(context, "Jo has mono", {"MEDICAL": "Jo has mono"}).silences
    assert [one.near for one in silences if one.rule == "pii.medical"] == [True]


def test_staff_and_the_family_of_staff_are_not_meant() -> None:
    assert about("Robin has the flu", LEE, JO, MIA) == []
    assert about("<@lee> has the flu", LEE, JO, MIA) == []
    assert about("my daughter has the flu", JO, MIA) == []
    assert about("mi hija tiene gripe", JO, MIA) == []


def test_a_parent_of_several_readers_gets_a_hint_and_alone_with_staff_none() -> None:
    hinted = [("pii.medical", "dracut.general.4")]
    assert about("my son has strep", JO, MIA, COACH, author=ANA) == hinted
    assert about("Jo has strep", JO, MIA, COACH, author=ANA) == hinted
    assert about("Jo has strep", COACH, author=ANA) == []
    assert about("Jo has strep", JO, COACH, author=ANA) == []
    assert about("my son has strep", JO, COACH, author=ANA) == []


def test_a_leader_about_an_own_child_gets_a_hint() -> None:
    own = student("kim", "Kim Vega", "coach")
    context = a_context(COACH, (own, MIA), known=SAID)
    assert outcome(context, "Kim is sick", MEDICAL="Kim is sick") == (WARNED, ["hint_author"])
    assert outcome(context, "Mia is sick", MEDICAL="Mia is sick") == (WARNED, ["log", "warn_author"])


def test_several_facts_are_judged_each() -> None:
    context = a_context(COACH, (JO,), known=SAID)
    text = "Jo has mono. Mia failed math"
    assert outcome(context, text, MEDICAL="Jo has mono", EDUCATION_RECORD="Mia failed math")[0] == [
        ("pii.education_record", "dracut.employee.12")
    ]


PIECES = ("Jo has mono", "jo and mia have lice", "<@mia> is sick", "Kevin has mono", "Robin has mono", "Will is sick")


@given(
    audience=st.sets(st.sampled_from((JO, JO_PARK, WILL, MIA, ANA, BEA, LEE, TEACHER)), min_size=1),
    piece=st.sampled_from(PIECES),
)
def test_law_an_overseer_more_adds_no_finding_and_a_student_more_takes_none(audience: set[Member], piece: str) -> None:
    readers = tuple(sorted(audience, key=lambda one: one.ref))
    told = about(piece, *readers)
    assert told or about(piece, *readers, AD) == []
    assert not told or about(piece, *readers, student("zoe", "Zoe Quist")) == WARNED
