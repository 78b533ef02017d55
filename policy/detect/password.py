"""Secrets: passwords, PINs, locker combinations, door and one-time codes, log-ins, keys. The span is the secret alone.

Talk about passwords without a value is silent, and so are codes that are meant for everybody (join codes, zip codes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.protect import MASK
from policy.detect.protect import MENTION
from policy.detect.reading import Reading
from policy.detect.secret_value import digits_after
from policy.detect.secret_value import pair_after
from policy.detect.secret_value import strong
from policy.detect.secret_value import token_after
from policy.detect.secret_value import trimmed
from policy.detect.secret_words import CUE
from policy.detect.secret_words import MEETING
from policy.detect.secret_words import PREFIXED
from policy.detect.secret_words import PUBLIC
from policy.detect.secret_words import SECRET_CODE
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "PASSWORD"
RULES: tuple[str, ...] = ("password.cue",)
_MOST_CUES = 400
WORDS = words(
    """
    password passwords passwd passwrd paswrd pswd pswrd psw pwd pw pword pass passcode passcodes passphrase
    passkey code codes pin pins pincode nip combo combination combinacion locker lock candado casillero otp
    login logins log sign signin credentials creds acct account accounts cuenta key keys token tokens secret
    contrasena contrasenas contrasenia clave contra codigo ssw rd sk xoxb xoxp xapp ghp gho akia aiza glpat
    eyj hf npm user usuario u p
    """
)
_COMBINATION = re.compile(r"(?<![\d./-])\d{1,2}(?P<mark>\s?[-/,. ]\s?)\d{1,2}(?P=mark)\d{1,2}(?![\d/-]|\.\d)")
_USER_LINE = re.compile(
    r"(?:^|[\s(])(?:u(?:ser(?:name)?|suario)?|login|acct|account|cuenta)\s?[:=]\s?\S{2,40}[\s,;/|]{1,3}"
    r"(?:pass|pw|p)(?:(?P<sep>\s?[:=])\s?|\s)(?P<value>\S{3,64})"
)
_REVERSED = re.compile(
    r"(?:\b(?:type|use|enter|put|try|typed?|usa|pon|escribe|teclea)\s(?:in\s)?(?P<told>\S{5,64})\s(?:[a-z']+\s){0,6}?"
    r"|(?<!\S)(?P<said>\S{6,64})\s(?:is|es|as|for|como)\s(?!an?\s)(?:(?:my|the|his|her|our|mi|la|su|"
    r"el)\s)?(?:[a-z']+\s){0,2}?)"
    r"(?:password|passcode|pw|pass|contrasena|clave|pin)\b"
)
_OWNED = re.compile(r"\b(?:my|his|her|our|the|mi|su|\w+s)\s(?:\w+\s){0,2}$")
_LIST = re.compile(r"(?<!\S)(\S{6,64})(?!\S)")


def gate(_reading: Reading, _known: Known) -> bool:
    """Nothing but a word of secrets tells, and keys hold one themselves."""
    return False


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Secrets: .95 for a key or a value of mixed signs after a cue, .6 for a plain word after "is"."""
    for match in PREFIXED.finditer(reading.text):
        yield reading.span(TYPE, match.start(), match.end(), 0.99)
    for cue in islice(CUE.finditer(reading.low), _MOST_CUES):
        for start, end, score in _of_cue(cue, reading):
            if not {MASK, MENTION}.intersection(reading.text[start:end]):
                yield reading.span(TYPE, start, end, score)
    yield from _without_cue(reading)


def _without_cue(reading: Reading) -> Iterator[Span]:
    """User and secret side by side, and secrets that are said before they are named."""
    for match in _USER_LINE.finditer(reading.low):
        start, end = trimmed(reading.text, *match.span("value"))
        if match["sep"] or strong(reading.text[start:end]):
            yield reading.span(TYPE, start, end, 0.9)
    for match in _REVERSED.finditer(reading.low):
        start, end = trimmed(reading.text, *match.span("told" if match["told"] else "said"))
        if strong(reading.text[start:end]):
            yield reading.span(TYPE, start, end, 0.8)


def _of_cue(cue: re.Match[str], reading: Reading) -> Iterator[tuple[int, int, float]]:
    before = reading.low[max(0, cue.start() - 25) : cue.start()]
    if PUBLIC.search(before) or (cue["password"] and MEETING.search(before)):
        return
    if cue["lock"]:
        yield from _combination(cue, reading)
    elif cue["code"]:
        yield from _code(cue, reading, before)
    elif cue["pin"]:
        yield from digits_after(reading, cue.end(), loose=_OWNED.search(before) is not None)
    elif cue["login"]:
        yield from pair_after(reading, cue.end())
    else:
        yield from _password(cue, reading)


def _password(cue: re.Match[str], reading: Reading) -> Iterator[tuple[int, int, float]]:
    if cue["password"] and cue.group().rstrip("'\"").endswith("s"):
        listed = list(_listed(cue, reading))
        if listed:
            yield from listed
            return
    yield from token_after(reading, cue.end(), bare=cue["pass"] is None)


def _listed(cue: re.Match[str], reading: Reading) -> Iterator[tuple[int, int, float]]:
    """Several secrets behind "passwords", each with the place that it belongs to."""
    line = reading.text[cue.end() : cue.end() + 120].partition("\n")[0]
    for match in _LIST.finditer(line):
        start, end = trimmed(reading.text, cue.end() + match.start(1), cue.end() + match.end(1))
        if strong(reading.text[start:end]):
            yield start, end, 0.8


def _combination(cue: re.Match[str], reading: Reading) -> Iterator[tuple[int, int, float]]:
    """Three numbers within a few words after it."""
    view = reading.low[cue.end() : cue.end() + 40].partition("\n")[0]
    match = _COMBINATION.search(view)
    if match is not None and not re.search(r"[.!?]\s|\$", view[: match.start()]):
        yield cue.end() + match.start(), cue.end() + match.end(), 0.9
    elif cue.group().strip() not in {"combo", "locker", "casillero", "combination"}:
        yield from digits_after(reading, cue.end(), loose=False)


def _code(cue: re.Match[str], reading: Reading, before: str) -> Iterator[tuple[int, int, float]]:
    """A code that opens something, or that a service sent to one person."""
    after = reading.low[cue.end() : cue.end() + 60].partition("\n")[0]
    opens = (
        SECRET_CODE.search(before[-20:]) or re.match(r"\s(?:for|to|of|para|del?)\b[^.!?\n]{0,10}", after) is not None
    )
    if cue.group().startswith("otp") or (opens and SECRET_CODE.search(before + "\n" + after)):
        match = _COMBINATION.search(after)
        if match is not None:
            yield cue.end() + match.start(), cue.end() + match.end(), 0.9
        else:
            yield from digits_after(reading, cue.end(), loose=True)
