"""A real history judged in silence: what Chaperone would have said, before it is switched on."""

from __future__ import annotations

from bot.replay.lines import hit_line
from bot.replay.lines import summary_line
from bot.replay.run import Replay
from bot.replay.run import Setup
from bot.replay.summary import Hit
from bot.replay.summary import Summary

__all__ = ["Hit", "Replay", "Setup", "Summary", "hit_line", "summary_line"]
