"""Cues that somebody may hurt themselves: one's own words, or a friend's as they are told (policy decisions 3.3, S1).

A cue has a subject (whoever writes, or somebody of whom they tell) and an intent; the weak ones, which are idioms as
often, are taken back by laughter or a harmless cause, and all by a lesson, a game or prevention, unless they are plain.
"""

from __future__ import annotations

from policy.detect.despair import says_despair
from policy.detect.late import late
from policy.detect.safety_words import CAUSE
from policy.detect.safety_words import COMPUTERS
from policy.detect.safety_words import EARNEST
from policy.detect.safety_words import JEST
from policy.detect.safety_words import is_jest
from policy.detect.safety_words import is_lesson
from policy.detect.self_harm_words import BURDEN
from policy.detect.self_harm_words import PILLS
from policy.detect.self_harm_words import SPANISH
from policy.detect.self_harm_words import STRONG
from policy.detect.self_harm_words import WEAK

_PLAIN = late(
    r"\b(?:i|im|ive|id) (?:\w+ ){0,4}(?:kill myself|killing myself|suicidal|hurting myself|cutting myself|end my "
    r"life|kms|"
    r"wanna die|wont be around|feel safe with myself)\b|\b(?:quiero|voy a) (?:matarme|morirme|morir|suicidarme)\b"
)
"""Said of oneself in so many words: a lesson beside it takes nothing back."""
_OVERDONE = late(r"\b(?:kill(?:ing)? (?:my|him|her|them)sel(?:f|ves)|kms|end it all|hurt(?:ing)? myself|dead|dying)\b")
_IN_HELP = late(
    r"\b(?:doing (?:really |so |much )?(?:well|better|great|good) now|is (?:great|doing great|better|ok|okay) now|in "
    r"recovery|got (?:the )?help and|glad im (?:still )?here|so proud of (?:her|him|myself|xname)|"
    r"ya esta (?:mejor|bien)|ahora esta bien|pedi ayuda y)\b"
)
"""Past, and helped since."""
_ASKED = late(r"\b(?:what|how) (?:\w+ ){0,3}(?:policy|rule|handbook|do we|should (?:we|staff|teachers|a teacher))\b")


def says_self_harm(text: str) -> bool:
    """Whether a text as talk (`talk.plain`) tells of somebody who may hurt themselves."""
    if says_despair(text):
        return not _ASKED.search(text) and not _IN_HELP.search(text)
    if _IN_HELP.search(text) is not None:
        return False
    if PILLS.search(text) or STRONG.search(text) or SPANISH.search(text) or BURDEN.search(text):
        return not (_is_about(text) or _is_idiom(text))
    return WEAK.search(text) is not None and not is_jest(text) and not _is_about(text)


def _is_about(text: str) -> bool:
    return (is_lesson(text) and _PLAIN.search(text) is None) or _ASKED.search(text) is not None


def _is_idiom(text: str) -> bool:
    """Whether a strong form is meant in jest: with laughter, or "killing myself" over some work."""
    if EARNEST.search(text) is not None:
        return False
    return JEST.search(text) is not None or (_OVERDONE.search(text) is not None and CAUSE.search(text) is not None)


def takes_self_harm_back(text: str) -> bool:
    """Whether a text that leans to self-harm speaks of a lesson, of help that came, or in jest."""
    if _IN_HELP.search(text) is not None or COMPUTERS.search(text) is not None:
        return True
    return _is_about(text) or is_jest(text)
