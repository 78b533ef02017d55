"""The words that actions have in logs and formats."""

from __future__ import annotations


class Named:
    """An action whose kind is its word."""

    __slots__ = ()
    kind: str

    @property
    def words(self) -> frozenset[str]:
        """The action's names in logs and formats."""
        return frozenset({self.kind})


class Wordless:
    """An action that comes with another one, whose word stands for both."""

    __slots__ = ()

    @property
    def words(self) -> frozenset[str]:
        """None of its own."""
        return frozenset()
