"""The longest tests begin first: whoever shares them out waits for nobody in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Before all others, which keep their order."""
    items.sort(key=lambda one: one.path.parent != HERE)
