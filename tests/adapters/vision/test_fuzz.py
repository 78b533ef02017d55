from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable

import pytest

pytest.importorskip("pi_heif", reason="the extra 'photo' is not installed")

from adapters.vision.parts import parts_for
from adapters.vision.pool import Pool
from adapters.vision.process import Limits
from adapters.vision.wire import Answer
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked
from tests.adapters.vision import eyes
from tests.adapters.vision.damage import WAYS
from tests.adapters.vision.damage import damaged
from tests.adapters.vision.files import BOMBS
from tests.adapters.vision.files import NEVER
from tests.adapters.vision.files import SOUND

SIGHT = Sight(pictures=True)
EXPECTED = {None, Unchecked.TRUNCATED, Unchecked.BOMB, Unchecked.NOT_AN_IMAGE, Unchecked.UNSUPPORTED}
ENDED = {"TimeoutError", "IncompleteReadError", "BrokenPipeError", "ConnectionResetError"}
"""What is told of a worker that was killed or died."""


async def _answers(pool: Pool, cases: Iterable[tuple[str, bytes]]) -> dict[str, Answer]:
    async def one(name: str, data: bytes) -> tuple[str, Answer]:
        return name, await pool.ask(name, AttachmentKind.IMAGE, data)

    answers = dict(await asyncio.gather(*(one(name, data) for name, data in cases)))
    await pool.close()
    return answers


async def test_thousands_of_damaged_files_all_have_an_answer_and_none_ends_the_process() -> None:
    pool = Pool(eyes.decoding, SIGHT, limits=Limits(files=10_000))
    answers = await _answers(pool, damaged(25))
    assert len(answers) == len(SOUND) * len(WAYS) * 25 + len(BOMBS) + len(NEVER) > 2_500
    assert {name: one.cause for name, one in answers.items() if one.cause in ENDED} == {}
    assert {one.facts.unchecked for one in answers.values()} <= EXPECTED
    counted = Counter(one.facts.unchecked for one in answers.values())
    assert counted[None] > 500
    assert counted[Unchecked.TRUNCATED] > 500
    assert {name: answers[name].facts.unchecked for name in BOMBS} == dict.fromkeys(BOMBS, Unchecked.BOMB)
    assert {name: answers[name].facts.unchecked for name in NEVER} == dict.fromkeys(NEVER, Unchecked.UNSUPPORTED)


async def test_what_looks_at_faces_takes_whatever_is_decoded() -> None:
    pytest.importorskip("cv2", reason="the extra 'photo' is not installed")
    answers = await _answers(Pool(parts_for, SIGHT, size=2), damaged(1))
    assert {name: one.cause for name, one in answers.items() if one.cause in ENDED} == {}
    assert {one.facts.unchecked for one in answers.values()} <= EXPECTED
    assert {one.facts.faces for one in answers.values() if one.facts.unchecked is None} == {0}
