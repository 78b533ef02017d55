"""Plays the same day over and over, killing it at another step each time; prints how each day ended.

Run: python -m tests.storage.crash.trial sqlite TEMPLATE FOLDER STRIDE, or postgresql URL FOLDER STRIDE. Each life is a
fork of this process, which has paid for the imports and lived the day once itself: what is made when it is first asked
for, as patterns are, takes four times as long as the day.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sys
import traceback
from collections.abc import Coroutine
from collections.abc import Sequence
from pathlib import Path

import structlog
from sqlalchemy import make_url

from bot.wiring import load_packs
from tests.storage.crash.life import live
from tests.storage.crash.life import look
from tests.storage.crash.life import prepare
from tests.storage_fixtures import EMPTY
from tests.storage_fixtures import execute


def main(kind: str, source: str, base: Path, stride: int) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    load_packs()  # once for all lives
    for steps in (*_moments(_lived(kind, source, base / "first"), stride), None):
        folder = base / str(steps)
        folder.mkdir()
        url = _fresh(kind, source, folder)
        _fork(prepare(url, folder))
        if _fork(live(url, folder, steps)):
            assert steps is not None
            _fork(live(url, folder, steps // 2))  # dies again, somewhere else
            assert not _fork(live(url, folder, None))
        _fork(_print(url, folder))


def _lived(kind: str, source: str, folder: Path) -> Sequence[str]:
    """The steps of a day that nothing disturbs."""
    folder.mkdir()
    url = _fresh(kind, source, folder)
    asyncio.run(prepare(url, folder))
    return asyncio.run(live(url, folder, None))


def _moments(steps: Sequence[str], stride: int) -> Sequence[int]:
    """Every so many steps, and the first of each kind: those that read are one kind, as they leave nothing behind."""
    kinds = ["SELECT" if one.startswith("SELECT") else one for one in steps]
    return sorted({*range(0, len(steps), stride), *map(kinds.index, kinds)})


def _fresh(kind: str, source: str, folder: Path) -> str:
    if kind == "sqlite":
        shutil.copyfile(source, folder / "chaperone.db")
        return f"sqlite:///{folder / 'chaperone.db'}"
    execute(make_url(source), *EMPTY)
    return source


async def _print(url: str, folder: Path) -> None:
    sys.stdout.write(f"{await look(url, folder)}\n")
    sys.stdout.flush()


def _fork(life: Coroutine[object, object, object]) -> bool:
    """Live in a child process. Returns whether it was killed; an error of its own ends the trial."""
    child = os.fork()
    if child == 0:
        try:
            asyncio.run(life)
        except BaseException:  # noqa: BLE001 - printed, and told by the exit status
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    life.close()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    if status:
        sys.exit("a life ended with an error")
    return False


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
