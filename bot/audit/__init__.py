"""Looks at who is in which conversation, and says what is seen and what is not. Reads no message."""

from __future__ import annotations

from bot.audit.auditor import LOOK
from bot.audit.auditor import Auditor
from bot.audit.coverage import Coverage
from bot.audit.coverage import CoverageReader
from bot.audit.statements import StatementPlanner

__all__ = ["LOOK", "Auditor", "Coverage", "CoverageReader", "StatementPlanner"]
