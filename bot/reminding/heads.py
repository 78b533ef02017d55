"""What those go by who plan a word to whoever supervises. The rows are the truth; the clock only looks at them."""

from __future__ import annotations

from bot.contexts import Schools
from bot.ports import Clock
from bot.ports import Registry
from bot.ports import Reminders


class HeadsPlanner:
    """Knows who supervises a workspace's school, their accounts there, the rows that stand, and the time."""

    def __init__(self, *, registry: Registry, reminders: Reminders, schools: Schools, clock: Clock) -> None:
        """Take the ports; nothing is planned yet."""
        self._registry = registry
        self._reminders = reminders
        self._schools = schools
        self._clock = clock
