"""What can be a secret: character classes after a cue, as no strength meter is needed there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.reading import Reading
from policy.detect.secret_words import GAP
from policy.detect.secret_words import NOT_A_VALUE
from policy.detect.secret_words import SEPARATOR
from policy.detect.secret_words import TALK_ENDINGS

Found = tuple[int, int, float]
_EDGES = " \t\r\n.,;:!?'\"()[]<>{}`*_~"
_OPENERS = "\"'`(*_~ <["
_CLOSERS = "\"'`)*_~,;:>] "
_TOKEN = re.compile(r"\S{2,120}")
_QUOTED = re.compile(r"[\"'`]([^\"'`\n]{3,40})[\"'`]")
_PHRASE = re.compile(r"(?P<words>(?:[a-z]{2,15}\s){1,3})\d{1,6}(?![\w:/%+-])")
_FILLER = (
    r"(?:\s(?:for|to|of|on|para|del?|they|he|she|i|it|u|you|that|we)(?:\s[a-z0-9']+){1,4}?)?"
    r"(?P<told>(?:\s?(?:is|was|es|now|changed to|reset to|rn|ahora|[:=]|->|-)){0,2})\s{0,2}"
)
_DIGITS = re.compile(_FILLER + r"(?<![a-z0-9])#?(?P<value>\d(?:[ -]?\d){2,7}#?)(?![\w%:/]|[.,]\d)")
_SIGNS = re.compile(_FILLER + r"(?<=[\s:=>-])(?P<value>\S{4,64})")
_PAIR = re.compile(r"(?P<user>[^\s/|,]{2,40})\s{1,2}[/|]\s{1,2}(?P<value>\S{4,64})")
_AMOUNT = re.compile(
    r"\d+(?:st|nd|rd|th|am|pm|s|x|k|ish|min|hrs?|days?)?\+?|\d{1,2}[:/.]\d{1,2}(?:[/.]\d{2,4})?(?:am|pm)?|\d+[+%-]\d*"
)
_TRAIL = re.compile(r"(?:reset|manager|protected)\b")


def strong(token: str) -> bool:
    """Mixed signs: what nobody types in ordinary talk."""
    if len(token) < 4 or "://" in token or ("@" in token[1:] and "." in token.partition("@")[2]):
        return False
    letters = any(char.isalpha() for char in token)
    digits = any(char.isdigit() for char in token)
    marks = any(char in "!@#$%^&*_~+=?-" for char in token[1:-1])
    mixed = any(char.isupper() for char in token[1:]) and any(char.islower() for char in token)
    if _AMOUNT.fullmatch(token.lower()) or not letters:
        return False
    return digits or (mixed and marks) or (marks and any(char in "!@#$%^&*_~+=" for char in token[1:-1]))


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


def token_after(reading: Reading, at: int, *, bare: bool) -> Iterator[Found]:
    """The value after a cue: announced ("is", ":", "="), or right behind it where its signs are mixed."""
    text, low = reading.text, reading.low
    separator = SEPARATOR.match(low, at)
    while separator is not None and separator.end() < len(low):
        here = separator.end()
        quoted = _QUOTED.match(text, here)
        if quoted is not None:
            yield quoted.start(1), quoted.end(1), 0.9
            return
        found = _announced(text, low, here, equals=any(mark in separator.group() for mark in ":=>"))
        if found is not None:
            yield found
            return
        break
    if bare:
        yield from _behind(text, low, at)


def _behind(text: str, low: str, at: int) -> Iterator[Found]:
    """A value right behind the cue, without a word or sign that announces it."""
    gap = GAP.match(low, at)
    for here in {gap.end(), at + 1} if gap and low[at : at + 1].isspace() else set():
        token = _TOKEN.match(text, here)
        if token is not None:
            start, end = trimmed(text, token.start(), token.end())
            value = text[start:end]
            if strong(value) and not _placeholder(value):
                yield start, end, 0.85
                return
            if value.isdigit() and 4 <= len(value) <= 8 and here == at + 1:
                yield start, end, 0.75
                return


def _announced(text: str, low: str, here: int, *, equals: bool) -> Found | None:
    token = _TOKEN.match(text, here)
    if token is None:
        return None
    start, end = trimmed(text, token.start(), token.end())
    value = text[start:end]
    if len(value) < 3 or _placeholder(value):
        return None
    phrase = _PHRASE.match(low, start)
    if phrase is not None and NOT_A_VALUE.isdisjoint(phrase["words"].split()):
        return start, phrase.end(), 0.7
    if strong(value):
        return start, end, 0.95
    if value.isdigit():
        return (start, end, 0.8) if 4 <= len(value) <= 12 else None
    return _plain_word(low, start, end, equals=equals)


def _plain_word(low: str, start: int, end: int, *, equals: bool) -> Found | None:
    """A plain word is a secret only where the clause ends with it, and it does not describe a password."""
    word = low[start:end]
    parts = re.split(r"[^a-z]+", word)
    if any(part in NOT_A_VALUE for part in parts) or word.endswith(TALK_ENDINGS) or len(word) < 4:
        return None
    if "-" in word.strip("-") or "_" in word:
        return start, end, 0.8
    rest = low[end : end + 12].lstrip("\"'`*_~) ")
    ends = (
        not rest
        or rest[0] in ".,;!\n|/("
        or equals
        or re.match(r"(?:dont|don't|lol|pls|please|bro|btw|just|but|shh)\b", rest)
    )
    return (start, end, 0.7 if equals else 0.6) if ends and not _TRAIL.match(rest) else None


def _placeholder(value: str) -> bool:
    return (
        len(set(value.lower())) <= 1
        or value[:1] in "<{"
        or value.lower() in {"[redacted]", "xxxx", "redacted", "hidden"}
    )


def digits_after(reading: Reading, at: int, *, loose: bool) -> Iterator[Found]:
    """Three to eight digits after a PIN or a code; without "is" or ":" only where `loose`."""
    match = _DIGITS.match(reading.low, at)
    if match is not None:
        if match["told"] or loose:
            yield match.start("value"), match.end("value"), 0.9 if match["told"] else 0.75
        return
    match = _SIGNS.match(reading.low, at)
    if match is not None and match["told"]:
        start, end = trimmed(reading.text, *match.span("value"))
        if strong(reading.text[start:end]):
            yield start, end, 0.85


def pair_after(reading: Reading, at: int) -> Iterator[Found]:
    """The second half of "user / secret" after a log-in cue."""
    window = reading.text[at : at + 90].partition("\n")[0]
    for match in _PAIR.finditer(window):
        start, end = trimmed(reading.text, at + match.start("value"), at + match.end("value"))
        value = reading.text[start:end]
        if strong(value) or (len(value) >= 6 and any(char.isupper() for char in value[1:])):
            yield start, end, 0.85
            return
