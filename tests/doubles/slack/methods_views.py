"""views.*: modals and the home tab."""

from __future__ import annotations

import copy
import json

from tests.doubles.slack.core import Core
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.shapes import stored_blocks

_GIVEN = ("callback_id", "private_metadata", "clear_on_close", "notify_on_close", "external_id", "submit_disabled")
_DEFAULTS = {"private_metadata": "", "callback_id": "", "clear_on_close": False, "notify_on_close": False}


def open_view(core: Core, args: Json) -> Json:
    """views.open: a trigger_id opens one modal, within three seconds."""
    view = _view(core, args)
    user = core.world.spend_trigger(str(args.get("trigger_id") or ""))
    return {"view": copy.deepcopy(show(core, user, view).body)}


def push(core: Core, args: Json) -> Json:
    """views.push: on top of an open one, three at most."""
    view = _view(core, args)
    user = core.world.spend_trigger(str(args.get("trigger_id") or ""))
    stack = stack_of(core, user)
    if not stack:
        raise SlackError("not_found")
    return {"view": copy.deepcopy(show(core, user, view, under=stack).body)}


def update(core: Core, args: Json) -> Json:
    """views.update, by id or external_id; a given hash must be the current one."""
    view = _view(core, args)
    found = _find(core, args)
    if args.get("hash") and args["hash"] != found.body["hash"]:
        raise SlackError("hash_conflict")
    replace(core, found, view)
    return {"view": copy.deepcopy(found.body)}


def publish(core: Core, args: Json) -> Json:
    """views.publish: the home tab of one person."""
    view = _view(core, args, kind="home")
    user = str(args.get("user_id") or "")
    if user not in core.world.users:
        raise SlackError("user_not_found")
    before = core.world.homes.get(user)
    if args.get("hash") and before is not None and args["hash"] != before["hash"]:
        raise SlackError("hash_conflict")
    identifier = before["id"] if before else core.world.new_id("V")
    core.world.homes[user] = _body(core, view, identifier, root=identifier, previous=None)
    return {"view": copy.deepcopy(core.world.homes[user])}


# -- parts


def stack_of(core: Core, user: str) -> list[OpenView]:
    """The person's open modals, the top one last."""
    return [each for each in core.world.views.values() if each.user == user and each.open]


def show(core: Core, user: str, view: Json, *, under: list[OpenView] | None = None) -> OpenView:
    """Open a modal for that person; `under` is the stack that it goes on, none for a new stack."""
    if under and len(under) >= 3:
        raise SlackError("push_limit_reached")
    _external(core, view)
    if not under:
        for each in stack_of(core, user):
            each.open = False
    identifier = core.world.new_id("V")
    root = under[0].id if under else identifier
    body = _body(core, view, identifier, root=root, previous=under[-1].id if under else None)
    core.world.views[identifier] = OpenView(user=user, body=body)
    return core.world.views[identifier]


def replace(core: Core, found: OpenView, view: Json) -> None:
    """New content for an open modal; it stays where it is."""
    body = found.body
    found.body = _body(core, view, found.id, root=body["root_view_id"], previous=body["previous_view_id"])


def _find(core: Core, args: Json) -> OpenView:
    for each in core.world.views.values():
        by_id = args.get("view_id") == each.id
        by_name = args.get("external_id") and args["external_id"] == each.body.get("external_id")
        if each.open and (by_id or by_name):
            return each
    raise SlackError("not_found")


def _external(core: Core, view: Json) -> None:
    name = view.get("external_id")
    if name and any(each.body.get("external_id") == name and each.open for each in core.world.views.values()):
        raise SlackError("duplicate_external_id")


def _view(core: Core, args: Json, *, kind: str = "modal") -> Json:
    view = args.get("view")
    if not isinstance(view, dict) or view.get("type") != kind or not isinstance(view.get("blocks"), list):
        raise SlackError("invalid_arguments")
    if len(json.dumps(view)) > 250_000:
        raise SlackError("view_too_large")
    return view


def _body(core: Core, view: Json, identifier: str, *, root: str, previous: str | None) -> Json:
    world = core.world
    body: Json = {"id": identifier, "team_id": world.team, "type": view["type"]}
    body |= _DEFAULTS | {key: view[key] for key in _GIVEN if key in view}
    body["blocks"] = stored_blocks(world, view["blocks"])
    body |= {"state": {"values": {}}, "hash": f"{world.seconds()}.{world.number():08x}", "external_id": ""}
    for name in ("title", "submit", "close"):
        text = view.get(name)
        body[name] = {"emoji": True} | text if text else None
    body |= {"root_view_id": root, "previous_view_id": previous, "app_id": world.app_id, "bot_id": world.bot_id}
    if view.get("external_id"):
        body["external_id"] = view["external_id"]
    return body
