"""What Discord never sends: frames made from good ones, wrong in every way, and presses that nobody was offered."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from policy.model import ButtonKey
from tests.security.presses import OPEN_TO_ALL
from tests.security.slackfuzz import ODD as ANY
from tests.security.slackfuzz import broken

ODD: tuple[Any, ...] = (
    *ANY, 1, 3, 99, 2**31, 2**53, 2**70, 3.5, "1", "²", "٣", "-1", str(2**64), "7" * 40, "2026-11-21T10:00:00+00:00",
    "es-ES", [1], ["1"], {"id": "1"}, [{"type": 1}], [{"type": 99, "components": [{}]}], "press:approve:", "sent:a:b:c",
    "x" * 100_000,
)  # fmt: skip
"""What stands where something else belongs."""
FORM = {
    "purpose": "mine now", "readers": "public", "reason": "because", "outcome": "helped", "words": "let me in",
    "answer": "yes", "standard": "yes", "who": "sam", "kind": "media_release", "rule": "group_only", "mode": "hint",
    "confirmed": "yes", "about": "coach", "to": "sam", "ground": "context", "choice": "yes", "name": "yes",
}  # fmt: skip
"""The answers of every form at once, written by hand."""
_OFTEN = ("INTERACTION_CREATE",) * 12 + ("MESSAGE_CREATE", "MESSAGE_UPDATE", "GUILD_MEMBER_ADD", "CHANNEL_CREATE") * 3
"""What is broken more often than the rest: there is more in it, and more comes of it."""
_MARKUP = "<@&1> @everyone <script>alert(1)</script> '; DROP TABLE person; -- \x00 ../../etc/passwd {{7*7}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the gateway tells: the kind, and what is in it."""

    event: str
    data: Any


def rare(server: int, channel: int, user: int) -> tuple[Frame, ...]:
    """Kinds of which a school's day may bring none, as Discord writes them."""
    place = {"guild_id": str(server), "channel_id": str(channel)}
    who, ident = {"user_id": str(user)}, {"id": "100000000000000900"}
    thread = {
        **ident, "type": 11, "name": "talk", "parent_id": str(channel), "guild_id": str(server), "owner_id": str(user),
        "thread_metadata": {
            "archived": False, "auto_archive_duration": 60, "archive_timestamp": "2026-01-01T00:00:00+00:00",
        },
        "message_count": 0, "member_count": 1, "rate_limit_per_user": 0,
    }  # fmt: skip
    joined = {**ident, **who, "join_timestamp": "2026-01-01T00:00:00+00:00", "flags": 0}
    found = {
        "AUTO_MODERATION_ACTION_EXECUTION": {
            **place, **who, "action": {"type": 1, "metadata": {}}, "rule_id": "5", "rule_trigger_type": 1,
            "content": "my number is 978-555-0164", "matched_keyword": "x", "matched_content": "x",
        },
        "AUTO_MODERATION_RULE_CREATE": {**ident, "guild_id": str(server), "name": "x", "actions": [], "enabled": True},
        "GUILD_AUDIT_LOG_ENTRY_CREATE": {
            **ident, **who, "guild_id": str(server), "target_id": str(channel), "action_type": 11,
            "changes": [{"key": "name", "old_value": "team", "new_value": "hockey"}], "reason": "Carla asked",
        },
        "VOICE_STATE_UPDATE": {
            **place, **who, "session_id": "s", "deaf": False, "mute": False, "self_deaf": False, "self_mute": False,
            "self_video": False, "suppress": False, "request_to_speak_timestamp": None,
        },
        "VOICE_SERVER_UPDATE": {"guild_id": str(server), "token": "t", "endpoint": "voice.example"},
        "THREAD_CREATE": thread, "THREAD_UPDATE": thread, "THREAD_MEMBER_UPDATE": {**joined, "guild_id": str(server)},
        "THREAD_DELETE": {**ident, "guild_id": str(server), "parent_id": str(channel), "type": 11},
        "THREAD_LIST_SYNC": {"guild_id": str(server), "threads": [thread], "members": [joined]},
        "THREAD_MEMBERS_UPDATE": {
            **ident, "guild_id": str(server), "member_count": 1, "added_members": [joined],
            "removed_member_ids": [str(user)],
        },
        "MESSAGE_DELETE": {**ident, **place}, "MESSAGE_DELETE_BULK": {**place, "ids": ["1", "2"]},
        "MESSAGE_UPDATE": {**ident, **place, "embeds": []}, "MESSAGE_REACTION_ADD": {**place, **who, "emoji": {}},
        "GUILD_MEMBERS_CHUNK": {"guild_id": str(server), "members": [], "chunk_index": 0, "chunk_count": 1},
        "GUILD_MEMBER_REMOVE": {"guild_id": str(server), "user": {"id": "42", "username": "gone"}},
        "GUILD_BAN_ADD": {"guild_id": str(server), "user": {"id": "42", "username": "gone"}},
        "GUILD_UPDATE": {"id": str(server), "name": "Hillside", "owner_id": str(user)},
        "GUILD_DELETE": {"id": str(server), "unavailable": True}, "USER_UPDATE": {"id": str(user), "username": "u"},
        "CHANNEL_PINS_UPDATE": {**place, "last_pin_timestamp": None}, "TYPING_START": {**place, **who, "timestamp": 1},
        "INTEGRATION_UPDATE": {**ident, "guild_id": str(server)}, "WEBHOOKS_UPDATE": place, "NOBODY_KNOWS": {**ident},
        "PRESENCE_UPDATE": {"guild_id": str(server), "user": {"id": str(user)}, "status": "online"},
        "GUILD_SCHEDULED_EVENT_CREATE": {**ident, **place, "name": "game"}, "INVITE_CREATE": {**place, "code": "x"},
    }  # fmt: skip
    return tuple(Frame(event=event, data=data) for event, data in found.items())


def frame(good: Sequence[Frame], chance: random.Random) -> Frame:
    """One frame made from a good one: broken inside, under another's name, or something else altogether."""
    kinds = sorted({one.event for one in good})
    kind = chance.choice((*kinds, *_OFTEN))
    one = chance.choice([each for each in good if each.event == kind])
    match chance.randrange(16):
        case 0:
            return Frame(event=chance.choice(kinds), data=_read(one.data))
        case 1:
            return Frame(event=kind, data=_read(chance.choice(ODD)))
        case _:
            most = chance.choice((1, 1, 2, 4))
            return Frame(event=kind, data=_read(broken(one.data, chance, odd=ODD, most=most)))


def _read(data: Any) -> Any:
    """As it comes from the wire: nothing that JSON does not know."""
    return json.loads(json.dumps(data))


def forged(presses: Sequence[Mapping[str, Any]], by: Sequence[Mapping[str, Any]], chance: random.Random) -> Frame:
    """A press or a form under an id that nobody was offered, from somebody to whom the button never belongs.

    `presses` are good ones; `by` are members to whom it does not belong, as Discord writes them.
    """
    key = chance.choice([one.value for one in ButtonKey if one not in OPEN_TO_ALL])
    value, about = chance.choice(tuple(values(presses))), chance.choice(("", "coach", _MARKUP))
    how = chance.choice(("press:{0}:{1}", "press:{0}:{1}", "form:{0}:en:{1}", "sent:{0}:{1}:{2}", "sent:{0}:{1}:{2}"))
    made = by_hand(chance.choice(presses), chance.choice(by), how.format(key, value, about))
    made.data["id"] = str(900_000_000_000_000_000 + chance.getrandbits(56))
    return made


def by_hand(press: Mapping[str, Any], by: Mapping[str, Any], custom_id: str) -> Frame:
    """What somebody presses or sends where a good press was, under this id."""
    data = {key: value for key, value in deepcopy(dict(press)).items() if key not in ("member", "user")}
    data |= {"member": deepcopy(dict(by))} if "guild_id" in data else {"user": deepcopy(by["user"])}
    if custom_id.startswith("sent:"):
        return Frame(
            event="INTERACTION_CREATE",
            data=_read({**data, "type": 5, "data": {"custom_id": custom_id, "components": list(_rows())}}),
        )
    pressed = {"custom_id": custom_id, "component_type": 2}
    return Frame(event="INTERACTION_CREATE", data=_read({**data, "type": 3, "data": pressed}))


def values(presses: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What the buttons of the day carried, put together anew, and what none ever carried."""
    carried = sorted({str(one["data"].get("custom_id", "")).rpartition(":")[2] for one in presses} - {""})
    yield from carried
    for one in carried:
        yield from (f"{one}@1#2", f"x@{one}", one[:-1], f"{one}:medical", one.upper())
    yield from ("", "@", "#", ":", "x@#", "::medical", "0" * 32, _MARKUP, "a" * 20_000, "brake.dms", "coach", "1")


def _rows() -> Iterator[Mapping[str, Any]]:
    for name, value in FORM.items():
        yield {"type": 18, "component": {"type": 4, "custom_id": name, "value": value}}
        yield {"type": 1, "components": [{"type": 3, "custom_id": name, "values": [value]}]}
