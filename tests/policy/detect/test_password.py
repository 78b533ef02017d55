from __future__ import annotations

import pytest

from tests.policy.detect.tables import sure

POSITIVE = (
    ("my password is Dragon!88", ["Dragon!88"]),
    ("the wifi pw is bluemonkey22", ["bluemonkey22"]),
    ("pass: tigers2025", ["tigers2025"]),
    ("locker combo is 12-34-8", ["12-34-8"]),
    ("locker combination: 4, 22, 36", ["4, 22, 36"]),
    ("my locker is 22-14-6", ["22-14-6"]),
    ("pin is 4471", ["4471"]),
    ("my phone pin 882211", ["882211"]),
    ("password=hunter22", ["hunter22"]),
    ("pwd: S0ccerMom!", ["S0ccerMom!"]),
    ("login: jsmith pass soccer99", ["soccer99"]),
    ("user: jsmith password: abc123!!", ["abc123!!"]),
    ("la contraseña es gatito77", ["gatito77"]),
    ("mi clave es Perro#99", ["Perro#99"]),
    ("contraseña: lunes2024", ["lunes2024"]),
    ("use goldfish77 as the password", ["goldfish77"]),
    ('the password for hudl is "go bears go"', ["go bears go"]),
    ("netflix password is pizza4life", ["pizza4life"]),
    ("garage code is 4417", ["4417"]),
    ("alarm code 8831#", ["8831#"]),
    ("her passcode is 0420", ["0420"]),
    ("the verification code they texted me is 449201", ["449201"]),
    ("my canvas password changed to Wolf_pack7", ["Wolf_pack7"]),
    ("the gym door code is 2580", ["2580"]),
    ("ghp_16C7e42F292c6912E7710c838347Ae178B4a", ["ghp_16C7e42F292c6912E7710c838347Ae178B4a"]),
    ("API_KEY=abcd1234efgh5678", ["abcd1234efgh5678"]),
    ("username: kim04 / password: volley-ball9", ["volley-ball9"]),
    ("pw is falcons", ["falcons"]),
    ("my insta login is kim.k04 / Lemonade22", ["Lemonade22"]),
    ("combo for my bike lock 4-19-33", ["4-19-33"]),
    ("p/w: Tennis88!", ["Tennis88!"]),
    ("passcode 7719 for the ipad", ["7719"]),
    ("otp is 558812", ["558812"]),
    ("here is my password: spongebob", ["spongebob"]),
    ("enter Tiger$2026 for the password", ["Tiger$2026"]),
    ("pass is Mango123", ["Mango123"]),
    ("the code to the equipment room is 9931", ["9931"]),
    ("codigo de la puerta: 4821", ["4821"]),
)
NEGATIVE = (
    "the code for class is xk29d",
    "join code 48-291-002",
    "zoom meeting 847 5550 1234 passcode 8812",
    "he lives 10 blocks from school",
    "change your password",
    "password must be 8 characters",
    "whats the password",
    "forgot my password lol",
    "the password is wrong",
    "password is the same as last year",
    "password reset email never came",
    "my password isnt working",
    "dont share your pin",
    "pin the tail",
    "hall pass please",
    "pass me the ball",
    "pass: 12 fail: 3",
    "bowling pin 10",
    "locker 204",
    "lock in guys",
    "combo 2 with fries",
    "zip code is 60477",
    "area code 312",
    "promo code SAVE20",
    "dress code is blue",
    "login isnt working",
    "my login is broken",
    "user error lol",
    "token economy",
    "the key is to win",
    "all the way 20 yard pass",
    "the secret is practice",
    "secret santa 12/12",
    "wifi is down",
    "code red drill at 10",
    "password123 is a dumb password",
    "2fa is annoying",
    "verification code didnt come",
    "login at 8 / 9",
    "the combo of 3 and 4",
    "account for 20 points",
    "sign in at 7:45",
)


@pytest.mark.parametrize(("text", "values"), POSITIVE)
def test_password_is_found(text: str, values: list[str]) -> None:
    assert sure(text) == [("PASSWORD", value) for value in values]


@pytest.mark.parametrize("text", NEGATIVE)
def test_password_is_not_seen_where_there_is_none(text: str) -> None:
    assert sure(text) == []
