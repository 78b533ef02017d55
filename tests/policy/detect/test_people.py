"""Of whom a text speaks, and of whom it does not."""

from __future__ import annotations

import pytest

from policy.detect import NameIndex
from policy.detect.people import Sort
from policy.detect.reading import read
from policy.model import Known

ROSTER = (
    "Kiara Montrose", "Andre Whitlock", "Will Price", "May Chase", "Summer Banks", "Hope Marsh", "Hunter Fields",
    "Chase Rivers", "Jordan Best", "Mark Stone", "Grace Field", "Angel Cruz", "Max Achterberg", "Madison Okonkwo",
)  # fmt: skip
KNOWN = Known(names=NameIndex(ROSTER, ("Ms. Bell", "Coach Ruiz", "Dana Whitfield")))


def spoken_of(text: str) -> list[tuple[str, Sort]]:
    reading = read(text)
    return [(text[one.start : one.end], one.sort) for one in reading.people(KNOWN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kiara montrose and he left", [("kiara montrose", Sort.FULL), ("he", Sort.PRONOUN)]),
        ("kiara has mono", [("kiara", Sort.GIVEN)]),
        ("kiaras mom called", [("kiaras", Sort.GIVEN)]),
        ("dre tore his acl", [("dre", Sort.GIVEN), ("his", Sort.PRONOUN)]),
        ("Hunter F. has surgery", [("Hunter F.", Sort.GIVEN)]),
        ("Kayla B – asthma", [("Kayla B", Sort.GIVEN)]),
        ("Jordan B. has 14 absences", [("Jordan B.", Sort.GIVEN)]),
        ("My son Mark is allergic", [("My son Mark", Sort.KIN)]),
        ("her little brother is sick", [("her little brother", Sort.KIN)]),
        ("mi hija tiene asma", [("mi hija", Sort.KIN)]),
        ("my brother Tyler Voss has it", [("my brother Tyler Voss", Sort.KIN), ("Tyler Voss", Sort.FULL)]),
        ("<@U07KQ2M9T> is failing", [("<@U07KQ2M9T>", Sort.MENTION)]),
        ("Ms. Bell is out", [("Ms. Bell", Sort.EXCLUDED)]),
        ("asst coach ruiz said so", [("asst coach ruiz", Sort.EXCLUDED)]),
        ("Mr Quimby is sick", [("Mr Quimby", Sort.EXCLUDED)]),
        ("Dana Whitfield is out", [("Dana Whitfield", Sort.EXCLUDED)]),
        ("mahomes hurt his ankle", [("mahomes", Sort.EXCLUDED), ("his", Sort.PRONOUN)]),
        ("hamlet was depressed fr", [("hamlet", Sort.EXCLUDED)]),
        ("Emily Dickinson was a recluse", [("Emily Dickinson", Sort.EXCLUDED)]),
        ("my dog Max has arthritis", [("my dog Max", Sort.EXCLUDED)]),
        ("our cat is sick", [("our cat", Sort.EXCLUDED)]),
        ("coach said practice is at 5", []),
    ],
)
def test_who_is_spoken_of(text: str, expected: list[tuple[str, Sort]]) -> None:
    assert spoken_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "[hope] got a D in chem",
        "[chase] has an F",
        "[will] is in the hospital",
        "[will]'s inhaler",
        "why does [mark] get pulled out",
        "[summer] is in rehab",
        "[Summer]'s meds changed",
        "did you hear [Grace] failed",
        "im with [Jordan] rn",
        "[hunter] broke his arm",
        "[angel] cuts class",
        "[may] has lice",
    ],
)
def test_first_names_that_are_words_count_where_a_person_stands(text: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    given = [(one.start, one.end) for one in read(plain).people(KNOWN) if one.sort is Sort.GIVEN]
    assert given == [(start, end)]


WORDS = Known(
    names=NameIndex(("Rosa Delgado", "Paz Medina", "Luz Torres", "Gene Holt", "Iris Flores", "Art Gill", "Joy Parks"))
)


@pytest.mark.parametrize(
    "text",
    [
        "[rosa] relapsed",
        "they suspended [rosa]",
        "[rosa] toma antidepresivos",
        "[paz] sufre de asma",
        "[luz] was admitted",
        "[gene] is retaking algebra",
        "hey [art] wyd",
        "[joy] got diagnosed",
        "bullied [rosa] all year",
        "la rosa es roja",
        "apaga la luz",
        "art class",
        "failed art",
        "iris of the eye",
        "pure joy",
    ],
)
def test_names_that_are_words_of_a_language_need_a_persons_place(text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    marked = [(text.index("["), text.index("]") - 1)] if "[" in text else []
    given = [(one.start, one.end) for one in read(plain).people(WORDS) if one.sort is Sort.GIVEN]
    assert given == marked


@pytest.mark.parametrize(
    "text",
    [
        "i hope so",
        "hope you feel better",
        "will you be there",
        "he will fail",
        "that will hurt",
        "may i go",
        "the deadline is in may",
        "May 3 is the meet",
        "this summer is long",
        "summer is over",
        "mark your calendars",
        "question mark is missing",
        "a grace period",
        "jordan 1s restock",
        "Jordan River trip",
        "chase bank is closed",
        "the hunter is here",
        "Madison Square",
    ],
)
def test_the_same_words_are_nobody_elsewhere(text: str) -> None:
    assert [one for one in spoken_of(text) if one[1] is Sort.GIVEN] == []
