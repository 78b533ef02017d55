"""One index for the same packs: building it takes as long as a hundred tests, and answers only read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.commands import base
from policy.answer import Index
from policy.answer import build_index
from policy.model import Pack

MOST = 4
"""Of a school's own packs each test has others."""


@pytest.fixture(scope="session", autouse=True)
def one_index_for_the_same_packs() -> Iterator[None]:
    """What stands behind `/policy` is built once in a run, not once in every house."""
    kept: dict[tuple[int, ...], tuple[tuple[Pack, ...], Index]] = {}

    def built(packs: tuple[Pack, ...]) -> Index:
        key = tuple(map(id, packs))
        if key not in kept:
            while len(kept) >= MOST:
                del kept[next(iter(kept))]
            kept[key] = (packs, build_index(packs))
        return kept[key][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(base, "build_index", built)
        yield
