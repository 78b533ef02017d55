"""The log's own keys, made from the installation's: one authenticates entries, one signs segments.

A tag and a signature name the key they were made with, so that what an earlier key made still verifies after a change
of keys, as long as the earlier key stands behind the newer one.
"""

from __future__ import annotations

import hmac

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from storage.seal import Keys

_ID_BYTES = 4


class ChainKeys:
    """Tags entries and signs segments with the newest key; verifies with any."""

    def __init__(self, keys: Keys) -> None:
        self._tagging = keys.derive("log entry")
        self._signing = {
            name.hex(): Ed25519PrivateKey.from_private_bytes(seed) for name, seed in keys.derive("log segment").items()
        }
        self._newest = next(iter(self._tagging))

    @property
    def newest(self) -> str:
        """The id of the key that signs, in hexadecimal."""
        return self._newest.hex()

    def tag(self, ident: str, body: str) -> bytes:
        """`key id (4 bytes) | HMAC-SHA256 of id and body (32)`: nobody can make one without the key."""
        return self._newest + _mac(self._tagging[self._newest], ident, body)

    def tagged(self, ident: str, body: str, tag: bytes) -> bool:
        """Whether the tag was made here for that id and body."""
        key = self._tagging.get(tag[:_ID_BYTES])
        return key is not None and hmac.compare_digest(_mac(key, ident, body), tag[_ID_BYTES:])

    def sign(self, digest: bytes) -> bytes:
        """The Ed25519 signature (64 bytes) of a segment's digest."""
        return self._signing[self.newest].sign(digest)

    def signed(self, key: str, digest: bytes, signature: bytes) -> bool:
        """Whether the key of that id signed the digest; False also where that key is not here."""
        private = self._signing.get(key)
        if private is None:
            return False
        try:
            private.public_key().verify(signature, digest)
        except InvalidSignature:
            return False
        return True

    def public(self, key: str) -> str:
        """The public half of a signing key in hexadecimal; "" where the key is not here."""
        private = self._signing.get(key)
        return private.public_key().public_bytes_raw().hex() if private is not None else ""


def _mac(key: bytes, ident: str, body: str) -> bytes:
    return hmac.digest(key, f"{ident}\0{body}".encode("utf-8", "surrogatepass"), "sha256")
