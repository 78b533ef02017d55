"""Looks at an installation: each check tells its state, what was found, and what to do."""

from __future__ import annotations

from bot.doctor.check import Check
from bot.doctor.check import State

__all__ = ["Check", "State"]
