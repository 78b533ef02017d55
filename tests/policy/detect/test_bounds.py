"""No text can make a detector work out of proportion: no pattern nests open repeats, and calls grow with the length."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import types
from collections.abc import Iterator
from typing import cast

import pytest

import policy.detect
from policy.detect import NameIndex
from policy.detect import detect
from policy.detect import detect_continued
from policy.detect import may_continue
from policy.detect import personal_contact
from policy.detect import private_matter
from policy.detect.late import Late
from policy.detect.late import ready
from policy.model import Known

KNOWN = Known(
    regions=("US", "GB"),
    phones=("312-555-0100",),
    student_id_patterns=(r"30\d{5}", r"mg-?\d+"),
    names=NameIndex(("Jayden Kowalczyk", "Will Price", "Kim Lee", "Mark Stone", "Luis de la Cruz"), ("Mr. Kim",)),
)
UNITS = (
    "a.a.", "(", "1-", "1 ", "1", "a@", "a@a.", "a at ", "a dot ", "a at b dot ", "12 n a st ", "12 st ", "1/1/",
    "born 1/1 ", "bday ", "password is ", "passwords ", "pw: a ", "pin for a b ", "login a / ", "locker combo ",
    "code for ", "five ", "five five5", "o1", "`", "```", "<@", "http://a ", "a-a.", "::", "\u00e9", "\u200b1",
    "312 555 0144 ", "312-555-0144,", "text me ", "my ", "knee ", "grade ", "sk-", "use aaaaaaa ", "u: a p: ",
    "3041187 ", "30-41-902 ", "1 2-3_4.", "mg 1 ", "id 1 ", "student id ", "ssn 1 ", "social ", "1 is my ", "x-xx-",
    "r1 l2 ", "combo 1-", "code is my ", "a:b@c.d ", "password is a b ", "eyJa.", "login\na\n", "pin ",
    "-----begin private key-----", "user a pass ", "my clave ", "1 is your code ", "id de alumno ",
    "<@U07ABC1234> has asthma ", "my son failed ", "my son is in a ", "my son broke his ",
    "house is 12 ", "12 north ", "may 1 ", "turned 1 ", "\n",
    "alone at the ", "behind the house ", "on a b ", "41.5732,-87.7846 ", "a a a house ", "find my at a and b",
    "insta ", "snap a_1 ", "@aa.", "add me on sc ", "a dot a ", "a#1234 ", "instagram.com/a ", "$aa cash ",
    "gamertag Aa 1 ", "mine is purplemonday", "its the a by a ", "aB1#1111 ", "her watch says at the a on a ",
    "%40", "&#64;", "http://a/%40 ", "phone: 1 ", "call me at ", "12 a apt 1 ",
    "calle a ", "po box 1 ", "mine is 1/1 ", "1/1 baby ", "a arroba ", "a@gmail ", "f1ve ", "doscientos ", "(0)", "+1 ",
    "kim lee ", "will price ", "j a y ", "m@rk ", "Tyler V", "Tyler Ann ", "Mary de la ", "my dog ", "my kid ", "o'a'",
    "jaydn kowalczk ", "Tyler ", "de la ", "Kim de ", "mr ",
)  # fmt: skip


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.iter_modules(policy.detect.__path__, "policy.detect."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for one in value if isinstance(value, tuple) else (value,):
                pattern = one[0] if isinstance(one, tuple) and one else one
                if isinstance(pattern, re.Pattern | Late):
                    yield f"{module.name}.{name}", cast("re.Pattern[str]", pattern)


def _nests(items: object, *, inside: bool) -> bool:
    """Whether an open repeat stands within another one, in the parsed form of a pattern."""
    if isinstance(items, (tuple, list)) or type(items).__name__ == "SubPattern":
        parts = list(items)  # type: ignore[call-overload]
        if len(parts) == 2 and str(parts[0]) in {"MAX_REPEAT", "MIN_REPEAT"}:
            _, high, body = parts[1]
            open_ended = int(high) > 2000
            return (inside and open_ended) or _nests(body, inside=inside or open_ended)
        return any(_nests(part, inside=inside) for part in parts)
    return False


def test_no_pattern_nests_open_repeats() -> None:
    parser = re._parser  # type: ignore[attr-defined]
    found = list(_patterns())
    allowed = {"policy.detect.email._SHELL"}  # only ever given a window of sixty characters
    nested = {name for name, one in found if _nests(parser.parse(one.pattern, one.flags), inside=False)}
    assert (len(found) > 40, nested - allowed) == (True, set())


def _calls(text: str) -> int:
    """How many functions are called, built-in ones included: the work that is not inside one pattern."""
    count = 0
    ready()

    def note(frame: types.FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        detect(text, KNOWN)
        may_continue(text)
        detect_continued(("text me 312 555", text), text, KNOWN)
        private_matter(text)
        personal_contact(text, KNOWN)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_at_most_twice_the_work(unit: str) -> None:
    short, long = ((unit * 10_000)[:size] for size in (5_000, 10_000))
    _calls(long)  # what is loaded and compiled on first use is no work of the text
    assert _calls(long) <= 2.3 * _calls(short) + 500
