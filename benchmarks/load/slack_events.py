"""What Slack sends for a happening: envelopes and forms as in its documentation, signed."""

from __future__ import annotations

import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

from benchmarks.load.day import Happening
from benchmarks.load.day import Kind
from benchmarks.load.district import APP
from benchmarks.load.district import BOT
from benchmarks.load.district import TEAM
from benchmarks.load.district import District

SECRET = "0123456789abcdef0123456789abcdef"  # noqa: S105 - the double's own
_KEY = SECRET.encode()
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
Json = dict[str, Any]
_compact = json.JSONEncoder(separators=(",", ":")).encode


def ident(number: int) -> str:
    """The event id of a happening."""
    return f"Ev{number:09d}"


def request(one: Happening, district: District, *, answers: str) -> tuple[str, str]:
    """Content type and body. `answers` is the address of the double that takes answers to commands."""
    if one.kind is Kind.COMMAND:
        return FORM, urlencode(_command(one, district, answers))
    return JSON, _compact(_envelope(one.number, _inner(one, district)))


def headers(kind: str, body: str) -> dict[str, str]:
    """With Slack's v0 signature: HMAC-SHA256 of version, timestamp and raw body."""
    stamp = str(int(time.time()))
    digest = hmac.digest(_KEY, f"v0:{stamp}:{body}".encode(), "sha256").hex()
    return {"Content-Type": kind, "X-Slack-Signature": f"v0={digest}", "X-Slack-Request-Timestamp": stamp}


def press(user: str, button: Json, *, channel: str, ts: str, answers: str, trigger: str) -> tuple[str, str]:
    """Somebody presses a button of a notice."""
    told = {
        "type": "block_actions", "api_app_id": APP, "token": "t", "trigger_id": trigger, "enterprise": None,
        "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": TEAM},
        "team": {"id": TEAM, "domain": "district"}, "is_enterprise_install": False,
        "actions": [{**button, "block_id": "b", "type": "button", "action_ts": f"{time.time():.6f}"}],
        "container": {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": False},
        "channel": {"id": channel, "name": "directmessage"}, "state": {"values": {}},
        "response_url": f"{answers}/hooks/{trigger}",
    }  # fmt: skip
    return FORM, urlencode({"payload": json.dumps(told)})


def _inner(one: Happening, district: District) -> Json:
    user, channel, ts = district.account(one.school, one.author), district.place(one.school, one.place), _ts()
    said: Json = {"type": "message", "user": user, "text": one.text, "ts": ts, "team": TEAM}
    told: Json = {"channel": channel, "event_ts": ts, "channel_type": "group"}
    match one.kind:
        case Kind.THREAD:
            return {**said, **told, "thread_ts": f"{time.time() - 60:.6f}"}
        case Kind.FILE:
            return {**said, **told, "subtype": "file_share", "files": [_file(one.number)], "upload": False}
        case Kind.EDIT:
            now = {**said, "ts": f"{time.time() - 30:.6f}", "edited": {"user": user, "ts": ts}}
            before = {**now, "text": "what stood here before"}
            return {**told, "type": "message", "subtype": "message_changed", "message": now,
                    "previous_message": before, "hidden": True, "ts": ts}  # fmt: skip
        case Kind.JOIN:
            other = district.account(one.school, (one.author + 41) % district.people)
            return {"type": "member_joined_channel", "user": other, "channel": channel, "channel_type": "G",
                    "team": TEAM, "event_ts": ts}  # fmt: skip
        case _:
            return {**said, **told}


def _envelope(number: int, inner: Json) -> Json:
    authorized = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT, "is_bot": True}
    return {
        "token": "t", "team_id": TEAM, "api_app_id": APP, "event": inner, "type": "event_callback",
        "event_id": ident(number), "event_time": int(time.time()), "is_ext_shared_channel": False,
        "authorizations": [{**authorized, "is_enterprise_install": False}],
        "event_context": f"1-{inner['type']}-{TEAM}-{inner['channel']}",
    }  # fmt: skip


def _command(one: Happening, district: District, answers: str) -> Json:
    return {
        "token": "t", "team_id": TEAM, "team_domain": "district", "command": "/policy", "api_app_id": APP,
        "text": "may I text a student about practice?", "is_enterprise_install": "false",
        "channel_id": district.place(one.school, one.place), "channel_name": "privategroup",
        "user_id": district.account(one.school, one.author), "user_name": "u",
        "response_url": f"{answers}/hooks/{one.number}", "trigger_id": f"{one.number}.1.{time.time_ns()}",
    }  # fmt: skip


def _file(number: int) -> Json:
    return {"id": f"F{number:09d}", "name": "handout.docx", "title": "handout", "filetype": "docx", "size": 20_000,
            "mimetype": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "url_private": "https://files.slack.com/files-pri/x/handout.docx"}  # fmt: skip


def _ts() -> str:
    return f"{time.time():.6f}"
