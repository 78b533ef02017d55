"""Which of a clause's settled questions is asked, and with that the verdict and its condition."""

from __future__ import annotations

import re
from collections.abc import Collection
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from policy.answer.index import Index
from policy.answer.index import PackIndex
from policy.answer.manner import leaning
from policy.answer.question import Question
from policy.answer.ranking import Match
from policy.answer.reading import read_verdict
from policy.answer.shape import Shape
from policy.answer.signals import Likeness
from policy.answer.terms import concept_term
from policy.answer.voices import Voice
from policy.answer.voices import kept
from policy.answer.voices import small_words
from policy.answer.voices import spoken_for
from policy.answer.voices import voices_of
from policy.answer.weights import GROUP
from policy.answer.weights import HINTS
from policy.answer.weights import SHAPES
from policy.model import Settled
from policy.model import Verdict

_HINTS = (
    re.compile(
        r"\b(?:without (?:ask|permission|consent|tell|approv|parent)\w*|didnt ask|no permission|behind"
        r"|dont have (?:a |the )?(?:release|permission)|sin (?:permiso|avisar|pedir))"
    ),
    re.compile(r"\b(?:anyway|even though|just|secret\w*|skip|ignore|instead|behind)\b"),
    re.compile(r"\b(?:if|once|after|as long as|unless|with (?:the )?permission|signed|agreed|ok from)\b"),
)
"""Words about a condition that is not kept, is passed over, or is kept; in the order of `HINTS`."""
_TELLING = frozenset({Shape.WHAT, Shape.TOLD, Shape.WHETHER})


def settle(question: Question, match: Match, pack: PackIndex, index: Index) -> Settled:
    """The group of the clause's questions that this one belongs to; one read from its words where it has none.

    A question that wants to be told something may belong to none of the groups: then there is no yes or no to it. What
    is allowed under a condition is not allowed where the question itself says that the condition is not kept.
    """
    if not match.document.clause.settles:
        return Settled(verdict=read_verdict(question, match.document, index))
    groups = with_telling(match.document.clause.settles)
    rows = evidence(question, match, pack, index)
    hints = leaning(question.words)
    marks = [_mark(question, found, one, hints) for found, one in zip(rows, groups, strict=True)]
    chosen = groups[marks.index(max(marks))]
    denied = chosen.verdict is Verdict.ONLY_IF and hinted(question)[0]
    return replace(chosen, verdict=Verdict.NO) if denied and question.shape not in _TELLING else chosen


def with_telling(groups: tuple[Settled, ...]) -> tuple[Settled, ...]:
    """The groups, with one that only tells where there is none."""
    return groups if any(one.verdict is Verdict.INFO for one in groups) else (*groups, Settled(verdict=Verdict.INFO))


def _mark(question: Question, found: Sequence[float], group: Settled, leaning_to: Mapping[Verdict, float]) -> float:
    hints = leaning_to[group.verdict]
    hints += sum(HINTS[hint][group.verdict] for hint, said in enumerate(hinted(question)) if said)
    return sum(a * b for a, b in zip(GROUP, found, strict=True)) + SHAPES[question.shape][group.verdict] + hints


def evidence(question: Question, match: Match, pack: PackIndex, index: Index) -> list[tuple[float, ...]]:
    """Of each group, in the order of the weights `GROUP`: how near its questions are, and what the words say.

    The nearest, the second, by letters, asked alike; whether the clause's own words read so; how much the question
    sounds like this group rather than the others; how much it holds of one of the group's questions.
    """
    read = read_verdict(question, match.document, index)
    groups = with_telling(match.document.clause.settles)
    voices = _voices(match, pack)
    terms = {*question.stems, *map(concept_term, question.concepts), *small_words(question.words)}
    rows = []
    for place, group in enumerate(groups):
        likest = [one for one in match.likest if pack.own[one.own].group == place]
        voice = voices[place] if place < len(voices) else Voice(asked=(), speaks={})
        rows.append((*_nearness(question, likest, pack), float(read is group.verdict), *_heard(voice, terms, pack)))
    return rows


def _nearness(question: Question, likest: Sequence[Likeness], pack: PackIndex) -> tuple[float, ...]:
    near = sorted((one.terms for one in likest), reverse=True)
    alike = [one.terms for one in likest if pack.own[one.own].shape is question.shape]
    return (
        near[0] if near else 0.0,
        near[1] if len(near) > 1 else 0.0,
        max((one.letters for one in likest), default=0.0),
        max(alike, default=0.0),
    )


def _heard(voice: Voice, terms: Collection[str], pack: PackIndex) -> tuple[float, float]:
    return spoken_for(voice, terms), kept(voice, terms, pack.rarity)


def _voices(match: Match, pack: PackIndex) -> tuple[Voice, ...]:
    """How the clause's groups are asked: found out when the clause first comes up."""
    place = match.place
    if place not in pack.voices:
        groups: list[list[frozenset[str]]] = [[] for _ in match.document.clause.settles]
        for own, (stems, concepts) in zip(pack.own, pack.bags, strict=True):
            if own.place == place:
                groups[own.group].append(
                    frozenset((*stems, *map(concept_term, concepts), *small_words(own.words.split())))
                )
        pack.voices[place] = voices_of(groups)
    return pack.voices[place]


def hinted(question: Question) -> tuple[bool, ...]:
    """Which of the hints the question holds."""
    text = " ".join(question.words)
    return tuple(bool(one.search(text)) for one in _HINTS)
