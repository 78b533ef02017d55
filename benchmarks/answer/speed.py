"""What a question costs with five packs and with a district's fifty, and what the index costs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from policy.answer import Index
from policy.answer import answer
from policy.answer import build_index
from policy.model import Clause
from policy.model import Pack

_DISTRICT = 50
_ROUNDS = 3


def speed(packs: Sequence[Pack], questions: Sequence[str]) -> dict[str, dict[str, float]]:
    """Milliseconds a question (p50, p99) asked of one pack, of all five and of fifty; seconds that an index takes."""
    five, built = _timed(packs)
    fifty, built_fifty = _timed(district(packs))
    one = {"build_s": built, **_asked(five, questions, (packs[0].id,))}
    clauses = sum(len(pack.pack.clauses) for pack in fifty.packs.values())
    return {
        "one of five": one,
        "all five": {"build_s": built, **_asked(five, questions, ())},
        f"fifty, {clauses} clauses": {"build_s": built_fifty, **_asked(fifty, questions, ())},
    }


def district(packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """Fifty packs, each with the clauses of all five."""
    clauses = [clause for pack in packs for clause in pack.clauses]
    return tuple(_school(place, packs[0], clauses) for place in range(_DISTRICT))


def _school(place: int, like: Pack, clauses: Sequence[Clause]) -> Pack:
    own = f"school{place}"
    return Pack(
        id=own,
        title=f"School {place}",
        revision="1",
        date=None,
        owner=like.owner,
        binds=like.binds,
        clauses=tuple(replace(one, pack=own) for one in clauses),
    )


def _timed(packs: Sequence[Pack]) -> tuple[Index, float]:
    start = time.process_time()
    index = build_index(packs)
    return index, round(time.process_time() - start, 3)


def _asked(index: Index, questions: Sequence[str], packs: tuple[str, ...]) -> dict[str, float]:
    taken = []
    for _ in range(_ROUNDS):
        for question in questions:
            start = time.perf_counter()
            answer(question, index, packs=packs)
            taken.append(1000 * (time.perf_counter() - start))
    taken.sort()
    return {"p50_ms": round(taken[len(taken) // 2], 2), "p99_ms": round(taken[int(len(taken) * 0.99)], 2)}
