"""What a platform itself holds back where a supervisor decided so: planned, asked for, renewed, and looked after."""

from bot.brakes.calls import ALONE
from bot.brakes.calls import LOOK as CALLS_LOOK
from bot.brakes.calls import CallWatch
from bot.brakes.keeper import LOOK
from bot.brakes.keeper import BrakeKeeper
from bot.brakes.planner import BrakePlanner

__all__ = ["ALONE", "CALLS_LOOK", "LOOK", "BrakeKeeper", "BrakePlanner", "CallWatch"]
