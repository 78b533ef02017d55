"""With which letters the matches of a pattern may begin, read off the pattern as `re` itself takes it apart."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any

_PARSER: Any = importlib.import_module("re._parser")
_LONGEST = 4
_ALPHABET = "".join(map(chr, range(32, 127))).lower() + "\n\x00\x01"
_KEY = re.compile(r"[a-z]{1,4}|[0-9']")
_CLASSES = {"DIGIT": r"\d", "WORD": r"\w", "SPACE": r"\s", "NOT_WORD": r"\W", "NOT_SPACE": r"\S", "NOT_DIGIT": r"\D"}
_EMPTY = frozenset({"ASSERT", "ASSERT_NOT", "AT"})
Step = tuple[object, Any]


def openings_of(pattern: re.Pattern[str], stems: tuple[str, ...] = ()) -> frozenset[str]:
    """Up to four letters, or one figure or sign; what holds one of the stems in any case is left out."""
    done, short = _after(_PARSER.parse(pattern.pattern), {""}, stems)
    found = (_KEY.match(one) for one in done | short)
    return frozenset(one.group() for one in found if one is not None)


def _after(steps: Iterable[Step], begun: set[str], stems: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """All beginnings once these steps are taken: those that are long enough, and those that are not."""
    done: set[str] = set()
    for step, value in steps:
        long, begun = _step(str(step), value, begun, stems)
        done |= long | {one for one in begun if len(one) >= _LONGEST}
        begun = {one for one in begun if len(one) < _LONGEST}
        if not begun:
            break
    return done, begun


def _step(step: str, value: Any, begun: set[str], stems: tuple[str, ...]) -> tuple[set[str], set[str]]:
    if step in _EMPTY:
        return set(), begun
    if step == "BRANCH":
        ways = [_after(one, begun, stems) for one in value[1] if not _holds(one, stems)]
        return set().union(*(way[0] for way in ways)), set().union(*(way[1] for way in ways))
    if step == "SUBPATTERN":
        return _after(value[3], begun, stems)
    if step in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _repeated(value, begun, stems)
    return set(), {one + sign for one in begun for sign in _signs(step, value)}


def _repeated(value: Any, begun: set[str], stems: tuple[str, ...]) -> tuple[set[str], set[str]]:
    least, most, body = value
    done: set[str] = set()
    short = set(begun) if least == 0 else set()
    for count in range(1, min(most, _LONGEST + 1) + 1):
        long, begun = _after(body, begun, stems)
        done |= long
        short |= begun if count >= least else set()
    return done, short


def _signs(step: str, value: Any) -> set[str]:
    if step == "LITERAL":
        return {chr(value)}
    if step == "IN":
        inside = [one for one in value if str(one[0]) != "NEGATE"]
        held = set().union(*(_signs(str(kind), one) for kind, one in inside))
        return held if len(inside) == len(value) else set(_ALPHABET) - held
    if step == "RANGE":
        return {chr(one) for one in range(value[0], value[1] + 1)} & set(_ALPHABET)
    if step == "CATEGORY":
        return set(re.findall(_CLASSES[str(value).removeprefix("CATEGORY_")], _ALPHABET))
    assert step in {"ANY", "NOT_LITERAL"}, step
    return set(_ALPHABET) - ({chr(value)} if step == "NOT_LITERAL" else {"\n"})


def _holds(steps: Iterable[Step], stems: tuple[str, ...]) -> bool:
    """Whether one of the stems stands in everything that these steps match."""
    said = ""
    for kind, value in steps:
        step = str(kind)
        said = said + chr(value) if step == "LITERAL" else ""
        if any(stem in said for stem in stems):
            return True
        if step == "BRANCH" and all(_holds(one, stems) for one in value[1]):
            return True
        if step == "SUBPATTERN" and _holds(value[3], stems):
            return True
        if step in {"MAX_REPEAT", "MIN_REPEAT"} and value[0] > 0 and _holds(value[2], stems):
            return True
    return False
