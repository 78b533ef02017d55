"""Cues in a question that somebody may be in danger: those that are heard in messages, too, and before any rule."""

from __future__ import annotations

import re

from policy.answer.model import Cue
from policy.answer.words import fold
from policy.detect.heard import Heard
from policy.detect.heard import safety_in
from policy.model import Known

_CUES = {Heard.SELF_HARM: Cue.SELF_HARM, Heard.ABUSE: Cue.ABUSE, Heard.DANGER: Cue.DANGER}
_RULE = re.compile(
    r"\b(?:policy|rule|rules|clause|guideline\w*|count|counts|mandated|must (?:i|we|teachers|staff"
    r"|who)|who must|have to report|required to report|do (?:i|we) (?:have to )?report|duty|obligat\w+"
    r"|which form|should be reported|tengo que|debo|obligad\w+|politica|regla)\b"
)


def cue_in(text: str) -> Cue | None:
    """What a question says about somebody's safety, if anything; a game, a lesson or a figure of speech is nothing."""
    heard = safety_in(text, Known())
    return None if heard is None else _CUES[heard]


def asks_for_rule(text: str) -> bool:
    """Whether the question, for all its cue, asks what a rule demands of the asker."""
    return bool(_RULE.search(re.sub(r"[^a-z0-9 ]+", " ", fold(text))))
