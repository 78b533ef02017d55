"""What a page hands out and gets back: sealed, for one purpose, until a moment. Its text tells nothing."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from datetime import timedelta

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PURPOSE = "report pages"
"""What the keys of the seals are derived for."""
_NONCE = 12
_BLOCK = 64
"""Tokens differ in length by whole blocks alone, so that a length tells nothing of what is inside."""
_LONGEST = 2_000


class Sealing:
    """Seals small facts with AES-GCM and opens them again, as long as they hold."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Take the keys derived for `PURPOSE`, the newest first."""
        self._keys = keys

    def seal(self, what: str, facts: Mapping[str, str], *, now: datetime, lasts: timedelta) -> str:
        """A token of letters, digits, `-` and `_`. `what` is what it is good for, and nothing else."""
        until = int((now + lasts).timestamp())
        content = json.dumps({**facts, "until": until}, ensure_ascii=False, separators=(",", ":")).encode()
        padded = content.ljust(-(-len(content) // _BLOCK) * _BLOCK)
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + AESGCM(self._keys[0]).encrypt(nonce, padded, what.encode())
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def open(self, what: str, token: str, *, now: datetime) -> Mapping[str, str] | None:
        """What was sealed for that; None for a token that is altered, too old, or from elsewhere."""
        raw = _raw(token)
        for key in self._keys if len(raw) > _NONCE else ():
            try:
                facts = json.loads(AESGCM(key).decrypt(raw[:_NONCE], raw[_NONCE:], what.encode()))
            except InvalidTag:
                continue
            return {name: str(value) for name, value in facts.items()} if now.timestamp() < facts["until"] else None
        return None


def _raw(token: str) -> bytes:
    if len(token) > _LONGEST or not token.isascii():
        return b""
    try:
        return base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        return b""
