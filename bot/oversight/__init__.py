"""Oversight by consent: staff let the bot know that they opened a direct conversation with a student, not what is said.

docs/oversight.md says what is seen, by whom, for how long, and why reading along is not built.
"""

from bot.oversight.desk import OversightDesk
from bot.oversight.keeper import LOOK
from bot.oversight.keeper import OversightKeeper
from bot.oversight.links import PATH
from bot.oversight.links import PURPOSE
from bot.oversight.links import OversightLinks
from bot.oversight.watch import OversightWatch

__all__ = ["LOOK", "PATH", "PURPOSE", "OversightDesk", "OversightKeeper", "OversightLinks", "OversightWatch"]
