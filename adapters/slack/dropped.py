"""Since when events are missing that Slack says it has dropped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import Any

_MINUTE = timedelta(minutes=1)
_LONGEST = timedelta(days=1)
"""Slack gives up telling after an hour or so: what is named as older is no moment that it can mean."""


def dropped_since(body: Mapping[str, Any], now: datetime) -> datetime:
    """The moment from which history is to be read, for `app_rate_limited` (docs.slack.dev, Events API, rate limiting).

    Slack says each minute which one it dropped events of (`minute_rate_limited`, seconds since 1970). Its word may come
    late, as any delivery that was not acknowledged at once: then the minute that it names counts, not the one it came
    in. The minute before is read, too, for its last events were on their way.
    """
    latest = now - 2 * _MINUTE
    said = body.get("minute_rate_limited")
    if isinstance(said, bool) or not isinstance(said, int | float):
        return latest
    if not (now - _LONGEST).timestamp() <= said <= now.timestamp():
        return latest
    return min(latest, datetime.fromtimestamp(said, UTC) - _MINUTE)
