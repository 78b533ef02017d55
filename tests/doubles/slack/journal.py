"""What happened, and a way to wait for it without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Delivery


class Journal:
    """Calls, deliveries and what is wrong with them; every entry wakes those who wait."""

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self.calls: list[Call] = []
        self.deliveries: list[Delivery] = []
        self.problems: list[str] = []
        self.remarks: list[str] = []
        self._changed = asyncio.Event()

    def notify(self) -> None:
        """Tell everybody who waits that something changed."""
        self._changed.set()
        self._changed = asyncio.Event()

    def problem(self, text: str) -> None:
        self.problems.append(text)
        self.notify()

    async def wait_for(self, predicate: Callable[[], bool]) -> None:
        """Until the predicate holds; asked anew after every call, delivery, acknowledgement and connection.

        Raises TimeoutError with the last calls when patience runs out: a net under tests that would hang.
        """
        try:
            async with asyncio.timeout(self.patience):
                while not predicate():
                    await self._changed.wait()
        except TimeoutError:
            last = [call.method for call in self.calls[-10:]]
            raise TimeoutError(f"it did not come; last calls {last}, problems {self.problems[-3:]}") from None
