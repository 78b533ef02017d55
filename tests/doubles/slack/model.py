"""What the double keeps: people, channels, calls, deliveries, views."""

from __future__ import annotations

import time
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from typing import Any
from typing import Literal

Json = dict[str, Any]
Kind = Literal["public", "private", "mpim", "im"]

# What each kind of conversation is called in an event, and the scopes that open its texts and its facts.
CHANNEL_TYPE: dict[Kind, str] = {"public": "channel", "private": "group", "mpim": "mpim", "im": "im"}
MESSAGES: dict[Kind, str] = {
    "public": "message.channels",
    "private": "message.groups",
    "mpim": "message.mpim",
    "im": "message.im",
}
HISTORY: dict[Kind, str] = {
    "public": "channels:history",
    "private": "groups:history",
    "mpim": "mpim:history",
    "im": "im:history",
}
READ: dict[Kind, str] = {"public": "channels:read", "private": "groups:read", "mpim": "mpim:read", "im": "im:read"}


class SlackError(Exception):
    """An answer `ok: false`; `more` goes into the answer beside the error."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more


@dataclass(slots=True, kw_only=True)
class User:
    id: str
    name: str
    email: str | None = None
    is_bot: bool = False
    locale: str = "en-US"
    deleted: bool = False
    updated: int = 0
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """Who pinned a message, and when in seconds."""

    by: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What stands at the path of a file.

    `moved` is where a redirect points; without `told` its length is not said beforehand.
    """

    data: bytes = b""
    mimetype: str = "application/octet-stream"
    moved: str = ""
    told: bool = True


@dataclass(slots=True, kw_only=True)
class Channel:
    """A conversation; `messages` by ts, each as Slack stores it; `pins` by the ts of the message."""

    id: str
    name: str
    kind: Kind
    members: list[str]
    created: int
    creator: str
    topic: str = ""
    topic_by: str = ""
    ext_shared: bool = False
    archived: bool = False
    messages: dict[str, Json] = field(default_factory=dict)
    pins: dict[str, Pin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One incoming call of the Web API; `args` with JSON arguments decoded.

    `at` is the double's clock, `tick` the real one (time.perf_counter) for measurements.
    """

    method: str
    args: Json
    token: str
    at: datetime
    tick: float = field(default_factory=time.perf_counter, compare=False)


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One payload on its way to the app.

    `outcome`: "" under way, "acknowledged", "refused" (an HTTP status other than 2xx), "closed" (the connection ended
    first), "silent" (the connection takes nothing), "nowhere" (no connection at all), "unanswered" (patience ran out),
    "held" (see Core.hold). `latency` is that of the last attempt in seconds, `tick` when it began (time.perf_counter).
    """

    payload: Json
    kind: Literal["events_api", "interactive", "slash_commands"]
    attempts: int = 0
    outcome: str = ""
    answer: Json | None = None
    status: int = 0
    latency: float = 0.0
    tick: float = 0.0
    retry: bool = True
    reason: str = ""

    @property
    def acknowledged(self) -> bool:
        return self.outcome == "acknowledged"


@dataclass(slots=True, kw_only=True)
class Ephemeral:
    """What only one person sees in a channel."""

    user: str
    channel: str
    ts: str
    message: Json


@dataclass(slots=True, kw_only=True)
class OpenView:
    """A modal of one person; `body` as Slack shows it."""

    user: str
    body: Json
    open: bool = True

    @property
    def id(self) -> str:
        return str(self.body["id"])


@dataclass(slots=True, kw_only=True)
class Trigger:
    user: str
    at: datetime
    used: bool = False


@dataclass(slots=True, kw_only=True)
class Hook:
    """A response_url: five uses in thirty minutes.

    `original` says that a message with the button is there to be replaced, at `ts`.
    """

    url: str
    user: str
    channel: str
    at: datetime
    ts: str = ""
    original: bool = False
    ephemeral: bool = False
    command: bool = False
    replies: list[Json] = field(default_factory=list)
