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

from policy.detect import fact_words as say
from policy.detect.fact_hits import Found
from policy.detect.fact_hits import Spots
from policy.detect.fact_hits import hits
from policy.detect.lexicon import BARE
from policy.detect.lexicon import DONE
from policy.detect.lexicon import HAS
from policy.detect.lexicon import MADE
from policy.detect.lexicon import OWNED
from policy.detect.lexicon import SAID
from policy.detect.lexicon import Fact
from policy.detect.lexicon import Lexicon
from policy.detect.people import Somebody
from policy.detect.people import Sort
from policy.detect.reading import Reading
from policy.detect.subjects import NEAR_MISS
from policy.detect.subjects import REACH
from policy.detect.subjects import certainty
from policy.detect.subjects import first_of
from policy.detect.subjects import has_owning_s
from policy.detect.subjects import owns
from policy.detect.subjects import someone
from policy.detect.subjects import subjects
from policy.detect.subjects import windows
from policy.model import Known

_MOST_WORDS = 9
_NEAR = 14


def facts(reading: Reading, known: Known, lexicon: Lexicon) -> Iterator[Fact]:
    """All facts of a text, those of one person in one clause joined."""
    if not someone(reading, known):
        return
    low, said = reading.low, reading.words
    persons = subjects(reading.people(known), low)
    if not any(one.sort is not Sort.EXCLUDED for one in persons):
        return
    spots = tuple(windows(persons, len(low)))
    found = hits(lexicon, low, said, spots)
    if not found:
        return
    text = _Text(lexicon, low, persons)
    tied = text.tied(found)
    if tied and text.without_idioms(spots):
        tied = text.tied(hits(lexicon, text.low, said, spots))
    yield from _together(text.low, tied, {one.start for one in persons if one.sort is Sort.PRONOUN})


def _together(low: str, found: dict[int, Fact], pronouns: set[int]) -> Iterator[Fact]:
    """The facts in reading order. What he or she goes on about right behind one belongs to it, further on adds none."""
    last: Fact | None = None
    for anchor in sorted(found):
        fact = found[anchor]
        if last is None or anchor not in pronouns or fact.start < last.start:
            if last is not None:
                yield last
            last = fact
        elif fact.start - last.end <= _NEAR and not say.CAUSE.search(low[last.end : fact.start]):
            last = _joined(last, fact)
    if last is not None:
        yield last


def _joined(one: Fact, other: Fact) -> Fact:
    surer = max(one, other, key=lambda fact: fact.score)
    return replace(surer, start=min(one.start, other.start), end=max(one.end, other.end))


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise


class _Text:
    """A text of lower case without idioms, and who can be spoken of in it."""

    def __init__(self, lexicon: Lexicon, low: str, persons: tuple[Somebody, ...]) -> None:
        self.low = low
        self._lexicon = lexicon
        self._persons = persons
        self._starts = [one.start for one in persons]
        self._ends = [one.end for one in persons]

    def without_idioms(self, spots: Spots) -> bool:
        """Take out what only looks like a fact; whether there was any."""
        before = self.low
        for start, end in spots:
            plain = self._lexicon.idioms.sub(lambda match: "|" * len(match.group()), self.low[start:end])
            self.low = self.low[:start] + plain + self.low[end:]
        return self.low != before

    def tied(self, parts: Found) -> dict[int, Fact]:
        """What these parts find, by the place of the person whom it is about."""
        found: dict[int, Fact] = {}
        for part, places in parts:
            for start, end in places:
                anchor, fact = self.tie(part.form, start, end)
                if fact is not None:
                    found[anchor] = _joined(found[anchor], fact) if anchor in found else fact
                elif part.form == BARE and anchor in found and say.MORE.fullmatch(self.low[found[anchor].end : start]):
                    found[anchor] = replace(found[anchor], end=end)
        return found

    def tie(self, form: str, start: int, end: int) -> tuple[int, Fact | None]:
        """The fact in these words, by the place of the person whom it is about."""
        end = self._word_end(start, end)
        index = bisect_right(self._ends, start) - 1
        if form not in {DONE, MADE} and index >= 0 and self._starts[index] >= start - REACH - 40:
            fact = self._behind(index, form, start, end)
            if fact is not None or form == BARE:
                return self._starts[index], fact
        after = bisect_left(self._starts, end)
        clitic = form == SAID and say.CLITIC.match(self.low, start) is not None
        if (form in {SAID, BARE} and not clitic) or after == len(self._persons):
            return -1, None
        return self._starts[after], self._before(after, form, start, end)

    def _before(self, index: int, form: str, start: int, end: int) -> Fact | None:
        """A fact whose words stand before the person: "they expelled Rosa", "the asthma of Rosa"."""
        one = self._persons[index]
        if one.sort is Sort.EXCLUDED:
            return None
        link = say.OF if form in {HAS, OWNED} else say.TO_WHOM if form == SAID else say.OBJECT
        if not link.fullmatch(self.low[end : one.start]):
            return None
        last = self._tail(one.end) if form == DONE else _end(say.VALUE.match(self.low, one.end), one.end)
        if form == MADE:
            behind = self._lexicon.behind.match(self.low, one.end)
            if behind is None:
                return None
            last = behind.end()
        article = say.ARTICLE.search(self.low[max(0, start - 4) : start]) if link is say.OF else None
        begins = start - len(article.group()) if article else start
        return Fact(start=begins, end=last, score=certainty(one, self.low) - 0.05, form=form, cue=(start, end))

    def _behind(self, index: int, form: str, start: int, end: int) -> Fact | None:
        """A fact whose words stand behind the person."""
        one = self._persons[index]
        if one.sort is Sort.EXCLUDED:
            return None
        between = self.low[one.end : start]
        if len(between) > REACH or say.BREAK.search(between):
            return None
        first = first_of(self._persons, index, self.low)
        if first and say.OTHERS_OF.search(self.low[max(0, first - 14) : first]):
            return None
        weight, begins = self._weigh(index, form, first, start, end)
        if not weight:
            return None
        score = certainty(one, self.low) * weight
        if first and say.MAYBE.search(self.low[max(0, first - 30) : first]):
            score = min(score, NEAR_MISS)
        if (
            begins == first
            and say.INDIRECT.match(self.low, one.end)
            and say.TO.search(self.low[max(0, first - 3) : first])
        ):
            begins -= 2
        return Fact(start=begins, end=self._tail(end), score=score, form=form, cue=(start, end))

    def _weigh(self, index: int, form: str, first: int, start: int, end: int) -> tuple[float, int]:
        """How well the words hang on a person, and where the fact begins."""
        between = self.low[self._ends[index] : start]
        if form == SAID:
            return self._said(self._persons[index], between, first, start)
        if form == BARE:
            asked = say.STRICT.fullmatch(between) and say.ASKED.search(self.low[max(0, first - 10) : first])
            listed = say.LISTED.fullmatch(between) and between.lstrip()[:1] != ","
            return (0.9 if asked or listed else 0.0), first
        bare = say.TOGETHER.sub("", between)
        if not between or say.VETO.search(bare) or bare.count(" ") > _MOST_WORDS + 1:
            return 0.0, first
        if owns(self._persons[index], self.low):
            weight = 1.0 if say.OWNED.fullmatch(between) else 0.8 * (form == HAS)
            return weight, self._owner(index, first)
        if self._possesses(self._persons[index], between):
            return 1.0, first
        return (self._has(between, bare, first, end) if form == HAS else 0.0), first

    def _possesses(self, one: Somebody, between: str) -> bool:
        mark = say.POSSESSIVE.match(between) or (between[:1] == " " and has_owning_s(one, self.low))
        return bool(mark) and say.OWNED.fullmatch(between) is not None

    def _said(self, one: Somebody, between: str, first: int, start: int) -> tuple[float, int]:
        """How well a predicate hangs on a person, and where the fact begins."""
        rest = re.sub(r"^\s\w{2,14}(?=\s)", "", between) if one.sort is Sort.KIN else between
        if say.STRICT.fullmatch(between) or say.STRICT.fullmatch(rest):
            return 1.0, first
        if say.GOES_ON.search(between) and not say.VETO.search(between):
            return 0.85, start
        return 0.0, first

    def _has(self, between: str, bare: str, first: int, end: int) -> float:
        """How well a noun hangs on a person who does not own it by grammar."""
        comma = between.lstrip()[:1] == ","
        if comma and say.GREETING.search(self.low[max(0, first - 12) : first]):
            return 0.0
        ends = say.AT_END.match(self.low, end) is not None
        if say.LISTED.fullmatch(between) and (not comma or self._opens(first) or ends):
            return 0.95
        if say.NOT_THEIRS.match(self.low, end):
            return 0.0
        if between == " " or say.HOLD.search(bare):
            return 0.85
        return 0.7 if ends and say.BEHIND_COMMA.fullmatch(between) else 0.0

    def _opens(self, start: int) -> bool:
        """Whether a list entry or a line begins here."""
        return self.low[:start].rstrip(" -*\u2022")[-1:] in {"", "\n", ";", ":", ",", "."}

    def _owner(self, index: int, first: int) -> int:
        """Where the one begins whom "his" or "her" goes on about, when that stands in the same clause."""
        if index:
            before = self._persons[index - 1]
            gap = self.low[before.end : self._starts[index]]
            if len(gap) < 40 and not (say.BREAK.search(gap) or say.VETO.search(gap) or say.LINKED.search(gap)):
                return first_of(self._persons, index - 1, self.low)
        return first

    def _tail(self, end: int) -> int:
        return _end(say.TAIL.match(self.low, end), end)

    def _word_end(self, start: int, end: int) -> int:
        """The end of a hit: whole words, no space."""
        if self.low[end - 1] == " ":
            return max(start + 1, end - 1)
        while end < len(self.low) and self.low[end].isalnum() and self.low[end - 1].isalnum():
            end += 1
        return end
