"""Facts about a person: words of health or of school work, tied to the one whom they are about.

A fact counts only beside a person (`people`): a student by name, a mention, a child of the family, or a pronoun that
goes on about one of them. Never about the author, about everybody, about staff, about somebody's mother or dog. What a
lexicon knows comes in six forms, see `policy.detect.lexicon`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from policy.detect.fact_words import ASKED
from policy.detect.fact_words import BREAK
from policy.detect.fact_words import GREETING
from policy.detect.fact_words import HOLD
from policy.detect.fact_words import LISTED
from policy.detect.fact_words import MAYBE
from policy.detect.fact_words import NOT_THEIRS
from policy.detect.fact_words import OTHERS_OF
from policy.detect.fact_words import OWNED
from policy.detect.fact_words import POSSESSIVE
from policy.detect.fact_words import STRICT
from policy.detect.fact_words import TAIL
from policy.detect.fact_words import VETO
from policy.detect.lexicon import Fact
from policy.detect.lexicon import Lexicon
from policy.detect.people import Somebody
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.subjects import NEAR_MISS
from policy.detect.subjects import certainty
from policy.detect.subjects import first_of
from policy.detect.subjects import has_owning_s
from policy.detect.subjects import owns
from policy.detect.subjects import someone
from policy.detect.subjects import subjects
from policy.model import Known

_FORMS = ("has", "owned", "said", "bare", "done", "made")
_MOST = 200
_REACH = 90
_AHEAD = 70
_MOST_CHARACTERS = 6000
_MOST_WORDS = 9
_NEAR = 12
_TOGETHER = re.compile(r"(?:\s|,)(?:and|n|y|&)\s(?:i|me|yo)\b")
_GOES_ON = re.compile(r"(?:,|\band|\by|\bthen|&|\bn|\+)\s(?:then\s|now\s|also\s)?$")
_LINKED = re.compile(r"[,&+]|\b(?:and|y|n)\b")
_AT_END = re.compile(r"\s{0,2}(?:$|[.,!?;)\n]|\W{1,3}$|and\b|so\b)")
_BEHIND_COMMA = re.compile(r"[^,]{2,60},\s(?:[\w/'-]{1,14}\s){0,2}")
_OBJECT = re.compile(r"\s(?:(?:a|to|for|of|on)\s)?(?:(?:my|mi)\s)?")
_MORE = re.compile(r"(?:,|\s&|\sand|,\sand|\s\+|;)\s")
_OF = re.compile(r"\s(?:of|for|de|para|del)\s")


def facts(reading: Reading, known: Known, lexicon: Lexicon) -> Iterator[Fact]:
    """All facts of a text, those of one person in one clause joined."""
    persons = subjects(reading.people(known), reading.low) if someone(reading, known) else ()
    if not persons:
        return
    text = _Text(lexicon, reading.low, persons)
    found: dict[int, Fact] = {}
    for form in _FORMS:
        pattern: re.Pattern[str] = getattr(lexicon, form)
        for hit in islice(text.hits(pattern), _MOST):
            anchor, fact = text.tie(form, *hit.span())
            if fact is not None:
                found[anchor] = _joined(found[anchor], fact) if anchor in found else fact
            elif form == "bare" and anchor in found and _MORE.fullmatch(text.low[found[anchor].end : hit.start()]):
                found[anchor] = replace(found[anchor], end=hit.end())
    yield from _together(found, {one.start for one in persons if one.sort is Sort.PRONOUN})


def _together(found: dict[int, Fact], pronouns: set[int]) -> Iterator[Fact]:
    """The facts in reading order. What he or she goes on about right behind one belongs to it, further on adds none."""
    last: Fact | None = None
    for anchor in sorted(found):
        fact = found[anchor]
        if last is None or anchor not in pronouns or fact.start < last.start:
            if last is not None:
                yield last
            last = fact
        elif fact.start - last.end <= _NEAR:
            last = _joined(last, fact)
    if last is not None:
        yield last


def _joined(one: Fact, other: Fact) -> Fact:
    surer = max(one, other, key=lambda fact: fact.score)
    return replace(surer, start=min(one.start, other.start), end=max(one.end, other.end))


def _windows(persons: tuple[Somebody, ...], length: int) -> Iterator[tuple[int, int]]:
    """The places around people, joined where they touch; of a long text full of names no more than the first ones."""
    start, end, left = max(0, persons[0].start - _AHEAD), 0, _MOST_CHARACTERS
    for one in persons:
        if one.start - _AHEAD > end > 0:
            yield start, end
            left -= end - start
            start = one.start - _AHEAD
        end = min(length, one.end + 2 * _REACH)
        if end - start >= left:
            break
    yield start, min(end, start + max(left, 0))


class _Text:
    """A text of lower case without idioms, and who can be spoken of in it."""

    def __init__(self, lexicon: Lexicon, low: str, persons: tuple[Somebody, ...]) -> None:
        self._windows = tuple(_windows(persons, len(low)))
        self.low = low
        for start, end in self._windows:
            plain = lexicon.idioms.sub(lambda match: "|" * len(match.group()), low[start:end])
            self.low = self.low[:start] + plain + self.low[end:]
        self._lexicon = lexicon
        self._persons = persons
        self._starts = [one.start for one in persons]
        self._ends = [one.end for one in persons]

    def hits(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Where a pattern stands near somebody."""
        for start, end in self._windows:
            yield from pattern.finditer(self.low, start, end)

    def tie(self, form: str, start: int, end: int) -> tuple[int, Fact | None]:
        """The fact in these words, by the place of the person whom it is about."""
        end = self._word_end(start, end)
        index = bisect_right(self._ends, start) - 1
        if form not in {"done", "made"} and index >= 0 and self._starts[index] >= start - _REACH - 40:
            fact = self._behind(index, form, start, end)
            if fact is not None or form == "bare":
                return self._starts[index], fact
        after = bisect_left(self._starts, end)
        if form in {"said", "bare"} or after == len(self._persons):
            return -1, None
        return self._starts[after], self._before(after, form, start, end)

    def _before(self, index: int, form: str, start: int, end: int) -> Fact | None:
        """A fact whose words stand before the person: "they expelled Rosa", "the asthma of Rosa"."""
        one = self._persons[index]
        if one.sort is Sort.EXCLUDED:
            return None
        link = _OF if form in {"has", "owned"} else _OBJECT
        if not link.fullmatch(self.low[end : one.start]):
            return None
        last = self._tail(one.end) if form == "done" else one.end
        if form == "made":
            behind = self._lexicon.behind.match(self.low, one.end)
            if behind is None:
                return None
            last = behind.end()
        return Fact(start=start, end=last, score=certainty(one, self.low) - 0.05, form=form, cue=(start, end))

    def _behind(self, index: int, form: str, start: int, end: int) -> Fact | None:
        """A fact whose words stand behind the person."""
        one = self._persons[index]
        if one.sort is Sort.EXCLUDED:
            return None
        between = self.low[one.end : start]
        if len(between) > _REACH or BREAK.search(between):
            return None
        first = first_of(self._persons, index, self.low)
        if OTHERS_OF.search(self.low[max(0, first - 14) : first]):
            return None
        weight, begins = self._weigh(index, form, first, start, end)
        if not weight:
            return None
        score = certainty(one, self.low) * weight
        if MAYBE.search(self.low[max(0, first - 30) : first]):
            score = min(score, NEAR_MISS)
        return Fact(start=begins, end=self._tail(end), score=score, form=form, cue=(start, end))

    def _weigh(self, index: int, form: str, first: int, start: int, end: int) -> tuple[float, int]:
        """How well the words hang on a person, and where the fact begins."""
        between = self.low[self._ends[index] : start]
        if form == "said":
            return self._said(self._persons[index], between, first, start)
        if form == "bare":
            asked = STRICT.fullmatch(between) and ASKED.search(self.low[max(0, first - 10) : first])
            listed = LISTED.fullmatch(between) and between.lstrip()[:1] != ","
            return (0.9 if asked or listed else 0.0), first
        bare = _TOGETHER.sub("", between)
        if not between or VETO.search(bare) or bare.count(" ") > _MOST_WORDS + 1:
            return 0.0, first
        if owns(self._persons[index], self.low):
            weight = 1.0 if OWNED.fullmatch(between) else 0.8 * (form == "has")
            return weight, self._owner(index, first)
        if self._possesses(self._persons[index], between):
            return 1.0, first
        return (self._has(between, bare, first, end) if form == "has" else 0.0), first

    def _possesses(self, one: Somebody, between: str) -> bool:
        mark = POSSESSIVE.match(between) or (between[:1] == " " and has_owning_s(one, self.low))
        return bool(mark) and OWNED.fullmatch(between) is not None

    def _said(self, one: Somebody, between: str, first: int, start: int) -> tuple[float, int]:
        """How well a predicate hangs on a person, and where the fact begins."""
        rest = re.sub(r"^\s\w{2,14}(?=\s)", "", between) if one.sort is Sort.KIN else between
        if STRICT.fullmatch(between) or STRICT.fullmatch(rest):
            return 1.0, first
        if _GOES_ON.search(between) and not VETO.search(between):
            return 0.85, start
        return 0.0, first

    def _has(self, between: str, bare: str, first: int, end: int) -> float:
        """How well a noun hangs on a person who does not own it by grammar."""
        comma = between.lstrip()[:1] == ","
        if comma and GREETING.search(self.low[max(0, first - 12) : first]):
            return 0.0
        ends = _AT_END.match(self.low, end) is not None
        if LISTED.fullmatch(between) and (not comma or self._opens(first) or ends):
            return 0.95
        if NOT_THEIRS.match(self.low, end):
            return 0.0
        if between == " " or HOLD.search(bare):
            return 0.85
        return 0.7 if ends and _BEHIND_COMMA.fullmatch(between) else 0.0

    def _opens(self, start: int) -> bool:
        """Whether a list entry or a line begins here."""
        return self.low[:start].rstrip(" -*\u2022")[-1:] in {"", "\n", ";", ":", ",", "."}

    def _owner(self, index: int, first: int) -> int:
        """Where the one begins whom "his" or "her" goes on about, when that stands in the same clause."""
        if index:
            before = self._persons[index - 1]
            gap = self.low[before.end : self._starts[index]]
            if len(gap) < 40 and not (BREAK.search(gap) or VETO.search(gap) or _LINKED.search(gap)):
                return first_of(self._persons, index - 1, self.low)
        return first

    def _tail(self, end: int) -> int:
        match = TAIL.match(self.low, end)
        return match.end() if match else end

    def _word_end(self, start: int, end: int) -> int:
        """The end of a hit: whole words, no space."""
        if self.low[end - 1] == " ":
            return max(start + 1, end - 1)
        while end < len(self.low) and self.low[end].isalnum() and self.low[end - 1].isalnum():
            end += 1
        return end
