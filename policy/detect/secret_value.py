"""What can be a secret: character classes after a cue, as no strength meter is needed there."""

from __future__ import annotations

from dataclasses import dataclass

from policy.detect.late import late
from policy.detect.secret_words import STAND_INS

_OPENERS = "\"'`(*_~| <["
_CLOSERS = "\"'`)*_~|,;:>] "
_AMOUNT = late(
    r"\d+(?:st|nd|rd|th|am|pm|s|x|k|ish|min|hrs?|days?|yrs?|years?)?\+?|\d{1,2}[:/.]\d{1,2}(?:[/.]\d{2,4})?(?:am|pm)?|"
    r"\d+[+%-]\d*|\d+[-+]?(?:chars?|characters?|digits?|letters?|words?|symbols?|bits?|caracteres|letras|numeros)|"
    r"(?:sha|md|base|utf|aes|ctrl|alt|wpa|win|mp|ipv|rsa|f)-?\d{1,4}|2fa|mfa|k-?12|[a-z]?\d{1,2}[a-z]?"
)
_WORD = late(r"[a-z]{4}")
_COUNTED = late(
    r"(?:sections?|units?|periods?|chapters?|lessons?|pages?|rooms?|steps?|parts?|levels?|weeks?|days?|quiz|tests?|grades?|"
    r"class|modules?|blocks?|hours?|games?|rounds?|seasons?|episodes?|versions?|acts?|scenes?|problems?|questions?|"
    r"numbers?|slides?|doors?|gates?|buildings?|python|windows|ubuntu|area|route|group|team|version|figure|table|"
    r"capitulo|unidad|grupo|pagina|parte|semana|clase|salon)[ _.-]?\d{1,4}[a-z]?|"
    r"[a-z]{1,20}\d{1,3}(?:\.\d{1,4}){1,3}|[a-z]{1,30}(?:[-_.][a-z]{1,30}){1,8}"
)
"""What is numbered in a school, plain words with a hyphen, names of files: no secrets by their looks alone."""


@dataclass(frozen=True, slots=True)
class Found:
    """A secret in a text: where, how sure, by which rule, and where the words stand that announce it."""

    start: int
    end: int
    score: float
    rule: str
    cue: tuple[int, int] | None = None


def strong(token: str) -> bool:
    """Mixed signs: what nobody types in ordinary talk."""
    if len(token) < 4 or "://" in token or ("@" in token[1:] and "." in token.partition("@")[2]):
        return False
    letters = any(char.isalpha() for char in token)
    digits = any(char.isdigit() for char in token)
    marks = any(char in "!@#$%^&*_~+=?-" for char in token[1:-1])
    mixed = any(char.isupper() for char in token[1:]) and any(char.islower() for char in token)
    if _AMOUNT.fullmatch(token.lower()) or not letters or "'" in token[1:-1]:
        return False
    return digits or (mixed and marks) or (marks and any(char in "!@#$%^&*_~+=" for char in token[1:-1]))


def wordy(token: str) -> bool:
    """Mixed signs with a word in them, and no "chapter12": a secret even where no word calls it one."""
    low = token.lower()
    if not strong(token) or token[0] in "@#$/\\" or "://" in token or "/" in token[1:-1]:
        return False
    return _WORD.search(low) is not None and _COUNTED.fullmatch(low) is None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Takes quotation marks and the sentence's own punctuation off a token."""
    while start < end and text[start] in _OPENERS:
        start += 1
    while end > start and text[end - 1] in _CLOSERS:
        end -= 1
    if end > start and text[end - 1] == "." and not text[start : end - 1].endswith("."):
        end -= 1
    if end > start and text[end - 1] in "?" and not strong(text[start:end]):
        end -= 1
    return start, end


def placeholder(value: str) -> bool:
    """What stands for a secret in instructions: asterisks, "<your password>", "$TOKEN"."""
    low = value.lower()
    return (
        len(set(low)) <= 1
        or value[:1] in "<{$%\\"
        or low in STAND_INS
        or any(part in low for part in ("redacted", "environ", "getenv", "your_", "yourp", "xxxx", "****", "..."))
        or value.endswith(("()", "("))
    )
