"""A text that was rewritten, with the way back to the one that was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class View:
    """A rewritten text, never changed. Not frozen, which would cost a third more: one is made of every text.

    Its character `i` stands for `original[starts[i]:ends[i]]`; None stands for the identity.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind `text[start:end]`, which must not be empty."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]
