"""Finding the one person that a command is about."""

from __future__ import annotations

from bot.ports import Eraser
from policy.model import Candidate
from policy.model import ChaperoneError

_SHOWN = 10


class WhoError(ChaperoneError):
    """Nobody is meant, or several are; `keys` name those who may be."""

    def __init__(self, problem: str, keys: tuple[str, ...] = ()) -> None:
        super().__init__(problem)
        self.keys = keys


class HeldError(ChaperoneError):
    """A legal hold forbids it."""

    def __init__(self, holds: tuple[str, ...]) -> None:
        named = ", ".join(holds)
        super().__init__(
            f"a legal hold covers these records ({named}); nothing was changed. "
            f"When the matter is over, end it with `chaperone log hold release {holds[0]}`"
        )
        self.holds = holds


async def one_person(eraser: Eraser, who: str) -> Candidate:
    """The one person or account that an id, a name or an e-mail means. Raises `WhoError` for none and for several."""
    found = await eraser.find(who)
    if not found:
        raise WhoError(f"nobody is known by '{who}'; give the id that the roster has, a name or an e-mail address")
    if len(found) > 1:
        keys = tuple(one.key for one in found)
        shown = ", ".join(keys[:_SHOWN]) + (", …" if len(keys) > _SHOWN else "")
        raise WhoError(f"'{who}' may be any of {len(found)} ({shown}); give one of these ids", keys)
    return found[0]


async def on_the_roster(eraser: Eraser, who: str) -> Candidate:
    """The same, for records that only a person of the roster has."""
    found = await one_person(eraser, who)
    if not found.person:
        raise WhoError(f"the account {found.key} belongs to nobody on the roster; link it first", (found.key,))
    return found
