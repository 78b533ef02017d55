"""Brings a file of people onto the roster: compares, refuses what looks like the wrong file, writes what changed."""

from __future__ import annotations

from bot.roster_import.changes import Tally
from bot.roster_import.roll import Kind
from bot.roster_import.roll import Roll
from bot.roster_import.roll import Told
from bot.roster_import.run import BATCH
from bot.roster_import.run import Import
from bot.roster_import.run import Stores
from bot.roster_import.simple import simple_roll
from bot.roster_import.teams import attach_teams

__all__ = ["BATCH", "Import", "Kind", "Roll", "Stores", "Tally", "Told", "attach_teams", "simple_roll"]
