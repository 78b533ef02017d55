"""How many wrong codes are put up with before somebody has to wait."""

from __future__ import annotations

from datetime import timedelta

HOUR = timedelta(hours=1)
MOST_AN_ACCOUNT = 5
MOST_A_WORKSPACE = 500
"""Wrong codes in an hour. A whole school may mistype on its first day; nobody finds a code in so few."""
