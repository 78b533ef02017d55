"""One payload of Slack's as neutral values. Pure: the same payload comes to the same, whatever it holds.

Workspaces, conversations and accounts are always named as our own workspace sees them: in Slack Connect an event may
carry the ids of another one's team.
"""

from __future__ import annotations

from datetime import datetime

from adapters.slack.happening import Happening
from adapters.slack.happening import ident_of
from adapters.slack.happening import moment_among
from adapters.slack.happenings import happening
from adapters.slack.happenings import trouble_of
from adapters.slack.interactive import called
from adapters.slack.interactive import chosen
from adapters.slack.interactive import pressed
from adapters.slack.interactive import sent
from adapters.slack.reasons import BY_CONSENT
from adapters.slack.reasons import INTERACTIVE
from adapters.slack.reasons import UNREADABLE
from adapters.slack.translated import Me
from adapters.slack.translated import Translated
from adapters.slack.translated import ignored
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of

_FRAMES = {"events_api", "interactive", "slash_commands"}
_BY_HAND = {"block_actions", "view_submission", "message_action"}


def translate(payload: Json, me: Me, *, now: datetime) -> Translated:
    """What follows from a parsed body. Raises nothing, whatever comes in.

    The body is the envelope of an event, an interactive payload or the fields of a slash command; the frame of a
    socket around one of them is taken off, since a retry has another frame.
    """
    if not isinstance(payload, dict):
        return ignored(UNREADABLE)
    if word_of(payload, "type") in _FRAMES:
        payload = object_of(payload, "payload")
    ident, kind = ident_of(payload), word_of(payload, "type")
    if not ident:
        return ignored(UNREADABLE)
    if kind in _BY_HAND or not kind:
        return _by_hand(payload, me, ident, now=now)
    if kind in INTERACTIVE:
        return ignored(kind)
    return _happened(payload, me, ident, now=now)


def _by_hand(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """What a person pressed, sent, chose or called; the fields of a command alone tell no type."""
    match word_of(payload, "type"):
        case "block_actions":
            return pressed(payload, me, ident, now=now)
        case "view_submission":
            return sent(payload, me, ident, now=now)
        case "message_action":
            return chosen(payload, me, ident, now=now)
        case _:
            return ignored("ssl_check") if "ssl_check" in payload else called(payload, me, ident, now=now)


def _happened(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """An event in its envelope, or one that stands alone."""
    row = object_of(payload, "event") if word_of(payload, "type") == "event_callback" else payload
    kind = word_of(row, "type")
    trouble = trouble_of(row, kind, me.workspace)
    if trouble:
        return Translated(trouble=trouble)
    if any(one.get("is_bot") is False for one in list(objects_of(payload, "authorizations"))[:1]):
        return ignored(BY_CONSENT)
    told = (*(word_of(row, key) for key in ("event_ts", "ts")), word_of(payload, "event_time"))
    return happening(Happening(id=ident, at=moment_among(*told, now=now), row=row, me=me), kind)
