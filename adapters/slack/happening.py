"""One happening of the Events API before it is known what it is: the inner event and what its envelope tells."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime

from adapters.slack.message import moment_of
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import word_of

_IDENT = re.compile(r"[A-Za-z0-9_.:-]{1,100}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """The inner event `row` and the id and moment that its events will carry."""

    id: str
    at: datetime
    row: Json
    me: Me


def moment_among(*told: str, now: datetime) -> datetime:
    """The first of these that is a moment; `now` where none is. Some old events write theirs without a dot."""
    return next((at for at in map(moment_of, told) if at is not None), now)


def ident_of(payload: Json) -> str:
    """Slack's own id of a delivery, which is the same in every retry (docs.slack.dev, Events API).

    Presses, forms and commands have none. Theirs is made of all that they hold, so that the same frame sent again
    is recognised, and so is that of what stands in the place of an id and is none: ids are kept and logged. '' for what
    cannot be written down as JSON.
    """
    ident = word_of(payload, "event_id")
    if _IDENT.fullmatch(ident):
        return ident
    try:
        canonical = json.dumps(payload, sort_keys=True, separators=(",", ":"))
    except (ValueError, TypeError, RecursionError):
        return ""
    return f"slack:{hashlib.sha256(canonical.encode()).hexdigest()[:32]}"
