from __future__ import annotations

import pytest

from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

POSITIVE = (
    ("my birthday is june 4", ["june 4"]),
    ("bday 6/4/2010", ["6/4/2010"]),
    ("i was born on the 4th of june 2010", ["the 4th of june 2010"]),
    ("born 2010-06-04", ["2010-06-04"]),
    ("dob: 06/04/10", ["06/04/10"]),
    ("turning 16 on june 4", ["june 4"]),
    ("mi cumple es el 4 de junio", ["el 4 de junio"]),
    ("naci el 4 de junio de 2010", ["el 4 de junio de 2010"]),
    ("fecha de nacimiento 04/06/2010", ["04/06/2010"]),
    ("ana's birthday is Oct. 12th", ["Oct. 12th"]),
    ("10/12 is my bday!!", ["10/12"]),
    ("her b-day: october 12, 2009", ["october 12, 2009"]),
    ("D.O.B 12-10-2009", ["12-10-2009"]),
    ("date of birth - 10.12.2009", ["10.12.2009"]),
    ("im a june 4 2010 baby, born at midnight", ["june 4 2010"]),
    ("he turns 15 on 3/9", ["3/9"]),
    ("birthday: 3/9/11", ["3/9/11"]),
    ("my birthdate is march ninth two thousand eleven", ["march ninth"]),
    ("sam's bday is the 9th of march", ["the 9th of march"]),
    ("born march 9th, 2011 in tucson", ["march 9th, 2011"]),
    ("Jo (born 3/9/2011) is eligible for u15", ["3/9/2011"]),
    ("we have the same birthday, march 9", ["march 9"]),
    ("cumplo 15 el 9 de marzo", ["el 9 de marzo"]),
    ("dob six four ten", ["six four ten"]),
    ("bday's 9 march", ["9 march"]),
)
WEAK = (("happy birthday sam, 10/12 was fun", "10/12"),)
NEGATIVE = (
    "the date is 10/12/2026",
    "may 4 is the game",
    "happy birthday sam!! see you at the game 10/12",
    "birthday party on saturday oct 12 at lanes",
    "school was born in 1925",
    "Abraham Lincoln was born on February 12, 1809",
    "when is your birthday",
    "my dog's birthday is june 4",
    "we live in 2026",
    "quiz on may 4 about births",
    "she was born to play",
    "born and raised",
    "im turning 16",
    "turned 50 points into a win",
    "my half bday is soon",
    "1492 columbus sailed",
    "locker room code of conduct 2026",
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_birthdate_is_found(text: str, values: list[str]) -> None:
    assert sure(text, types=["BIRTHDATE"]) == [("BIRTHDATE", value) for value in values]


@pytest.mark.parametrize(("text", "value"), WEAK)
def test_birthdate_is_a_near_miss(text: str, value: str) -> None:
    assert (sure(text, types=["BIRTHDATE"]), near(text, types=["BIRTHDATE"])) == ([], [("BIRTHDATE", value)])


@pytest.mark.parametrize("text", NEGATIVE)
def test_birthdate_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text, types=["BIRTHDATE"]) == []
