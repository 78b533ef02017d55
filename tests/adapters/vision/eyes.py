"""Stand-ins for what looks at files, as they are loaded into a worker: they do what the file's name tells them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from adapters.vision.examine import Eyes
from adapters.vision.examine import Parts
from policy.model import Sight


class Nobody(NamedTuple):
    """No face."""

    faces: int = 0
    share: float = 0.0


def obedient(_: Sight) -> Parts:
    """Does what the name of the file says and tells in the text what came of it."""
    return Parts(text_of=_obey)


def missing(_: Sight) -> Parts:
    """Where something is not installed."""
    raise ImportError("nothing is here")


def decoding(_: Sight) -> Parts:
    """Really decodes pictures, and sees nobody in them."""
    from adapters.vision.decode import decode

    return Parts(eyes=Eyes(decode=decode, faces=lambda _: Nobody()))


def _obey(name: str, data: bytes) -> str:
    deeds: dict[str, Callable[[], object]] = {
        "pid": os.getpid,
        "size": lambda: len(data),
        "environment": lambda: ",".join(os.environ),
        "half": lambda: "half a pair: \ud83d",
        "stuck": lambda: time.sleep(600),
        "crash": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "late": lambda: os.kill(os.getpid(), signal.SIGALRM),
        "greedy": lambda: bytearray(20_000_000_000),
        "broken": lambda: deeds["no such deed"],
        "shout": lambda: os.write(1, b"words of a picture") + os.write(2, b"words of a picture"),
        "dial": lambda: _tried(lambda: socket.create_connection(("127.0.0.1", 9))),
        "resolve": lambda: _tried(lambda: socket.getaddrinfo("localhost", 80)),
        "program": lambda: _tried(lambda: subprocess.run(["true"], check=True)),
        "write": lambda: _tried(lambda: Path(f"/tmp/never-{os.getpid()}").write_text("words", "utf-8")),
    }
    return str(deeds[name]())


def _tried(deed: Callable[[], object]) -> str:
    try:
        deed()
    except OSError as error:
        return type(error).__name__
    return "done"
