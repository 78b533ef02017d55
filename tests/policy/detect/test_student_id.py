from __future__ import annotations

import pytest

from policy.detect import detect
from policy.model import Known
from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

MAPLE = Known(student_id_patterns=(r"30\d{5}", r"MG-?\d{6}"))
RIVER = Known(student_id_patterns=(r"[Ss]\d{6}", r"52\d{4}", r"RV-\d{5}"))
NORTH = Known(student_id_patterns=(r"48\d{5}", r"NC-?\d{5}"))
SPRUCE = Known(student_id_patterns=(r"6\d{5}", r"\d{2}-SP-\d{4}", r"[A-Z]\d{7}", r"\d{5}[ -]?K", r"2[45]\d{2}-\d{3}"))
BROAD = Known(student_id_patterns=(r"\d{6}",))
NOWHERE = Known()

FITTING: tuple[tuple[str, list[str]], ...] = (
    ("3041187", ["3041187"]),
    ("my student id is 3041187", ["3041187"]),
    ("student id: 3041187", ["3041187"]),
    ("STUDENT ID#3041187", ["3041187"]),
    ("id-3041187", ["3041187"]),
    ("lunch number 3042951 buy me fries", ["3042951"]),
    ("ID# MG204418", ["MG204418"]),
    ("ID MG-204418 please", ["MG-204418"]),
    ("mg 118 203 is the one", ["mg 118 203"]),
    ("re-roster MG-118203 and mg118204 into period 3", ["MG-118203", "mg118204"]),
    ("my id is mg 118203", ["mg 118203"]),
    ("its student number 30-41-902", ["30-41-902"]),
    ("student number 30 41 902 thx", ["30 41 902"]),
    ("id 304 1902", ["304 1902"]),
    ("my id is 3 0 4 1 9 0 2", ["3 0 4 1 9 0 2"]),
    ("sid 3.0.4.1.9.0.2", ["3.0.4.1.9.0.2"]),
    ("my id is three zero four one two one one", ["three zero four one two one one"]),
    ("my id: thirty forty one nine oh two", ["thirty forty one nine oh two"]),
    ("mi matricula es tres cero cuatro uno dos uno uno", ["tres cero cuatro uno dos uno uno"]),
    ("scan this student barcode *3042208*", ["*3042208*"]),
    ("id no is ３０４１１８７", ["３０４１１８７"]),
    ("For the yearbook order, her student ID number is 3043876", ["3043876"]),
    ("stu id 3041030 if they ask at the door", ["3041030"]),
    ("use jaydens lunch pin 3040417 he wont care", ["3040417"]),
    ("no. 3041999 shows up twice in the gradebook", ["3041999"]),
    ("id number?? uhh 3042340 i think", ["3042340"]),
    ("library acct = MG330912", ["MG330912"]),
    ("Bus list by ID: 3041101, 3041102, 3041177", ["3041101", "3041102", "3041177"]),
    ("Bus list by ID: 3041101,3041102 & 3041177", ["3041101", "3041102", "3041177"]),
    ("3041101\n3041102\n3041177", ["3041101", "3041102", "3041177"]),
    ("mark 3041101 absent, 3041102 tardy", ["3041101", "3041102"]),
    ("log in w/ 3041101@ the library", []),
    ("3041187 is my student id", ["3041187"]),
    ("3041187 <- my id", ["3041187"]),
    ("3O41187 is my id lol", ["3O41187"]),
    ("Can someone excuse (3041187) for today?", ["3041187"]),
    ("Transfer student:\nStudent ID\n3044127", ["3044127"]),
    ("mi id es 3041187, apuntame", ["3041187"]),
    ("numero de estudiante: 3041187", ["3041187"]),
    ("el carnet de ella es MG-204418", ["MG-204418"]),
)
FITS_BUT_IS_ANOTHER = (
    "blooket code 3041187",
    "kahoot pin 3041187 go go go",
    "game pin: 3041187",
    "order #3041187 shipped",
    "order number is 3041187",
    "toner model 3041187 is out of stock",
    "toner model 30-41187 is out of stock",
    "part no 3041187",
    "tracking # 3041187",
    "error 3041187 on the printer",
    "zoom id 3041187",
    "steam id 3041187",
    "isbn 3041187",
    "invoice 3041187",
    "ticket 3041187 was closed",
    "bug 3041187 again",
    "$3041187 lol",
    "3041187 views already",
    "3041187 points total",
    "room 3041187",
    "item 3041187",
    "AB-3041187 is the part",
    "IMG_3041187.jpg",
    "3041187.2 + 4",
    "x = 3041187/2",
    "3041187B",
    "13041187",
    "304.118.7.2",
    "3,041,187 people",
    "pedido 3041187",
    "codigo 3041187 para el kahoot",
    "job id 3041187 failed",
    "meeting id: 3041187",
    "join with 3041187%",
    "apple id 3041187",
    "codes: 3041187",
    "plate 3041187",
)
SAID: tuple[tuple[str, list[str]], ...] = (
    ("my student id is 88213", ["88213"]),
    ("student ID number: 904417", ["904417"]),
    ("student id# 904417", ["904417"]),
    ("students id 904417", ["904417"]),
    ("sid 904417", ["904417"]),
    ("stu id 904417", ["904417"]),
    ("stu # 904417", ["904417"]),
    ("student no. 904417", ["904417"]),
    ("student number is 90-44-17", ["90-44-17"]),
    ("student number is nine oh four four one seven", ["nine oh four four one seven"]),
    ("lunch number 904417", ["904417"]),
    ("her lunch # is 904417", ["904417"]),
    ("lunch acct 904417", ["904417"]),
    ("library card number 2904417", ["2904417"]),
    ("my library account is 2904417", ["2904417"]),
    ("powerschool id 904417", ["904417"]),
    ("skyward ID: 904417", ["904417"]),
    ("his OSIS is 204418831", ["204418831"]),
    ("osis number 204418831", ["204418831"]),
    ("school id s904417", ["s904417"]),
    ("parking permit number 90441", ["90441"]),
    ("id badge number 90441", ["90441"]),
    ("id card # 904417", ["904417"]),
    ("my id is 904417", ["904417"]),
    ("her id # is 904417", ["904417"]),
    ("kayla's id is 904417", ["904417"]),
    ("ID number 904417 pls", ["904417"]),
    ("Student IDs: 904417, 904418 and 904419", ["904417", "904418", "904419"]),
    ("student 904417 needs a pass", ["904417"]),
    ("904417 is my student id", ["904417"]),
    ("904417 (student id)", ["904417"]),
    ("mi matrícula es 904417", ["904417"]),
    ("número de estudiante 904417", ["904417"]),
    ("numero de control: 20904417", ["20904417"]),
    ("mi carnet es 904417", ["904417"]),
    ("credencial escolar 904417", ["904417"]),
    ("el id de alumno es a904417", ["a904417"]),
    ("numero de almuerzo 904417", ["904417"]),
    ("904417 es mi matricula", ["904417"]),
    ("student id for the chromebook is 904417", ["904417"]),
    ("student id 904417, locker 1433", ["904417"]),
)
NOBODY = (
    "we won 3-2 in OT",
    "id picture day is 10-14-2026",
    "id picture day is tmrw at 12345 Main",
    "Please don't post student IDs in here.",
    "forgot my student id again",
    "student id is 6 digits",
    "students 2026",
    "my id is 21",
    "his id says 2009",
    "id say 100000 people were there",
    "i'd say 45000 fans",
    "id bet 500000 robux",
    "the id is 550e8400",
    "zoom id 884 5550 0142 starting now",
    "steam id 76561198000000000",
    "order id 904417",
    "transaction id: 904417",
    "process id 904417",
    "bug id 904417",
    "user id 904417",
    "lunch at 12345",
    "lunch is $12345",
    "library closes 11-30-2026",
    "library order 904417",
    "student discount code 904417",
    "student id lost, call the office 312-555-0100",
    "permit 3",
    "30041 of 50000 students voted",
    "12345 students live here",
    "student council raised 12045 dollars",
    "the student got 10000 points",
    "room 904417",
    "kahoot 904417",
    "ids from 10000 to 20000 dollars",
    "badge color #904417",
    "carnet de conducir",
    "numero 904417",
    "id 904417",
    "isbn 978-0-553-21311-7 for english",
    "calc problem: 904417 / 23",
    "the student section was loud, 10-14-2 record",
    "students have 1200 apples and 4500 oranges",
    "the student bought 25000 pencils at 12 each",
    "each student gets 15000 points",
    "if 10000 students each have 3 books",
    "student a has 12345 and student b has 54321",
    "so its 520418 divided by 4",
    "520418 + 12 = 520430",
    "520418 x 2",
    "the answer is 520418",
    "the total is 520418",
    "answer: 520418",
    "its $520418",
    "520418 dollars",
    "population of 520418",
    "the population is 520418",
    "520418 people live in the city",
    "520418 km",
    "problem 520418",
    "page 520418",
    "0.520418",
    "3.1520418",
    "520418.25",
    "#520418 color",
    "channel 520418",
    "video has 520418 views",
    "score 520418",
    "high score 520418",
    "my high score is 520418",
    "i have 520418 xp",
    "raffle ticket 520418",
    "raffle number 520418",
    "order 520418 is ready",
    "call x520418",
    "text 520418 to vote",
    "isbn 520418",
    "steam code 520418",
    "lobby code 520418",
    "game code 520418",
    "roblox id 520418",
    "song id 520418",
    "discord id 520418",
    "zoom 520418",
    "meeting 520418",
    "meet code 520418",
    "serial 520418",
    "asset tag 520418",
    "chromebook asset 520418",
    "chromebook 520418 is broken",
    "printer code 520418",
    "error 520418",
    "case 520418",
    "ticket 520418",
)


def _ids(text: str, known: Known) -> list[str]:
    return [value for kind, value in sure(text, known) if kind == "STUDENT_ID"]


@pytest.mark.parametrize(("text", "values"), FITTING)
def test_what_fits_the_school_s_pattern_is_found(text: str, values: list[str]) -> None:
    assert _ids(text, MAPLE) == values


@pytest.mark.parametrize("text", FITS_BUT_IS_ANOTHER)
def test_what_fits_is_not_seen_where_another_number_is_spoken_of(text: str) -> None:
    assert _ids(text, MAPLE) == []


@pytest.mark.parametrize("known", [NOWHERE, MAPLE], ids=["no pattern", "pattern"])
@pytest.mark.parametrize(("text", "values"), SAID)
def test_a_number_that_is_called_an_id_is_found(text: str, values: list[str], known: Known) -> None:
    assert _ids(text, known) == values


@pytest.mark.parametrize("known", [NOWHERE, MAPLE, RIVER], ids=["no pattern", "pattern", "other"])
@pytest.mark.parametrize("text", NOBODY)
def test_other_numbers_are_no_ids(text: str, known: Known) -> None:
    assert _ids(text, known) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("s104417 left early", ["s104417"]),
        ("S-104417", ["S-104417"]),
        ("ask 520417 about it", ["520417"]),
        ("RV-20417 and rv20418", ["RV-20417", "rv20418"]),
        ("rv 204 17", ["rv 204 17"]),
        ("call 520-417-0100 x2", []),
        ("bro just log on as me its 520418 for the id", ["520418"]),
        ("Sub note: RV-20418 leaves at 2:10", ["RV-20418"]),
        ("who is rv 20418?", ["rv 20418"]),
        ("student five two zero four one eight", ["five two zero four one eight"]),
        ("number 520418 keeps showing up in the roster sync", ["520418"]),
        ("Could you look up 520418 and 520419 in Skyward?", ["520418", "520419"]),
        ("id = 52 04 18", ["52 04 18"]),
        ("my sid is five-two-zero-four-one-eight", ["five-two-zero-four-one-eight"]),
        ("chromebook checkout: 520418", ["520418"]),
        ("put down my lunch # 520418 ill venmo u", ["520418"]),
        ("5-2-0-4-1-8 is the id", ["5-2-0-4-1-8"]),
        ("barcode *520418*", ["*520418*"]),
        ("mom needs my id for the form its 520418 right?", ["520418"]),
        ("testing ticket for RV20418 printed wrong", ["RV20418"]),
        ("el id de mi hijo es 520418", ["520418"]),
        ("5204170", []),
    ],
)
def test_each_school_has_its_own_patterns(text: str, values: list[str]) -> None:
    assert _ids(text, RIVER) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("im 4810327 in the system", ["4810327"]),
        ("NC 48103 and nc48104 need laptops", ["NC 48103", "nc48104"]),
        ("my numbr is 4810327", ["4810327"]),
        ("studnet number 4810327", ["4810327"]),
        ("ID: four eight one oh three two seven", ["four eight one oh three two seven"]),
        ("id 481 0327", ["481 0327"]),
        ("4 8 1 0 3 2 7 thats my id", ["4 8 1 0 3 2 7"]),
        ("mi número de estudiante es cuatro ocho uno cero tres dos siete", ["cuatro ocho uno cero tres dos siete"]),
        ("student: 4810327", ["4810327"]),
        ("excuse 4810327, 4810331 and 4810340 from 5th", ["4810327", "4810331", "4810340"]),
    ],
)
def test_ids_of_one_more_school(text: str, values: list[str]) -> None:
    assert _ids(text, NORTH) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("use mine 618220 im not hungry", ["618220"]),
        ("type in 616090 at the kiosk", ["616090"]),
        ("Locker swap: 611870 takes the top one.", ["611870"]),
        ("the sub marked 619902 and 619903 late", ["619902", "619903"]),
        ("log me in real quick 616611, no password needed", ["616611"]),
        ("busca 618186 en el sistema", ["618186"]),
        ("27-SP-0091 keeps coming up absent", ["27-SP-0091"]),
        ("attendance fix pls 28-sp-0440 was here", ["28-sp-0440"]),
        ("her student # is 26 SP 0117", ["26 SP 0117"]),
        ("my # for the vending thing is 26sp0118", ["26sp0118"]),
        ("I need reports for 25-SP-0301, 25-SP-0302 and 25-SP-0303.", ["25-SP-0301", "25-SP-0302", "25-SP-0303"]),
        ("add 27/SP/0123 to the trip", ["27/SP/0123"]),
        ("two seven s p oh one two four is mine", ["two seven s p oh one two four"]),
        ("ponle 27.SP.0532 en la hoja", ["27.SP.0532"]),
        ("i.d. is 6 2 0 5 5 8", ["6 2 0 5 5 8"]),
        ("mi id es seis dos uno, cero cuatro, siete", ["seis dos uno, cero cuatro, siete"]),
        ("stduent numbr 27sp0733 for the parking pass", ["27sp0733"]),
        ("B1234567 has a hold", ["B1234567"]),
        ("excuse 55120K and 55121-k", ["55120K", "55121-k"]),
        ("is 2401-118 cleared to practice", ["2401-118"]),
        ("her legajo 618220", ["618220"]),
        ("27-SP-00911", []),
        ("127-SP-0091", []),
        ("27-june-2026", []),
        ("is 618220 prime", []),
        ("round 618220 to the nearest thousand", []),
        ("618220 is the answer", []),
        ("B1234567 is the part number", []),
        ("scored 618220 in flappy bird", []),
        ("618220 signatures on the petition", []),
        ("618220 downloads already", []),
        ("the price dropped to 618220 won", []),
    ],
)
def test_letters_and_marks_of_a_pattern_may_stand_anywhere(text: str, values: list[str]) -> None:
    assert _ids(text, SPRUCE) == values


@pytest.mark.parametrize("text", [one.replace("520418", "620418") for one in NOBODY])
def test_other_numbers_are_no_ids_even_where_one_number_in_ten_fits(text: str) -> None:
    assert _ids(text, SPRUCE) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("her pupil number 88213", ["88213"]),
        ("enrollment no. 904417", ["904417"]),
        ("kiosk id 904417", ["904417"]),
        ("sutdent id 904417", ["904417"]),
        ("stduent nubmer 904417", ["904417"]),
        ("su legajo es 904417", ["904417"]),
    ],
)
def test_more_words_for_ids(text: str, values: list[str]) -> None:
    assert _ids(text, NOWHERE) == values


def test_a_pattern_that_could_cost_more_is_not_held_against_a_whole_text() -> None:
    known = Known(student_id_patterns=(r"\d{0,9}\d{0,9}77x", r"(?:SP)?-?6\d{5}"))
    assert _ids("s1234577x and 1234577x, sp-620418", known) == ["1234577x", "sp-620418"]


def test_a_pattern_that_fits_every_number_needs_a_word() -> None:
    assert (sure("904417", BROAD), near("904417", BROAD)) == ([], [("STUDENT_ID", "904417")])
    assert sure("his id was 904417", BROAD) == [("STUDENT_ID", "904417")]


def test_digits_in_pieces_need_a_word() -> None:
    assert (sure("30-41-902", MAPLE), near("30-41-902", MAPLE)) == ([], [("STUDENT_ID", "30-41-902")])


@pytest.mark.parametrize("pattern", ["(", r"(\d+)+x", r"(\d*)*", r"\d*\d*\d*\d*\d*x", r"(?:\d|\d\d){12}x"])
def test_a_bad_pattern_of_the_school_is_left_out(pattern: str) -> None:
    known = Known(student_id_patterns=(pattern, r"30\d{5}"))
    assert _ids("3041187 " + "1" * 24, known) == ["3041187"]


def test_rule_and_cue_are_told() -> None:
    text = "my lunch number is 904417, her id 3041187, 3041188"
    found = detect(text, MAPLE, frozenset({"STUDENT_ID"}))
    assert [(one.rule, text[slice(*one.cue)] if one.cue else None) for one in found] == [
        ("student_id.cue", "lunch number"),
        ("student_id.pattern", "her id"),
        ("student_id.pattern", "her id"),
    ]
