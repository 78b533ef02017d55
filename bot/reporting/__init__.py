"""Reports on the web: the form, what becomes of it, and the way back with a code."""

from __future__ import annotations

from bot.reporting.codes import PURPOSE as CODES
from bot.reporting.codes import CaseCodes
from bot.reporting.links import ReportLinks
from bot.reporting.sealed import PURPOSE as SEALS
from bot.reporting.sealed import Sealing

__all__ = ["CODES", "SEALS", "CaseCodes", "ReportLinks", "Sealing"]
