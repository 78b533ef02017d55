"""How every command ends: what its errors look like, and its exit codes. Light: a command in a pipe starts with it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from io import TextIOWrapper

from policy.model import ChaperoneError


def guarded(command: Callable[[], int]) -> int:
    """Run a command and return its exit code: what it returns, 2 for an error of ours with one line that names it.

    A closed pipe ends the run silently with 141, as the shell's own tools end.
    """
    speak_utf8()
    try:
        code = command()
        sys.stdout.flush()
    except ChaperoneError as error:
        return complain(str(error))
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        return _pipe_closed()
    return code


def speak_utf8() -> None:
    """Whatever the locale says; a lone surrogate leaves as the escape that JSON has for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(problem: str) -> int:
    """The first line is the error; what a command collected beside it stands below."""
    sys.stderr.write(f"chaperone: {problem}\n")
    return 2


def _pipe_closed() -> int:
    """Whoever read our output has gone: nothing more can be said, not even when Python flushes at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + signal.SIGPIPE
