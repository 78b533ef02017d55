"""What a process that opens strangers' files may not do: grow without end, reach the network, write, run programs."""

from __future__ import annotations

import os
import sys

NICER = 10
"""Words are judged before pictures are."""
_DENIED = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn")
_HARMLESS = frozenset({"socket.gethostname"})


def confine(memory: int) -> None:
    """Bind this process for good: at most so many bytes of address space, no file written, no core left behind.

    It is nicer than who asks, and a terminal's Ctrl-C is not for it. That takes a group of processes of its own and no
    session of its own: Linux weighs sessions against each other as equals, however nice a process is within its own.
    Where the system has no such limits (Windows), those are left out.
    """
    try:
        import resource  # noqa: PLC0415 - Unix only
    except ImportError:
        return
    for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(limit, (most, most))
    os.setpgrp()
    os.nice(NICER)


def cut_off() -> None:
    """From now on nothing in Python opens a socket or starts a program here, whoever asks."""
    sys.addaudithook(_deny)


def _deny(event: str, _: object) -> None:
    if event.startswith(_DENIED) and event not in _HARMLESS:
        raise PermissionError(f"{event} is denied to what looks into files")
