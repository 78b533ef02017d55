"""The settings of an installation: one frozen object, built by a function and never at import."""

from __future__ import annotations

from bot.settings.model import Settings
from bot.settings.sources import DOTENV
from bot.settings.sources import inspect_settings
from bot.settings.sources import load_settings
from bot.settings.sources import remedy

__all__ = ["DOTENV", "Settings", "inspect_settings", "load_settings", "remedy"]
