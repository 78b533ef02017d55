"""Coming back from a platform as nobody should: a whole answer, no session, and nothing of anybody in the log."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.security.signindoors import PRIVATE
from tests.security.signindoors import tried
from tests.security.signindoors import ways
from tests.security.test_slack_fuzz import told

VISITS = 80


async def test_by_whatever_comes_back_from_a_platform_nobody_gets_in(caplog: pytest.LogCaptureFixture) -> None:
    async with ways() as there:
        with capture_logs() as ours:
            assert await tried(there, examples=VISITS, seed="ways") == []
    assert told(caplog, ours, PRIVATE) == []
