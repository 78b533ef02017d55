"""A backup is old after two weeks, and one that was never made is told."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from bot.doctor import State
from bot.doctor.backups import MADE
from bot.doctor.backups import backups
from policy.model import Noted

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(("days", "state"), [(0, State.OK), (14, State.OK), (15, State.WARN)])
def test_a_backup_grows_old(days: int, state: State) -> None:
    made = Noted(what=MADE, count=3, first_at=NOW - timedelta(days=90), last_at=NOW - timedelta(days=days))
    (found,) = backups([made], NOW)
    assert (found.state, f"made on {made.last_at:%Y-%m-%d}" in found.found) == (state, True)


def test_none_at_all_is_told() -> None:
    assert [one.state for one in backups([], NOW)] == [State.WARN]
    assert list(backups(None, NOW)) == []
