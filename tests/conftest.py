"""What holds for every test: how Hypothesis searches, and that logging is as it was."""

from __future__ import annotations

import faulthandler
import gc
import logging
import os
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import HealthCheck
from hypothesis import settings

settings.register_profile("local", deadline=None)
# In CI the same code gives the same result; there is no store of past failures to learn from.
settings.register_profile("shared", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared" if os.environ.get("CI") == "true" else "local")

pytest_plugins = ["tests.answering", "tests.storage_fixtures"]


def pytest_collection_finish() -> None:
    """Thousands of tests stay to the end: looking through them for garbage again and again would cost a minute."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Where a test failed pytest no longer looks whether it hangs, though its end may be what does."""
    longest = float(item.config.getini("faulthandler_timeout"))
    if longest:
        ends: bool = item.config.getini("faulthandler_exit_on_timeout")
        faulthandler.dump_traceback_later(longest, exit=ends, file=2)
    yield


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """A command that a test runs sets all logging up anew; the next test must not find it so."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        root.handlers[:] = handlers
        root.setLevel(level)
