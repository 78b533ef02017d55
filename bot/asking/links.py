"""One-time links: drawn at random, signed, and kept by keyed digest alone."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from collections.abc import Iterator
from collections.abc import Sequence

PURPOSE = "consent links"
"""What the links' keys are derived for."""
PATH = "/consent/"
_RANDOM = 16
_TAG = 16
_LENGTH = 52
"""Letters of a token: 32 bytes in base 32, small, without padding: no sign that a mail program breaks at."""


class Links:
    """Draws tokens of 128 random bits with a tag of 128, and knows them again.

    A token that was not drawn here is told by its tag, before anything is looked up.
    """

    def __init__(self, keys: Sequence[bytes], *, url: str = "", by_mail: bool = False) -> None:
        """Take the keys derived for `PURPOSE`, the newest first, and the web part's public address ("": none).

        `by_mail` is whether links can go out by e-mail.
        """
        self.by_mail = by_mail
        self._keys = keys
        self._url = url.rstrip("/")

    @property
    def reachable(self) -> bool:
        """Whether a link leads anywhere."""
        return bool(self._url)

    def draw(self) -> tuple[str, str]:
        """A new token and the digest to keep. The token cannot be had back from the digest."""
        random = secrets.token_bytes(_RANDOM)
        token = _written(random + _mac(self._keys[0], "tag", random)[:_TAG])
        return token, self.digests(token)[0]

    def address(self, token: str, *, lang: str) -> str:
        """The page's address."""
        return f"{self._url}{PATH}{token}?lang={lang}"

    def digests(self, token: str) -> tuple[str, ...]:
        """The digests that a token may be kept under, one for each key; () for one that was not drawn here."""
        raw = _read(token)
        if raw is None:
            return ()
        random, tag = raw[:_RANDOM], raw[_RANDOM:]
        tags = [hmac.compare_digest(_mac(key, "tag", random)[:_TAG], tag) for key in self._keys]  # every key, always
        return tuple(_mac(key, "kept", raw).hex() for key in self._keys) if any(tags) else ()

    def proof(self, token: str, *shown: str) -> str:
        """What a form carries to show that its page came from here, for this link and with these words."""
        return next(self._proofs(token, shown))

    def proves(self, proof: str, token: str, *shown: str) -> bool:
        """Whether a form's proof was made here for this link and these words."""
        found = [hmac.compare_digest(one.encode(), proof.encode()) for one in self._proofs(token, shown)]
        return any(found)

    def _proofs(self, token: str, shown: Sequence[str]) -> Iterator[str]:
        return (_mac(key, "form", "\x1f".join((token, *shown)).encode()).hex() for key in self._keys)


def _mac(key: bytes, what: str, content: bytes) -> bytes:
    return hmac.digest(key, what.encode() + b"\x00" + content, "sha256")


def _written(raw: bytes) -> str:
    return base64.b32encode(raw).decode().rstrip("=").lower()


def _read(token: str) -> bytes | None:
    """The bytes of a token that is written as we write them; None for any other word."""
    if len(token) != _LENGTH or not token.isascii():
        return None
    try:
        raw = base64.b32decode(token.upper() + "====")
    except binascii.Error:
        return None
    return raw if _written(raw) == token else None
