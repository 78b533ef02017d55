from __future__ import annotations

import pytest

from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

POSITIVE = (
    ("hey its maya txt me 847 555 0123", ["847 555 0123"]),
    ("(847) 555.0123 is my dads cell", ["(847) 555.0123"]),
    ("you can reach me @ 847-555-0123 after 6", ["847-555-0123"]),
    ("eight four seven, five five five, zero one two three", ["eight four seven, five five five, zero one two three"]),
    ("8 4 7 5 5 5 0 1 2 3 thats my num", ["8 4 7 5 5 5 0 1 2 3"]),
    ("847_555_0123", ["847_555_0123"]),
    ("847 - 555 - 0123", ["847 - 555 - 0123"]),
    ("847–555–0123", ["847–555–0123"]),
    ("8475550123 call me", ["8475550123"]),
    ("+18475550123", ["+18475550123"]),
    ("1 (847) 555-0123", ["1 (847) 555-0123"]),
    ("my new number: 847555 0123", ["847555 0123"]),
    ("mi numero es 847 555 0123", ["847 555 0123"]),
    ("llamame al 847-555-0199", ["847-555-0199"]),
    (
        "ocho cuatro siete cinco cinco cinco cero uno dos tres",
        ["ocho cuatro siete cinco cinco cinco cero uno dos tres"],
    ),
    ("my moms # is 8475550111", ["8475550111"]),
    ("ring me on 07700 900123", ["07700 900123"]),
    ("+44 20 7946 0018 is my aunt", ["+44 20 7946 0018"]),
    ("847 five five five oh one two three", ["847 five five five oh one two three"]),
    ("call 555-0199 if you see my dog", ["555-0199"]),
    ("text 555 0188", ["555 0188"]),
    ("847*555*0123", ["847*555*0123"]),
    ("eight-four-seven-five-five-five-oh-one-two-three", ["eight-four-seven-five-five-five-oh-one-two-three"]),
    ("my cell (three one two) 555 0140", ["(three one two) 555 0140"]),
    ("847.five55.0123", ["847.five55.0123"]),
    ("847-5five5-0123", ["847-5five5-0123"]),
    ("here's my cell in case the bus breaks down, 312.555.0190", ["312.555.0190"]),
    ("Coach Pell's cell: 312 555 0191", ["312 555 0191"]),
    ("contact: Ana Ruiz 312 555-0192", ["312 555-0192"]),
    ("8️⃣4️⃣7️⃣5️⃣5️⃣5️⃣0️⃣1️⃣2️⃣3️⃣", ["8️⃣4️⃣7️⃣5️⃣5️⃣5️⃣0️⃣1️⃣2️⃣3"]),
    ("whatsapp +52 55 1234 5678", ["+52 55 1234 5678"]),
    ("its 312 triple five 0144", ["312 triple five 0144"]),
    ("my # is three-one-two-555-0144", ["three-one-two-555-0144"]),
    ("312 555 o144", ["312 555 o144"]),
)
WEAK = (
    ("order number 312-555-0144", "312-555-0144"),
    ("zoom id 312 555 0144", "312 555 0144"),
    ("ticket 3125550144", "3125550144"),
)
NEGATIVE = (
    "lets meet at 3:30 in room 204",
    "score was 101-98",
    "we ran 4x400 in 3:45.22",
    "chapter 12 pages 345-350",
    "it costs $1,250.00",
    "my jersey is 23 and hers is 14",
    "bus 4417 leaves at 7",
    "call 911",
    "kahoot 8472910",
    "order 8475550123 shipped",
    "tracking 9400 1000 0000 0000 0000 00",
    "ticket number 3125550144",
    "student id 3012345",
    "isbn 978-0-306-40615-7",
    "order number 312-555-0144",
    "1-800-273-8255 is the hotline",
    "text HOME to 741741",
    "2 + 2 = 4 and 3125550144 / 2 = 1562775072",
    "ip is 10.0.0.1 port 8080",
    "im good at math",
    "the answers are 3 1 2 5 5 5 0 1 4 4",
    "1 2 3 4 5 6 7 8 9 10",
    "10 9 8 7 6 5 4 3 2 1",
    "step counts 8472 9110 10233",
    "splits 31.2 55.5 01.4",
    "2010-2011 season",
    "555",
    "my number is 12 this year",
    "number 4 on the roster",
    "5 6 7 8 and turn",
    "max out 225 315 405",
    "age of empires 2",
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_phone_is_found(text: str, values: list[str]) -> None:
    assert sure(text) == [("PHONE", value) for value in values]


@pytest.mark.parametrize(("text", "value"), WEAK)
def test_phone_is_a_near_miss(text: str, value: str) -> None:
    assert (sure(text), near(text)) == ([], [("PHONE", value)])


@pytest.mark.parametrize("text", NEGATIVE)
def test_phone_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text) == []
