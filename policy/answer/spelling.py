"""Misspelt words put right: one letter too many, too few, wrong, or two changed about."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass

from policy.answer.common import EMPTY
from policy.answer.common import KNOWN

_SHORT = 3
_LEAST_BEGINNING = 4
_CHAT = """
wat=what wht=what ppl=people thru=through acct=account accts=accounts pix=pics msgs=messages bf=boyfriend
gf=girlfriend prof=professor uni=university hw=homework wo=without bc=because tmrw=tomorrow vid=video vids=videos
skool=school fone=phone frnd=friend plz=please rly=really insta=instagram ig=instagram fb=facebook snap=snapchat
yt=youtube tt=tiktok convo=conversation info=information grads=grades brake=break hole=whole
shud=should shoud=should hafta=must wen=when cuz=because becuz=because teh=the kiero=quiero
"""
_SLANG: Mapping[str, str] = dict(pair.split("=") for pair in _CHAT.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Speller:
    """Words known to be right, and beginnings of such words.

    `shorter` leads from a word, whole or with one letter less, to the words that it may have been; `often` tells how
    often a word is said.
    """

    known: frozenset[str]
    begun: frozenset[str]
    shorter: Mapping[str, tuple[str, ...]]
    often: Mapping[str, int]

    def correct(self, word: str) -> str:
        """The word as it was meant; unchanged where it is known, short, or nothing near is known."""
        if word in self.known or len(word) < _SHORT or not word.isalpha():
            return word
        if any(word[:size] in self.begun for size in range(_LEAST_BEGINNING, len(word) + 1)):
            return word
        near = {
            candidate
            for form in (word, *_without_a_letter(word))
            for candidate in self.shorter.get(form, ())
            if candidate[0] == word[0] and _one_slip(word, candidate)
        }
        if len(word) <= _SHORT:
            near = {candidate for candidate in near if len(candidate) > len(word)}
        return (
            min(
                near, key=lambda one: (sorted(one) != sorted(word), -self.often.get(one, 0), len(one) != len(word), one)
            )
            if near
            else word
        )


def expand(word: str) -> str:
    """Chat shorthand in full: `msgs` becomes `messages`."""
    return _SLANG.get(word, word)


def make_speller(words: Iterable[str], begun: Iterable[str], said: Mapping[str, int] | None = None) -> Speller:
    """A speller that corrects towards `words` and leaves alone what is `said`, begins like `begun`, or is common.

    `said` tells how often each word is: of several words near by, the more frequent was meant.
    """
    target = frozenset(word for word in words if len(word) > _SHORT and word.isalpha())
    shorter: dict[str, set[str]] = {}
    for word in target:
        for form in (word, *_without_a_letter(word)):
            shorter.setdefault(form, set()).add(word)
    return Speller(
        begun=frozenset(begun),
        known=target | KNOWN | EMPTY | frozenset(words) | frozenset(said or ()),
        often=dict(said or {}),
        shorter={form: tuple(sorted(found)) for form, found in shorter.items()},
    )


def _without_a_letter(word: str) -> tuple[str, ...]:
    return tuple(word[:place] + word[place + 1 :] for place in range(len(word)))


def _one_slip(left: str, right: str) -> bool:
    """Whether one insertion, deletion, replacement or exchange of neighbours leads from one word to the other."""
    if abs(len(left) - len(right)) > 1:
        return False
    if len(left) == len(right):
        differ = [place for place, (one, two) in enumerate(zip(left, right, strict=True)) if one != two]
        swapped = len(differ) == 2 and differ[1] == differ[0] + 1
        return len(differ) == 1 or (swapped and sorted(left) == sorted(right))
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return shorter in _without_a_letter(longer)
