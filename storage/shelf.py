"""What was loaded, remembered up to a bound and forgotten where it changed."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from typing import Generic
from typing import TypeVar

from storage.touched import Named

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
_MOST = 10_000
_SHARE = 8
"""Of what is remembered, one part in so many is forgotten where there is too much of it."""


def forget_oldest(found: dict[Key, Value]) -> None:
    """What was remembered first makes room: were it all, a district larger than the bound would read all anew."""
    for key in tuple(islice(found, max(1, len(found) // _SHARE))):
        del found[key]


@dataclass(frozen=True, slots=True)
class _Begun:
    """How a shelf stood when a loading began."""

    age: int
    noted: int
    changed: Mapping[Any, int | None]


Touches = Callable[[Key, Value, Named], bool]
"""Whether a change touched what was loaded."""


class Shelf(Generic[Key, Value]):
    """Remembers what was loaded, up to a bound. What was loaded while it changed is not remembered."""

    def __init__(self, touches: Touches[Key, Value] = lambda _key, _value, _what: True) -> None:
        """`touches` judges, of a change that was only noted, whether what was being loaded meanwhile is out of date."""
        self._touches = touches
        self._found: dict[Key, Value] = {}
        self._changed: dict[Key, int] = {}
        self._noted: list[Named] = []
        self._loading = 0
        self._age = 0

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """What is remembered, or else loaded."""
        if key in self._found:
            return self._found[key]
        state = self._begin([key])
        try:
            value = await load()
        finally:
            self._loading -= 1
        self._loaded(state, {key: value})
        return value

    async def get_all(
        self, keys: Iterable[Key], load: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]]
    ) -> Mapping[Key, Value]:
        """What is remembered of each, and the rest loaded together."""
        wanted = tuple(dict.fromkeys(keys))
        known = {key: self._found[key] for key in wanted if key in self._found}
        missing = [key for key in wanted if key not in known]
        if not missing:
            return known
        state = self._begin(missing)
        try:
            loaded = await load(missing)
        finally:
            self._loading -= 1
        self._loaded(state, loaded)
        return {**known, **loaded}

    def __contains__(self, key: Key) -> bool:
        return key in self._found

    def peek(self, key: Key) -> Value | None:
        """What is remembered, or None."""
        return self._found.get(key)

    def keys(self) -> Iterator[Key]:
        """Of what is remembered; it may be changed meanwhile."""
        return iter(tuple(self._found))

    def items(self) -> Iterator[tuple[Key, Value]]:
        """All that is remembered; it may be changed meanwhile."""
        return iter(tuple(self._found.items()))

    def put(self, key: Key, value: Value) -> None:
        """Remember this instead."""
        self.drop(key)
        self._keep(key, value)

    def drop(self, key: Key) -> None:
        """Forget one thing."""
        self._found.pop(key, None)
        if len(self._changed) >= _MOST:
            self.age()
        self._changed[key] = self._changed.get(key, 0) + 1

    def note(self, what: Named) -> None:
        """Something changed: what is being loaded is looked through before it is remembered.

        To forget all that is being loaded would be simpler, but changes come several times a second, and where a load
        takes as long as that, under too much work, nothing would be remembered any more and the work would only grow.
        """
        if len(self._noted) >= _MOST:
            self.age()
        if self._loading:
            self._noted.append(what)

    def age(self) -> None:
        """Something changed: whatever is being loaded is not to be remembered."""
        self._age += 1
        self._changed.clear()
        self._noted.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._found.clear()
        self.age()

    def _begin(self, keys: Iterable[Key]) -> _Begun:
        if not self._loading:
            self._noted.clear()
        self._loading += 1
        return _Begun(self._age, len(self._noted), {key: self._changed.get(key) for key in keys})

    def _loaded(self, begun: _Begun, values: Mapping[Key, Value]) -> None:
        """Remember what nothing touched since its loading began."""
        if begun.age != self._age:
            return
        since = self._noted[begun.noted :]
        for key, value in values.items():
            if begun.changed[key] == self._changed.get(key) and not any(
                self._touches(key, value, one) for one in since
            ):
                self._keep(key, value)

    def _keep(self, key: Key, value: Value) -> None:
        if len(self._found) >= _MOST:
            forget_oldest(self._found)
        self._found[key] = value
