"""Sealed columns: AES-256-GCM, bound to the row they stand in, with keys that can be changed.

A sealed value is `version (1 byte) | key id (4) | nonce (12) | ciphertext and tag`. Its place (`table:column:row id`)
is authenticated with it, so that a value moved to another row does not open.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from policy.model import SettingError
from policy.model import StorageError

_VERSION = b"\x01"
_KEY_BYTES = 32
_ID_BYTES = 4
_NONCE_BYTES = 12
_BODY = 1 + _ID_BYTES + _NONCE_BYTES


class Keys:
    """The keys of this installation: the first seals, all of them open."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != _KEY_BYTES for key in keys):
            raise SettingError("keys", "each key must be 32 bytes in base64", "make one with: openssl rand -base64 32")
        self._keys = {_id_of(key): key for key in keys}
        self._ciphers = {name: AESGCM(key) for name, key in self._keys.items()}
        self._first = _id_of(keys[0])

    @classmethod
    def generate(cls) -> Keys:
        """One fresh key that nobody keeps, for a store that lives as long as the process."""
        return cls([AESGCM.generate_key(bit_length=256)])

    @classmethod
    def from_text(cls, text: str) -> Keys:
        """Keys written in base64 and parted by commas or line ends, the newest first (`K2,K1`).

        Raises `SettingError` for anything that is not a key; the message does not repeat it.
        """
        words = text.replace(",", " ").split()
        try:
            keys = [base64.b64decode(word.replace("-", "+").replace("_", "/"), validate=True) for word in words]
        except (binascii.Error, ValueError):
            keys = []
        return cls(keys)

    @classmethod
    def from_file(cls, path: Path) -> Keys:
        """The keys in a file; a missing file is made, with one fresh key, for its owner's eyes only."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return cls.from_text(path.read_text("ascii", errors="replace"))
        key = AESGCM.generate_key(bit_length=256)
        with os.fdopen(handle, "wb") as file:
            file.write(base64.b64encode(key) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        return cls([key])

    def derive(self, purpose: str) -> Mapping[bytes, bytes]:
        """Keys of 32 bytes for another purpose, by the id (4 bytes) of the key they come from, the newest first."""
        info = f"chaperone {purpose}".encode()
        return {
            name: HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=info).derive(key)
            for name, key in self._keys.items()
        }

    def seal(self, content: bytes, *, place: str) -> bytes:
        """Seal `content` for one place, with the first key."""
        nonce = os.urandom(_NONCE_BYTES)
        return _VERSION + self._first + nonce + self._ciphers[self._first].encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, *, place: str) -> bytes:
        """The content sealed for that place. Raises `StorageError` where it was moved, damaged, or the key is gone."""
        cipher = self._ciphers.get(sealed[1 : 1 + _ID_BYTES])
        if sealed[:1] != _VERSION or cipher is None:
            raise StorageError(f"{place}: the key of this seal is not here; add it after the present one")
        try:
            return cipher.decrypt(sealed[1 + _ID_BYTES : _BODY], sealed[_BODY:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise StorageError(f"{place}: the seal is broken; restore the row from a backup") from error


def _id_of(key: bytes) -> bytes:
    return hashlib.sha256(b"chaperone key id" + key).digest()[:_ID_BYTES]
