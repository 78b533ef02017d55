"""A text as talk: one spelling for chat's many, names as one word, so that patterns can speak of who and what.

`I'm`, `im` and `i am` become `im`; `u r` becomes `youre`; letters that stand three times and more stand once; letters
written as digits or masked with stars are read where that makes a word that matters. Whoever is named becomes `xname`,
laughter `xlol`, a heart `xheart`. Sentences end with ` . `, commas stand as ` , `. For cues alone: no offsets are kept.
"""

from __future__ import annotations

import re

from policy.detect.common_words import COMMON
from policy.detect.figures import SINGLE
from policy.detect.given_names import GIVEN
from policy.detect.normalise import normalise
from policy.detect.protect import MENTION
from policy.detect.protect import protect
from policy.detect.talk_words import CONTRACTED
from policy.detect.talk_words import MASKED
from policy.detect.talk_words import READ_LEET
from policy.detect.talk_words import SHORT
from policy.detect.talk_words import SPANISH_WORDS
from policy.model import Known

_TOKENS = re.compile(r"@?[^\W_](?:[\w@$!*|'+]*[\w*])?|[.!?;:\n]+|,|[()]|\x01+|[\U0001f300-\U0001faff❤♥☠]")
_QUOTED = re.compile(r'"[^"\n]{1,400}"|(?:^|(?<=\s))\'[^\'\n]{3,400}\'(?=\W|$)|^>.*$', re.MULTILINE)
_LEET = str.maketrans("013457@$!|", "oieastasil")
_AGAIN = re.compile(r"([a-z])\1{2,}")
_LAUGHS = frozenset("😂🤣💀☠😆😹😅")
_HEARTS = frozenset("❤♥💕💖💗💜💙💚🧡💛🥰😘😍🫶🤗")
_LONGEST = 4000
_SPELLED = re.compile(r"\bk[ .]y[ .]s\b")
_PAIRS = re.compile(r"\b(?:" + "|".join(sorted(CONTRACTED, key=len, reverse=True)) + r")\b")
_ORDINARY = frozenset(word for word in COMMON if word.isalpha() and _AGAIN.search(word) is None) - SHORT.keys()
"""Words that stand for themselves however they are looked at."""
_HAS_LETTER = re.compile("[a-z]")


def plain(text: str, known: Known, *, quoted: bool = True) -> str:
    """The text as talk, between two spaces. Without `quoted`, what stands between quotation marks is left out."""
    folded = protect(normalise(text[:_LONGEST]).text)
    if not quoted:
        folded = _QUOTED.sub(" xquote ", folded)
    words = [_word(token, known) for token in _TOKENS.findall(folded)]
    joined = " ".join(word for word in words if word)
    return f" {_PAIRS.sub(_contracted, _SPELLED.sub('kys', joined))} "


def _contracted(match: re.Match[str]) -> str:
    return CONTRACTED[match.group()]


def _word(token: str, known: Known) -> str:
    if token in _ORDINARY:
        return token
    low = token.lower()
    first = low[0]
    if first in ".!?;:\n":
        return "."
    if not first.isalnum() and first != "@":
        return _sign(first)
    if first == "@":
        return "xname"
    return _spelled(token, low, known)


def _sign(sign: str) -> str:
    if sign == MENTION:
        return "xname"
    if sign in _LAUGHS:
        return "xlol"
    return "xheart" if sign in _HEARTS else "," if sign == "," else ""


def _spelled(token: str, low: str, known: Known) -> str:
    owned = low.endswith("'s")
    low = low.replace("'", "").rstrip("!|")
    if low.isalpha():
        low = low if low in SHORT else _AGAIN.sub(r"\1", low)
        if low in SHORT:
            return SHORT[low]
        bare = low[:-1] if owned else low
        return ("xnames" if owned else "xname") if _is_name(token, bare, known) else low
    if _HAS_LETTER.search(low) is None:
        return low
    for mask, word in MASKED:
        if mask.fullmatch(low):
            return word
    read = _AGAIN.sub(r"\1", low.translate(_LEET))
    read = SHORT.get(read, read)
    return read if read in READ_LEET else low


def is_disguised(low: str) -> bool:
    """Whether a word of a text in lower case is read for another: letters written as digits or behind stars."""
    return any(_stands_for_another(token) for token in _TOKENS.findall(low) if not token.isalpha())


def _stands_for_another(token: str) -> bool:
    bare = token.replace("'", "").rstrip("!|")
    if bare.isalpha() or _HAS_LETTER.search(bare) is None:
        return False
    read = _AGAIN.sub(r"\1", bare.translate(_LEET))
    return SHORT.get(read, read) in READ_LEET or any(mask.fullmatch(bare) for mask, _ in MASKED)


def _is_name(token: str, low: str, known: Known) -> bool:
    """Whether a word is what somebody is called; ordinary words are names only where they are written as such."""
    if low in SINGLE or (low in SPANISH_WORDS and token[0].islower()):
        return False
    if known.names is not None and known.names.given(low) and (low not in COMMON or token[0].isupper()):
        return True
    return low in GIVEN and low not in COMMON
