"""Secrets: passwords, PINs, locker combinations, door and one-time codes, log-ins, keys. The span is the secret alone.

Talk about passwords without a value is silent, and so are codes that are meant for everybody (join codes, zip codes).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from policy.detect import secret_code
from policy.detect import secret_key
from policy.detect import secret_login
from policy.detect import secret_service
from policy.detect import secret_token
from policy.detect.late import late
from policy.detect.protect import MASK
from policy.detect.protect import MENTION
from policy.detect.reading import Reading
from policy.detect.secret_value import Found
from policy.detect.secret_words import CUE
from policy.detect.secret_words import MEETING
from policy.detect.secret_words import PUBLIC
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "PASSWORD"
RULES: tuple[str, ...] = (
    secret_token.CUED,
    secret_token.PHRASE,
    secret_token.BEHIND,
    secret_token.LISTED,
    secret_login.LOGIN,
    secret_login.BEFORE,
    secret_service.SERVICE,
    secret_code.PIN,
    secret_code.CODE,
    secret_code.COMBINATION,
    secret_code.BEFORE,
    secret_key.KEY,
    secret_key.ADDRESS,
)
_SHORTEST_KEY = 18
_PLURAL = late(r"[^s\W]s['\"]?$")
_MOST_CUES = 400
_OF_SIGNS = words(
    """
    password passwords passwd passwrd passwrds paswrd pasword paswords pasward passord passwrod psswd psswrd pssword
    pswd pswrd psw pwd pwds pw pws pword pwrd passwurd pass passw passcode passcodes passphrase passphrases passkey
    passkeys pazzword passwort apikey curl
    pa word ssw ssword rd ss login logins log signin sign credentials creds acct account accounts cuenta portal key keys
    palabra
    token tokens secret webhook bearer contrasena contrasenas contrasenia contrasenya contrsena cntrasena contracena
    contrasea contraseas contr ntr sena clave contra usuario user username p un wifi wi fi
    """
)
_OF_DIGITS = words(
    """
    code codes pin pins pincode nip passcode passcodes combo combos combination combinations combinacion combinaciones
    locker lockers lock padlock candado casillero keypad lockbox teclado otp fa mfa authenticator auth factor codigo
    codigos punch dial door gate garage safe alarm unlock
    unlocks opens abre
    """
)
_OF_CUES = _OF_SIGNS - words("user username usuario un curl")
"""The first without those that only name the one who has a secret."""
_OF_KEYS = words(
    "api secret access private auth bot bearer wi wifi fi network wpa webhook encryption activation signing ssid"
)
_BESIDE = {
    "p": words("a w"),
    "log": words("in ins into"),
    "sign": words("in ins into"),
    "key": _OF_KEYS,
    "keys": _OF_KEYS,
}
"""Words of much other talk, and those of which one stands beside them where they announce a secret."""
_OF_ADDRESSES = words("https http postgres postgresql mysql mongodb srv redis ftp sftp ssh amqp smtp webhooks")
_OF_SENDERS = words("texted sent emailed mando gave")
_OF_CODES = _OF_DIGITS | _OF_SENDERS
WORDS = _OF_SIGNS | _OF_DIGITS | _OF_ADDRESSES | _OF_SENDERS | secret_service.WORDS | secret_key.WORDS


def gate(reading: Reading, _known: Known) -> bool:
    """Whether a key tells by itself what it is, or an address that is a link could hold a secret."""
    if reading.text is not reading.folded.text and secret_key.in_link(reading.folded.text):
        return True
    text = reading.text
    if reading.digits > 1 and len(text) > _SHORTEST_KEY and not text.islower() and secret_key.hinted(reading):
        return True
    return "c" in reading.words and _spelt_out(reading)


def find(reading: Reading, _known: Known) -> Iterator[Span]:
    """Secrets: .97 for a key or a value of mixed signs after a cue, .6 for a plain word after "is"."""
    for found in _in_text(reading):
        if not {MASK, MENTION}.intersection(reading.text[found.start : found.end]):
            yield reading.span(TYPE, found.start, found.end, found.score, rule=found.rule, cue=found.cue)
    for found in secret_key.in_addresses(reading):
        yield reading.span(TYPE, found.start, found.end, found.score, rule=found.rule)
    if reading.digits > 2 and not _OF_CODES.isdisjoint(reading.words):
        for found in secret_code.turns(reading.low):
            yield reading.span(TYPE, found.start, found.end, found.score, rule=found.rule, cue=found.cue)
        for found in secret_code.codes(reading.numbers_low):
            yield reading.number_span(TYPE, found.start, found.end, found.score, rule=found.rule, cue=found.cue)


def _spelt_out(reading: Reading) -> bool:
    return "n t r a" in reading.low


def _announces(reading: Reading) -> bool:
    """Whether one of the words stands there that `CUE` may find, with what it asks for beside it."""
    said = reading.words
    for word in said & _OF_CUES:
        also = _BESIDE.get(word)
        if also is None or not also.isdisjoint(said):
            return True
    low = reading.low
    return "_" in low or "p4" in low or "p@" in low or _spelt_out(reading)


def _in_text(reading: Reading) -> Iterator[Found]:
    yield from secret_key.keys(reading)
    text, low = reading.text, reading.low
    yield from secret_service.told(text, low, reading.words)
    if _OF_SIGNS.isdisjoint(reading.words) and not _spelt_out(reading):
        return
    for cue in islice(CUE.finditer(low), _MOST_CUES) if _announces(reading) else ():
        before = low[max(0, cue.start() - 25) : cue.start()]
        if (not cue["login"] and PUBLIC.search(before)) or (cue["password"] and MEETING.search(before)):
            continue
        if cue["login"]:
            yield from secret_login.pair_after(text, cue)
        else:
            several = list(secret_token.listed(text, cue)) if _PLURAL.search(cue.group()) else []
            yield from several or secret_token.token_after(text, low, cue, bare=cue["pass"] is None)
    yield from secret_login.lines(text, low, reading.words)
