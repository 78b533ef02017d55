"""What people do in channels, and what the bot is told of it."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Iterable
from typing import Any

from tests.doubles.slack.core import Core
from tests.doubles.slack.methods_chat import follow
from tests.doubles.slack.model import HISTORY
from tests.doubles.slack.model import MESSAGES
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import Kept
from tests.doubles.slack.payloads import changed_event
from tests.doubles.slack.payloads import deleted_event
from tests.doubles.slack.payloads import message_event
from tests.doubles.slack.shapes import rich_text
from tests.doubles.slack.shapes import stored_blocks


def a_file(world_team: str, number: int, user: str, name: str, **more: Any) -> Json:
    """A file as Slack lists it in a message."""
    identifier = f"F0{number:08X}"
    kind = name.rpartition(".")[2].lower()
    mime = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "pdf": "application/pdf",
            "mp4": "video/mp4", "heic": "image/heic"}.get(kind, "text/plain")  # fmt: skip
    pages = f"https://files.slack.com/files-pri/{world_team}-{identifier}"
    return {
        "id": identifier, "created": 0, "timestamp": 0, "name": name, "title": name, "mimetype": mime,
        "filetype": kind, "pretty_type": kind.upper(), "user": user, "user_team": world_team, "editable": False,
        "size": 92582, "mode": "hosted", "is_external": False, "external_type": "", "is_public": True,
        "public_url_shared": False, "display_as_bot": False, "username": "", "url_private": f"{pages}/{name}",
        "url_private_download": f"{pages}/download/{name}", "media_display_type": "unknown",
        "permalink": f"https://school.slack.com/files/{user}/{identifier}/{name}",
        "permalink_public": f"https://slack-files.com/{world_team}-{identifier}-faecabecf7", "has_rich_preview": False,
    } | more  # fmt: skip


class Messages(Core):
    """Posting, editing, deleting."""

    def file(self, user: str, name: str, **more: Any) -> Json:
        """A file to post with `files=`; its kind follows from the name's ending, `more` replaces single fields."""
        found = a_file(self.world.team, self.world.number(), user, name, **more)
        found |= {"created": self.world.seconds(), "timestamp": self.world.seconds()}
        self.world.files[found["id"]] = found
        return found

    def upload(self, user: str, name: str, data: bytes, *, still: bytes | None = None, **more: Any) -> Json:
        """A file that the double hands out; `still` is the picture that Slack makes of a film."""
        found = self.file(user, name, size=len(data), **more)
        for key in ("url_private", "url_private_download"):
            found[key] = self._keep(found[key], data, found["mimetype"])
        if still is not None:
            address = f"https://files.slack.com/files-tmb/{self.world.team}-{found['id']}-0123456789/{name}_trans.jpeg"
            found["thumb_video"] = self._keep(address, still, "image/jpeg")
        return found

    def _keep(self, address: str, data: bytes, mimetype: str) -> str:
        path = address.removeprefix("https://files.slack.com")
        self.world.kept[path] = Kept(data=data, mimetype=mimetype)
        return self.origin + path

    def withhold(self, file: Json) -> Json:
        """The file as a message of Slack Connect has it: who wants to know more asks for it."""
        told: Json = {"id": file["id"], "created": file["created"], "timestamp": file["timestamp"], "user": ""}
        return told | {"mode": "file_access", "file_access": "check_file_info"}

    def take_away(self, file: str) -> None:
        """A file is deleted: Slack tells of it no more."""
        gone = self.world.files.pop(file)
        for key in ("url_private", "url_private_download"):
            self.world.kept.pop(gone[key].removeprefix(self.origin), None)

    async def post(
        self,
        user: str,
        channel: str,
        text: str,
        *,
        thread_ts: str | None = None,
        files: Iterable[Json] = (),
        blocks: Iterable[Json] | None = None,
        broadcast: bool = False,
    ) -> str:
        """A person writes; returns the message's ts."""
        place = self._place(user, channel)
        attached = [copy.deepcopy(each) for each in files]
        message = self._written(user, text, attached, blocks)
        if thread_ts is not None:
            follow(self, place, message, thread_ts, broadcast=broadcast)
        place.messages[message["ts"]] = message
        event = message_event(place, copy.deepcopy(message))
        if attached:
            event.setdefault("subtype", "file_share")  # only the event says so, history does not
        await self.tell_message(place, event)
        if attached:
            await self._file_shared(place, attached)
        return str(message["ts"])

    async def forward(self, user: str, channel: str, text: str, *, files: Iterable[Json] = ()) -> str:
        """A person passes on what stands elsewhere, with its files and a text of their own; returns the ts."""
        place = self._place(user, channel)
        shared = {"is_msg_unfurl": True, "is_share": True, "text": "", "fallback": "", "mrkdwn_in": ["text"]}
        message = self._written(user, text, [], None)
        message["attachments"] = [{**shared, "id": 1, "files": [copy.deepcopy(each) for each in files]}]
        place.messages[message["ts"]] = message
        await self.tell_message(place, message_event(place, copy.deepcopy(message)))
        return str(message["ts"])

    async def edit(self, user: str, channel: str, ts: str, text: str, *, files: Iterable[Json] | None = None) -> str:
        """A person edits a message, and which files it has where `files` are given; returns the event's ts."""
        place = self.world.channels[channel]
        before = place.messages[ts]
        after = copy.deepcopy(before)
        after |= {"text": text, "blocks": rich_text(self.world, text)}
        after |= {} if files is None else {"files": [copy.deepcopy(each) for each in files]}
        after |= {"edited": {"user": user, "ts": f"{self.world.seconds()}.000000"}}
        return await self._changed(place, before, after)

    async def unfurl(self, channel: str, ts: str, url: str) -> str:
        """Slack adds a preview: message_changed with the same text."""
        place = self.world.channels[channel]
        before = place.messages[ts]
        preview = {"from_url": url, "original_url": url, "id": 1, "fallback": "A page", "title": "A page", "text": ""}
        after = copy.deepcopy(before) | {"attachments": [preview]}
        return await self._changed(place, before, after)

    async def _changed(self, place: Channel, before: Json, after: Json) -> str:
        place.messages[before["ts"]] = after
        told = copy.deepcopy(after)
        told |= {"source_team": self.world.team, "user_team": self.world.team}
        event = changed_event(place, told, copy.deepcopy(before), self.world.ts())
        await self.tell_message(place, event)
        return str(event["ts"])

    async def delete(self, user: str, channel: str, ts: str) -> str:
        """A person deletes a message; a parent with replies leaves a tombstone. Returns the event's ts."""
        place = self.world.channels[channel]
        before = place.messages.pop(ts)
        place.pins.pop(ts, None)
        now = self.world.ts()
        if before.get("reply_count"):
            stone: Json = {"type": "message", "subtype": "tombstone", "text": "This message was deleted."}
            stone |= {"user": "USLACKBOT", "hidden": True, "ts": ts}
            kept = ("thread_ts", "reply_count", "reply_users_count", "latest_reply", "reply_users", "is_locked")
            stone |= {key: before[key] for key in kept if key in before}
            place.messages[ts] = stone
            previous = before | {"subscribed": True, "last_read": before["latest_reply"]}
            await self.tell_message(place, changed_event(place, copy.deepcopy(stone), previous, now))
        else:
            await self.tell_message(place, deleted_event(place, before, now))
        return now

    # -- parts

    def _written(self, user: str, text: str, files: list[Json], blocks: Iterable[Json] | None) -> Json:
        """The message as Slack stores it."""
        message: Json = {"type": "message", "user": user, "text": text, "ts": self.world.ts()}
        message["client_msg_id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, message["ts"]))
        if files:
            message |= {"files": files, "upload": False, "display_as_bot": False}
        else:
            message["team"] = self.world.team
        if text or not files:
            message["blocks"] = rich_text(self.world, text) if blocks is None else stored_blocks(self.world, blocks)
        return message

    def _place(self, user: str, channel: str) -> Channel:
        place = self.world.channels[channel]
        if user not in place.members:
            raise ValueError(f"{user} is not in {channel}: join first")
        return place

    async def tell_message(self, place: Channel, event: Json) -> Delivery | None:
        """A message event, by the rule of its kind of conversation."""
        return await self.emit(event, MESSAGES[place.kind], HISTORY[place.kind], place)

    async def _file_shared(self, place: Channel, files: Iterable[Json]) -> None:
        for file in files:
            event = {"type": "file_shared", "file_id": file["id"], "file": {"id": file["id"]}}
            event |= {"user_id": file["user"], "channel_id": place.id, "event_ts": self.world.ts()}
            await self.emit(event, "file_shared", "files:read", place)
