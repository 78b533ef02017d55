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
    """One clause of an answer: its citation, what it says in our words, and its exceptions; with our translations.

    `exceptions_es` are in the order of `exceptions`; both translations are empty where the pack has none.
    """

    citation: Citation
    summary: str
    exceptions: tuple[str, ...] = ()
    summary_es: str = ""
    exceptions_es: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAnswer:
    """What one policy says. Without passages it has nothing to say; `bound` tells whether it binds the asker (C13).

    `permission` tells that the question asked whether an act is allowed: a bare no then means that it is not.
    `condition` is the condition of the verdict or the reason for it, in our words, with our translation. `contacts` are
    that policy's doors: of the cited clauses first, of those for help where nothing is cited.
    """

    pack: str
    title: str
    date: str | None
    verdict: Verdict
    condition: str = ""
    condition_es: str = ""
    passages: tuple[Passage, ...] = ()
    contacts: tuple[Contact, ...] = ()
    permission: bool = False
    bound: bool = True
    binds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The whole answer. `clauses` are best first, at most five, of several packs in turn; none in an abstention.

    `answers` holds a part for every pack that has something to say, or, in an abstention, every pack's doors.
    `differ` tells that these come to different verdicts. `nearest` are, in an abstention, up to three sections that
    come nearest: not an answer, places to look. `cue` is set wherever a question touches somebody's safety: help comes
    first then. `safety` is set where the question is such a disclosure and no question about a rule.
    """

    answered: bool
    verdict: Verdict
    clauses: tuple[Citation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    answers: tuple[PackAnswer, ...] = ()
    nearest: tuple[Citation, ...] = ()
    differ: bool = False
    safety: bool = False
    cue: Cue | None = None
    lang: str = "en"
