"""Oversight by consent on Slack: what comes with a person's consent is led apart here, before anything is kept.

An event that somebody's consent brought names that person first in its `authorizations`, and is not a bot's
(docs.slack.dev, Events API). Of those, `im_created` and `im_open` alone are looked at: neither holds a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from adapters.slack.happening import moment_among
from adapters.slack.translated import Me
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of
from adapters.values import words_of
from policy.model import DirectSeen
from policy.model import MemberRef

OPENINGS = ("im_created", "im_open")
GONE = ("app_uninstalled", "tokens_revoked", "team_access_revoked")


class Watch(Protocol):
    """Who hears of it; keeps nothing that is not about a student."""

    async def opened(self, seen: DirectSeen) -> None:
        """Somebody opened a direct conversation. After this it may be acknowledged. Raises `DeliveryError`."""
        ...

    async def revoked(self, workspace: str, accounts: Sequence[MemberRef] | None) -> None:
        """Tokens of these are gone; None: all of the workspace, with the app."""
        ...


def is_by_consent(body: Json) -> bool:
    """Whether a person's consent brought this, and not the bot's installation."""
    return any(one.get("is_bot") is False for one in list(objects_of(body, "authorizations"))[:1])


async def led_apart(body: Json, me: Me, watch: Watch | None, *, now: datetime) -> bool:
    """Whether there is nothing left to do: it was a direct conversation that somebody let us know of.

    What says that consents are gone is told, and goes its own way besides.
    """
    row = object_of(body, "event")
    kind = word_of(row, "type")
    if watch is None:
        return False
    if kind in OPENINGS and is_by_consent(body):
        seen = seen_in(body, me, now=now)
        if seen is not None:
            await watch.opened(seen)
        return True
    if kind in GONE:
        await _gone(row, kind, me, watch)
    return False


def seen_in(body: Json, me: Me, *, now: datetime) -> DirectSeen | None:
    """What an opening tells; None where it does not say whose consent or which conversation, or another team's."""
    given = next(iter(objects_of(body, "authorizations")), {})
    row = object_of(body, "event")
    inner = object_of(row, "channel")
    channel, by = word_of(inner, "id") or word_of(row, "channel"), word_of(given, "user_id")
    if not channel or not by or word_of(given, "team_id") not in ("", me.workspace):
        return None
    others = [one for one in (word_of(inner, "user"), word_of(row, "user")) if one and one != by]
    at = moment_among(word_of(row, "event_ts"), word_of(body, "event_time"), now=now)
    other = me.member(others[0]) if others else None
    return DirectSeen(at=at, conversation=me.place(channel), by=me.member(by), other=other)


async def _gone(row: Json, kind: str, me: Me, watch: Watch) -> None:
    if kind == "tokens_revoked":
        tokens = object_of(row, "tokens")
        accounts = [me.member(one) for one in words_of(tokens, "oauth")]
        if accounts:
            await watch.revoked(me.workspace, accounts)
    elif kind == "app_uninstalled" or me.workspace in words_of(row, "team_ids"):
        await watch.revoked(me.workspace, None)
