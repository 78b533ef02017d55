"""E-mail addresses: plain, spaced out, or with "at" and "dot" in words or brackets (RFC 5321 lengths).

Not addresses: `git@host:path`, `package@1.2.3`, mentions, an address after `ssh`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.email_words import BARE
from policy.detect.email_words import CUE
from policy.detect.email_words import HIDDEN
from policy.detect.email_words import HOSTS
from policy.detect.email_words import JOINED
from policy.detect.email_words import NOT_LOCAL
from policy.detect.email_words import PLAIN
from policy.detect.email_words import PROVIDER
from policy.detect.email_words import SHELL
from policy.detect.email_words import SPACED
from policy.detect.email_words import TALK
from policy.detect.reading import Reading
from policy.model import Known
from policy.model import Span

TYPE = "EMAIL"
RULES: tuple[str, ...] = ("email.plain", "email.spaced", "email.bare", "email.hidden", "email.joined")
_SPOKEN = frozenset({"at", "arroba"})
WORDS = _SPOKEN | {"gmail", "hotmail", "yahoo", "icloud", "outlook", "com", "net", "org", "edu"}
_SAID = _SPOKEN | {"a"}
"""What is said, or put in brackets, for an @."""
_NEAR = 40
_PARTS = re.compile(r"[a-z]+")


def gate(reading: Reading, _known: Known) -> bool:
    """Whether anything that can join the halves of an address is there."""
    low = reading.low
    return "@" in low or "atgmail" in low or "dotcom" in low


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Addresses: .99 plain, .9 spaced out, .75 hidden in words."""
    low = reading.low
    if "@" in low:
        left = low.count("@")
        for match in PLAIN.finditer(low):
            if _mail(match, low):
                left -= 1
                yield _span(reading, match.start(), match.end(), 0.99, "email.plain")
        if not left and "at" not in low and _SAID.isdisjoint(reading.words) and low.isascii():
            return
        for match in BARE.finditer(low) if left else ():
            yield _span(reading, match.start(), match.end(), 0.7, "email.bare")
    elif HOSTS.isdisjoint(reading.words) and "dotcom" not in low and "atgmail" not in low:
        return
    yield from _disguised(reading, known)


def _disguised(reading: Reading, known: Known) -> Iterator[Span]:
    """Addresses that are spaced out, run together, or hidden in words."""
    low = reading.low
    for match in SPACED.finditer(low) if " @" in low or not _SPOKEN.isdisjoint(reading.words) else ():
        yield _span(reading, match.start(), match.end(), 0.9, "email.spaced")
    for match in JOINED.finditer(low):
        yield _span(reading, match.start(), match.end(), 0.75, "email.joined")
    yield from _hidden(reading, known)


def _span(reading: Reading, start: int, end: int, score: float, rule: str) -> Span:
    cue = CUE.search(reading.low, max(0, start - _NEAR), start)
    return reading.span(TYPE, start, end, score, rule=rule, cue=cue.span() if cue else None)


def _hidden(reading: Reading, known: Known) -> Iterator[Span]:
    match = HIDDEN.search(reading.low)
    while match is not None:
        here = match.end("local")
        if _is_address(match, reading, known) and _mail(match, reading.low):
            here = match.end()
            yield _span(reading, match.start(), here, 0.75, "email.hidden")
        match = HIDDEN.search(reading.low, here)


def _mail(match: re.Match[str], low: str) -> bool:
    """Whether it is no account on a machine: `git@host:path`, what follows `ssh`."""
    local = match.group().partition("@")[0]
    if local in NOT_LOCAL or low[match.end() : match.end() + 2].strip(" ").startswith((":/", ":~")):
        return False
    return SHELL.search(low[max(0, match.start() - 60) : match.start()]) is None


def _is_address(match: re.Match[str], reading: Reading, known: Known) -> bool:
    """Tells an address from ordinary talk, which has "at" and "dot" in it too."""
    at, host, local = match["at"].strip(), match["host"] or match["bare"], match["local"]
    provider = PROVIDER.match(host) is not None
    if local in TALK or local in NOT_LOCAL:
        return False
    distinct = not local.isalpha() and not local.isdigit()
    loud = reading.text[match.start("at") : match.end("at")].strip() == "AT"
    if match["tld"] is None:
        return provider and (
            distinct
            or loud
            or at.removesuffix(" the rate") not in _SPOKEN | {"@"}
            or CUE.search(reading.low) is not None
        )
    if at in _SPOKEN:
        named = _named(local, reading, known)
        return provider or (_spoken_dot(match) and (loud or distinct or named)) or (distinct and named)
    return at != "@" or match["at"] == "@" or provider or distinct


def _spoken_dot(match: re.Match[str]) -> bool:
    return match["tld"].strip()[:1] not in {".", ","} or match["tld"][:1] == " "


def _named(local: str, reading: Reading, known: Known) -> bool:
    """Whether a word that could be any other is a name here: a student's, or one that a word of writing asks for."""
    names = known.names
    return CUE.search(reading.low) is not None or (
        names is not None and names.touches(frozenset(_PARTS.findall(local)))
    )
