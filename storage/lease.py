"""A lease where one process is all there is: SQLite and memory serve no second one."""

from __future__ import annotations


class LocalLease:
    """Every lease is to be had; what was taken is remembered."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    async def acquire(self, name: str) -> bool:
        """Take a lease. True also where it is held already."""
        self._names.add(name)
        return True

    async def held(self, name: str) -> bool:
        """Whether it was taken, and not given back."""
        return name in self._names

    async def release(self, name: str) -> None:
        """Give a lease back; one that is not held is no error."""
        self._names.discard(name)

    async def close(self) -> None:
        """Give everything back."""
        self._names.clear()
