"""The keys themselves: as they are written, by their ids, and what is derived from them.

A key is written as 32 bytes in base64. One that seals and opens nothing any more, since it was dropped, leaves
`old:ID:…` behind: the keys that were derived from it for what cannot be made anew (`LASTING`).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import secrets
from collections.abc import Mapping
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from policy.model import SettingError

KEY_BYTES: Final = 32
ID_BYTES: Final = 4
LASTING: Final = ("log entry", "log segment", "case codes")
"""Purposes of which older keys are needed for good: the log's tags and signatures, and codes that people were given."""
_OLD = "old"
_REMEDY = "make one with: openssl rand -base64 32"


class Ring:
    """Keys, the newest first, and what is left of dropped ones. It never changes."""

    def __init__(self, keys: Sequence[bytes], left: Mapping[bytes, tuple[bytes, ...]] | None = None) -> None:
        """`left` are the lasting keys of dropped ones, in the order of `LASTING`, by the id of the key."""
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise SettingError("keys", "each key must be 32 bytes in base64", _REMEDY)
        self.keys: Mapping[bytes, bytes] = {id_of(key): key for key in keys}
        self.left = {name: kept for name, kept in (left or {}).items() if name not in self.keys}
        self.first = id_of(keys[0])
        self._derived: dict[str, Mapping[bytes, bytes]] = {}

    @classmethod
    def from_text(cls, text: str) -> Ring:
        """Words parted by commas or white space. Raises `SettingError` for what is no key, without repeating it."""
        words = text.replace(",", " ").split()
        try:
            whole = [_bytes(word) for word in words if not word.startswith(f"{_OLD}:")]
            left = dict(_left(word) for word in words if word.startswith(f"{_OLD}:"))
        except (binascii.Error, ValueError):
            whole, left = [], {}
        return cls(whole, left)

    @cached_property
    def ciphers(self) -> Mapping[bytes, AESGCM]:
        """What seals and opens, by the key's id."""
        return {name: AESGCM(key) for name, key in self.keys.items()}

    def derived(self, purpose: str) -> Mapping[bytes, bytes]:
        """Keys of 32 bytes for a purpose, by the id of the key they come from, the newest first."""
        found = self._derived.get(purpose)
        if found is None:
            found = {name: _derive(key, purpose) for name, key in self.keys.items()}
            if purpose in LASTING:
                found |= {name: kept[LASTING.index(purpose)] for name, kept in self.left.items()}
            self._derived[purpose] = found
        return found

    def with_first(self, key: bytes) -> Ring:
        """The same with a key in front, whether it was there or not."""
        others = [one for name, one in self.keys.items() if name != id_of(key)]
        return Ring([key, *others], self.left)

    def with_last(self, key: bytes) -> Ring:
        """The same with a key behind the others, known and not used yet."""
        return Ring([*self.keys.values(), key], self.left)

    def without(self, name: bytes) -> Ring:
        """The same without a key; what lasts of it is left."""
        kept = tuple(_derive(self.keys[name], purpose) for purpose in LASTING)
        return Ring([key for one, key in self.keys.items() if one != name], self.left | {name: kept})

    def joined(self, other: Ring) -> Ring:
        """The same with the other's behind."""
        behind = [key for name, key in other.keys.items() if name not in self.keys]
        return Ring([*self.keys.values(), *behind], other.left | self.left)


def fresh() -> bytes:
    """A new key."""
    return AESGCM.generate_key(bit_length=KEY_BYTES * 8)


def id_of(key: bytes) -> bytes:
    """By what a key is known: nobody finds the key by it."""
    return hashlib.sha256(b"chaperone key id" + key).digest()[:ID_BYTES]


def word_of(key: bytes) -> str:
    """A key as it is written."""
    return base64.b64encode(key).decode()


def text_of(ring: Ring) -> str:
    """A ring as its file holds it, a word a line."""
    left = (f"{_OLD}:{name.hex()}:{base64.b64encode(b''.join(kept)).decode()}" for name, kept in ring.left.items())
    return "".join(f"{word}\n" for word in (*map(word_of, ring.keys.values()), *left))


def write_keys(path: Path, text: str, *, new: bool = False) -> None:
    """Write a key file in one step, for its owner's eyes only. One that is to be `new` and is there already stays."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if new:
            _put_new(draft, path)
        else:
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _put_new(draft: Path, path: Path) -> None:
    """Whoever comes second in making it takes what the first one made."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            draft.replace(path)


def _bytes(word: str) -> bytes:
    return base64.b64decode(word.replace("-", "+").replace("_", "/"), validate=True)


def _left(word: str) -> tuple[bytes, tuple[bytes, ...]]:
    _, name, kept = word.split(":")
    raw = _bytes(kept)
    if len(raw) != KEY_BYTES * len(LASTING):
        raise ValueError(name)
    return bytes.fromhex(name), tuple(raw[at : at + KEY_BYTES] for at in range(0, len(raw), KEY_BYTES))


def _derive(key: bytes, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"chaperone {purpose}".encode()).derive(key)
