"""What an account name looks like, told from the words and numbers that stand in the same places."""

from __future__ import annotations

import re
from enum import IntEnum

from policy.detect.handle_words import CHATTED
from policy.detect.handle_words import COMMON
from policy.detect.late import late
from policy.detect.networks import RESERVED
from policy.model import Known

ACCOUNT = r"(?>@?[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_-])?(?:#[A-Za-z0-9]{3,5})?)(?![\w@/#\x00]|:\w)"
_GLUE = r"(?:\s?[(\[]?(?:dot|underscore|under score|dash|punto|guion bajo|guion)[)\]]?\s?)"
SPELLED = (
    rf"@?[A-Za-z0-9_.]{{1,24}}(?:{_GLUE}[A-Za-z0-9_.]{{1,24}}){{1,4}}(?!\w)|"
    r"@?(?:[A-Za-z0-9._]\s){4,24}[A-Za-z0-9_](?!\w)"
)
"""Written out against a filter: "mia dot k dot runs", "k a y l a _ b"."""
CODE = r"(?:SW-?)?\d{4}[ -]\d{4}[ -]\d{4}(?![\d-])|\d{4}[ -]\d{4}(?![\d-])|\d{8,12}(?!\d)"
"""A number by which a game or an app finds a person; told from others only by the words before it."""

_ENDING = late(
    r"\.(?:com|net|org|edu|gov|io|gg|tv|js|py|exe|deb|zip|png|jpe?g|gif|pdf|docx?|mp[34]|txt|apk|dmg|html?|conf)$"
)
_NUMBERED = late(
    r"v?\d{1,12}(?:[._-]\d{1,8}){0,5}[a-z]{0,4}|\d{1,6}(?:am|pm|st|nd|rd|th|k|min|hrs?|s|p|fps|[vx]\d{1,3}|yo|gb|mb)|"
    r"[a-z]{1,3}\d{1,2}|[a-z]{1,20}-?\d{1,4}\.\d{1,6}(?:\.\d{1,6})?|(?:class|season|ch|chapter|part|day|week|"
    r"grade|level|"
    r"lvl|rank|top|room|bus|period|ep|episode|unit|team|page|step|version|update|patch|jordan|iphone|galaxy|pixel|"
    r"windows|"
    r"ubuntu)\.?-?\d{1,6}"
)
_INFLECTED = late(r"\w{2,}(?:ing|ed|ly|tion|sion|ous|ive|ment|ness|able|ible|nt|ful|ando|iendo|mente|cion)")
_CAMEL = late(r"[a-z][A-Z]|[A-Z]{2}[a-z]{2}.*[A-Z]|^x+[A-Z]")
_LAUGH = late(r"(?:ha|he|ja|lo|xo|lma|a|o|e|h|u|y|i){3,}[lhfo]?|(\w)\1{3,}")
_STRONG = late(r"[_.#]|-\d|-\w+-|[a-z]\d{2,}$|[a-z][A-Z]\w*\d|\d[a-zA-Z]+\d")
_LEAST = 3
_PARTS = 2


class Shape(IntEnum):
    """How much of an account name a word has in itself."""

    NONE = 0
    """A word, a number, a file, an address."""
    PLAIN = 1
    """Letters only, and no word we know."""
    ODD = 2
    """Digits, signs or capitals inside."""
    AT = 3
    """Written with its @."""


def shape(token: str, known: Known) -> Shape:
    """The shape of what `ACCOUNT` found."""
    bare = token.lstrip("@").rstrip(".-")
    low = bare.lower()
    if len(bare) < _LEAST or low in RESERVED or _ENDING.search(low) or low.strip("_.-").isdigit():
        return Shape.NONE
    if token.startswith("@"):
        return Shape.AT
    if low in COMMON or low in CHATTED or _NUMBERED.fullmatch(low) or _is_name(low, known):
        return Shape.NONE
    if "_" in low.strip("_") and all(part in COMMON for part in low.split("_") if part):
        return Shape.NONE
    if "#" in bare or "_" in bare.strip("_") or (bare.endswith("_") and len(bare) > _LEAST):
        return Shape.ODD
    return _of_words(bare, low, known)


def _of_words(bare: str, low: str, known: Known) -> Shape:
    parts = [part for part in re.split(r"[.-]", low) if part]
    if ".." in low or _run_on(parts, known):
        return Shape.NONE
    if "." in low or any(char.isdigit() for char in low):
        return Shape.ODD
    if _CAMEL.search(bare) and low not in CHATTED and not bare.endswith("s'"):
        return Shape.ODD
    if len(low) <= _LEAST or _said(low, known) or not low.isascii():
        return Shape.NONE
    return Shape.PLAIN


def strong(token: str, known: Known) -> bool:
    """Whether a token is an account by its own look, with or without its @."""
    bare = token.lstrip("@")
    if shape(bare, known) is not Shape.ODD:
        return False
    return bool(_STRONG.search(bare)) or made_of_a_name(bare, known)


def _run_on(parts: list[str], known: Known) -> bool:
    """Whether a full stop without a space, or a hyphen, joins two words of a sentence."""
    return len(parts) == _PARTS and all(_said(part, known) and not _is_name(part, known) for part in parts)


def _said(word: str, known: Known) -> bool:
    """Whether people say it, rather than call themselves so."""
    return (
        word in COMMON
        or _INFLECTED.fullmatch(word) is not None
        or _LAUGH.fullmatch(word) is not None
        or (len(word) > _LEAST and word.endswith("s") and word[:-1] in COMMON)
        or _is_name(word, known)
    )


def _is_name(word: str, known: Known) -> bool:
    """A student's first name as it is, drawn out, or with an s: the person, not the account."""
    if known.names is None:
        return False
    short = word.rstrip(word[-1:]) + word[-1:]
    return any(known.names.given(one) for one in (word, short, word.removesuffix("s")))


def made_of_a_name(token: str, known: Known) -> bool:
    """Whether a student's first name begins or ends a longer word ("ivytan", "notliam")."""
    low = token.lstrip("@").lower()
    if known.names is None:
        return False
    pieces = (piece for size in range(3, min(len(low) - 1, 13)) for piece in (low[:size], low[-size:]))
    return any(known.names.given(piece) for piece in pieces)
