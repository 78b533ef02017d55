"""The Web API: tokens, faults, the record of every call, and the methods."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.doubles.slack import methods_chat as chat
from tests.doubles.slack import methods_conversations as conversations
from tests.doubles.slack import methods_pins as pins
from tests.doubles.slack import methods_rooms as rooms
from tests.doubles.slack import methods_views as views
from tests.doubles.slack.checks import check_call
from tests.doubles.slack.core import Core
from tests.doubles.slack.faults import failure
from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError

_JSON_ARGS = ("blocks", "attachments", "view", "metadata", "files", "unfurls")


def _auth_test(core: Core, args: Json) -> Json:
    world = core.world
    told = {"url": f"https://{world.domain}.slack.com/", "team": "School", "user": world.bot_name}
    ids = {"team_id": world.team, "user_id": world.bot_user, "bot_id": world.bot_id}
    return {**told, **ids, "is_enterprise_install": False}


def _connections_open(core: Core, args: Json) -> Json:
    return {"url": core.sockets.open_url(core.origin.replace("http://", "ws://"))}


METHODS: dict[str, Callable[[Core, Json], Json]] = {
    "apps.connections.open": _connections_open,
    "auth.test": _auth_test,
    "chat.delete": chat.delete,
    "chat.getPermalink": chat.permalink,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.postMessage": chat.post_message,
    "chat.update": chat.update,
    "conversations.archive": rooms.archive,
    "conversations.create": rooms.create,
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.invite": rooms.invite,
    "conversations.join": conversations.join,
    "conversations.list": conversations.list_all,
    "conversations.members": conversations.members,
    "conversations.open": conversations.open_one,
    "conversations.replies": conversations.replies,
    "files.info": conversations.files_info,
    "pins.add": pins.add,
    "pins.list": pins.list_all,
    "pins.remove": pins.remove,
    "users.conversations": conversations.of_user,
    "users.info": conversations.users_info,
    "users.list": conversations.users_list,
    "users.lookupByEmail": conversations.by_email,
    "views.open": views.open_view,
    "views.publish": views.publish,
    "views.push": views.push,
    "views.update": views.update,
}


class WebApi:
    """The app's way in: /api/<method>."""

    def __init__(self, core: Core) -> None:
        self.core = core

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One call: recorded, checked, performed or made to fail."""
        method = request.match_info["method"]
        try:
            args = await arguments(request)
        except ValueError:
            self.core.journal.problem(f"{method}: the body is not JSON")
            return web.json_response({"ok": False, "error": "invalid_json"})
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(args.get("token") or "")
        refused = self._record(method, args, token)
        fault = self.core.faults.take(method)
        if fault is not None and not fault.after_effect:
            answer = failure(fault, request)
        else:
            answer = self._perform(method, args, token, refused)
            if fault is not None:
                answer = failure(fault, request)
        self.core.journal.notify()
        return answer

    def _record(self, method: str, args: Json, token: str) -> str:
        """Keep the call; what Slack itself would refuse in its blocks or view, "" when nothing."""
        journal = self.core.journal
        journal.calls.append(Call(method=method, args=args, token=token, at=self.core.world.now()))
        if self.core.check:
            kind = {"xapp-": "app", "xoxp-": "user"}.get(token[:5], "bot")
            scopes = {"im:read"} if kind == "user" else self.core.world.scopes
            errors, warnings = check_call(method, args, scopes, kind=kind)
            journal.problems += errors
            journal.remarks += warnings
            if any(each.startswith(f"{method}: blocks") for each in errors):
                return "invalid_blocks"
            if any(each.startswith((f"{method}: view", f"{method}: modal", f"{method}: input")) for each in errors):
                return "invalid_arguments"
        return ""

    def _perform(self, method: str, args: Json, token: str, refused: str) -> web.Response:
        try:
            if self.core.consents.takes(method, token):
                return web.json_response({"ok": True, **self.core.consents.perform(method, args, token)})
            self._admit(method, token)
            if method not in METHODS:
                self.core.journal.problem(f"{method}: not in the double")
                raise SlackError("unknown_method", req_method=method)
            if refused:
                raise SlackError(refused)
            answer: Json = {"ok": True, **METHODS[method](self.core, args)}
        except SlackError as error:
            answer = {"ok": False, "error": error.error, **error.more}
        headers = {}
        if token == self.core.bot_token:
            headers["x-oauth-scopes"] = ",".join(sorted(self.core.world.scopes))
        return web.json_response(answer, headers=headers)

    def _admit(self, method: str, token: str) -> None:
        if not token:
            raise SlackError("not_authed")
        app_only = method == "apps.connections.open"
        if token not in (self.core.bot_token, self.core.app_token):
            raise SlackError("invalid_auth")
        if app_only != (token == self.core.app_token) and method != "auth.test":
            raise SlackError("not_allowed_token_type")
        if self.core.token_error and token == self.core.bot_token:
            raise SlackError(self.core.token_error)


async def arguments(request: web.Request) -> Json:
    """Query, form or JSON; arguments that are JSON inside a form are decoded."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        body: Any = await request.json()
        args |= body if isinstance(body, dict) else {}
    else:
        args |= {key: value for key, value in (await request.post()).items() if isinstance(value, str)}
    if set(args) == {"payload"}:
        args = json.loads(args["payload"])
    for name in _JSON_ARGS:
        if isinstance(args.get(name), str):
            try:
                args[name] = json.loads(args[name])
            except ValueError:
                continue
    return args
