"""Whether a question asks what another school, district or country allows: nothing that these policies can say."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from policy.answer.words import fold

_LET = re.compile(
    r"\b(?:does|do|will|did|at|in|rules? in|schools? in) ((?:\w+ ){1,3})(?:let|lets|allow|allows|permit|ban|bans|say"
    r"|says|schools|handbook|rulebook|treat)\b"
)
_RULES = re.compile(
    r"\b(?:handbook|rulebook|polic(?:y|ies)|rules?|allow(?:s|ed)?|lets?|bans?|says?|punish\w*|treats?|do about|norm"
    r"|escuelas?|permiten?|dice)\b"
)
_NAME = re.compile(
    r"\b(?:at|in|of|from|does|do|en|de) (?:the )?((?:[A-Z][\w']+ ?)+)|((?:[A-Z][\w']+ )+)(?:High|School|Academy|Prep"
    r"|University|College|Public)\b|\b([A-Z]\w+)'s (?:\w+ )?(?:polic|rule|handbook|punish)"
)


def asks_of_another_school(text: str, words: tuple[str, ...], known: AbstractSet[str]) -> bool:
    """Whether the rules of somebody are asked for whom the packs do not know; `known` are the words that they use."""
    let = _LET.search(" ".join(words))
    if let is not None and any(word not in known for word in let.group(1).split()):
        return True
    if not _RULES.search(fold(text)):
        return False
    names = (name for found in _NAME.finditer(text) for name in found.groups() if name)
    return any(_unknown(word, known) for name in names for word in name.split())


def _unknown(word: str, known: AbstractSet[str]) -> bool:
    plain = fold(word).removesuffix("s")
    return word[:1].isupper() and plain.isalpha() and not {plain, fold(word)} & known
