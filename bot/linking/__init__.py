"""Whose an account is, where the platform tells no address: one-time codes that people type."""

from __future__ import annotations

from bot.linking.codes import PURPOSE
from bot.linking.codes import Codes
from bot.linking.codes import shown
from bot.linking.people import Wanted
from bot.linking.people import choose
from bot.linking.platforms import PLATFORMS
from bot.linking.platforms import of_platform
from bot.linking.platforms import platform_of

__all__ = ["PLATFORMS", "PURPOSE", "Codes", "Wanted", "choose", "of_platform", "platform_of", "shown"]
