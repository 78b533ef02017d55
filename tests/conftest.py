"""What holds for every test: how Hypothesis searches."""

from __future__ import annotations

import os

from hypothesis import HealthCheck
from hypothesis import settings

settings.register_profile("local", deadline=None)
# In CI the same code gives the same result; there is no store of past failures to learn from.
settings.register_profile("shared", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared" if os.environ.get("CI") == "true" else "local")

pytest_plugins = ["tests.storage_fixtures"]
