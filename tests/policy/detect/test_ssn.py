from __future__ import annotations

import pytest

from policy.detect import detect
from tests.policy.detect.tables import KNOWN
from tests.policy.detect.tables import sure

FOUND = (
    ("my ssn is 831-62-4419", ["831-62-4419"]),
    ("ssn 812557340 lol jk dont steal my identity", ["812557340"]),
    ("SSN: 841 22 9015", ["841 22 9015"]),
    ("SSN 849.05.2217 for the w-9", ["849.05.2217"]),
    ("ss# 831624419", ["831624419"]),
    ("SS # 831 62 4419", ["831 62 4419"]),
    ("ss number is 831-62-4419", ["831-62-4419"]),
    ("s.s.n. 831624419", ["831624419"]),
    ("soc sec 831-62-4419", ["831-62-4419"]),
    ("social security number 833-19-5502 thank you", ["833-19-5502"]),
    ("Social Security #: 833195502", ["833195502"]),
    ("her social security card says 833 19 5502", ["833 19 5502"]),
    ("my social is 833195502", ["833195502"]),
    ("social is 8 3 1 - 6 2 - 4 4 1 9", ["8 3 1 - 6 2 - 4 4 1 9"]),
    ("my social 831_62_4419", ["831_62_4419"]),
    ("ssn 8-3-1-6-2-4-4-1-9", ["8-3-1-6-2-4-4-1-9"]),
    ("ssn 831/62/4419", ["831/62/4419"]),
    ("my ss# is eight one nine, forty four, 7782", ["eight one nine, forty four, 7782"]),
    ("social: eight three one six two four four one nine", ["eight three one six two four four one nine"]),
    ("ssn is 83l-62-44l9", ["83l-62-44l9"]),
    ("work permit: SS# ８２７-１１-９０３４", ["８２７-１１-９０３４"]),
    ("ssn: 831–62–4419", ["831–62–4419"]),
    ("social is 9 digits right? mine 831624419", ["831624419"]),
    ("fafsa wants my social its 823-41-7706 is that safe to put", ["823-41-7706"]),
    ("whose is this 856-30-1178", ["856-30-1178"]),
    ("i found 856-30-1178 on a paper", ["856-30-1178"]),
    ("they want ur social?? like 831 62 4419?", ["831 62 4419"]),
    ("856-30-1178 is my social", ["856-30-1178"]),
    ("856301178 thats my ssn", ["856301178"]),
    ("856301178 <- my ss#", ["856301178"]),
    ("mi seguro social es 831-62-4419", ["831-62-4419"]),
    ("número de seguro social: 831624419", ["831624419"]),
    ("num de seguro 831 62 4419", ["831 62 4419"]),
    ("831624419 es mi seguro social", ["831624419"]),
    ("his ITIN is 912-70-1234", ["912-70-1234"]),
    ("last four of my social is 9015", ["9015"]),
    ("last 4 of her ssn: 9015", ["9015"]),
    ("my ssn ends in 9015", ["9015"]),
    ("los ultimos cuatro de mi seguro social son 9015", ["9015"]),
    ("it shows xxx-xx-9015 on the form", ["xxx-xx-9015"]),
    ("ssn on file ***-**-9015", ["***-**-9015"]),
    ("my social security is 8 4 4 7 1 0 0 2 8", ["8 4 4 7 1 0 0 2 8"]),
    ("social sec # 844-71-0028", ["844-71-0028"]),
    ("ssn: eight four four seven one double oh two eight", ["eight four four seven one double oh two eight"]),
    ("SSN ends 0028", ["0028"]),
    ("last 4 ssn 0028", ["0028"]),
    ("last four social: 0028", ["0028"]),
    ("last 4 digits of my social r 0028", ["0028"]),
    ("844•71•0028 ssn", ["844•71•0028"]),
    ("my socail is 844710028", ["844710028"]),
    ("scoial security 844 71 0028", ["844 71 0028"]),
    ("s s n 844710028", ["844710028"]),
    ("mi social es 844-71-0028", ["844-71-0028"]),
    ("seguro social num 844 71 0028", ["844 71 0028"]),
    ("número de seguro social ocho cuatro cuatro 71 0028", ["ocho cuatro cuatro 71 0028"]),
    ("SSN\n831-62-4419", ["831-62-4419"]),
    ("his and hers: 831-62-4419, 833-19-5502", ["831-62-4419", "833-19-5502"]),
    ("ssns: 831624419 and 833195502", ["831624419", "833195502"]),
    ("For the ref's tax form: SSN 849052217", ["849052217"]),
    ("put 831624419 under social", ["831624419"]),
    ("my ss is 831624419", ["831624419"]),
    ("ss: 831 62 4419", ["831 62 4419"]),
    ("s.s. number 831624419", ["831624419"]),
    ("ssn-831624419", ["831624419"]),
    ("last four 4419 of her ssn", ["4419"]),
    ("last 4 digits 4419 on the social", ["4419"]),
)
NOBODY = (
    "do i need a ssn for a work permit?",
    "ssn has 9 digits",
    "what is a social security number",
    "social studies test 831624419 points",
    "social media is bad",
    "social 3rd period",
    "social distancing 123 45 6789",
    "McMaster part no. 823-41-7706B for robotics",
    "part 823-41-7706",
    "order # 823-41-7706",
    "model 823-41-7706",
    "toner model: 823-41-7706",
    "tracking 823-41-7706",
    "plate number is 823-41-7706",
    "error code 804-77-2263",
    "bro it says error code 804772263 on the printer",
    "item no 823-41-7706",
    "AX823-41-7706",
    "AX-823-41-7706",
    "823-41-7706-1",
    "823-41-7706B",
    "000-12-3456",
    "666-12-3456",
    "912-70-1234",
    "856-00-1178",
    "856-30-0000",
    "ssn 000-12-3456",
    "856 30 1178",
    "856301178",
    "call 708-555-0144",
    "ssn: 708-555-0144 is the school's line",
    "score was 100-20-3000?",
    "isbn 978-0-553-21311-7 for english",
    "format is 123-45-6789",
    "xxx-xx-xxxx",
    "xxx lol 1234",
    "my social life ended in 2019",
    "last 4 of my card 9015",
    "the last 4 social events had 2000 people",
    "the ss president roosevelt 1940",
    "social at 7:30 room 1433",
    "seguro que si a las 1030",
    "tax is 8.25%",
    "zip 60477-1234",
    "splits 101-22-3000",
    "my socials are insta and snap 842519930",
    "last 4 games of social basketball 4419",
)


def _numbers(text: str) -> list[str]:
    return [value for kind, value in sure(text) if kind == "SSN"]


@pytest.mark.parametrize(("text", "values"), FOUND)
def test_social_security_numbers_are_found(text: str, values: list[str]) -> None:
    assert _numbers(text) == values


@pytest.mark.parametrize("text", NOBODY)
def test_other_numbers_are_none(text: str) -> None:
    assert _numbers(text) == []


@pytest.mark.parametrize(
    "text", ["my ssn is 831-62-4419", "mom's social: 831 62 4419", "social 831624419 and thats it"]
)
def test_it_is_nothing_else(text: str) -> None:
    assert [kind for kind, _ in sure(text)] == ["SSN"]


def test_rule_and_cue_are_told() -> None:
    text = "ss# 831624419; found 833-19-5502; 841229015 is my social"
    found = detect(text, KNOWN, frozenset({"SSN"}))
    assert [(one.rule, text[slice(*one.cue)] if one.cue else None) for one in found] == [
        ("ssn.cue", "ss#"),
        ("ssn.shape", None),
        ("ssn.said_after", "social"),
    ]
