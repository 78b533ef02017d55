"""Days on which groups are away, as a school writes them into the settings."""

from __future__ import annotations

from datetime import date

import pytest

from bot.settings.forms import travel
from policy.model import Travel


def test_trips_are_read() -> None:
    assert travel("hockey 2026-12-04 2026-12-06; Chess Club 2027-01-02 2027-01-02;* 2027-02-01 2027-02-05") == (
        Travel(group="hockey", first=date(2026, 12, 4), last=date(2026, 12, 6)),
        Travel(group="Chess Club", first=date(2027, 1, 2), last=date(2027, 1, 2)),
        Travel(group="", first=date(2027, 2, 1), last=date(2027, 2, 5)),
    )
    assert travel("") == ()


@pytest.mark.parametrize(
    "text",
    ["hockey", "2026-12-04 2026-12-06", "hockey 2026-12-04", "hockey 2026-13-04 2026-13-06", "a 2026-12-06 2026-12-04"],
)
def test_what_is_no_trip_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"group and two days|before it begins|month must be"):
        travel(text)
