"""E-mail addresses: plain, spaced out, or with "at" and "dot" in words or brackets (RFC 5321 lengths).

Not addresses: `git@host:path`, `package@1.2.3`, mentions, an address after `ssh`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "EMAIL"
RULES: tuple[str, ...] = ("email.plain",)
WORDS = frozenset({"at", "arroba"})
_PROVIDERS = (
    r"(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|aol|proton|protonmail|tutanota|tuta|live|msn|comcast|"
    r"gmx|fastmail|verizon|att|sbcglobal|rocketmail|hey|zoho|yandex)"
)
_PLAIN = re.compile(
    r"(?<![a-z0-9._%+'@-])[a-z0-9_%+'][a-z0-9._%+'-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![a-z0-9@])"
)
_SPACED = re.compile(r"(?<!\S)(?:[a-z0-9._+-] ){2,64}@ ?(?:[a-z0-9.-] ){3,64}[a-z](?!\S)")
_OPEN, _SHUT = r"""[\[({<'"]\s?""", r"""\s?[\])}>'"]"""
_AT = (
    rf"(?:\s{{0,2}}@\s{{0,2}}|\s{{0,2}}{_OPEN}(?:at|@|a|arroba){_SHUT}\s{{0,2}}"
    r"|\s(?:at|arroba)\s|[-_](?:at|arroba)[-_])"
)
_DOT = (
    rf"(?:\s{{0,2}}\.\s{{0,2}}|\s{{0,2}}{_OPEN}(?:dot|punto|\.){_SHUT}\s{{0,2}}"
    r"|\s(?:dot|punto|period)\s|[-_](?:dot|punto)[-_])"
)
_JOIN = (
    r"(?:[._+-]|\s(?:dot|punto|underscore|guion bajo|dash|guion|plus)\s|\s?[\[(](?:dot|punto|underscore|dash)[\])]\s?)"
)
_HIDDEN = re.compile(
    rf"(?<![a-z0-9._+-])(?P<local>[a-z0-9]{{1,40}}(?:{_JOIN}[a-z0-9]{{1,40}}){{0,4}})(?P<at>{_AT})"
    rf"(?P<host>[a-z0-9-]{{2,40}}(?:{_DOT}[a-z0-9-]{{2,40}}){{0,3}}?)"
    rf"(?P<tld>{_DOT}(?:com|c0m|net|org|edu|gov|io|me|us|uk|ca|mx|es|co|info|gg|dev|app|xyz)"
    rf"(?:{_DOT}(?:uk|au|nz|mx|us))?)?(?![a-z0-9])"
)
_PROVIDER = re.compile(rf"{_PROVIDERS}(?![a-z0-9])")
_BARE = re.compile(rf"(?<![a-z0-9._%+-])[a-z0-9._%+-]{{1,64}}@{_PROVIDERS}(?![a-z0-9.-]*[a-z0-9])")
_TALK = words(
    """
    me us it him her them you look looking be is are was were go going meet here there up out good bad great
    stuff in on sign log register available found online hosted run running only not still back everyone
    people someone practice game party class school team over down starts ends now today see join watch live
    yell point aim mad angry shop buy order site app help email mail message contact
    """
)
_NOT_LOCAL = frozenset(["git", "root", "noreply", "no-reply", "donotreply", "postmaster", "mailer-daemon", "svn", "hg"])
_SHELL = re.compile(
    r"(?:\bssh|\bscp|\bsftp|\brsync|\bclone|\bremote add \w+|\bmosh)\s+(?:-\S+\s+)*\S{0,40}$|://\S{0,60}$"
)
_CUE = re.compile(r"\be-?mails?\b|\bcorreo\b|\bmail me\b|\bapple id\b|\binbox\b")


def gate(reading: Reading, _known: Known) -> bool:
    """Whether anything that can join the halves of an address is there."""
    return "@" in reading.low or "[a]" in reading.low or "(a)" in reading.low


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Addresses: .99 plain, .9 spaced out, .75 hidden in words."""
    low = reading.low
    if "@" in low:
        for match in _PLAIN.finditer(low):
            if _mail(match, low):
                yield reading.span(TYPE, match.start(), match.end(), 0.99)
        for match in _SPACED.finditer(low):
            yield reading.span(TYPE, match.start(), match.end(), 0.9)
        for match in _BARE.finditer(low):
            yield reading.span(TYPE, match.start(), match.end(), 0.8)
    yield from _hidden(reading)


def _hidden(reading: Reading) -> Iterator[Span]:
    match = _HIDDEN.search(reading.low)
    while match is not None:
        here = match.end("local")
        if _is_address(match, reading):
            here = match.end("tld") if match["tld"] else match.end("host")
            yield reading.span(TYPE, match.start(), here, 0.75)
        match = _HIDDEN.search(reading.low, here)


def _mail(match: re.Match[str], low: str) -> bool:
    local = match.group().partition("@")[0]
    if local in _NOT_LOCAL or low[match.end() : match.end() + 2].strip(" ").startswith((":/", ":~")):
        return False
    return _SHELL.search(low[max(0, match.start() - 60) : match.start()]) is None


def _is_address(match: re.Match[str], reading: Reading) -> bool:
    """Tells an address from ordinary talk, which has "at" and "dot" in it too."""
    at, host = match["at"].strip(), match["host"]
    provider = _PROVIDER.match(host) is not None
    local = match["local"]
    if local in _TALK or local in _NOT_LOCAL:
        return False
    distinct = not local.isalpha()
    if match["tld"] is None:
        loud = reading.text[match.start("at") : match.end("at")].strip() == "AT"
        return provider and (distinct or loud or at not in WORDS | {"@"} or _CUE.search(reading.low) is not None)
    if at in WORDS:
        return provider or distinct or match["tld"].strip()[:1] != "." or match["tld"][:1] == " "
    return at != "@" or match["at"] == "@" or provider or distinct
