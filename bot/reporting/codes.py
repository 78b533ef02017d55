"""Case codes: how somebody who stays unnamed comes back to their report.

`XXXX-XXXX-SSSS-SSSS-SSSS` in Crockford's base 32: eight signs that find the case (40 bits), nine that prove the code
(45 bits), and three that are a keyed check of the others, so that a guess falls before anything costly is done for it.
Kept are a keyed digest of the first part and argon2id of the second; neither leads to the code.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Sequence

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError
from argon2.exceptions import VerificationError

from policy.model import CaseCode

PURPOSE = "case codes"
"""What the codes' keys are derived for."""
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = str.maketrans("OIL", "011", " \t\n\r\u00a0-\u2010\u2011\u2012\u2013\u2014\u2212.")
"""What people write for other signs of the alphabet, and what they put between."""
_LOOKUP, _SECRET, _CHECK = 8, 9, 3
_GROUP = 4
_SIGN_BITS = 5
_LONGEST = 64
"""Characters that are read of what somebody types."""
_AT_ONCE = 2
"""Hashes that are made at the same time: each takes 7 MiB and some hundredths of a second of one core."""


class CaseCodes:
    """Draws codes and knows them again."""

    def __init__(self, keys: Sequence[bytes], *, hasher: PasswordHasher | None = None) -> None:
        """Take the keys derived for `PURPOSE`, the newest first."""
        self._keys = keys
        # Less work than OWASP asks for passwords that people choose: this secret is drawn, and has 45 random bits.
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=7_168, parallelism=1)
        self._turns = asyncio.Semaphore(_AT_ONCE)

    def draw(self, seed: bytes = b"", turn: int = 0) -> str:
        """A code as it is shown. The same seed and turn give the same one; without a seed it is a new one."""
        raw = _mac(self._keys[0], "code", (seed or secrets.token_bytes(32)) + turn.to_bytes(2, "big"))
        body = _written(raw, _LOOKUP + _SECRET)
        return shown(body + _check(self._keys[0], body))

    def lookups(self, code: str) -> tuple[str, ...]:
        """What the case may be found by, one for each key; () for what cannot be a code from here."""
        read = read_code(code)
        body, check = read[:-_CHECK], read[-_CHECK:]
        right = [hmac.compare_digest(_check(key, body), check) for key in self._keys]  # every key, always
        if not read or not any(right):
            return ()
        return tuple(_mac(key, "lookup", read[:_LOOKUP].encode()).hex() for key in self._keys)

    async def kept(self, code: str) -> CaseCode:
        """What is kept of a code that was drawn here."""
        async with self._turns:
            hashed = await asyncio.to_thread(self._hasher.hash, read_code(code)[_LOOKUP:])
        return CaseCode(lookup=self.lookups(code)[0], hash=hashed)

    async def proves(self, code: str, kept: CaseCode) -> bool:
        """Whether a code is the one of which this was kept."""
        async with self._turns:
            return await asyncio.to_thread(self._verified, read_code(code)[_LOOKUP:], kept.hash)

    def _verified(self, secret: str, hashed: str) -> bool:
        try:
            return self._hasher.verify(hashed, secret)
        except (VerificationError, InvalidHashError):
            return False


def read_code(text: str) -> str:
    """The twenty signs of a code, however it was typed; "" for what is none."""
    read = text[:_LONGEST].upper().translate(_READ)
    whole = len(read) == _LOOKUP + _SECRET + _CHECK and all(sign in _SIGNS for sign in read)
    return read if whole else ""


def shown(code: str) -> str:
    """A code in groups of four."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def _check(key: bytes, body: str) -> str:
    return _written(_mac(key, "check", body.encode()), _CHECK)


def _written(raw: bytes, signs: int) -> str:
    number = int.from_bytes(raw, "big")
    return "".join(_SIGNS[(number >> (_SIGN_BITS * place)) & 31] for place in range(signs))


def _mac(key: bytes, what: str, content: bytes) -> bytes:
    return hmac.digest(key, what.encode() + b"\x00" + content, "sha256")
