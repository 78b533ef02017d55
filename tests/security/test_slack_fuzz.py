"""What Slack never sends, at the doors that are Slack's: no fault, nothing lost, and nothing private in the log."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.security.doors import PRIVATE
from tests.security.doors import at_rest
from tests.security.doors import framed
from tests.security.doors import lived
from tests.security.doors import opened
from tests.security.doors import signed

EXAMPLES = 150


def told(
    caplog: pytest.LogCaptureFixture, ours: Sequence[Mapping[str, object]], private: Sequence[str] = PRIVATE
) -> list[str]:
    """What the log says that it must not: faults, and anything private."""
    lines = [repr(one) for one in ours] + [caplog.handler.format(one) for one in caplog.records]
    faults = [repr(one) for one in ours if one["log_level"] in ("error", "critical")]
    faults += [caplog.handler.format(one) for one in caplog.records if one.levelno >= logging.ERROR and not _sdk(one)]
    return faults + [f"{word}: {one}" for one in lines for word in private if word in one]


@pytest.mark.parametrize("http", [True, False], ids=["http", "socket"])
async def test_nothing_that_comes_from_slack_brings_a_door_down(
    http: bool, database_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    asked = signed if http else framed
    async with opened(tmp_path, http=http, DATABASE_URL=database_url) as school:
        good = await lived(school)
        with capture_logs() as ours:
            assert await asked(school, good, examples=EXAMPLES, seed="doors") == []
            await school.until(partial(at_rest, school))
        assert told(caplog, ours) == []


def _sdk(record: logging.LogRecord) -> bool:
    """What is no frame: Slack's own library says so, and not what it was."""
    return record.name.startswith("slack_sdk.socket_mode") and record.exc_info is not None
