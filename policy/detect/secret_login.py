"""User and secret side by side, and secrets that are said before they are named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.secret_value import Found
from policy.detect.secret_value import placeholder
from policy.detect.secret_value import strong
from policy.detect.secret_value import trimmed

LOGIN, BEFORE = "password.login", "password.said_before"
_PAIR = re.compile(r"(?P<user>[^\s/|,:]{2,40})(?:\s{1,2}[/|]\s{1,2}|,\s|:(?=\S)|/(?=\S))(?P<value>\S{4,64})")
_LINES = re.compile(r"[^\n]{0,20}\n\s?(?P<user>\S{2,40})\n\s?(?P<value>\S{4,64})(?=\s*(?:\n|$))")
_USER_LINE = re.compile(
    r"(?:^|[\s(,;])(?:u(?:ser(?:\s?name)?|suario)?|un|login|e-?mail|acct|account|cuenta|wi-?fi|ssid|network|red|"
    r"(?:log|sign) in (?:as|with))(?:\s?[:=]\s?|\s(?:(?:is|es|as)\s)?)(?P<user>\S{2,60})"
    r"[\s,;/|]{1,3}(?:(?:and|y|&|with)\s)?(?:(?:the|la)\s)?(?:pass(?:word|code)?|pw|pwd|p|key|clave|contra|contrasena)"
    r"(?:(?P<sep>\s?[:=]|\s(?:is|es)\b)\s?|\s)"
    r"(?P<value>\S{3,64})"
)
_REVERSED = re.compile(
    r"(?:\b(?:type|use|enter|put|try|typed?|usa|pon|escribe|teclea|mete)\s(?:in\s)?(?P<told>\S{5,64})\s"
    r"(?:[a-z']+\s){0,6}?"
    r"|(?<!\S)(?P<said>\S{6,64})\s(?:(?:is|es|as|for|como|era|was|<-+|=)\s(?!an?\s)|(?=\())\(?(?:(?:my|the|his|her|our|ur|"
    r"your|mi|la|su|el|tu)\s)?(?:[a-z']+\s){0,2}?)"
    r"(?:password|passcode|pw|pass|contrasena|clave|pin)\b"
)


def lines(text: str, low: str) -> Iterator[Found]:
    """A user and a secret with its word ("user: … pass: …") on one line or on two, and "… is the password"."""
    for match in _USER_LINE.finditer(low):
        start, end = trimmed(text, *match.span("value"))
        value = text[start:end]
        if placeholder(value) or placeholder(match["user"]):
            continue
        if strong(value) or (match["sep"] and len(value) > 3):
            yield Found(start, end, 0.9, LOGIN, (match.start(), match.start("value")))
    for match in _REVERSED.finditer(low):
        start, end = trimmed(text, *match.span("told" if match["told"] else "said"))
        if strong(text[start:end]) and not placeholder(text[start:end]):
            yield Found(start, end, 0.8, BEFORE, (end, match.end()))


def pair_after(text: str, cue: re.Match[str]) -> Iterator[Found]:
    """The second half of "user / secret" after a log-in cue."""
    at = cue.end()
    for match in _LINES.finditer(text, at, at + 130) if text[at : at + 21].count("\n") else ():
        start, end = trimmed(text, *match.span("value"))
        if strong(text[start:end]):
            yield Found(start, end, 0.8, LOGIN, cue.span())
            return
    window = text[at : at + 90].partition("\n")[0]
    for match in _PAIR.finditer(window):
        start, end = trimmed(text, at + match.start("value"), at + match.end("value"))
        value = text[start:end]
        tight = match.end("user") + 1 == match.start("value") or "," in match.group()
        mixed = len(value) >= 6 and any(char.isupper() for char in value[1:])
        if not placeholder(value) and (strong(value) or (mixed and not tight and not value.isupper())):
            yield Found(start, end, 0.85, LOGIN, cue.span())
            return
