"""Laws: a value written around a filter is found all the same, and the span is the value as it was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from policy.detect import SURE
from policy.detect import detect
from policy.model import Known

ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SPANISH = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
LEET = ("zer0", "0ne", "tw0", "thr33", "f0ur", "f1ve", "s1x", "s3ven", "e1ght", "n1ne")
AREAS = ("212", "312", "415", "512", "617", "708", "781", "847", "916", "978")
CUES = ("text me ", "my cell is ", "call mom at ", "mi numero es ", "llamame al ", "whatsapp: ")

numbers = st.builds(
    lambda area, exchange, line: f"{area}{exchange}{line}",
    st.sampled_from(AREAS),
    st.sampled_from(["555", "224", "347", "628", "736", "862"]),
    st.from_regex(r"01[2-9][0-9]|[3-9][0-9]{3}", fullmatch=True),
)


def _grouped(mark: str) -> Callable[[str], str]:
    return lambda number: mark.join((number[:3], number[3:6], number[6:]))


def _each(table: tuple[str, ...] | str, mark: str) -> Callable[[str], str]:
    return lambda number: mark.join(table[int(digit)] for digit in number)


def _doubled(word: str, table: tuple[str, ...]) -> Callable[[str], str]:
    """Twice the same digit is "double five" or "doble cinco"."""

    def disguise(number: str) -> str:
        out, rest = [], number
        while rest:
            twice = rest[1:2] == rest[0] and rest[2:3] != rest[0]
            out.append(f"{word} {table[int(rest[0])]}" if twice else table[int(rest[0])])
            rest = rest[2 if twice else 1 :]
        return " ".join(out)

    return disguise


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "spaces": " ".join,
    "dots": ".".join,
    "bars": "|".join,
    "slashes": "/".join,
    "stars in groups": _grouped("*"),
    "underscores in groups": _grouped("_"),
    "wide gaps": _grouped("   "),
    "line breaks": _grouped("\n"),
    "line breaks each": "\n".join,
    "dashes all over": _grouped(" -- "),
    "emoji between groups": _grouped("🏀"),
    "emoji between digits": "🔥".join,
    "brackets": lambda number: f"({number[:3]}) {number[3:6]}-{number[6:]}",
    "square brackets": lambda number: f"[{number[:3]}] [{number[3:6]}] [{number[6:]}]",
    "each in brackets": lambda number: "".join(f"({digit})" for digit in number),
    "country": lambda number: f"+1 {number[:3]}.{number[3:6]}.{number[6:]}",
    "zero width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "full width": _each("０１２３４５６７８９", ""),
    "circled": _each("⓪①②③④⑤⑥⑦⑧⑨", " "),
    "black circles": _each("⓿❶❷❸❹❺❻❼❽❾", ""),
    "keycaps": lambda number: "".join(f"{digit}\ufe0f\u20e3" for digit in number),
    "superscripts": _each("⁰¹²³⁴⁵⁶⁷⁸⁹", ""),
    "arabic": _each("٠١٢٣٤٥٦٧٨٩", ""),
    "bold": _each("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", ""),
    "percent": lambda number: "".join(f"%3{digit}" for digit in number),
    "percent country": lambda number: f"%2B1{number}",
    "percent gaps": _grouped("%20"),
    "entities": lambda number: "".join(f"&#{ord(digit)};" for digit in number),
    "english": _each(ENGLISH, " "),
    "english dashes": _each(ENGLISH, "-"),
    "english commas": _each(ENGLISH, ", "),
    "english shouted": lambda number: _each(ENGLISH, " ")(number).upper(),
    "oh": lambda number: _each(ENGLISH, " ")(number).replace("zero", "oh"),
    "0h": lambda number: _each(ENGLISH, " ")(number).replace("zero", "0h"),
    "o": lambda number: _each(ENGLISH, " ")(number).replace("zero", "o"),
    "double": _doubled("double", ENGLISH),
    "leet words": _each(LEET, " "),
    "leet digits": lambda number: _grouped("-")(number).replace("1", "l").replace("0", "o"),
    "spanish": _each(SPANISH, " "),
    "spanish dashes": _each(SPANISH, "-"),
    "doble": _doubled("doble", SPANISH),
    "half spoken": lambda number: f"{number[:3]} {_each(ENGLISH, ' ')(number[3:6])} {number[6:]}",
    "spoken marks": lambda number: f"{number[:3]} dash {number[3:6]} dash {number[6:]}",
}


@pytest.mark.parametrize("name", DISGUISES)
@settings(max_examples=25)
@given(number=numbers, cue=st.sampled_from(CUES), after=st.sampled_from(["", " ok?", "!!", " 🙏"]))
def test_a_phone_number_is_found_in_every_disguise(name: str, number: str, cue: str, after: str) -> None:
    value = DISGUISES[name](number)
    text = f"{cue}{value}{after}"
    found = [span for span in detect(text, Known(), ["PHONE"]) if span.score >= SURE]
    assert [span.type for span in found] == ["PHONE"]
    start, end = found[0].start, found[0].end
    assert (text[start:end] in value, _left(text[len(cue) : start]), _left(text[end : len(cue) + len(value)])) == (
        True,
        "",
        "",
    )


def _left(edge: str) -> str:
    """What of the value was left out, but for marks around it."""
    return "".join(char for char in edge if char.isalnum())


MAILS: dict[str, Callable[[str, str], str]] = {
    "plain": lambda local, host: f"{local}@{host}.com",
    "words": lambda local, host: f"{local} at {host} dot com",
    "shouted": lambda local, host: f"{local} AT {host} DOT com",
    "spanish": lambda local, host: f"{local} arroba {host} punto com",
    "round": lambda local, host: f"{local}(at){host}(dot)com",
    "square": lambda local, host: f"{local} [at] {host} [dot] com",
    "curly": lambda local, host: f"{local}{{at}}{host}{{dot}}com",
    "arrows": lambda local, host: f"{local}<at>{host}<dot>com",
    "stars": lambda local, host: f"{local}*at*{host}*dot*com",
    "underscores": lambda local, host: f"{local}_at_{host}_dot_com",
    "dashes": lambda local, host: f"{local} -at- {host} -dot- com",
    "spaced out": lambda local, host: " ".join(f"{local}@{host}.com"),
    "gaps": lambda local, host: f"{local} @ {host} . com",
    "half": lambda local, host: f"{local}@{host} dot com",
    "percent": lambda local, host: f"{local}%40{host}%2Ecom",
    "entities": lambda local, host: f"{local}&#64;{host}&period;com",
    "hexadecimal": lambda local, host: f"{local}&#x40;{host}&#x2e;com",
    "full width": lambda local, host: f"{local}＠{host}．com",
    "zero width": lambda local, host: "\u200b".join(f"{local}@{host}.com"),
    "homoglyphs": lambda local, host: f"{local}@{host}.com".translate(str.maketrans("aeoc", "аеос")),
    "mathematical": lambda local, host: f"{local}@{host}.com".replace("a", "𝐚").replace("o", "𝗼"),
    "line break": lambda local, host: f"{local}@\n{host}.com",
    "small at": lambda local, host: f"{local}﹫{host}.com",
}


@pytest.mark.parametrize("name", MAILS)
@settings(max_examples=25)
@given(
    local=st.from_regex(r"(kayla|tyrese|sofi|jb|maria)[._]?(brown|ruiz|k)?[0-9]{1,4}", fullmatch=True),
    host=st.sampled_from(["gmail", "yahoo", "hotmail", "outlook", "icloud", "proton"]),
    cue=st.sampled_from(["email me: ", "its ", "mi correo es ", "send it to "]),
)
def test_an_address_is_found_in_every_disguise(name: str, local: str, host: str, cue: str) -> None:
    value = MAILS[name](local, host)
    text = f"{cue}{value} ok"
    found = [text[span.start : span.end] for span in detect(text, Known(), ["EMAIL"]) if span.score >= SURE]
    assert found == [value]
