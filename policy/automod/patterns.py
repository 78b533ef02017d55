"""The patterns by type of personal data, with what the school itself publishes left to pass."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping

from policy.automod.digits import none_of
from policy.model import Known
from policy.model.automod import MOST_PATTERNS
from policy.model.automod import PATTERN_LONG

_TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")
"""Numbers of help lines and firms, nobody's own."""
_BEFORE, _AFTER = r"(?:^|[\s(:;,!?])", r"(?:$|[\s).;,!?])"
"""What stands around a number: never a letter, a digit, a slash or a sign that makes it part of something else."""
_FULL, _LOCAL, _SHORT = 10, 7, 4
_SHORTEST = 60
"""So long may the part of a pattern be that leaves the school's own numbers out."""
_PROVIDERS = ("gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "protonmail", "ymail", "live", "msn")
_PLAIN = re.compile(r"(?:[A-Za-z0-9-]|\[[A-Za-z0-9-]+\]|\\d|\{[0-9]+\}|-\?)+")
"""A school's pattern for student ids of which we can be sure that Rust reads it as Python does."""
_STREET = "street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|terrace|place"
_WHOSE = "(?:my|the|your|ur|our|wifi|canvas|netflix|user)(?: [a-z]{2,12}){0,2}"
_CUE = f"{_WHOSE} (?:password|passcode|passwd|pass|pw)(?: is|:| ?=)?"


def patterns_for(rule: str, known: Known) -> tuple[str, ...]:
    """The patterns of a rule such as `pii.phone`, within Discord's limits; none where nothing is sure enough."""
    found = _BY_RULE[rule](known) if rule in _BY_RULE else iter(())
    return tuple(dict.fromkeys(one for one in found if len(one) <= PATTERN_LONG))[:MOST_PATTERNS]


def _phones(known: Known) -> Iterator[str]:
    """Numbers of North America as people write them, with something between their parts.

    Where the school's own number has an area code and an exchange, no number of that exchange is held back.
    """
    if "US" not in known.regions and "CA" not in known.regions:
        return
    numbers = ["".join(filter(str.isdigit, one)) for one in known.phones]
    full = {one[-_FULL:] for one in numbers if len(one) >= _FULL}
    local = {one[:-_SHORT] for one in numbers if len(one) == _LOCAL}
    ends = {one[-_SHORT:] for one in numbers if _SHORT <= len(one) < _LOCAL}
    anywhere = none_of(local, "23456789")
    yield from _shapes(none_of({*_TOLL_FREE, *(one[:3] for one in full)}, "23456789"), anywhere, _lines(ends))
    for area in sorted({one[:3] for one in full}):
        own = {one[3:6] for one in full if one[:3] == area}
        yield from _shapes(area, none_of({*local, *own}, "23456789"), _lines(ends))
    for prefix in sorted({one[:6] for one in full if one[3:6] not in local}):
        taken = {one[6:] for one in full if one[:6] == prefix}
        yield from _shapes(prefix[:3], prefix[3:], _lines({*ends, *taken}))


def _lines(taken: set[str]) -> str:
    """The last four digits, none of those taken; where that is long, none that begins as one of them does."""
    for length in range(_SHORT, 0, -1):
        found = none_of({one[:length] for one in taken}, length=length)
        if found and len(found) <= _SHORTEST:
            return found + ("" if length == _SHORT else f"[0-9]{{{_SHORT - length}}}")
    return ""


def _shapes(area: str, exchange: str, line: str) -> Iterator[str]:
    """As one writes it, and behind a word that says what it is also without anything between."""
    if area and exchange and line:
        yield rf"{_BEFORE}(?:\+?1[ .-]?)?\(?{area}\)?[ .-]?{exchange}[.-]{line}{_AFTER}"
        yield rf"(?i)\b(?:call|text|txt|cell|phone|number)\b.{{0,20}}\s(?:\+1 )?{area} ?{exchange} ?{line}{_AFTER}"


def _emails(known: Known) -> Iterator[str]:
    """Addresses of the large providers: a school's own domain is another one, and passes."""
    own = {one.rpartition("@")[2].lower().partition(".")[0] for one in (*known.emails, *known.domains)}
    providers = "|".join(one for one in _PROVIDERS if one not in own)
    if providers:
        yield rf"(?i)(?:^|[\s(:;,<])[a-z0-9][a-z0-9._%+-]*[a-z0-9]@(?:{providers})\.com{_AFTER}"


def _ssns(_known: Known) -> Iterator[str]:
    """Numbers that can be given out: other groups of nine digits are order numbers and scores."""
    area = none_of({"000", "666"}, "012345678")
    yield rf"(?:^|[\s(:;,]){area}-{none_of({'00'}, length=2)}-{none_of({'0000'}, length=4)}{_AFTER}"


def _ids(known: Known) -> Iterator[str]:
    """The school's own shapes behind a word that says so."""
    for one in known.student_id_patterns:
        if _PLAIN.fullmatch(one):
            shape = one.replace("\\d", "[0-9]")
            yield rf"(?i)\b(?:student|stu|my|school) (?:id|number|no)(?: number)?(?: is|:|\.| #)* ?#?{shape}{_AFTER}"


def _passwords(_known: Known) -> Iterator[str]:
    """A value with letters and digits behind words that give it away."""
    yield rf"(?i)\b{_CUE} ?[a-z]{{3,20}}[!@#$_-]?[0-9]{{2,8}}[!@#$]?(?:$|\s)"
    yield rf"(?i)\b{_CUE} ?[0-9]{{2,8}}[!@#$_-]?[a-z]{{4,20}}[!@#$]?(?:$|\s)"


def _addresses(_known: Known) -> Iterator[str]:
    """A house that somebody calls their own."""
    cues = (
        r"(?:i|he|she) lives? (?:at|on)",
        r"(?:pick me up|come thru|come over)(?: at| to)?",
        r"my (?:new )?(?:house|address|place) is(?: at)?",
        r"come (?:over )?to my (?:house|place)(?: at|,)?",
    )
    for cue in cues:
        yield rf"(?i)\b{cue} [0-9]{{2,5}} (?:[nsew]\.? )?[a-z]{{3,15}} (?:{_STREET})\b"


_BY_RULE: Mapping[str, Callable[[Known], Iterator[str]]] = {
    "pii.password": _passwords,
    "pii.ssn": _ssns,
    "pii.student_id": _ids,
    "pii.phone": _phones,
    "pii.street_address": _addresses,
    "pii.email": _emails,
}
TYPES = tuple(_BY_RULE)
"""The rules that AutoMod can help with, what is worst first: there is room for six."""
