"""Commands, buttons, forms and shortcuts, and what the app's answer to them does."""

from __future__ import annotations

import copy
from typing import Any

from tests.doubles.slack import payloads
from tests.doubles.slack.hooks import take_reply
from tests.doubles.slack.methods_views import replace
from tests.doubles.slack.methods_views import show
from tests.doubles.slack.methods_views import stack_of
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.places import Places


class Interactions(Places):
    """What people click and type; each returns the delivery, with the app's own answer in `answer`."""

    async def slash(self, user: str, channel: str, command: str, text: str = "") -> Delivery:
        """A command, in any conversation of that person, whether the bot is in it or not."""
        place = self._place(user, channel)
        hook = self.new_hook("commands", user, channel, command=True)
        return await self.deliver(payloads.slash_command(self.world, user, place, hook, command=command, text=text))

    async def press(self, user: str, channel: str, ts: str, action_id: str, *, value: str | None = None) -> Delivery:
        """A button of a message of the bot (ephemeral ones too); `value` chooses among those of one action_id."""
        place = self._place(user, channel)
        seen = [each for each in self.world.ephemerals if each.ts == ts and each.user == user]
        message = seen[0].message if seen else place.messages[ts]
        block, element = _button(message["blocks"], action_id, value)
        hook = self.new_hook("actions", user, channel, ts=ts, original=True, ephemeral=bool(seen))
        done = payloads.action(block, element, self.world.ts())
        told = payloads.block_actions(self.world, user, done)
        shown = {key: kept for key, kept in copy.deepcopy(message).items() if key != "metadata"}
        return await self.deliver(told | payloads.in_message(place, shown, hook))

    async def press_in_view(self, user: str, view_id: str, action_id: str, *, value: str | None = None) -> Delivery:
        """A button of an open modal or of the person's home tab."""
        home = self.world.homes.get(user)
        body = home if home is not None and home["id"] == view_id else self._open(user, view_id).body
        block, element = _button(body["blocks"], action_id, value)
        told = payloads.block_actions(self.world, user, payloads.action(block, element, self.world.ts()))
        where = {"container": {"type": "view", "view_id": view_id}, "view": copy.deepcopy(body)}
        return await self.deliver(told | where)

    async def submit(self, user: str, view_id: str, values: dict[str, Any] | None = None) -> Delivery:
        """Send a form; `values` by block_id: the text, or the chosen option's value (a list where many may be).

        The answer's response_action is carried out: the view stays with errors, changes, gets one on top, or closes.
        """
        view = self._open(user, view_id)
        view.body["state"] = {"values": _state(view.body["blocks"], values or {})}
        return await self.deliver(payloads.view_submission(self.world, user, copy.deepcopy(view.body)))

    async def close_view(self, user: str, view_id: str, *, clear: bool = False) -> Delivery | None:
        """Close a form unsent; the app hears of it only when the view asked to (notify_on_close)."""
        view = self._open(user, view_id)
        closing = stack_of(self, user) if clear else [view]
        for each in closing:
            each.open = False
        if not view.body["notify_on_close"]:
            return None
        return await self.deliver(payloads.view_closed(self.world, user, copy.deepcopy(view.body), cleared=clear))

    async def shortcut(self, user: str, channel: str, ts: str, callback_id: str) -> Delivery:
        """A message shortcut: the whole message, also from where the bot is not."""
        place = self._place(user, channel)
        hook = self.new_hook("app", user, channel)
        message = copy.deepcopy(place.messages[ts])
        return await self.deliver(payloads.message_action(self.world, user, place, message, hook, callback_id))

    async def global_shortcut(self, user: str, callback_id: str) -> Delivery:
        return await self.deliver(payloads.global_shortcut(self.world, user, callback_id))

    async def open_home(self, user: str, *, tab: str = "home") -> Delivery | None:
        """A person looks at the app's own place."""
        event: Json = {"type": "app_home_opened", "user": user, "channel": self.world.dm(user).id, "tab": tab}
        event["event_ts"] = self.world.ts()
        if user in self.world.homes and tab == "home":
            event["view"] = copy.deepcopy(self.world.homes[user])
        return await self.emit(event, "app_home_opened", "")

    # -- the app's life

    async def uninstall(self, *, error: str = "account_inactive") -> None:
        """Somebody removes the app: its token stops working, then both events come."""
        self.token_error = error
        for told in ({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [self.world.bot_user]}},
                     {"type": "app_uninstalled"}):  # fmt: skip
            await self.emit(told | {"event_ts": self.world.ts()}, str(told["type"]), "")

    async def rate_limited(self) -> Delivery:
        """Slack stops telling for this minute."""
        minute = self.world.seconds() // 60 * 60
        told = {"token": payloads.TOKEN, "type": "app_rate_limited", "team_id": self.world.team}
        return await self.deliver(told | {"minute_rate_limited": minute, "api_app_id": self.world.app_id})

    # -- what an acknowledgement itself does

    def answered(self, delivery: Delivery) -> None:
        answer, payload = delivery.answer, delivery.payload
        if delivery.kind == "slash_commands" and answer and (answer.get("text") or answer.get("blocks")):
            for hook in [each for each in self.world.hooks.values() if each.url == payload["response_url"]]:
                take_reply(self, hook, answer)  # an acknowledgement is no use of the response_url
        elif payload.get("type") == "view_submission":
            view = self.world.views.get(payload["view"]["id"])
            if view is not None:
                self._after_submission(view, answer or {})

    def _after_submission(self, view: OpenView, answer: Json) -> None:
        match answer.get("response_action"):
            case "errors":
                blocks = {each["block_id"] for each in view.body["blocks"]}
                unknown = sorted(set(answer.get("errors") or {}) - blocks)
                if unknown or not answer.get("errors"):
                    self.journal.problem(f"view_submission: errors for blocks that are not there: {unknown}")
            case "update":
                replace(self, view, answer["view"])
            case "push":
                show(self, view.user, answer["view"], under=stack_of(self, view.user))
            case "clear":
                for each in stack_of(self, view.user):
                    each.open = False
            case None:
                view.open = False
            case unknown_action:
                self.journal.problem(f"view_submission: response_action {unknown_action!r}")

    def _open(self, user: str, view_id: str) -> OpenView:
        view = self.world.views[view_id]
        if not view.open or view.user != user:
            raise ValueError(f"{view_id} is not open before {user}")
        return view


def _button(blocks: list[Json], action_id: str, value: str | None) -> tuple[Json, Json]:
    for block in blocks:
        for element in [*block.get("elements", []), block.get("accessory") or {}]:
            if element.get("action_id") == action_id and value in (None, element.get("value")):
                return block, element
    raise KeyError(f"no button {action_id!r} in {[each.get('block_id') for each in blocks]}")


def _state(blocks: list[Json], values: dict[str, Any]) -> Json:
    inputs = {each["block_id"]: each for each in blocks if each["type"] == "input"}
    unknown = set(values) - set(inputs)
    if unknown:
        raise KeyError(f"no such input: {sorted(unknown)}; there are {sorted(inputs)}")
    missing = [each for each, block in inputs.items() if not block.get("optional") and values.get(each) in (None, "")]
    if missing:
        raise ValueError(f"Slack's client does not send a form without {missing}")
    state: Json = {}
    for identifier, block in inputs.items():
        element = block["element"]
        state[identifier] = {element["action_id"]: _answer(element, values.get(identifier))}
    return state


def _answer(element: Json, value: Any) -> Json:
    kind = element["type"]
    options = {each["value"]: each for each in element.get("options", [])}
    match kind:
        case "static_select" | "radio_buttons":
            return {"type": kind, "selected_option": options[value] if value else None}
        case "multi_static_select" | "checkboxes":
            return {"type": kind, "selected_options": [options[each] for each in value or ()]}
        case "users_select":
            return {"type": kind, "selected_user": value}
        case "datepicker":
            return {"type": kind, "selected_date": value}
        case _:
            return {"type": kind, "value": value}
