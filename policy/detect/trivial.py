"""Replies that carry nothing: a word, an emoji, a thank-you. To one student they count once a day (default A5)."""

from __future__ import annotations

import re

from policy.detect.normalise import normalise
from policy.detect.protect import MASK
from policy.detect.protect import MENTION
from policy.detect.protect import protect
from policy.detect.wordlist import words

_WORD = re.compile(r"[a-z]+(?:'[a-z]{1,3}){0,2}|\d+")
_NODS = words(
    """
    ok okay okey k kk yes yea yeah yep yup ya no nope nah sure thanks thank thx ty tysm you u np problem
    welcome yw got it good great nice cool perfect awesome sweet sounds will do done yay lol haha gotcha
    understood noted copy roger bet word sir maam coach right on alright of course absolutely definitely indeed
    agreed same me too not at all hi hello hey bye si claro vale gracias muchas de nada bien muy listo dale
    perfecto entendido hola adios buenas bueno
    """
)
_MOST_WORDS = 3


def is_trivial(text: str) -> bool:
    """Whether a text is a lone word, a few words of assent or thanks, or emoji only. Digits always carry something."""
    words = _words(text)
    if any(word.isdigit() for word in words) or "://" in text:
        return False
    return len(words) <= 1 or (len(words) <= _MOST_WORDS and _NODS.issuperset(words))


def is_nod(text: str) -> bool:
    """Whether a text asks and tells nothing: assent, thanks, greetings, emoji. A lone word such as "help" is none."""
    foreign = any(letter.isalpha() and not letter.isascii() for letter in normalise(text).text)
    return "://" not in text and not foreign and _NODS.issuperset(_words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(protect(normalise(text).text).lower().replace(MASK, " ").replace(MENTION, " "))
