"""Pictures that were looked into, by a digest of their bytes: one that was taken down is known when it comes again."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from policy.model import MessageRef


class Pictures(Protocol):
    """Remembers digests of whole files under a key, a week long, and those of pictures taken down a month long.

    Only the same bytes are the same picture: nothing in it is looked at, and nobody in it is known.
    """

    async def seen(self, ref: MessageRef, file: str, digest: bytes, *, now: datetime) -> bool:
        """Note the SHA-256 (32 bytes) of a message's file. True where the same bytes were taken down before.

        One that stands in a message which a finding has taken down is noted as taken down, and is no picture that
        comes again.
        """
        ...
