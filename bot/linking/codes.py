"""One-time codes: how they are drawn, shown and recognised. Only a keyed digest of a code is ever kept."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence

ALPHABET = "CDFGHJKMNPQRTVWXY23456789"
"""No two that look alike, and no vowel, so that no code spells a word: 25 to the tenth are 95 million million codes."""
LENGTH = 10
PURPOSE = "link codes"
"""What the digests' keys are derived for."""
_HALF = LENGTH // 2
_READ_AS = str.maketrans({"Z": "2", "S": "5", "B": "8"})
"""What somebody may take a letter of the alphabet for when copying it by hand."""


class Codes:
    """Draws codes and knows them again."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Take the keys derived for `PURPOSE`, the newest first."""
        self._keys = keys

    def draw(self) -> tuple[str, str]:
        """A new code and the digest to keep. The code cannot be had back from the digest."""
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        return code, self.digests(code)[0]

    def digests(self, typed: str) -> tuple[str, ...]:
        """The digests that a typed code may be kept under, one for each key."""
        code = plain(typed).encode()
        return tuple(hmac.digest(key, code, "sha256").hex() for key in self._keys)


def plain(typed: str) -> str:
    """A code as it was drawn: case, spaces, hyphens and other marks do not matter."""
    return "".join(one for one in typed.upper() if one.isalnum()).translate(_READ_AS)


def shown(code: str) -> str:
    """A code in two groups, as people read and type it."""
    return f"{code[:_HALF]}-{code[_HALF:]}"
