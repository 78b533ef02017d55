"""What a question is, and what a service says about an answer."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass

from bot.setup.answers import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a service said about an answer: what works, what somebody should know, and why it cannot be used as it is.

    Each line is for the person who answers, and holds no secret.
    """

    good: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()
    refused: str = ""


Check = Callable[[str, Answers], Verdict]
"""Asks the service that an answer is about. It gets the answer and all earlier ones, and raises nothing."""


def always(_answers: Answers) -> bool:
    """A question that everybody is asked."""
    return True


def as_it_is(answer: str, _answers: Answers) -> str:
    """An answer that is the value."""
    return answer


def in_small_letters(answer: str, _answers: Answers) -> str:
    """A word of the vocabulary, however it was written."""
    return answer.lower()


def no_choices(_answers: Answers) -> Sequence[str]:
    """A question with nothing to choose from."""
    return ()


def nothing(_answers: Answers) -> str:
    """A question with no answer of its own, or without which all works."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `why` says what it is for, `where` exactly where to get it; `choices` are lines below.

    `wanted` tells whether it is asked at all, `value` makes an answer the setting's value, `default` proposes one.
    `check` names the service that is asked at once, "" for none. `left` is what follows where it is left empty.
    """

    name: str
    asks: str
    why: str
    where: str
    secret: bool = False
    check: str = ""
    wanted: Callable[[Answers], bool] = always
    value: Callable[[str, Answers], str] = as_it_is
    choices: Callable[[Answers], Sequence[str]] = no_choices
    default: Callable[[Answers], str] = nothing
    left: Callable[[Answers], str] = nothing
