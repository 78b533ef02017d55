"""The verdict read from a clause's own words: its stand, and the shape of the question."""

from __future__ import annotations

import re

from policy.answer.documents import Document
from policy.answer.index import Index
from policy.answer.polarity import Polarity
from policy.answer.polarity import polarity_of
from policy.answer.question import Question
from policy.answer.shape import Shape
from policy.answer.terms import pairs
from policy.answer.words import stem
from policy.model import Behaviour
from policy.model import Clause
from policy.model import Force
from policy.model import Verdict

_WITHOUT = re.compile(
    r"\b(?:without (?:ask|permission|consent|tell|approv|parent)\w*|didnt ask|no permission|behind"
    r"|dont have (?:a |the )?(?:release|permission)|sin (?:permiso|avisar|pedir))"
)
_AGAINST = re.compile(r"\b(?:skip|ignore|own|personal|private|instead of|anyway|not (?:tell|report|ask))\b")
_SUBJECT = re.compile(r"\b(?:about|regarding|sobre|acerca de|for (?:practice|fun))\b")
_SAFE = re.compile(
    r"\b(?:is|are|will|does|do|stay|stays|really)\b.*\b(?:private|gone|safe|secure|secret|hidden|erased)\b"
)
_COUNTS = frozenset({"count", "includ"})
_EXPOSED = frozenset(
    {"privacy_settings", "digital_footprint", "public", "private_chat", "no_privacy", "privacy_expectation"}
)
_PRIVATE = frozenset({"personal_email", "personal_device", "personal_account"})
_OFFICIAL = frozenset({"official_channels", "district_email", "approved_platforms", "device"})
_APPS = re.compile(r"\b(?:groupme|whatsapp|snapchat|telegram|signal|discord|instagram|messenger|kik|wechat|gmail)\b")
_PEOPLE = frozenset({"students", "families", "parents"})


def read_verdict(question: Question, document: Document, index: Index) -> Verdict:
    """The verdict on a question whose best clause this is."""
    stand = polarity_of(document.clause)
    if question.shape in {Shape.WHAT, Shape.TOLD} and not _excepted(question, stand, index):
        return Verdict.INFO
    if document.clause.behaviour is Behaviour.ROUTE_REPORT and question.shape is Shape.ACT:
        return Verdict.INFO
    if question.shape is Shape.MUST:
        return _must(question, stand)
    if question.shape is Shape.WHETHER:
        return _whether(question, document)
    return _may(question, stand, index, document.clause)


def _must(question: Question, stand: Polarity) -> Verdict:
    if stand.bans and not stand.ties and "should" in question.words:
        return Verdict.NO
    return Verdict.YES


def _whether(question: Question, document: Document) -> Verdict:
    if re.search(r"\b(?:left out|outside these|rarely)\b", document.clause.summary, re.IGNORECASE):
        return Verdict.NO
    if _SAFE.search(" ".join(question.words)) and _EXPOSED & set(document.clause.topics):
        return Verdict.NO
    if _refuted(question, document.clause.summary):
        return Verdict.NO
    if "definition" in document.clause.topics and _COUNTS & set(question.stems):
        return Verdict.YES
    return Verdict.INFO if {"definition", "applicability", "reference"} & set(document.clause.topics) else Verdict.YES


def _refuted(question: Question, summary: str) -> bool:
    """Whether the clause denies just what is asked: never replaces, nobody should expect."""
    denied = re.findall(r"\b(?:never|(?:nobody|no one) [\w ]*?should) (\w+)", summary, re.IGNORECASE)
    return any(stem(word.lower()) in question.stems for word in denied)


def _may(question: Question, stand: Polarity, index: Index, clause: Clause) -> Verdict:
    text = " ".join(question.words)
    if stand.allows or (stand.welcomes and not _PEOPLE & set(question.concepts)):
        return Verdict.YES
    if _excepted(question, stand, index):
        return Verdict.ONLY_IF
    if stand.ties:
        refused = bool(_WITHOUT.search(text)) or (bool(stand.situations) and bool(_SUBJECT.search(text)))
        return Verdict.NO if refused else Verdict.ONLY_IF
    if stand.bans:
        return Verdict.NO
    if stand.asks:
        if _AGAINST.search(text) or _elsewhere(question, text, clause):
            return Verdict.NO
        return Verdict.INFO if clause.force is Force.MUST else Verdict.ONLY_IF
    return Verdict.YES


def _elsewhere(question: Question, text: str, clause: Clause) -> bool:
    """Whether the question takes a private way where the clause keeps to the official one."""
    private = _PRIVATE & set(question.concepts) or _APPS.search(text)
    return bool(private) and bool(_OFFICIAL & set(clause.topics))


def _excepted(question: Question, stand: Polarity, index: Index) -> bool:
    """Whether the question names a situation that the clause excepts."""
    return any(
        hit.concept in question.concepts
        for situation in stand.situations
        for hit in index.lexicon.find(pairs(situation))
        if hit.concept in _SITUATIONS
    )


_SITUATIONS = frozenset({"medical", "academic", "relatives", "family", "emergency"})
