"""Pictures that were taken down, by a keyed digest of their bytes, in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from policy.model import Judgement
from policy.model import MessageRef
from storage.digests import RULE
from storage.digests import SEEN
from storage.digests import TAKEN_DOWN
from storage.digests import taken_down_in
from storage.memory.state import Picture
from storage.memory.state import State


class MemoryPictures:
    """The pictures that are known."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def seen(self, ref: MessageRef, file: str, digest: bytes, *, now: datetime) -> bool:
        """Note the SHA-256 (32 bytes) of a message's file. True where the same bytes were taken down before."""
        tag = next(self._state.digests.under_each(digest))
        gone = any(one.message == ref and one.rule == RULE for one in self._state.incidents.values())
        again = any(
            one.taken_down and one.expires > now and one.digest == tag and other.workspace == ref.workspace
            for (other, _), one in self._state.pictures.items()
            if other != ref
        )
        known = Picture(digest=tag, expires=now + (TAKEN_DOWN if gone else SEEN), taken_down=gone)
        self._state.pictures.setdefault((ref, file), known)
        return again and not gone


def take_down_in(state: State, judgement: Judgement) -> None:
    """Mark the pictures of a message that a judgement takes down."""
    ref, until = taken_down_in(judgement), judgement.at + TAKEN_DOWN
    for key, one in state.pictures.items():
        if key[0] == ref:
            state.pictures[key] = replace(one, expires=until, taken_down=True)
