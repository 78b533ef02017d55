"""Simcord made as strict as Discord: it shows the bot what Discord would, and knows what a body must hold."""

from __future__ import annotations

import gc
import sys
import warnings
from functools import cache
from pathlib import Path
from typing import Any

TOOLS = Path(__file__).resolve().parents[4] / "shared" / "tools"


@cache
def simcord_strict() -> Any:
    """The module in `TOOLS`, which may be missing; loaded once, as the collector's work at it costs a test's time."""
    sys.path.append(str(TOOLS))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves the closing of a file to the collector
        import simcord_strict as found  # type: ignore[import-not-found]

        gc.collect()
    return found
