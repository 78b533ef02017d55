"""The Web API: tokens, faults, the record of every call, and the methods."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from aiohttp import web

from tests.doubles.slack import methods_chat as chat
from tests.doubles.slack import methods_conversations as conversations
from tests.doubles.slack import methods_views as views
from tests.doubles.slack.checks import check_blocks
from tests.doubles.slack.checks import check_call
from tests.doubles.slack.core import Core
from tests.doubles.slack.faults import Fault
from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import Hook
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
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.join": conversations.join,
    "conversations.list": conversations.list_all,
    "conversations.members": conversations.members,
    "conversations.open": conversations.open_one,
    "conversations.replies": conversations.replies,
    "files.info": conversations.files_info,
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
    """The two doors of the app: /api/<method> and the response_urls."""

    def __init__(self, core: Core) -> None:
        self.core = core

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One call: recorded, checked, performed or made to fail."""
        method = request.match_info["method"]
        args = await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or str(args.get("token") or "")
        self._record(method, args, token)
        fault = self.core.faults.take(method)
        if fault is not None and not fault.after_effect:
            answer = self._failure(fault, request)
        else:
            answer = self._perform(method, args, token)
            if fault is not None:
                answer = self._failure(fault, request)
        self.core.journal.notify()
        return answer

    def _record(self, method: str, args: Json, token: str) -> None:
        journal = self.core.journal
        journal.calls.append(Call(method=method, args=args, token=token, at=self.core.world.now()))
        if self.core.check:
            kind = "app" if token.startswith("xapp-") else "bot"
            errors, warnings = check_call(method, args, self.core.world.scopes, kind=kind)
            journal.problems += errors
            journal.remarks += warnings

    def _perform(self, method: str, args: Json, token: str) -> web.Response:
        try:
            self._admit(method, token)
            if method not in METHODS:
                raise SlackError("unknown_method", req_method=method)
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

    @staticmethod
    def _failure(fault: Fault, request: web.Request) -> web.Response:
        if fault.retry_after is not None:
            headers = {"Retry-After": str(fault.retry_after)}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        if fault.error:
            return web.json_response({"ok": False, "error": fault.error}, status=fault.status or 200)
        if fault.status:
            return web.Response(status=fault.status, text="<html>something went wrong</html>", content_type="text/html")
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    # -- response_url

    async def hook(self, request: web.Request) -> web.StreamResponse:
        """An answer through a response_url: five in thirty minutes."""
        hook = self.core.world.hooks.get(request.path)
        fault = self.core.faults.take("response_url")
        if fault is not None and not fault.after_effect:
            return self._failure(fault, request)
        if hook is None:
            return web.json_response({"ok": False, "error": "no_such_url"}, status=404)
        if self.core.world.now() - hook.at > timedelta(minutes=30):
            return web.json_response({"ok": False, "error": "expired_url"}, status=404)
        if len(hook.replies) >= 5:
            return web.json_response({"ok": False, "error": "used_url"}, status=404)
        reply = await _arguments(request)
        try:
            self.reply(hook, reply)
        except SlackError as error:
            return web.json_response({"ok": False, "error": error.error}, status=200)
        finally:
            self.core.journal.notify()
        return self._failure(fault, request) if fault is not None else web.Response(text="ok")

    def reply(self, hook: Hook, reply: Json) -> None:
        """What the answer does: a new message (for one person by default), or a change of the one with the button."""
        core = self.core
        if core.check and isinstance(reply.get("blocks"), list):
            core.journal.problems += [f"response_url: {each}" for each in check_blocks(reply["blocks"])]
        changes = bool(reply.get("replace_original") or reply.get("delete_original")) and not hook.command
        message = None if reply.get("delete_original") and changes else chat.bot_message(core, reply)
        hook.replies.append(reply)
        channel = core.world.channels[hook.channel]
        if changes:
            self._change(hook, message)
        elif message is not None and reply.get("response_type") == "in_channel":
            channel.messages[message["ts"]] = message | {"subtype": "bot_message"}
        elif message is not None:
            seen = Ephemeral(user=hook.user, channel=channel.id, ts=message["ts"], message=message)
            core.world.ephemerals.append(seen)

    def _change(self, hook: Hook, message: Json | None) -> None:
        world = self.core.world
        if hook.ephemeral:
            kept = [each for each in world.ephemerals if each.ts != hook.ts]
            if message is not None:
                seen = Ephemeral(user=hook.user, channel=hook.channel, ts=hook.ts, message=message | {"ts": hook.ts})
                kept.append(seen)
            world.ephemerals[:] = kept
        elif message is None:
            world.channels[hook.channel].messages.pop(hook.ts, None)
        else:
            world.channels[hook.channel].messages[hook.ts] = message | {"ts": hook.ts}


async def _arguments(request: web.Request) -> Json:
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
