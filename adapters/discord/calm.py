"""Nothing that Discord sends may stop the reader: what cannot be read is ignored for that reason, and counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from adapters.discord.reasons import UNREADABLE
from adapters.discord.translated import Translated
from adapters.discord.translated import ignored

P = ParamSpec("P")


def calm(read: Callable[P, Translated]) -> Callable[P, Translated]:
    """The same, but an object that is not as discord.py describes it is `unreadable` instead of an error."""

    @wraps(read)
    def calmly(*args: P.args, **kwargs: P.kwargs) -> Translated:
        try:
            return read(*args, **kwargs)
        except Exception:  # noqa: BLE001 - the library fills its objects with whatever it was sent
            return ignored(UNREADABLE)

    return calmly


def calm_all(read: Callable[P, tuple[Translated, ...]]) -> Callable[P, tuple[Translated, ...]]:
    """`calm` for a happening from which several things follow."""

    @wraps(read)
    def calmly(*args: P.args, **kwargs: P.kwargs) -> tuple[Translated, ...]:
        try:
            return read(*args, **kwargs)
        except Exception:  # noqa: BLE001 - the same
            return (ignored(UNREADABLE),)

    return calmly
