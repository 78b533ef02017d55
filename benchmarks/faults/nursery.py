"""Bears replicas: a process that has paid for the imports once and forks for each, so that a restart takes no time.

Lines of JSON on standard input ask for one (`name`, `env`); lines on standard output tell of each birth and death.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from benchmarks.faults.replica import live
from benchmarks.faults.replica import prepared


def main() -> None:
    prepared()
    heard, told = os.pipe()
    for one in (heard, told):
        os.set_blocking(one, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    _say({"ready": True})
    names: dict[int, str] = {}
    rest = b""
    while True:
        ready, _, _ = select.select([0, heard], [], [])
        if heard in ready:
            with suppress(BlockingIOError):
                os.read(heard, 4096)
            _buried(names)
        if 0 in ready:
            read = os.read(0, 65536)
            if not read:
                return
            *lines, rest = (rest + read).split(b"\n")
            for line in lines:
                wanted = json.loads(line)
                names[_born(wanted)] = wanted["name"]


def _born(wanted: dict[str, Any]) -> int:
    child = os.fork()
    if child:
        _say({"born": wanted["name"], "pid": child})
        return child
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(Path(wanted["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for old, new in ((os.open(os.devnull, os.O_RDONLY), 0), (log, 1), (log, 2)):
            os.dup2(old, new)
        os.environ.update(wanted["env"])
        live()
        code = 0
    except BaseException:  # noqa: BLE001 - the end of a process: its log tells why
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)


def _buried(names: dict[int, str]) -> None:
    """Tell of everybody who died."""
    while names:
        with suppress(ChildProcessError):
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid:
                _say({"died": names.pop(pid, ""), "pid": pid, "status": os.waitstatus_to_exitcode(status)})
                continue
        return


def _say(told: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
