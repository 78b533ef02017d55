from __future__ import annotations

import pytest

from policy.detect import SURE
from policy.detect import NameIndex
from policy.detect import detect
from policy.model import Known

STUDENTS = (
    "Kayla Bright", "Ellie Kim", "Maya Promise", "Theo Wex", "Noor Amari", "Liam Novak", "Mateo Reyes", "Omar Dabiri",
    "Jayden Cole", "Ivy Tanaka", "Grace Field", "Autumn Woods",
)  # fmt: skip
KNOWN = Known(names=NameIndex(STUDENTS, ("Dana Whitfield",)))
TYPES = frozenset({"LOCATION"})


def found(text: str, *, sure: bool = True) -> list[str]:
    """The places in a text: the sure ones, or the near misses."""
    return [text[one.start : one.end] for one in detect(text, KNOWN, TYPES) if (one.score >= SURE) is sure]


POSITIVE = (
    ("omar is at the walgreens on sibley right now", "the walgreens on sibley"),
    ("kaylas at the dunkin on torrence rn", "the dunkin on torrence"),
    ("ellie's alone at the bus stop on 183rd", "the bus stop on 183rd"),
    ("maya is by herself at the skatepark behind the library", "the skatepark behind the library"),
    ("theo bikes home through the alley behind aldi every day", "the alley behind aldi"),
    ("noor walks the path by the creek alone after practice", "the path by the creek"),
    ("liam waits at the corner of halsted and 175th every morning", "the corner of halsted and 175th"),
    (
        "she's babysitting at the gray house across from the fire station, parents gone",
        "the gray house across from the fire station",
    ),
    ("we're in room 318 at the Marriott, door's propped", "room 318 at the Marriott"),
    ("im in room 402 holiday inn express come thru", "room 402 holiday inn express"),
    ("girls are in room 512 at the hyatt no chaperones", "room 512 at the hyatt"),
    ("life360 says he's at the gas station on route 6", "the gas station on route 6"),
    ("snap map shows ellie at the park on kedzie", "the park on kedzie"),
    ("find my has her at 5th and vine", "5th and vine"),
    ("His phone pings near the quarry off Ridge Road", "near the quarry off Ridge Road"),
    ("im sleeping in the tent behind the walmart on route 30", "the tent behind the walmart on route 30"),
    ("im crashing at mias, the yellow duplex by the laundromat", "the yellow duplex by the laundromat"),
    ("hes hiding in the shed behind the church on pine", "the shed behind the church on pine"),
    ("grace is waiting alone outside the 7-eleven", "outside the 7-eleven"),
    ("im alone at the train station someone come get me", "the train station"),
    ("im home alone in the apartment above the bakery on main", "the apartment above the bakery on main"),
    ("my sister is stuck at the shell on lincoln highway rn", "the shell on lincoln highway"),
    ("My daughter is waiting by herself at the bus loop, please send someone", "the bus loop"),
    ("Tile tracker says he's at the skate park by the river", "the skate park by the river"),
    ("mateo gets off the bus at kedzie and 175th and walks home alone", "kedzie and 175th"),
    ("está sola en la parada de la 26", "la parada de la 26"),
    ("estamos en el cuarto 214 del Hampton", "el cuarto 214 del Hampton"),
    ("maya esta solita en el parque de la colonia", "el parque de la colonia"),
    ("mateo camina solo por el callejón detrás del oxxo todos los días", "el callejón detrás del oxxo"),
    ("anda en la gasolinera de la calle 5 ahorita", "la gasolinera de la calle 5"),
    ("ellie se queda sola en la casa azul junto a la iglesia", "la casa azul junto a la iglesia"),
    ("estoy solo en la estacion vengan por mi", "la estacion"),
    ("<@U07KQ2M9T> is at the mcdonalds on 95th rn", "the mcdonalds on 95th"),
    ("my brother walks home by himself through the woods behind the school", "the woods behind the school"),
    ("jayden is at starbucks rn", "starbucks"),
    ("he sleeps under the bridge by the canal", "under the bridge by the canal"),
    ("shes parked behind the target on 159th crying", "behind the target on 159th"),
    ("im @ 41.57321, -87.78460", "41.57321, -87.78460"),
    ("41.57321,-87.78460", "41.57321,-87.78460"),
    ("pin: 41.5732 -87.7846", "41.5732 -87.7846"),
    ("41.5732° N, 87.7846° W", "41.5732° N, 87.7846° W"),
    ("her location is 41°34'12\"N 87°46'58\"W", "41°34'12\"N 87°46'58\"W"),
    ("latitude 41.573 longitude -87.784", "latitude 41.573 longitude -87.784"),
    ("lat: 41.5732, lng: -87.7846", "lat: 41.5732, lng: -87.7846"),
    ("geo:41.5551,-87.8010", "geo:41.5551,-87.8010"),
    ("https://www.google.com/maps/@41.5732,-87.7846,15z", "41.5732,-87.7846"),
    ("https://maps.apple.com/?ll=41.5732,-87.7846", "41.5732,-87.7846"),
    ("im here https://maps.app.goo.gl/abcDEF123", "https://maps.app.goo.gl/abcDEF123"),
    ("goo.gl/maps/abcDEF123 come get me", "goo.gl/maps/abcDEF123"),
    ("https://what3words.com/filled.count.soap", "https://what3words.com/filled.count.soap"),
    ("im at ///daring.lion.race", "///daring.lion.race"),
    ("plus code 86HJW6F8+2X", "86HJW6F8+2X"),
    ("live: https://maps.apple/p/x8Fq2.1a", "https://maps.apple/p/x8Fq2.1a"),
    ("41 point 5732, minus 87 point 7846", "41 point 5732, minus 87 point 7846"),
    ("tracking shows ivy in the parking garage on Wells St", "the parking garage on Wells St"),
    ("autumn runs the trail by the dam alone at 6 every morning", "the trail by the dam"),
    ("theo is smoking behind the car wash on pine rn", "behind the car wash on pine"),
)

WEAK = (
    ("field trip parking https://maps.app.goo.gl/abcDEF123", "https://maps.app.goo.gl/abcDEF123"),
    ("we're at the starbucks on 5th", "the starbucks on 5th"),
    ("the key to room 210 at the hampton inn is lost", "room 210 at the hampton inn"),
)

NEGATIVE = (
    "im here",
    "outside door 6",
    "bus is stuck in traffic on I-80",
    "Find 41°53'N on the classroom globe.",
    "Plot (3, -2) and (41, -87) for #4",
    "Line through (41.5, 2.7) and (40.1, 3.9), find the slope",
    "5th ave looks insane in spiderman",
    "meet at riverside park field 2",
    "meet at dots diner at 5",
    "the game is at Eastview HS",
    "practice in the gym",
    "we're at the library",
    "im at lunch",
    "i live in texas",
    "we went to the beach on vacation",
    "room 555 or 556 for the makeup quiz?",
    "is practice at the park or the school",
    "the party is at the house on pine",
    "team dinner at the olive garden on route 30 at 6",
    "bus leaves from the lot behind the gym",
    "Chicago is at 41.88 N, 87.63 W for the map quiz",
    "the ISS was at 41.5732, -87.7846 at noon",
    "mean was 12.3456, 3.4567",
    "splits 12.345 13.456",
    "version 41.5732.1",
    "pi is 3.14159265, e is 2.71828182",
    "she is at the library",
    "he's in the gym",
    "kayla is in the band room",
    "kayla is at practice",
    "jayden is in room 204",
    "we're in room 12 for study hall",
    "maya is on page 5",
    "theo is at the bottom of the stairs",
    "liam is on the bench this game",
    "coach says he starts on the bench",
    "ellie is in the hospital scene in act 2",
    "im at the mall",
    "going to the mall later",
    "we should go to the starbucks on 5th",
    "lets meet at the mcdonalds on route 30",
    "meet me at the corner of 5th and main",
    "can we stop at the walmart on the way",
    "the walmart on torrence is closed",
    "shell script is at the bottom of the page",
    "theres a fire at the gas station on route 6",
    "the construction site on kedzie is loud",
    "mom works at the bank on main",
    "the fire drill spot is the lot by the gym",
    "leave me alone at the table",
    "dorothy lives in the house in kansas (movie)",
    "gatsby lives in the mansion across the lake in the book",
    "scout walks home alone through the woods in chapter 28",
    "the dog is in the yard behind the house",
    "i was at the park on 5th yesterday",
    "we stayed at the hampton inn in peoria last year",
    "We are staying at the Hampton Inn in Peoria, 2 per room",
    "Hotel is the Marriott on Main, rooms 201-220 are ours",
    "field trip parking https://maps.app.goo.gl/abcDEF123",
    "Game is here: https://maps.app.goo.gl/abcDEF123",
    "https://www.google.com/maps/place/Eastview+High+School",
    "who wants to go to the skatepark",
    "she lives in a small house",
    "he is on the team",
    "she's at the top of the class",
    "hes in the zone rn",
    "im in bed rn",
    "im at home rn",
    "im on the bus rn",
    "we're on the bus by the front",
    "im in the parking lot",
    "im in the lot by door 6",
    "she is in math rn",
    "hes at the nurse rn",
    "he's at the office now",
    "kayla is at the dentist",
    "where is he now",
    "is she still in the building",
    "stop alone isnt a full sentence",
    "the bus stops at kedzie and 175th",
    "the school is at 5th and main",
    "our store is on 5th and main",
    "put it in the trailer by the door",
    "instruments go in the trailer behind the band room",
    "i left my bag in the locker room",
    "she left her bag in the locker room",
    "her bag is in the locker room",
    "his car is in the lot behind the gym",
    "nos vemos en el parque",
    "la fiesta es en la casa de ana",
    "estamos en la clase",
    "solo en la clase de mate",
    "esta en la pagina 5",
    "vamos al cine",
    "la tarea esta en el cuarto capitulo",
    "ping 8.8.8.8 from the lab",
    "the package is at the station on main",
    "in the house of representatives",
    "he is in the house committee rn",
    "she is the president of the club at the church",
    "my code is on line 41.57",
    "ratio 1.2345, 2.3456",
    "x=41.5732, y=87.7846",
    "(41.5732, 87.7846) is the vertex",
    "lat pulldown is 40 lon is short",
    "read ch 3 in the house on mango street",
    "the house on mango street is so good",
    "we read the house on mango street rn",
    "alone in the dark is a good game",
    "home alone is on tv",
    "home alone 2 is better",
    "hes still on the waitlist",
    "she just walked by",
)


@pytest.mark.parametrize(("text", "value"), POSITIVE)
def test_places_of_people_are_found(text: str, value: str) -> None:
    assert found(text) == [value]


@pytest.mark.parametrize(("text", "value"), WEAK)
def test_doubtful_ones_are_near_misses(text: str, value: str) -> None:
    assert (found(text), found(text, sure=False)) == ([], [value])


@pytest.mark.parametrize("text", NEGATIVE)
def test_venues_and_class_talk_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_each_span_says_why() -> None:
    text = "life360 says he's at the gas station on route 6"
    (span,) = detect(text, KNOWN, TYPES)
    assert span.cue is not None
    assert (span.rule, text[span.cue[0] : span.cue[1]]) == ("location.tracked", "life360")
