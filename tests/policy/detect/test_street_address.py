from __future__ import annotations

import pytest

from policy.detect import at_home
from policy.detect import detect
from policy.model import Known
from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

POSITIVE = (
    ("come over, 1423 Maple Ave", ["1423 Maple Ave"]),
    ("i live at 77 birch lane", ["77 birch lane"]),
    ("my house is 31 Pine St", ["31 Pine St"]),
    (
        "our address: 2200 N Lincoln Avenue, Apt 4B, Springfield, IL 62704",
        ["2200 N Lincoln Avenue, Apt 4B, Springfield, IL 62704"],
    ),
    ("party @ 9 Dogwood Ct 8pm", ["9 Dogwood Ct"]),
    ("drop me off at 556 w 31st st", ["556 w 31st st"]),
    ("she lives on 12 Elm", ["12 Elm"]),
    ("vivo en la calle Roble 45", ["calle Roble 45"]),
    ("mi casa es Av. Juarez 1203", ["Av. Juarez 1203"]),
    ("pull up 418 larkspur ct", ["418 larkspur ct"]),
    ("address is 90210 Sunset Blvd", ["90210 Sunset Blvd"]),
    ("we moved to 18 Harbor View Dr", ["18 Harbor View Dr"]),
    ("sleepover at 3 Fox Run", ["3 Fox Run"]),
    ("stay at my dads 740 lakeview terrace", ["740 lakeview terrace"]),
    ("send the card to 1600 Oak Street #12", ["1600 Oak Street #12"]),
    ("the carpool picks up from 225 Chestnut Hill Road", ["225 Chestnut Hill Road"]),
    ("live at twenty two baker street", ["twenty two baker street"]),
    ("im at 2219 s 8th ave", ["2219 s 8th ave"]),
    ("88 Kings Road, London SW3 4NX is where gran lives", ["88 Kings Road, London SW3 4NX"]),
    ("pick me up 500 old post rd", ["500 old post rd"]),
    ("its 12 Main Street, the blue house", ["12 Main Street"]),
    ("Home visits: 1010 Cedar Creek Pkwy", ["1010 Cedar Creek Pkwy"]),
    ("come thru 1919 w addison", ["1919 w addison"]),
    ("9 Saint Marks Place my place", ["9 Saint Marks Place"]),
    ("meet at my house 14 Orchard Way", ["14 Orchard Way"]),
    ("4 1/2 Elm Street is grandma's", ["4 1/2 Elm Street"]),
    ("the package goes to 3401 County Road 9", ["3401 County Road 9"]),
    ("Bus stop for Ana: 350 Highland Terrace", ["350 Highland Terrace"]),
)
WEAK = (
    ("Game is at 2200 Stadium Drive", "2200 Stadium Drive"),
    ("Away at Lincoln HS, 300 School Street", "300 School Street"),
    ("library is at 45 Main St", "45 Main St"),
)
NEGATIVE = (
    "our record is 12-3-1",
    "5 minute drive",
    "2 hour drive to the meet",
    "run 3 laps around the park",
    "give 110 percent on the court",
    "Game is at 2200 Stadium Drive",
    "Away at Lincoln HS, 300 School Street",
    "tournament at 1500 Sports Way, Aurora",
    "library is at 45 Main St",
    "come over at 7 pm",
    "i live 5 minutes away",
    "4th st is closed",
    "i live on the 3rd floor",
    "we need 12 st patrick decorations",
    "1 way or another",
    "3 point drive",
    "24 hour fitness at 6",
    "i have 3 court dates lol",
    "he's 6 foot 2 way taller",
    "section 12 row 4 seat 9",
    "8 king st patrick's day tickets",
    "30 day notice",
    "who has 2 spare rd bikes",
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_street_address_is_found(text: str, values: list[str]) -> None:
    assert sure(text, types=["STREET_ADDRESS"]) == [("STREET_ADDRESS", value) for value in values]


@pytest.mark.parametrize(("text", "value"), WEAK)
def test_street_address_is_a_near_miss(text: str, value: str) -> None:
    assert (sure(text, types=["STREET_ADDRESS"]), near(text, types=["STREET_ADDRESS"])) == (
        [],
        [("STREET_ADDRESS", value)],
    )


@pytest.mark.parametrize("text", NEGATIVE)
def test_street_address_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text, types=["STREET_ADDRESS"]) == []


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("away game: Riverside Rink, 40 Mill Street, puck drop 7 pm", False),
        ("practice moved to 12 Oak Avenue, bring shoes", False),
        ("the address of the gym is 40 Mill Street", False),
        ("drop off is at Central Field, 200 Oak Street", False),
        ("we host Central at 40 Mill Street on friday", False),
        ("come over after, my house is 31 Pine St", True),
        ("pick me up at 18 Pond Road", True),
        ("we moved to 9 Birch Lane", True),
        ("her address is 12 Maple Drive", True),
        ("party at 54 Cedar Ct, the green house", True),
    ],
)
def test_a_venue_is_no_home(text: str, home: bool) -> None:
    assert any(at_home(span) for span in detect(text, Known())) is home
