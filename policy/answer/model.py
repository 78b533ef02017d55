"""What an answer is: values only, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policy.model import Citation
from policy.model import Contact
from policy.model import Verdict


class Cue(StrEnum):
    """What a question says about somebody's safety."""

    SELF_HARM = "self_harm"
    ABUSE = "abuse"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One clause of an answer: its citation, what it says in our words (English), and its exceptions."""

    citation: Citation
    summary: str
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAnswer:
    """What one policy says. Without passages it has nothing to say; `bound` tells whether it binds the asker (C13).

    `permission` tells that the question asked whether an act is allowed: a bare no then means that it is not.
    `contacts` are that policy's doors: of the cited clauses first, of those for help where nothing is cited.
    """

    pack: str
    title: str
    date: str | None
    verdict: Verdict
    passages: tuple[Passage, ...] = ()
    contacts: tuple[Contact, ...] = ()
    permission: bool = False
    bound: bool = True
    binds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The whole answer. `clauses` are best first, at most five, of several packs in turn; none in an abstention.

    `answers` holds a part for every pack that has something to say, or, in an abstention, every pack's doors.
    `cue` is set wherever a question touches somebody's safety: help comes first then. `safety` is set where the
    question is such a disclosure and no question about a rule.
    """

    answered: bool
    verdict: Verdict
    clauses: tuple[Citation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    answers: tuple[PackAnswer, ...] = ()
    safety: bool = False
    cue: Cue | None = None
    lang: str = "en"
