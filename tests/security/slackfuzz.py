"""Requests at Slack's door that Slack never sends: rightly signed, and wrong in every other way."""

from __future__ import annotations

import copy
import json
import random
import time
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from benchmarks.fuzz.mutate import mutated
from tests.doubles.slack.signed_http import signature
from tests.security.webfuzz import MARK

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**400, 1e308, float("nan"), "", " ", "x" * 4_000, "\ud800", "a\udfff\u0000", "\u202e",
    MARK, "9" * 500, "1e999", "U0NOBODY", "T0ELSEWHERE", "press:", "form:report:xx", "press:delete_mine", "[]", [], {},
    [None], [[]], {"id": None}, {"id": "U0LILY"}, [{"id": []}], {"": {"": ""}}, "2026-02-30", "<!channel>", "../..",
    "%00", "é" * 300,
)  # fmt: skip
"""What stands where something else belongs."""
DEEP = ("[" * 5_000, '{"a":' * 5_000, "[" * 400 + "]" * 400)
KINDS = (
    "application/json",
    "application/x-www-form-urlencoded",
    "text/plain",
    "multipart/form-data; boundary=x",
    "",
    "a",
)
_JSON, _FORM = KINDS[:2]
_WINDOW = (0, 290, -290, 310, -310, 10**12, -(10**12))
"""Seconds around the five minutes after which a request is too old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: its body, what it says that this is, and how far its clock is off, or what its time says instead."""

    kind: str
    body: bytes
    age: int = 0
    moment: str | None = None
    right: bool = True

    def headers(self, secret: str) -> dict[str, str]:
        """With Slack's signature over exactly this body."""
        moment = str(int(time.time()) - self.age) if self.moment is None else self.moment
        signed = signature(secret if self.right else f"{secret}x", moment, self.body.decode("utf-8", "replace"))
        return {"content-type": self.kind, "x-slack-signature": signed, "x-slack-request-timestamp": moment}


def broken(payload: Any, chance: random.Random, *, odd: Sequence[Any] = ODD, most: int = 4) -> Any:
    """The same with one to `most` values that are missing, moved, or something else altogether."""
    found = copy.deepcopy(payload)
    for _ in range(chance.randrange(1, most + 1)):
        _break(found, chance, odd)
    return found


def _break(payload: Any, chance: random.Random, odd: Sequence[Any]) -> None:
    nodes = list(_nodes(payload))
    if not nodes:
        return
    held, key = chance.choice(nodes)
    match chance.randrange(4):
        case 0:
            del held[key]
        case 1:
            other, where = chance.choice(nodes)
            held[key] = copy.deepcopy(other[where]) if _has(other, where) else None
        case _:
            held[key] = copy.deepcopy(chance.choice(odd))


def _has(held: Any, key: Any) -> bool:
    return key in held if isinstance(held, dict) else key < len(held)


def _nodes(payload: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in it: what holds it, and under which key."""
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload) if isinstance(payload, list) else ()
    for key, value in list(pairs):
        yield payload, key
        yield from _nodes(value)


def rare(team: str, user: str, channel: str) -> tuple[Mapping[str, Any], ...]:
    """What none of our forms leads to, as Slack writes it: options asked for, older forms, a form that is closed."""
    who = {
        "team": {"id": team, "domain": "school"}, "user": {"id": user, "name": "x", "team_id": team}, "token": "t",
        "api_app_id": "A0", "enterprise": None, "is_enterprise_install": False,
    }  # fmt: skip
    asks = {"action_id": "answer", "block_id": "field:category", "value": "on the bus", "trigger_id": "1.2.a"}
    view = {
        "id": "V1", "type": "modal", "callback_id": "form:approve", "hash": "1.a", "blocks": [],
        "private_metadata": '{"value": "x@C0TEAM#1", "conversation": "C0TEAM", "given": {"about": "U0COACH"}}',
        "state": {"values": {"field:words": {"answer": {"type": "plain_text_input", "value": "on the bus"}}}},
    }  # fmt: skip
    container = {"type": "message", "message_ts": "1.2", "channel_id": channel, "is_ephemeral": False}
    place = {"container": container, "channel": {"id": channel, "name": "team"}}
    return (
        {"type": "block_suggestion", **who, **asks, **place},
        {"type": "block_suggestion", **who, **asks, "container": {"type": "view", "view_id": "V1"}, "view": view},
        {"type": "view_closed", **who, "view": view, "is_cleared": True},
        {"type": "view_submission", **who, "trigger_id": "1.2.a", "view": view, "response_urls": []},
        {"type": "shortcut", **who, "callback_id": "report_message", "action_ts": "1.2", "trigger_id": "1.2.a"},
        {"type": "dialog_submission", **who, "callback_id": "form:approve", "submission": {"a": "b"}, "state": "x"},
        {"type": "dialog_suggestion", **who, "callback_id": "form:approve", "name": "a", "value": "on the bus"},
        {
            "type": "interactive_message",
            **who,
            "callback_id": "x",
            "actions": [{"name": "press:approve", "value": "x"}],
        },
        {"type": "workflow_step_edit", **who, "callback_id": "x", "workflow_step": {}, "trigger_id": "1.2.a"},
        {"type": "nobody_knows", **who, "actions": [{"action_id": "press:approve", "value": "x", "action_ts": "1.2"}]},
    )


def request(payload: Mapping[str, Any], chance: random.Random) -> Request:
    """One request made from a good payload."""
    made = broken(payload, chance)
    body = bytes_of(made, chance)
    kind = _JSON if "event" in payload else _FORM
    match chance.randrange(8):
        case 0:
            return Request(kind=kind, body=mutated(body, chance))
        case 1:
            return Request(kind=chance.choice(KINDS), body=body)
        case 2:
            return Request(kind=kind, body=body, age=chance.choice(_WINDOW))
        case 3:
            return Request(kind=kind, body=body, moment=chance.choice(("", "x", "-1", "1e9", "٣", "9" * 400, " 1")))
        case 4:
            return Request(kind=kind, body=_around(chance.choice(DEEP), kind))
        case _:
            return Request(kind=kind, body=body)


def bytes_of(payload: Any, chance: random.Random) -> bytes:
    """As Slack writes it: an event as JSON, a command as a form, everything else as JSON in a form."""
    if not isinstance(payload, dict) or "event" in payload or "event_id" in payload:
        return json.dumps(payload).encode()
    if "command" in payload:
        words = {key: value if isinstance(value, str) else json.dumps(value) for key, value in payload.items()}
        return urlencode(words, errors="surrogatepass").encode()
    text = json.dumps(payload)
    return urlencode({"payload": text} if chance.random() < 0.9 else {"payload": text, "ssl_check": "1"}).encode()


def _around(deep: str, kind: str) -> bytes:
    return deep.encode() if kind == _JSON else urlencode({"payload": deep}).encode()


def frame(payload: Mapping[str, Any], chance: random.Random) -> str:
    """One frame of a socket, made from a good payload: broken inside, around, or altogether."""
    kind = "slash_commands" if "command" in payload else "events_api" if "event" in payload else "interactive"
    whole = {"envelope_id": f"{chance.getrandbits(64):x}", "type": kind, "payload": broken(payload, chance)}
    match chance.randrange(8):
        case 0:
            return json.dumps(broken(whole, chance))
        case 1:
            return json.dumps({**whole, "payload": chance.choice(ODD)})
        case 2:
            return mutated(json.dumps(whole).encode(), chance).decode("utf-8", "replace")
        case 3:
            return chance.choice(DEEP)
        case _:
            return json.dumps(whole)
