"""A file that nobody can look into, and why."""

from __future__ import annotations

from policy.model import ChaperoneError
from policy.model import Unchecked


class Undecodable(ChaperoneError):  # noqa: N818 - it is an answer rather than a fault
    """A file that cannot be looked into. `why` is what people are told, `cause` the class that was raised, for logs."""

    def __init__(self, why: Unchecked, cause: str = "") -> None:
        super().__init__(f"this file cannot be looked into ({why}); ask who posted it what it shows")
        self.why = why
        self.cause = cause


class Unfinished(Undecodable):
    """A file of which only a part was read: `text` is that part, and is judged; `why` the rest was not."""

    def __init__(self, why: Unchecked, text: str) -> None:
        super().__init__(why)
        self.text = text
