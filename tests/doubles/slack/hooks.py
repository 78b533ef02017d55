"""response_url: the app's way back to where somebody clicked or typed."""

from __future__ import annotations

import copy
from datetime import timedelta

from aiohttp import web

from tests.doubles.slack.checks import check_blocks
from tests.doubles.slack.core import Core
from tests.doubles.slack.faults import failure
from tests.doubles.slack.methods_chat import bot_message
from tests.doubles.slack.methods_chat import tell
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import Hook
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.payloads import changed_event
from tests.doubles.slack.payloads import deleted_event
from tests.doubles.slack.payloads import message_event
from tests.doubles.slack.web_api import arguments

MOST_USES = 5
LIFE = timedelta(minutes=30)


class Hooks:
    """The web handler of the response_urls."""

    def __init__(self, core: Core) -> None:
        self.core = core

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One use: five in thirty minutes."""
        fault = self.core.faults.take("response_url")
        if fault is not None and not fault.after_effect:
            answer = failure(fault, request)
        else:
            answer = self._use(request.path, await arguments(request))
            if fault is not None:
                answer = failure(fault, request)
        self.core.journal.notify()
        return answer

    def _use(self, path: str, reply: Json) -> web.Response:
        hook = self.core.world.hooks.get(path)
        if hook is None:
            return _refused("no_such_url", 404)
        if self.core.world.now() - hook.at > LIFE:
            return _refused("expired_url", 404)
        if len(hook.replies) >= MOST_USES:
            return _refused("used_url", 404)
        try:
            take_reply(self.core, hook, reply)
        except SlackError as error:
            return _refused(error.error, 200)
        hook.replies.append(reply)
        return web.Response(text="ok")


def _refused(error: str, status: int) -> web.Response:
    return web.json_response({"ok": False, "error": error}, status=status)


def take_reply(core: Core, hook: Hook, reply: Json) -> None:
    """A new message, for one person unless it says in_channel; or a change of the message with the button."""
    if core.check and isinstance(reply.get("blocks"), list):
        core.journal.problems += [f"response_url: {each}" for each in check_blocks(reply["blocks"])]
    if hook.original and reply.get("delete_original"):
        _change(core, hook, None)
        return
    message = bot_message(core, reply)
    if hook.original and reply.get("replace_original"):
        _change(core, hook, message)
    elif reply.get("response_type") == "in_channel":
        _publish(core, hook, message)
    else:
        _show(core, hook, message)


def _show(core: Core, hook: Hook, message: Json) -> None:
    shown = Ephemeral(user=hook.user, channel=hook.channel, ts=message["ts"], message=message)
    core.world.ephemerals.append(shown)


def _publish(core: Core, hook: Hook, message: Json) -> None:
    if hook.command:
        core.journal.remarks.append("in_channel publishes what the person typed, too")
    channel = core.world.channels[hook.channel]
    for key in ("user", "team", "app_id", "bot_profile"):
        message.pop(key)
    message["subtype"] = "bot_message"
    channel.messages[message["ts"]] = message
    tell(core, channel, message_event(channel, copy.deepcopy(message)))


def _change(core: Core, hook: Hook, message: Json | None) -> None:
    if hook.ephemeral:
        core.world.ephemerals[:] = [each for each in core.world.ephemerals if each.ts != hook.ts]
        if message is not None:
            _show(core, hook, message | {"ts": hook.ts})
        return
    channel = core.world.channels[hook.channel]
    before = channel.messages.pop(hook.ts)
    if message is None:
        tell(core, channel, deleted_event(channel, before, core.world.ts()))
        return
    after = message | {"ts": hook.ts, "edited": {"user": core.world.bot_user, "ts": f"{core.world.seconds()}.000000"}}
    channel.messages[hook.ts] = after
    tell(core, channel, changed_event(channel, copy.deepcopy(after), before, core.world.ts()))
