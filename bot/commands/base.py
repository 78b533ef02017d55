"""What a command is and what it may look up."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass

from bot.ports import Places
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What stands ready for every command."""

    places: Places
    packs: Mapping[str, Pack]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command by its name, without the slash."""

    name: str
    run: Callable[[CommandInvoked, Context, Desk], Awaitable[Decision]]
