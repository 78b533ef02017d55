"""What Discord never sends, down its line: no fault, nothing lost, no word in the log, and nobody's right changed."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.security.discorddoors import PRIVATE
from tests.security.discorddoors import at_rest
from tests.security.discorddoors import lived
from tests.security.discorddoors import opened
from tests.security.discorddoors import pressed
from tests.security.discorddoors import told
from tests.security.test_slack_fuzz import told as said_in_the_log

FRAMES, PRESSES = 400, 60


async def test_nothing_that_comes_from_discord_brings_the_line_down(caplog: pytest.LogCaptureFixture) -> None:
    async with opened() as server:
        good = await lived(server)
        with capture_logs() as ours:
            assert await told(server, good, examples=FRAMES, seed="line") == []
            assert await at_rest(server) == []
    assert said_in_the_log(caplog, ours, PRIVATE) == []


async def test_a_press_that_nobody_was_offered_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with opened() as server:
        good = await lived(server)
        with capture_logs() as ours:
            assert await pressed(server, good, examples=PRESSES, seed="hands") == []
            assert await at_rest(server) == []
    assert said_in_the_log(caplog, ours, PRIVATE) == []
