"""Words as they are compared: folded to plain letters, cut to stems, light and the same for questions and clauses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+(?:\+)?")
_JOINED = str.maketrans({"'": "", "’": "", "‘": "", "`": "", "\u200b": "", "\u00ad": ""})
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"))
_SUFFIXES = ("ingly", "edly", "ments", "ment", "ings", "ing", "ers", "ed", "es", "ly", "s")
_DOUBLES = frozenset("bdgklmnprt")
_KEEP = frozenset({"news", "press", "sms", "this", "does", "has", "was", "is", "us", "yes", "always", "address", "ios"})


def fold(text: str) -> str:
    """Lower case, without accents, compatibility forms or apostrophes: `¿Qué’s` becomes `¿ques`."""
    apart = text.casefold().replace("’", "'").replace("'ll", " will")
    spelled_out = apart.translate(_JOINED).replace("w/o", "without").replace("w/", "with ")
    if spelled_out.isascii():
        return spelled_out
    decomposed = unicodedata.normalize("NFKD", spelled_out)
    return "".join(one for one in decomposed if not unicodedata.combining(one))


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The word without its common English ending: `posting`, `posted`, `posts` all become `post`."""
    if len(word) < 4 or word in _KEEP or word.isdigit():
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            return word[: -len(ending)] + instead
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not word.endswith("ss"):
            return _tidy(word[: -len(suffix)])
    return _tidy(word) if word.endswith("e") and len(word) > 4 else word


def _tidy(root: str) -> str:
    """A doubled last consonant and a silent `e` go: `tagg` and `tag`, `share` and `shar` meet."""
    if len(root) > 3 and root[-1] == root[-2] and root[-1] in _DOUBLES:
        return root[:-1]
    return root[:-1] if root.endswith("e") and len(root) > 3 else root
