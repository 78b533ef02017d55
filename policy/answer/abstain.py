"""When a policy has nothing to say: better to name a person than to guess.

Whether a question is answered is weighed from how near the best clause comes, how much of what is asked it leaves
unsaid, what kind of question it is and how it is asked; the weights are found by `benchmarks.answer` and stand in
`weights` and `manner_words`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.answer.common import EMPTY
from policy.answer.index import PackIndex
from policy.answer.manner import answerable
from policy.answer.question import Far
from policy.answer.question import Question
from policy.answer.ranking import Match
from policy.answer.roots import root
from policy.answer.terms import rareness
from policy.answer.weights import ANSWERED
from policy.answer.weights import ANSWERED_BASE

_POST = re.compile(r"\b(?:post|share|upload|online|website|page|story|profile|account|subir|publicar|compartir)")
_AMOUNT = re.compile(
    r"\b(?:how (?:many|much|long|old|big|fast|quickly|far|tall)|what (?:time|size|score|grade)|which is better"
    r"|cuant[oa]s?|a que hora|que hora|quelle heure)\b"
)
_SAYS_AMOUNT = re.compile(
    r"\b(?:more than one|two|three|several|\d+|year\w*|daily|every day|once a|regularly|promptly|straight away|at once"
    r"|as soon as|always|never|everything|forever|permanent\w*|age)\b",
    re.IGNORECASE,
)
_DETAIL = re.compile(
    r"\b(?:when (?:is|are|does|do|will|did)|who (?:is|was|won|picks|pays|are)|whats? (?:is )?(?:the|my|your) \w+s?"
    r" ?\w* (?:number|email|name|address|hours|password)|how do (?:i|you|we) (?:turn|reset|block|install|connect|get"
    r"|change|sign|join|order|apply|drop|start|unfreeze|clear)"
    r"|recommend|cuando (?:es|son|empieza)|donde (?:queda|esta))\b"
)
_DEMAND = re.compile(
    r"\b(?:ignore|ignora|pretend|act (?:as|like)|roleplay|forget (?:your|all|the)|from now on|override|system prompt"
    r"|instructions|write (?:a|me|my|that)|tell me (?:a|something)|say that|translate|summari[sz]e|print your|repeat)\b"
)
_HELD = 0.5
_STRANGE_SCALE = 5
_AS_ASKED = 0.75
"""So near to one of the clause's own questions even what sounds like another matter is answered."""


def nothing_to_say(question: Question, matches: Sequence[Match], index: PackIndex) -> bool:
    """Whether to abstain."""
    if question.foreign or question.other_school or not matches:
        return True
    if question.far is Far.ALWAYS and matches[0].signals.nearest < _AS_ASKED:
        return True
    found = evidence(question, matches, index)
    spoken = sum(weight * value for weight, value in zip(ANSWERED, found, strict=True))
    return ANSWERED_BASE + spoken + answerable(question.words) < 0


def evidence(question: Question, matches: Sequence[Match], index: PackIndex) -> tuple[float, ...]:
    """What speaks for an answer and against it, in the order of the weights `ANSWERED`."""
    best = matches[0]
    return (
        best.plain / 10,
        best.signals.nearest,
        best.signals.second,
        best.signals.letters,
        best.signals.own_concepts,
        best.signals.text_concepts,
        best.signals.kindred,
        *_unsaid(question, best, index),
        min((best.score - matches[1].score) / 5, 1.0) if len(matches) > 1 else 1.0,
        *_kind(question, best),
    )


def _unsaid(question: Question, best: Match, index: PackIndex) -> tuple[float, ...]:
    """The share of the question that the clause leaves unsaid, that nobody knows, that the pack lacks; its length."""
    size = max(1, len(question.stems))
    rare = sum(rareness(root, index.rarity) for root in question.stems) or 1.0
    held = best.document.texts.keys() | best.document.questions.keys()
    return (
        sum(rareness(root, index.rarity) for root in question.stems if root not in held) / rare,
        question.unknown / size,
        sum(root not in index.rarity for root in question.stems) / size,
        min(size, 8) / 8,
    )


def _strange(question: Question, best: Match) -> float:
    """How much the words speak for another matter; those that the clause's own questions say, too, count half."""
    held = best.document.questions.keys()
    spoken = 0.0
    for trait, speaks in question.strange.items():
        own = all(root(word) in held for word in trait.split() if word not in EMPTY)
        spoken += speaks * (_HELD if own and speaks > 0 else 1.0)
    return max(0.0, spoken) / _STRANGE_SCALE


def _kind(question: Question, best: Match) -> tuple[float, ...]:
    """Whether it sounds like another matter, asks for a number or a detail, or tells the bot what to say."""
    text = " ".join(question.words)
    summary = " ".join((best.document.clause.summary, *best.document.clause.exceptions))
    return (
        float(question.far is Far.AWAY and not _POST.search(text)),
        float(question.far is Far.AWAY),
        float(question.far is Far.ALWAYS),
        min(_strange(question, best), 2.0),
        float(bool(_AMOUNT.search(text)) and not _SAYS_AMOUNT.search(summary)),
        float(bool(_AMOUNT.search(text))),
        float(bool(_DETAIL.search(text))),
        float(bool(_DEMAND.search(text))),
    )
