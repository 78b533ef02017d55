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
        self._signing = keys.derive("log segment")

    @property
    def newest(self) -> str:
        """The id of the key that signs, in hexadecimal."""
        return next(iter(self._signing)).hex()

    def tag(self, ident: str, body: str) -> bytes:
        """`key id (4 bytes) | HMAC-SHA256 of id and body (32)`: nobody can make one without the key."""
        newest, key = next(iter(self._tagging.items()))
        return newest + _mac(key, ident, body)

    def tagged(self, ident: str, body: str, tag: bytes) -> bool:
        """Whether the tag was made here for that id and body."""
        key = self._tagging.get(tag[:_ID_BYTES])
        return key is not None and hmac.compare_digest(_mac(key, ident, body), tag[_ID_BYTES:])

    def sign(self, digest: bytes, key: str) -> bytes:
        """The Ed25519 signature (64 bytes) of a segment's digest by the key of that id, which must be here."""
        return Ed25519PrivateKey.from_private_bytes(self._signing[bytes.fromhex(key)]).sign(digest)

    def signed(self, key: str, digest: bytes, signature: bytes) -> bool:
        """Whether the key of that id signed the digest; False also where that key is not here."""
        private = self._private(key)
        if private is None:
            return False
        try:
            private.public_key().verify(signature, digest)
        except InvalidSignature:
            return False
        return True

    def public(self, key: str) -> str:
        """The public half of a signing key in hexadecimal; "" where the key is not here."""
        private = self._private(key)
        return private.public_key().public_bytes_raw().hex() if private is not None else ""

    def _private(self, key: str) -> Ed25519PrivateKey | None:
        try:
            seed = self._signing.get(bytes.fromhex(key))
        except ValueError:
            return None
        return Ed25519PrivateKey.from_private_bytes(seed) if seed is not None else None


def _mac(key: bytes, ident: str, body: str) -> bytes:
    return hmac.digest(key, f"{ident}\0{body}".encode("utf-8", "surrogatepass"), "sha256")
