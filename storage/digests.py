"""What is known of pictures that were looked into: keyed digests of their bytes, and which judgements take one down."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from policy.model import Action
from policy.model import Judgement
from policy.model import Log
from policy.model import MessageRef
from policy.model import Severity
from storage.seal import Keys

SEEN: Final = timedelta(days=7)
"""How long a picture is known that was looked into: its author may answer later who is in it."""
TAKEN_DOWN: Final = timedelta(days=30)
"""How long a picture is known that a policy does not want where it stood."""
RULE: Final = "photo.other_students"
"""The rule whose pictures are taken down (nycdoe.D.3.f)."""
_DIGEST_BYTES = 16


class Digests:
    """Puts a file's digest under the installation's keys: without one, no guess at a picture can be tried."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys.derive("picture digest")

    def under_each(self, digest: bytes) -> Iterator[bytes]:
        """`key id (4 bytes) | tag (16)` of a file's digest, under each key, the newest first."""
        for key, secret in self._keys.items():
            yield key + hashlib.blake2b(digest, key=secret, digest_size=_DIGEST_BYTES).digest()


def taken_down_in(judgement: Judgement) -> MessageRef | None:
    """The message whose pictures a judgement does not want where they stand; None where it wants nothing."""
    actions: tuple[Action, ...] = judgement.decision.actions
    if not any(isinstance(one, Log) for one in actions):
        return None
    found = (one for one in judgement.decision.findings if one.rule == RULE and one.level is Severity.REMOVE)
    return judgement.message if next(found, None) is not None else None
