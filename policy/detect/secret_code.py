"""Secrets made of digits: PINs, door and one-time codes, combinations of locks.

They are sought in the view in which spoken digits are digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.late import late
from policy.detect.secret_code_words import A_CARD
from policy.detect.secret_code_words import A_ROOM
from policy.detect.secret_code_words import CUE
from policy.detect.secret_code_words import FOR_DEVICE
from policy.detect.secret_code_words import MEETING
from policy.detect.secret_code_words import NOT_A_LOCK
from policy.detect.secret_code_words import PERSONAL
from policy.detect.secret_code_words import PUBLIC
from policy.detect.secret_code_words import SECRET_CODE
from policy.detect.secret_code_words import SERVICES
from policy.detect.secret_value import Found
from policy.detect.secret_value import strong
from policy.detect.secret_value import trimmed

PIN, CODE, COMBINATION, BEFORE = "password.pin", "password.code", "password.combination", "password.code_before"
_MOST = 300
_NUMBERS = late(
    r"(?<![\d./-])\d{1,2}(?P<mark>\s?(?:->|[-/,. _>|])\s?|\s(?:then|to|luego)\s)\d{1,2}(?P=mark)\d{1,2}"
    r"(?:(?P=mark)\d{1,2})?(?![\d/-]|\.\d)"
)
_WAY = r"(?:right|left|cw|ccw|clockwise|counter\s?clockwise|derecha|izquierda|der|izq|[rl])"
_STEP = rf"(?:{_WAY}\s?(?:to|at|past|a(?: la)?|hasta)?\s?(?:el\s)?\d{{1,2}}|\d{{1,2}}\s?(?:to the\s)?{_WAY})"
_TURNS = late(
    rf"(?<![a-z0-9]){_STEP}(?:[\s,;>-]{{1,3}}(?:(?:and|then|y|luego|back)\s){{0,2}}{_STEP}){{2,3}}(?![a-z0-9])"
)
_LOCKS = late(r"\b(?:lockers?|lock|combos?|combination|combinacion|candado|casillero|padlock|turn|spin)\b")
_FILLER = (
    r"(?:(?:\s(?:just |got |was |has |is |se )?(?:changed|reset|updated|cambio|cambiaron|different))?"
    r"(?:\s(?:again|lol|today|hoy|otra vez))?[?.!,;]{0,3}"
    r"\s(?:mine(?:'?s)?|(?:its |it's )?(?:the )?new (?:one|1|code|pin)(?:'?s)?|its|it's|el mi[oa]|la nueva|el nuevo|"
    r"ahora))?"
    r"(?:\s(?:for|4|2|to|of|on|from|para|del?|que|they|he|she|i|it|u|you|that|we)(?:\s[a-z0-9']+){1,5}?)?"
    r"(?P<told>(?:,?\s?(?:is|are|was|es|era|now|says|to(?=\s\d)|changed to|reset to|just|still|rn|ahora|"
    r"(?:changed|cambio)(?=[ ,.])|(?:el|la) nuev[oa]|[:=#(?]{1,3}|[=-]>|→|-)){0,4}),?\s{0,2}"
)
_DIGITS = late(_FILLER + r"(?<![a-z0-9])#?\s?(?P<value>(?:g-)?\d(?:[ -]?\d){2,7}[#*]?)(?![\w%:/]|[.,]\d|-\d)")
_OWNED = late(r"\b(?:my|his|her|our|ur|your|mi|su|tu|\w+s)\s(?:\w+\s){0,2}$")
_SIGNS = late(_FILLER + r"(?<=[\s:=>-])(?P<value>\S{4,64})")
_TO_OPEN = late(r"\s(?:for|to|of|it|they|para|del?|que|that|from|on|\d|i got)\b")
_SHORT_NUMBER = late(r"\s{1,2}\d{1,4}(?!\d)")
_AT_ONCE = late(r"\s{0,2}(?:is|es|:|=|\d)")
_NO_UNIT = late(
    r"\s?(?:people|kids|students|times|points|pts|dollars|bucks|min|mins|minutes|hours|days|am|pm|errors?|lines|lineas|"
    r"char\w*|streaks?|snaps|msgs|messages|followers|caracteres|bytes|pages|words|each|"
    r"calories|cals|players|wins|fries|for \d|years|yrs|puntos|personas|pesos)\b|:\d"
)
_SAID = late(
    r"(?<![\w.$#/-])(?P<value>g-\d{6}|\d{3}[ -]?\d{3}|\d{4,8}|"
    r"\d{1,2}(?P<mark>[ /.,-]|\s(?:then|to)\s)\d{1,2}(?P=mark)\d{1,2})\s?"
    r"(?:,?\s?(?:thats|that's|that is|this is|is|es|as|for|como|era|was)|=|<-+)\s"
    r"(?:(?:my|the|his|her|ur|your|tu|el|mi|la|su)\s)?(?P<what>(?:[a-z0-9-]+\s){0,3}?(?:codes?|codigo|otp|pin|"
    r"passcode|combo|combination|combinacion|nip))\b"
)
_OPENS = late(
    r"(?<![\w.$#/-])(?P<value>\d{4,8}[#*]?|\d{1,2}(?P<mark>[ /.,-])\d{1,2}(?P=mark)\d{1,2})\s(?:opens?|unlocks?|abre)\s"
    r"(?:[a-z]+\s){0,3}(?P<what>lockers?|lock|doors?|gates?|phone|ipad|safe|garage|casillero|candado|puerta|cel)\b"
    r"|\b(?P<by>(?:opens?|unlocks?|abre|desbloquea)\s(?:it\s|them\s|the\s[a-z]+\s)?(?:with|w/?|using|con))\s(?P<with>\d{4,8}[#*]?)(?=\s{0,2}(?:[.,!?;\n]|$))"
)
_OFFERED = late(r"\b(?:its|it's|use|try|put|type|enter|usa|pon)\s$")
_DENIED = late(r"\b(?:dont|don't|never|not|no|isnt|who|why)\b[^.!?\n]{0,12}$")
_PUNCHED = late(
    r"\b(?:(?:punch|type|key|teclea|marca)(?:\sin)?\s(?P<value>\d{3,8}[#*]?)\s(?:[a-z]+\s){1,4}?(?P<where>doors?|gates?|"
    r"garage|puerta|porton|keypad|alarm|lock|teclado|alarma|lockbox)"
    r"|(?:enter|put|press|hit|pon)(?:\sin)?\s(?P<put>\d{3,8}[#*]?)\s(?:[a-z]+\s){1,4}?(?P<there>keypad|alarm|lock|"
    r"lockbox|teclado|alarma))\b"
)

_SENT = late(
    rf"\b(?:{SERVICES}|they|twitch|steam|xbox|roblox|epic|it)\s(?:just\s)?(?P<what>sent|texted|emailed|dmed|gave|mando)\s"
    r"(?:(?:me|u|you|us|him|her)\s)?(?P<value>\d{3}[ -]?\d{3})(?![\w%:/-]|[.,]\d)"
)


def codes(low: str) -> Iterator[Found]:
    """All of them; `low` is a text in lower case with spoken digits as digits."""
    for cue in islice(CUE.finditer(low), _MOST):
        before = low[max(0, cue.start() - 25) : cue.start()]
        if cue["lock"]:
            yield from _combination(low, cue)
        elif cue["code"] or cue["factor"]:
            yield from _code(low, cue, before)
        elif not PUBLIC.search(before) and not MEETING.search(low, max(0, cue.start() - 25), cue.end() + 40):
            yield from _digits_after(
                low,
                cue,
                PIN,
                loose="pass" in cue.group() or cue["opener"] is not None or _of_somebody(low, cue, before),
            )
    yield from _before(low)


def _of_somebody(low: str, cue: re.Match[str], before: str) -> bool:
    """Whether a PIN is somebody's ("his phone pin"), or what it is for is told."""
    if _OWNED.search(before) or A_CARD.search(before) or SECRET_CODE.search(before[-24:]):
        return True
    return FOR_DEVICE.match(low, cue.end()) is not None


def _digits_after(low: str, cue: re.Match[str], rule: str, *, loose: bool) -> Iterator[Found]:
    """Three to eight digits; without "is" or ":" only where `loose`."""
    match = _DIGITS.match(low, cue.end())
    told = cue.group().endswith("'s")
    if match is not None:
        if (match["told"] or told or loose) and not _NO_UNIT.match(low, match.end()):
            yield Found(*match.span("value"), 0.9 if match["told"] else 0.75, rule, cue.span())
        return
    match = _SIGNS.match(low, cue.end())
    if match is not None and (match["told"] or rule == CODE):
        start, end = trimmed(low, *match.span("value"))
        if strong(low[start:end]):
            yield Found(start, end, 0.85, rule, cue.span())


def _combination(low: str, cue: re.Match[str]) -> Iterator[Found]:
    """Three numbers within a few words after it, or a short PIN of a lock that has one."""
    if PUBLIC.search(low[max(0, cue.start() - 12) : cue.start()]):
        return
    view = low[cue.end() : cue.end() + 40].partition("\n")[0]
    match = _NUMBERS.search(view)
    if match is not None and not NOT_A_LOCK.search(view, 0, match.start()):
        yield Found(cue.end() + match.start(), cue.end() + match.end(), 0.9, COMBINATION, cue.span())
    elif cue.group().strip() not in {"combo", "combos", "locker", "lockers", "casillero", "combination"}:
        yield from _digits_after(
            low, cue, COMBINATION, loose=cue.group().strip() in {"padlock", "bike lock", "candado"}
        )


def _code(low: str, cue: re.Match[str], before: str) -> Iterator[Found]:
    """A code that opens something, or that a service sent to one person."""
    after = low[cue.end() : cue.end() + 60].partition("\n")[0]
    near = low[max(0, cue.start() - 60) : cue.start()].rpartition(". ")[2].rpartition("\n")[2] + "\n" + after
    if MEETING.search(near) or PUBLIC.search(before):
        return
    sure = cue["factor"] is not None or cue.group().startswith("1") or _named(before, after)
    if not sure and not (_AT_ONCE.match(after) and (PERSONAL.search(before) or SECRET_CODE.search(near))):
        return
    match = _NUMBERS.search(after)
    if match is not None and sure:
        yield Found(cue.end() + match.start(), cue.end() + match.end(), 0.9, COMBINATION, cue.span())
        return
    told_only = cue["factor"] is not None and _SHORT_NUMBER.match(after) is not None
    for found in _digits_after(low, cue, CODE, loose=not told_only and (sure or SECRET_CODE.search(near) is not None)):
        if sure or 4 <= sum(map(str.isdigit, low[found.start : found.end])) <= 8:
            yield found


def _named(before: str, after: str) -> bool:
    """Whether what the code opens, or who sent it, is named beside it."""
    if SECRET_CODE.search(before[-24:]) or A_ROOM.match(after):
        return True
    return _TO_OPEN.match(after) is not None and SECRET_CODE.search(after) is not None


def _before(low: str) -> Iterator[Found]:
    """A code and then its name: "884213 is your Google code", "punch in 5590 at the back door"."""
    for match in islice(_SAID.finditer(low), _MOST):
        what = match["what"]
        personal = re.search(r"\b(?:my|his|her|ur|your|tu|mi|su)\s", low[match.end("value") : match.end()])
        ahead = low[max(0, match.start() - 30) : match.start()] + what
        public = PUBLIC.search(what[: what.rfind(" ") + 1]) or MEETING.search(ahead)
        denied = _DENIED.search(low, max(0, match.start() - 20), match.start())
        own = (
            personal
            or "comb" in what
            or (_OFFERED.search(low, max(0, match.start() - 8), match.start()) and "code" not in what)
        )
        if not public and not denied and (own or SECRET_CODE.search(ahead)):
            yield Found(*match.span("value"), 0.8, BEFORE, match.span("what"))
    opens = "open" in low or "unlock" in low or "abre" in low or "desbloquea" in low
    for match in islice(_OPENS.finditer(low), _MOST) if opens else ():
        value, told = ("value", "what") if match["value"] else ("with", "by")
        if value == "with" and not SECRET_CODE.search(low, max(0, match.start() - 30), match.start() + 7):
            continue
        yield Found(*match.span(value), 0.8, BEFORE, match.span(told))
    for match in islice(_SENT.finditer(low), _MOST):
        if not _NO_UNIT.match(low, match.end()):
            yield Found(*match.span("value"), 0.9, BEFORE, match.span("what"))
    for match in islice(_PUNCHED.finditer(low), _MOST):
        value, told = ("value", "where") if match["value"] else ("put", "there")
        yield Found(*match.span(value), 0.8, BEFORE, match.span(told))


def turns(low: str) -> Iterator[Found]:
    """Turns of a dial, where a lock is spoken of: "right 32 left 14 right 8"."""
    cue = _LOCKS.search(low)
    for match in islice(_TURNS.finditer(low), _MOST) if cue else ():
        if re.search(r"\d\d", match.group()):
            yield Found(*match.span(), 0.85, COMBINATION, cue.span() if cue else None)
