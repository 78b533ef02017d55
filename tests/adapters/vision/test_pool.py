from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.vision.pool import Pool
from adapters.vision.process import Limits
from adapters.vision.wire import Answer
from adapters.vision.wire import unchecked
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked
from tests.adapters.vision import eyes

SIGHT = Sight(documents=True)
QUICK = Limits(seconds=1.0, memory=1_000_000_000)


def gone(pid: str) -> bool:
    """Not even a zombie is left of it."""
    return not Path("/proc", pid).exists() if sys.platform == "linux" else not _lives(int(pid))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    made = Pool(eyes.obedient, SIGHT, limits=QUICK)
    yield made
    await made.close()


async def asked(pool: Pool, name: str, data: bytes = b"") -> Answer:
    return await pool.ask(name, AttachmentKind.FILE, data)


async def text(pool: Pool, name: str, data: bytes = b"") -> str:
    return (await asked(pool, name, data)).facts.text


async def test_a_worker_answers_one_file_after_another(pool: Pool) -> None:
    assert [await text(pool, "size", bytes(size)) for size in (0, 1, 3_000_000)] == ["0", "1", "3000000"]
    assert await text(pool, "pid") == await text(pool, "pid") != str(os.getpid())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows neither")
async def test_it_yields_to_us_and_hears_no_signal_from_our_terminal(pool: Pool) -> None:
    pid = int(await text(pool, "pid"))
    nicer = os.getpriority(os.PRIO_PROCESS, pid) - os.getpriority(os.PRIO_PROCESS, 0)
    # In a session of its own it would be weighed against us as our equal, however nice (Linux groups them for that).
    assert (nicer, os.getsid(pid) == os.getsid(0), os.getpgid(pid)) == (10, True, pid)


async def test_what_gets_stuck_is_ended_and_replaced(pool: Pool) -> None:
    before = await text(pool, "pid")
    assert await asked(pool, "stuck") == unchecked(Unchecked.TIMEOUT, "TimeoutError")
    assert gone(before)
    assert await text(pool, "pid") not in ("", before)


@pytest.mark.parametrize(("deed", "why"), [("crash", Unchecked.BOMB), ("late", Unchecked.TIMEOUT)])
async def test_what_ends_its_process_is_no_end_of_looking(pool: Pool, deed: str, why: Unchecked) -> None:
    assert await asked(pool, deed) == unchecked(why, "IncompleteReadError")
    assert await text(pool, "size", b"xy") == "2"


async def test_what_takes_too_much_memory_is_a_bomb_and_the_process_goes_on(pool: Pool) -> None:
    before = await text(pool, "pid")
    assert await asked(pool, "greedy") == unchecked(Unchecked.BOMB, "MemoryError")
    assert await text(pool, "pid") == before


async def test_what_breaks_a_part_is_damaged(pool: Pool) -> None:
    assert await asked(pool, "broken") == unchecked(Unchecked.TRUNCATED, "KeyError")


@pytest.mark.parametrize(
    ("deed", "came"),
    [("dial", "PermissionError"), ("resolve", "PermissionError"), ("program", "PermissionError"), ("write", "OSError")],
)
async def test_a_worker_reaches_nothing_and_keeps_nothing(pool: Pool, deed: str, came: str) -> None:
    assert await text(pool, deed) == came


async def test_a_worker_is_told_no_secret(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_TOKEN", "x")
    assert "CHAPERONE_TOKEN" not in (await text(pool, "environment")).split(",")


async def test_what_libraries_print_is_no_answer_and_goes_nowhere(
    pool: Pool, capfd: pytest.CaptureFixture[str]
) -> None:
    assert await text(pool, "shout") == "36"
    assert capfd.readouterr() == ("", "")


async def test_half_characters_do_not_break_an_answer(pool: Pool) -> None:
    assert await text(pool, "half") == "half a pair: ?"


async def test_a_worker_is_replaced_after_its_files() -> None:
    pool = Pool(eyes.obedient, SIGHT, limits=Limits(files=2))
    pids = [await text(pool, "pid") for _ in range(5)]
    await pool.close()
    assert (pids[0], pids[2], len(set(pids))) == (pids[1], pids[3], 3)
    assert [gone(one) for one in pids] == [True] * 5


async def test_a_worker_that_ended_while_nobody_asked_is_not_blamed_on_the_next_file(pool: Pool) -> None:
    pid = await text(pool, "pid")
    os.kill(int(pid), 9)
    while not gone(pid):  # noqa: ASYNC110 - nothing tells that another process ended
        await asyncio.sleep(0)
    assert await text(pool, "size", b"x") == "1"


@pytest.mark.parametrize("size", [1, 2])
async def test_many_at_once_wait_for_each_other_and_hold_up_nobody_else(size: int) -> None:
    pool = Pool(eyes.obedient, SIGHT, size=size)
    order: list[str] = []

    async def other() -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        order.append("other")

    async def look(number: int) -> str:
        said = await text(pool, "size", bytes(number))
        order.append("look")
        return said

    *answers, _ = await asyncio.gather(*(look(number) for number in range(12)), other())
    pids = set(await asyncio.gather(*(text(pool, "pid") for _ in range(6))))
    await pool.close()
    assert answers == [str(number) for number in range(12)]
    assert order[0] == "other"
    assert len(pids) <= size
    assert all(gone(one) for one in pids)


async def test_giving_up_waiting_ends_the_worker_and_frees_its_place(pool: Pool) -> None:
    pid = await text(pool, "pid")
    waiting = asyncio.create_task(asked(pool, "stuck"))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert gone(pid)
    assert await text(pool, "size", b"x") == "1"


async def test_closing_ends_what_is_being_looked_at_and_what_waits() -> None:
    pool = Pool(eyes.obedient, SIGHT)
    pid = await text(pool, "pid")
    looks = [asyncio.create_task(asked(pool, name)) for name in ("stuck", "size", "size")]
    await asyncio.sleep(0)
    await pool.close()
    assert [one.done() for one in looks] == [True] * 3
    answers = await asyncio.gather(*looks)
    assert [one.facts for one in answers] == [AttachmentFacts(unchecked=Unchecked.OFF)] * 3
    assert (await asked(pool, "size")).facts.unchecked is Unchecked.OFF
    assert gone(pid)
    await pool.close()


async def test_closing_while_the_first_worker_starts_leaves_none() -> None:
    pool = Pool(eyes.obedient, SIGHT)
    look = asyncio.create_task(asked(pool, "pid"))
    await asyncio.sleep(0)
    await pool.close()
    assert look.done()
    assert (await look).facts == AttachmentFacts(unchecked=Unchecked.OFF)


async def test_where_something_is_missing_every_file_is_said_to_be_unchecked() -> None:
    pool = Pool(eyes.missing, SIGHT)
    assert await asked(pool, "size") == unchecked(Unchecked.OFF, "IncompleteReadError")
    await pool.close()


def test_it_works_on_the_event_loop_of_the_running_bot() -> None:
    uvloop = pytest.importorskip("uvloop", reason="not to be had on this system")
    assert _on(uvloop.new_event_loop) == ["2", "timeout", "3"]


def _on(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> list[str]:
    async def story() -> list[str]:
        pool = Pool(eyes.obedient, SIGHT, limits=QUICK)
        said = [await text(pool, "size", b"ab")]
        said.append(str((await asked(pool, "stuck")).facts.unchecked))
        said.append(await text(pool, "size", b"abc"))
        pid = await text(pool, "pid")
        await pool.close()
        assert gone(pid)
        return said

    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(story())
