"""Keys that tell by themselves what they are: vendors' documented prefixes, private keys, secrets inside an address."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from policy.detect.late import late
from policy.detect.reading import Reading
from policy.detect.secret_value import Found
from policy.detect.secret_value import placeholder
from policy.detect.secret_value import strong
from policy.detect.wordlist import words

KEY, ADDRESS = "password.key", "password.address"
_PREFIXED = late(
    r"(?<![A-Za-z0-9_-])(?:gsk_[A-Za-z0-9_-]{10,200}|sk-(?:proj-|ant-|live-|test-|or-)?[A-Za-z0-9_-]{10,200}|[sr]k_(?:live|test)_[A-Za-z0-9]{8,200}|"
    r"gh[pousr]_[A-Za-z0-9]{16,200}|github_pat_[A-Za-z0-9_]{16,200}|glpat-[A-Za-z0-9_-]{16,100}|"
    r"xox[abeoprs]-[A-Za-z0-9-]{10,200}|xapp-[A-Za-z0-9-]{10,200}|(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{30,60}|"
    r"ya29\.[0-9A-Za-z_-]{20,200}|hf_[A-Za-z0-9]{16,100}|npm_[A-Za-z0-9]{20,60}|pypi-[A-Za-z0-9_-]{16,200}|"
    r"whsec_[A-Za-z0-9]{8,100}|SG\.[A-Za-z0-9_-]{16,60}\.[A-Za-z0-9_-]{16,80}|dop_v1_[a-f0-9]{32,80}|"
    r"eyJ[A-Za-z0-9_-]{10,600}\.eyJ[A-Za-z0-9_-]{6,600}\.[A-Za-z0-9_-]{5,600}|"
    r"[MNO][A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})"
)
WORDS = words(
    """
    sk rk gsk ghp gho ghu ghs ghr pat glpat xoxa xoxb xoxe xoxp xoxr xoxs xapp hf pypi whsec dop
    """
)
"""Prefixes that stand apart as words."""
_DOTTED = late(r"[MNO][A-Za-z0-9_-]{23,28}\.")
_DOTTED_SIZE = 50
_PRIVATE = late(
    r"-----begin [a-z0-9 ]{0,30}private key(?: block)?-----"
    r"(?:[a-z0-9+/=\s:,]{0,6000}(?:-----end [a-z0-9 ]{0,30}private key(?: block)?-----)?)"
)
_BEARER = late(r"\bbearer\s(?P<value>[\w.~+/-]{10,400}=?)")
_CURL = late(r"\bcurl\s[^\n]{0,80}?(?:-u|--user)\s['\"]?[\w.@-]{1,40}:(?P<value>[^\s'\"]{4,64})")
_IN_ADDRESS = late(
    r"(?<![a-z0-9])[a-z][a-z0-9+.-]{1,15}://[^\s/:@<>]{1,60}:(?P<value>[^\s/@<>]{3,100})@[a-z0-9\[]"
    r"|(?<!\S)(?:[\w.-]{2,40}):(?P<plain>[^\s:@/]{4,64})@[a-z0-9-]{1,60}\.[a-z0-9.-]{2,60}"
    r"|discord(?:app)?\.com/api/webhooks/\d{5,25}/(?P<discord>[\w-]{10,120})"
    r"|hooks\.slack\.com/services/(?P<slack>[a-z0-9]{5,20}/[a-z0-9]{5,20}/[a-z0-9]{10,60})"
)


def hinted(reading: Reading) -> bool:
    """Whether a prefix of a key that is no word of its own stands in it."""
    text = reading.text
    if "AKIA" in text or "AIza" in text or "eyJ" in text or "ya29." in text or "npm_" in text or "SG." in text:
        return True
    if "ASIA" in text:
        return True
    return text.count(".") > 1 and len(text) > _DOTTED_SIZE and _DOTTED.search(text) is not None


def keys(reading: Reading) -> Iterator[Found]:
    """Keys, tokens and private keys, in offsets of `reading.text`."""
    for match in _PREFIXED.finditer(reading.text) if not WORDS.isdisjoint(reading.words) or hinted(reading) else ():
        if any(char.isdigit() for char in match.group()):
            yield Found(match.start(), match.end(), 0.99, KEY)
    if "-----begin" in reading.low:
        for match in _PRIVATE.finditer(reading.low):
            yield Found(match.start(), match.start() + len(match.group().rstrip()), 0.99, KEY)
    for match in chain(
        _BEARER.finditer(reading.low) if "bearer" in reading.words else (),
        _CURL.finditer(reading.low) if "curl" in reading.words else (),
    ):
        start, end = match.span("value")
        if strong(reading.text[start:end]):
            yield Found(start, end, 0.9, KEY, (match.start(), start))


def in_link(text: str) -> bool:
    """Whether a link could hold a secret."""
    return "/" in text and (("@" in text and "://" in text) or "webhooks/" in text or "hooks.slack" in text)


def in_addresses(reading: Reading) -> Iterator[Found]:
    """The secret in "scheme://user:secret@host"; links are protected, so that it is sought in the folded text."""
    text = reading.folded.text
    if not in_link(text) and (":" not in text or "@" not in text):
        return
    for match in _IN_ADDRESS.finditer(text.lower()):
        kind = match.lastgroup or "value"
        start, end = match.span(kind)
        if not placeholder(text[start:end]) and (kind != "plain" or strong(text[start:end])):
            yield Found(start, end, 0.95, ADDRESS)
