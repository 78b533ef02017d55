"""User and secret side by side, and secrets that are said before they are named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy.detect.common_words import COMMON
from policy.detect.late import late
from policy.detect.secret_value import Found
from policy.detect.secret_value import placeholder
from policy.detect.secret_value import strong
from policy.detect.secret_value import trimmed
from policy.detect.secret_value import wordy
from policy.detect.secret_words import ACCOUNT
from policy.detect.secret_words import NOT_A_VALUE
from policy.detect.secret_words import PUBLIC
from policy.detect.secret_words import STAND_INS
from policy.detect.secret_words import TALK_ENDINGS
from policy.detect.wordlist import words

LOGIN, BEFORE = "password.login", "password.said_before"
_PAIR = late(r"(?P<user>[^\s/|,:]{2,40})(?:\s{1,2}[/|]\s{1,2}|,\s|:(?=\S)|/(?=\S))(?P<value>\S{4,64})")
_LINES = late(r"[^\n]{0,20}\n\s?(?P<user>\S{2,40})\n\s?(?P<value>\S{4,64})(?=\s*(?:\n|$))")
_USER_LINE = late(
    r"(?:^|[\s(,;])(?:u(?:ser(?:\s?name)?|suario)?|un|login|e-?mail|acct|account|cuenta|wi-?fi|ssid|network|red|"
    r"(?:log|sign) in (?:as|with))(?:(?P<told>\s?[:=]\s?|\s(?:is|es|as)\s)|\s)(?P<user>\S{2,60})"
    r"[\s,;/|]{1,3}(?:(?:and|y|&|with|then|and then|luego|y luego)\s)?(?:(?:the|la)\s)?"
    r"(?:pass(?:word|code)?|pw|pwd|p|key|clave|contra|contrasena)"
    r"(?:(?P<sep>\s?[:=]|\s(?:is|es)\b)\s?|\s)"
    r"(?P<value>\S{3,64})"
)
_REVERSED = late(
    r"(?:\b(?:type|use|enter|put|try|typed?|usa|usen|pon|ponle|escribe|teclea|mete)\s(?:in\s)?(?P<told>\S{5,64})\s"
    r"(?:[a-z']+\s){0,6}?"
    r"|(?<!\S)(?P<said>\S{6,64})\s(?:(?:is|es|as|for|como|era|was|<-+|=)\s(?!an?\s)|(?=\())\(?(?:(?:my|the|his|her|our|"
    r"ur|"
    r"your|mi|la|su|el|tu)\s)?(?:[a-z']+\s){0,2}?)"
    r"(?:password|passcode|pw|pass|contrasena|clave|pin)\b"
)


_PAIR_BEFORE = late(
    r"(?<!\S)[^\s/|]{3,40}\s?[/|]\s?(?P<value>\S{5,64})\s(?:is|are|for|es|para|<-+|=|that'?s|that is)\s"
    r"(?:[a-z']+\s){0,4}(?:logins?|log-?in|acct|account|creds|credentials|cuenta)\b"
)


_AND = late(
    r"\s(?:its|it's|are|as|son|con|(?:is|es|under)(?=\s(?:[a-z']+\s){0,2}(?:e-?mail|correo|\S+@\S+)\s))\s"
    r"(?P<user>\S{2,40}(?:\s\S{2,20}){0,2}?)\s"
    r"(?:and|y|&|(?:and\s)?then|(?:y\s)?luego)\s(?P<value>\S{6,64})"
)
_GETS_IN = late(
    r"\b(?:try|use|type|put|usa|pon|prueba)\s(?P<value>\S{6,64})\s(?:to|para)\s(?:log|sign|get|entrar|iniciar)\b"
)
_AFTER_USER = late(
    r"(?:\b(?:gmail|e-?mail|netflix|hulu|spotify|disney|canvas|hudl|insta|snap|tiktok|icloud|xbox|psn|steam|roblox|"
    r"correo)\s|[,;/|\n(]\s{0,2}(?:(?:and|y|my|the|la|mi)\s){0,2}|\b(?:and|y)\s(?:(?:the|la|my|mi)\s)?)(?:pass|clave|"
    r"contra)\s"
    r"(?P<value>[a-z]\S{5,63})"
)
_NETWORK = late(
    r"\b(?:guest|home|school|house|gym|library|casa|visitas) wi-?fi(?:\s\w{2,10}){0,2}?(?:\s?[:=]|\s(?:is|es|use|usa))"
    r"\s(?P<value>[a-z]\S{6,63})"
)
_PUT = late(
    r"\b(?:put|type|use|enter|try|write|pon(?:le|gan|ganle)?|us[ae]n?|escribe|teclea|mete(?:le)?)\s(?:in\s)?"
    r"(?P<value>[a-z]{6,30})\s(?:(?:for|as|in|into|como|de|en|para)\s(?:(?:the|la|el|my|mi)\s)?(?:[a-z]{2,10}\s)?|"
    r"(?:when(?:ever)?|once|if|cuando|si)\s(?:[a-z']{2,8}\s){0,3}?"
    r"(?:asks?|wants|prompts|needs|says|pid[ae]n?|pide|diga|dice|salga|aparezca)\s(?:you\s)?"
    r"(?:for\s)?(?:(?:the|a|la|el|una)\s)?(?:[a-z]{2,8}\s)?)"
    r"(?:password|passcode|passphrase|pw|contrasena)\b(?!\s(?:manager|box|field|hint|reset|prompt|protected))"
)
"""A plain word that is told to be one: "put … for the passcode"."""
_NO_SECRET = words(
    """
    bitwarden lastpass keepass keepassx keepassxc dashlane keychain google chrome clever autofill caution symbols
    numbers capitals letters uppercase lowercase whatever something anything different another english spanish
    fingerprint faceid touchid passwords passphrases simple single quotes gibberish initials nickname birthday school
    student special random common plaintext cualquier cualquiera mayusculas numeros letras simbolos espacios facebook
    seahorse dictionary entropy
    """
)
_SPELT = late(
    r"(?<!\S)(?P<value>[^\s,]{4,64}),?\s\(?(?:all (?:one word|lower\s?case|caps|lower)|no (?:caps|spaces?)|one word|"
    r"lower\s?case|todo junto|todo en minusculas?|en minusculas?|sin espacios?|with a capital|capital [a-z]\b)"
)
_TOLD_PASS = late(r"[a-z]+$")
_FOR = ("for ", "as ", "is ", "es ", "como ", "was ", "era ", "= ", "<-", "(", "in ", "on ", "at ", "en ", "de ")
_NAMED = words(
    """
    password passwords passcode passphrase pass pw pwd contrasena clave contra pin login logins log acct account creds
    credentials cuenta wifi wi router hotspot internet
    """
)
_NETWORK_KEY = 8
"""Characters of the shortest key of a wireless network (IEEE 802.11i)."""
_PASSES = words("password passwords passcode pass pw contrasena clave contra pin")
_ALONE = (
    (_REVERSED, BEFORE, _PASSES),
    (_AFTER_USER, LOGIN, words("pass clave contra")),
    (_NETWORK, LOGIN, words("wifi wi")),
    (_GETS_IN, BEFORE, words("log login sign entrar iniciar")),
)
_PAIRED = (_PAIR_BEFORE, LOGIN, words("logins login log acct account creds credentials cuenta"))
_TYPED = words("put type use enter try write pon ponle pongan ponganle usa usen use escribe teclea mete metele")
_ASKED = words("password passcode passphrase pw contrasena")
_SPELLING = words("word lower lowercase caps spaces junto minusculas espacios capital")
_USERS = words("u un user username usuario login mail email acct account cuenta wifi wi ssid network red log sign")
_KEYS = words("pass password passcode pw pwd p key clave contra contrasena")
"""What both halves of a user and a secret are called."""
_ACCESS = late(r"\b(?:wi-?fi|pass\w{0,5}|pw|pwd|login|log in|contrasena|clave|router|hotspot|internet)\b")


def lines(text: str, low: str, said: frozenset[str]) -> Iterator[Found]:
    """A user and a secret with its word ("user: … pass: …"), and what is said before it is named.

    `said` are the words of the text: most texts hold none of `_NAMED`, and are not searched for it.
    """
    paired = not _USERS.isdisjoint(said) and not _KEYS.isdisjoint(said)
    for match in _USER_LINE.finditer(low) if paired else ():
        start, end = trimmed(text, *match.span("value"))
        value = text[start:end]
        if placeholder(value) or placeholder(match["user"]):
            continue
        plain = (match["sep"] or (match["told"] and not low[end:].strip(" .!"))) and low[start:end] not in NOT_A_VALUE
        if strong(value) or (plain and len(value) > 3):
            yield Found(start, end, 0.9, LOGIN, (match.start(), match.start("value")))
    if not _NAMED.isdisjoint(said):
        yield from _named(text, low, said)


def _named(text: str, low: str, said: frozenset[str]) -> Iterator[Found]:
    """What is told to be a secret, or a log-in, behind it."""
    if not _TYPED.isdisjoint(said) and not _ASKED.isdisjoint(said):
        yield from _put(low)
    if not _SPELLING.isdisjoint(said):
        yield from _spelt(text, low)
    for pattern, rule, needed in (_PAIRED, *_ALONE) if "/" in low or "|" in low else _ALONE:
        for match in pattern.finditer(low) if not needed.isdisjoint(said) else ():
            start, end = trimmed(text, *match.span(match.lastgroup or 0))
            cue = (end, match.end()) if end < match.end() else (match.start(), start)
            if _holds(pattern, text, low, match, start, end) and not placeholder(text[start:end]):
                yield Found(start, end, 0.8, rule, cue)


def _holds(pattern: re.Pattern[str], text: str, low: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether the signs are mixed enough for what is said of them."""
    value = text[start:end]
    if pattern is _GETS_IN:
        return wordy(value)
    if pattern is _AFTER_USER:
        return strong(value) and ACCOUNT.search(low, max(0, match.start() - 60), match.start("value")) is not None
    if pattern is not _REVERSED:
        return strong(value)
    if PUBLIC.search(_TOLD_PASS.sub("", low[start : match.end()])):
        return False
    if low.endswith("pass", start, match.end()):
        return wordy(value) and low.startswith(_FOR, end + 1)
    return strong(value)


def _put(low: str) -> Iterator[Found]:
    """A plain word that one is told to type where a password is asked for."""
    for match in _PUT.finditer(low):
        value = match["value"]
        plain = value in NOT_A_VALUE or value in STAND_INS or value in _NO_SECRET or value in COMMON
        if not plain and not value.endswith(TALK_ENDINGS):
            yield Found(*match.span("value"), 0.6, BEFORE, (match.end("value"), match.end()))


def _spelt(text: str, low: str) -> Iterator[Found]:
    """A plain word of which is told how it is spelt: "… all lowercase", "… no spaces"."""
    for match in _SPELT.finditer(low) if _ACCESS.search(low) else ():
        start, end = trimmed(text, *match.span("value"))
        if low[start:end] not in NOT_A_VALUE and low[start:end] not in STAND_INS:
            yield Found(start, end, 0.6, BEFORE, (end, match.end()))


def pair_after(text: str, cue: re.Match[str]) -> Iterator[Found]:
    """The second half of "user / secret" after a log-in cue."""
    at = cue.end()
    for match in _LINES.finditer(text, at, at + 130) if text[at : at + 21].count("\n") else ():
        start, end = trimmed(text, *match.span("value"))
        if strong(text[start:end]):
            yield Found(start, end, 0.8, LOGIN, cue.span())
            return
    both = _AND.search(text, at, at + 90)
    if both is not None and wordy(text[slice(*trimmed(text, *both.span("value")))]):
        yield Found(*trimmed(text, *both.span("value")), 0.8, LOGIN, cue.span())
        return
    window = text[at : at + 90].partition("\n")[0]
    for match in _PAIR.finditer(window):
        start, end = trimmed(text, at + match.start("value"), at + match.end("value"))
        value = text[start:end]
        tight = match.end("user") + 1 == match.start("value") or "," in match.group()
        if len(value) < _NETWORK_KEY and cue.group().startswith("wi"):
            continue
        mixed = len(value) >= 6 and any(char.isupper() for char in value[1:])
        if not placeholder(value) and (strong(value) or (mixed and not tight and not value.isupper())):
            yield Found(start, end, 0.85, LOGIN, cue.span())
            return
