"""What happens to channels and people: membership, names, kinds, accounts."""

from __future__ import annotations

from typing import Any

from tests.doubles.slack.methods_pins import pin
from tests.doubles.slack.methods_pins import unpin
from tests.doubles.slack.model import READ
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import Kind
from tests.doubles.slack.people import Messages
from tests.doubles.slack.shapes import user_object


class Places(Messages):
    """Membership and facts of channels; accounts."""

    async def join(self, user: str, channel: str, *, inviter: str = "") -> str:
        """A person comes in; returns the ts of the channel's own message."""
        place = self.world.channels[channel]
        if user not in place.members:
            place.members.append(user)
        await self._member("member_joined_channel", place, user, inviter=inviter)
        more = {"team": self.world.team} | ({"inviter": inviter} if inviter else {})
        return await self._note(place, user, "channel_join", f"<@{user}> has joined the channel", **more)

    async def leave(self, user: str, channel: str) -> str:
        """A person goes; the bot is told of its own leaving, and of nothing after that."""
        place = self.world.channels[channel]
        ts = await self._note(place, user, "channel_leave", f"<@{user}> has left the channel")
        await self._member("member_left_channel", place, user)
        if user == self.world.bot_user and place.kind in ("public", "private"):
            name = "channel_left" if place.kind == "public" else "group_left"
            event = {"type": name, "channel": place.id, "actor_id": "", "event_ts": self.world.ts()}
            await self.emit(event, name, READ[place.kind], place)
        place.members.remove(user)
        return ts

    async def invite_bot(self, user: str, channel: str) -> str:
        return await self.join(self.world.bot_user, channel, inviter=user)

    async def kick_bot(self, user: str, channel: str) -> str:
        return await self.leave(self.world.bot_user, channel)

    async def create_channel(self, user: str, id: str, name: str, *, private: bool = False) -> Channel:  # noqa: A002
        """A new channel without the bot; the bot hears of public ones."""
        kind: Kind = "private" if private else "public"
        place = self.world.add_channel(id, name, kind=kind, members=[user], bot_in=False)
        if not private:
            about = {"id": id, "is_channel": True, "is_org_shared": False, "is_shared": False, "name": name}
            about |= {"name_normalized": name, "created": place.created, "creator": user}
            event = {"type": "channel_created", "channel": about, "event_ts": self.world.ts()}
            await self.emit(event, "channel_created", "channels:read", place, member=False)
        return place

    async def rename_channel(self, user: str, channel: str, name: str) -> str:
        """A new name: an event, and a message in the channel."""
        place = self.world.channels[channel]
        before, place.name = place.name, name
        public = place.kind == "public"
        about = {"id": place.id, "is_channel": True, "is_mpim": False, "name": name, "name_normalized": name}
        about["created"] = place.created
        kind = "channel_rename" if public else "group_rename"
        event = {"type": kind, "channel": about, "event_ts": self.world.ts()}
        await self.emit(event, kind, READ[place.kind], place, member=not public)
        text = f'<@{user}> has renamed the channel from "{before}" to "{name}"'
        return await self._note(place, user, "channel_name", text, old_name=before, name=name)

    async def set_topic(self, user: str, channel: str, topic: str) -> str:
        place = self.world.channels[channel]
        place.topic, place.topic_by = topic, user
        text = f"<@{user}> set the channel topic: {topic}"
        return await self._note(place, user, "channel_topic", text, topic=topic)

    async def convert(self, user: str, channel: str, *, private: bool) -> str:
        """A channel becomes private or public; its id stays."""
        place = self.world.channels[channel]
        place.kind = "private" if private else "public"
        if private:
            words = "made this channel *private*. Now, it can only be viewed or joined by invitation."
            return await self._note(place, user, "channel_convert_to_private", words)
        words = "made this channel *public*. Any member in this workspace can see and join it."
        return await self._note(place, user, "channel_convert_to_public", words)

    async def pin(self, user: str, channel: str, ts: str) -> None:
        """A person pins a message."""
        place = self.world.channels[channel]
        await self.emit(pin(self, place, ts, user), "pin_added", "pins:read", place)

    async def unpin(self, user: str, channel: str, ts: str) -> None:
        """A person takes a message's pin away."""
        place = self.world.channels[channel]
        await self.emit(unpin(self, place, ts, user), "pin_removed", "pins:read", place)

    async def archive(self, user: str, channel: str) -> None:
        place = self.world.channels[channel]
        place.archived = True
        await self._note(place, user, "channel_archive", f"<@{user}> archived the channel")
        kind = "channel_archive" if place.kind == "public" else "group_archive"
        event = {"type": kind, "channel": place.id, "user": user, "event_ts": self.world.ts()}
        await self.emit(event, kind, READ[place.kind], place, member=place.kind != "public")

    async def change_id(self, channel: str, new: str) -> None:
        """Slack gives a channel another id (it happens when a channel becomes shared)."""
        place = self.world.channels.pop(channel)
        place.id = new
        self.world.channels[new] = place
        event = {"type": "channel_id_changed", "old_channel_id": channel, "new_channel_id": new}
        await self.emit(event | {"event_ts": self.world.ts()}, "channel_id_changed", "", place)

    # -- accounts

    async def user_joins_team(self, id: str, name: str, **more: Any) -> None:  # noqa: A002
        """A new account (team_join); `more` as in add_user."""
        user = self.world.add_user(id, name, **more)
        event = {"type": "team_join", "user": user_object(self.world, user, locale=True), "cache_ts": user.updated}
        await self.emit(event | {"event_ts": self.world.ts()}, "team_join", "users:read")

    async def change_user(self, id: str, **changes: Any) -> None:  # noqa: A002
        """Another name, email, locale, or deleted=True (user_change)."""
        user = self.world.users[id]
        for field, value in changes.items():
            setattr(user, field, value)
        user.updated = self.world.seconds()
        event = {"type": "user_change", "user": user_object(self.world, user, locale=True), "cache_ts": user.updated}
        await self.emit(event | {"event_ts": self.world.ts()}, "user_change", "users:read")

    # -- parts

    async def _member(self, kind: str, place: Channel, user: str, *, inviter: str = "") -> None:
        if place.kind == "im":
            return
        letter = "C" if place.kind == "public" else "G"
        event: Json = {"type": kind, "user": user, "channel": place.id, "channel_type": letter, "team": self.world.team}
        if inviter:
            event["inviter"] = inviter
        event["event_ts"] = self.world.ts()
        await self.emit(event, kind, READ[place.kind], place)

    async def _note(self, place: Channel, user: str, subtype: str, text: str, **more: Any) -> str:
        """The channel's own line about what happened."""
        message: Json = {"type": "message", "subtype": subtype, "ts": self.world.ts(), "user": user, "text": text}
        message |= more
        place.messages[message["ts"]] = message
        kind = {"public": "channel", "private": "group"}.get(place.kind, place.kind)
        event = message | {"channel": place.id, "event_ts": message["ts"], "channel_type": kind}
        await self.tell_message(place, event)
        return str(message["ts"])
