"""Logging: ids and rule names, never what somebody wrote or who somebody is.

Our own lines and those of the libraries go through the same processors to standard error: JSON on a server, coloured
lines on a terminal. An exception leaves as its class and the places it went through: its text may quote a message.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from types import TracebackType
from typing import Any
from typing import TextIO

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict
from structlog.typing import Processor

_PERSONAL = frozenset(
    {
        "address", "answer", "attachment", "birthdate", "body", "caption", "content", "email", "emails", "excerpt",
        "mail", "name", "names", "password", "phone", "phones", "question", "secret", "text", "texts", "title",
        "token", "topic", "url", "username",
    }
)  # fmt: skip
"""Words in a key that tell that its value is a person's, or a secret."""
_SECRETS = re.compile(
    r"(?:xoxe\.)?xox[a-z]-[\w.-]+"  # Slack: bot, user, refresh
    r"|xapp-[\w-]+"  # Slack: app level
    r"|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # Discord: id, time, signature
    r"|(?<=://)[^/\s:@]*:[^@\s]+(?=@)"  # user and password in an address
)
_MARKS = ("xox", "xapp-", "://")
_LONG = 58
"""Letters of the shortest secret that has none of the marks."""
_encode = json.JSONEncoder().encode
_HIDDEN = "[hidden]"
_LIBRARIES = logging.WARNING
"""The platforms' libraries print whole payloads below this level."""


def set_up(level: str = "info", *, stream: TextIO | None = None, terminal: bool | None = None) -> None:
    """Send all logging to `stream` (standard error). `terminal` tells whether a person reads along; default: look."""
    stream = stream or sys.stderr
    people = stream.isatty() if terminal is None else terminal
    renderer: Processor = structlog.dev.ConsoleRenderer() if people else _as_json
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *_SHARED],
            processors=[ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(_LIBRARIES, _number(level)))
    logging.getLogger("chaperone").setLevel(_number(level))
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, *_SHARED, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(_number(level)),
        logger_factory=_Lines(handler),
        cache_logger_on_first_use=False,
    )


class _Lines:
    """Writes our own lines, which are rendered already, between those of the libraries.

    A record of the standard library would be made for each, to be taken apart again: half of what a line costs.
    """

    def __init__(self, handler: logging.StreamHandler[TextIO]) -> None:
        self._handler = handler

    def __call__(self, *_names: Any) -> _Lines:
        return self

    def write(self, line: str) -> None:
        """A log that cannot be written to stops nobody."""
        handler = self._handler
        handler.acquire()
        try:
            with suppress(OSError, ValueError):
                handler.stream.write(line + handler.terminator)
                handler.flush()
        finally:
            handler.release()

    debug = info = warning = error = critical = write


def scrub(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Drop what is a person's or a secret by its key, and mask what looks like a secret in all that stays."""
    return {key: _masked(value) for key, value in event.items() if key.startswith("_") or not _is_personal(key)}


def without_words(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Replace an exception by its class and the places it came through."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["at"] = _places(error.__traceback__)
    event.pop("stack_info", None)
    return event


_SHARED: tuple[Processor, ...] = (
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    without_words,
    scrub,
)


def _as_json(_logger: object, _method: str, event: EventDict) -> str:
    return _encode(event)


@lru_cache(maxsize=1024)
def _is_personal(key: str) -> bool:
    return not _PERSONAL.isdisjoint(re.split(r"[^a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower()))


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return _hidden(value)
    if isinstance(value, Mapping):
        return {key: _masked(one) for key, one in value.items() if not _is_personal(str(key))}
    if isinstance(value, list | tuple | set | frozenset):
        return [_masked(one) for one in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return _hidden(str(value))


def _hidden(text: str) -> str:
    """Most of what is logged is too short to be a secret, and cannot be told from one without a look at each letter."""
    if len(text) < _LONG and not any(mark in text for mark in _MARKS):
        return text
    return _SECRETS.sub(_HIDDEN, text)


def _places(trace: TracebackType | None) -> list[str]:
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]
