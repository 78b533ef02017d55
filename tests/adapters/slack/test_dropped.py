"""Slack's word that it dropped events may come long after it did: what is read back begins at the minute it names."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from adapters.slack.dropped import dropped_since

NOW = datetime(2026, 11, 21, 15, 30, 20, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_word_that_comes_at_once_means_this_minute_and_the_last() -> None:
    named = NOW.replace(second=0)
    assert dropped_since({"minute_rate_limited": int(named.timestamp())}, NOW) == NOW - 2 * MINUTE


def test_a_word_that_comes_late_means_the_minute_that_it_names() -> None:
    named = NOW.replace(second=0) - 20 * MINUTE
    assert dropped_since({"minute_rate_limited": int(named.timestamp())}, NOW) == named - MINUTE


@pytest.mark.parametrize("said", [None, True, "yesterday", -1, 1.8e18, float("nan"), float("inf"), 1518467820, [], {}])
def test_what_can_be_no_minute_of_today_means_the_last_two(said: object) -> None:
    assert dropped_since({"minute_rate_limited": said}, NOW) == NOW - 2 * MINUTE
