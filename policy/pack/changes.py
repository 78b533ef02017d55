"""Whether the words of a clause are still those that somebody has read: digests by clause, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from policy.model import Clause
from policy.model import Pack

_LENGTH = 24


class Became(StrEnum):
    """What became of a clause between two revisions."""

    ADDED = "added"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One clause that is not what it was."""

    clause: str
    became: Became


def digests(pack: Pack) -> dict[str, str]:
    """A digest of what each clause asks, and of whom; whoever agrees to it has agreed to this."""
    return {one.id: _digest(one) for one in pack.clauses}


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Change, ...]:
    """What became of the clauses, in the order of what is now, then what is gone."""
    now = [
        Change(clause=one, became=Became.CHANGED if one in before else Became.ADDED)
        for one, digest in after.items()
        if before.get(one) != digest
    ]
    return (*now, *(Change(clause=one, became=Became.DROPPED) for one in before if one not in after))


def _digest(clause: Clause) -> str:
    """Spelling of lists and spaces counts for nothing."""
    said = [" ".join(text.split()) for text in (clause.summary, *clause.exceptions)]
    whole = json.dumps([clause.force, sorted(clause.binds), said], ensure_ascii=False)
    return sha256(whole.encode()).hexdigest()[:_LENGTH]
