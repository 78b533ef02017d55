"""Hours of the safeguarding list, as a school writes them into the settings."""

from __future__ import annotations

from datetime import time

import pytest

from bot.settings.duty import on_call
from policy.model import OnCall


def test_hours_are_read() -> None:
    assert on_call("kim Mon-Fri 8-16:30; p-7 sat,SUN; lee 22-6\nana fri-mon 0-24;") == (
        OnCall(person="kim", days=(0, 1, 2, 3, 4), start=time(8), end=time(16, 30)),
        OnCall(person="p-7", days=(5, 6)),
        OnCall(person="lee", start=time(22), end=time(6)),
        OnCall(person="ana", days=(0, 4, 5, 6)),
    )
    assert on_call("") == ()


@pytest.mark.parametrize(
    "text", ["kim 8", "kim Mon-Fri 8-16 x", "kim 25-26", "kim 8-16:70", "kim Mo 8-16", "kim 24-25"]
)
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"weekdays and hours|time of a day"):
        on_call(text)
