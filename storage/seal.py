"""Sealed columns: AES-256-GCM, bound to the row they stand in, with keys that can be changed.

A sealed value is `version (1 byte) | key id (4) | nonce (12) | ciphertext and tag`. Its place (`table:column:row id`)
is authenticated with it, so that a value moved to another row does not open.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from typing import overload

from cryptography.exceptions import InvalidTag

from policy.model import SettingError
from policy.model import StorageError
from storage.keyring import ID_BYTES
from storage.keyring import Ring
from storage.keyring import fresh
from storage.keyring import text_of
from storage.keyring import write_keys

_VERSION = b"\x01"
_NONCE_BYTES = 12
ID_AT = len(_VERSION)
"""Where the id of the key stands in a sealed value."""
_NONCE_AT = ID_AT + ID_BYTES
_BODY = _NONCE_AT + _NONCE_BYTES


class Keys:
    """The keys of this installation: the first seals, all of them open.

    Keys that lie in a file are those that the file holds now: whoever changes it changes them for every process that
    reads it, and nobody needs to start anew.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ring = Ring(keys)
        self._file: Path | None = None
        self._stamp: tuple[int, int, int] | None = None

    @classmethod
    def generate(cls) -> Keys:
        """One fresh key that nobody keeps, for a store that lives as long as the process."""
        return cls([fresh()])

    @classmethod
    def from_text(cls, text: str) -> Keys:
        """Keys written in base64 and parted by commas or line ends, the newest first (`K2,K1`).

        Raises `SettingError` for anything that is not a key; the message does not repeat it.
        """
        return cls.of(Ring.from_text(text))

    @classmethod
    def of(cls, ring: Ring) -> Keys:
        """The keys of a ring."""
        made = cls.__new__(cls)
        made._ring, made._file, made._stamp = ring, None, None
        return made

    @classmethod
    def from_file(cls, path: Path) -> Keys:
        """The keys in a file; a missing file is made, with one fresh key, for its owner's eyes only."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            write_keys(path, text_of(Ring([fresh()])), new=True)
        stamp = _stamp(path)
        made = cls.from_text(path.read_text("ascii", errors="replace"))
        made._file, made._stamp = path, stamp
        return made

    @property
    def ring(self) -> Ring:
        """The keys as they are now. A file that cannot be read or is damaged leaves them as they were."""
        if self._file is not None:
            try:
                stamp = _stamp(self._file)
                if stamp != self._stamp:
                    self._ring, self._stamp = Ring.from_text(self._file.read_text("ascii", errors="replace")), stamp
            except (OSError, SettingError):
                return self._ring
        return self._ring

    def derive(self, purpose: str) -> Derived:
        """Keys of 32 bytes for another purpose, by the id (4 bytes) of the key they come from, the newest first."""
        return Derived(lambda: self.ring.derived(purpose))

    def seal(self, content: bytes, *, place: str) -> bytes:
        """Seal `content` for one place, with the first key."""
        ring = self.ring
        nonce = os.urandom(_NONCE_BYTES)
        return _VERSION + ring.first + nonce + ring.ciphers[ring.first].encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, *, place: str) -> bytes:
        """The content sealed for that place. Raises `StorageError` where it was moved, damaged, or the key is gone."""
        name = sealed[ID_AT:_NONCE_AT]
        cipher = self._ring.ciphers.get(name) or self.ring.ciphers.get(name)
        if sealed[:ID_AT] != _VERSION or cipher is None:
            raise StorageError(f"{place}: the key of this seal is not here; add it after the present one")
        try:
            return cipher.decrypt(sealed[_NONCE_AT:_BODY], sealed[_BODY:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise StorageError(f"{place}: the seal is broken; restore the row from a backup") from error


class Derived(Mapping[bytes, bytes]):
    """Derived keys by the id of the key they come from, the newest first: always those that there are now."""

    def __init__(self, look: Callable[[], Mapping[bytes, bytes]]) -> None:
        self._look = look

    def __getitem__(self, name: bytes) -> bytes:
        return self._look()[name]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._look())

    def __len__(self) -> int:
        return len(self._look())

    @property
    def secrets(self) -> Secrets:
        """The keys without their ids."""
        return Secrets(self._look)


class Secrets(Sequence[bytes]):
    """Derived keys, the newest first: always those that there are now."""

    def __init__(self, look: Callable[[], Mapping[bytes, bytes]]) -> None:
        self._look = look

    @overload
    def __getitem__(self, index: int) -> bytes: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[bytes]: ...
    def __getitem__(self, index: int | slice) -> bytes | Sequence[bytes]:
        return tuple(self._look().values())[index]

    def __len__(self) -> int:
        return len(self._look())


def _stamp(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_ino, found.st_size
