"""The workspace: who is there, what was said, and Slack's own clock."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from collections.abc import Iterable
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import Hook
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import Kept
from tests.doubles.slack.model import Kind
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.model import SlackError
from tests.doubles.slack.model import Trigger
from tests.doubles.slack.model import User


def real_time() -> datetime:
    return datetime.now(UTC)


class World:
    """State only: no transport, no event."""

    def __init__(self, *, now: Callable[[], datetime] = real_time, scopes: Iterable[str] = ()) -> None:
        self.now = now
        self.team = "T0SCHOOL1"
        self.domain = "school"
        self.bot_user = "U0CHAPBOT"
        self.bot_id = "B0CHAPBOT"
        self.bot_name = "chaperone"
        self.app_id = "A0CHAPBOT"
        self.scopes = set(scopes)
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, Json] = {}
        self.kept: dict[str, Kept] = {}
        self.ephemerals: list[Ephemeral] = []
        self.views: dict[str, OpenView] = {}
        self.homes: dict[str, Json] = {}
        self.hooks: dict[str, Hook] = {}
        self.triggers: dict[str, Trigger] = {}
        self.barriers: list[tuple[set[str], set[str], str]] = []
        self.uninvited: dict[str, str] = {}
        self.no_channels = False
        self._last = 0
        self._numbers = itertools.count(1)
        self.add_user(self.bot_user, self.bot_name, is_bot=True)
        self.add_user("USLACKBOT", "slackbot")  # Slack says is_bot false of it

    # -- clock and ids

    def ts(self) -> str:
        """A new message's ts: seconds and microseconds, never the same twice."""
        moment = self.now()
        exact = int(moment.timestamp()) * 1_000_000 + moment.microsecond
        self._last = max(self._last + 1, exact)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def seconds(self) -> int:
        return int(self.now().timestamp())

    def number(self) -> int:
        return next(self._numbers)

    def new_id(self, letter: str) -> str:
        """Such as Ev0000000A, unique in this double."""
        return f"{letter}0{self.number():08X}"

    # -- people and channels

    def add_user(
        self,
        id: str,  # noqa: A002
        name: str,
        *,
        email: str | None = None,
        is_bot: bool = False,
        locale: str = "en-US",
        deleted: bool = False,
        extra: Json | None = None,
    ) -> User:
        """An account; `extra` goes over its user object, such as {"is_restricted": True} of a guest."""
        user = User(id=id, name=name, email=email, is_bot=is_bot, locale=locale, deleted=deleted, extra=extra or {})
        user.updated = self.seconds()
        self.users[id] = user
        return user

    def add_channel(
        self,
        id: str,  # noqa: A002
        name: str,
        *,
        kind: Kind = "public",
        members: Iterable[str] = (),
        bot_in: bool = True,
        topic: str = "",
        ext_shared: bool = False,
    ) -> Channel:
        """A conversation as it already stands: no event follows."""
        people = [each for each in members if each != self.bot_user]
        unknown = [each for each in people if each not in self.users]
        if unknown:
            raise KeyError(f"add_user first: {unknown}")
        creator = people[0] if people else self.bot_user
        channel = Channel(
            id=id,
            name=name,
            kind=kind,
            members=[*people, self.bot_user] if bot_in else people,
            created=self.seconds(),
            creator=creator,
            topic=topic,
            topic_by=creator if topic else "",
            ext_shared=ext_shared,
        )
        self.channels[id] = channel
        return channel

    def dm(self, user: str) -> Channel:
        """The bot's own conversation with that person, opened when it is not there."""
        for channel in self.channels.values():
            if channel.kind == "im" and set(channel.members) == {user, self.bot_user}:
                return channel
        return self.add_channel(self.new_id("D"), "", kind="im", members=[user])

    def group_dm(self, users: Iterable[str]) -> Channel:
        """The bot's group conversation with exactly these people, opened when it is not there."""
        wanted = {*users, self.bot_user}
        for channel in self.channels.values():
            if channel.kind == "mpim" and set(channel.members) == wanted:
                return channel
        people = sorted(wanted - {self.bot_user})
        name = "--".join(["mpdm", *(self.users[each].name for each in people), self.bot_name]) + "-1"
        return self.add_channel(self.new_id("C"), name, kind="mpim", members=people)

    def bot_in(self, channel: Channel) -> bool:
        return self.bot_user in channel.members

    def visible(self, id: str) -> Channel:  # noqa: A002
        """The channel, when the bot may know of it: public, or the bot is a member."""
        channel = self.channels.get(id)
        if channel is None or (channel.kind != "public" and not self.bot_in(channel)):
            raise SlackError("channel_not_found")
        return channel

    def need(self, scope: str) -> None:
        if scope not in self.scopes:
            raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(self.scopes)))

    # -- one-time things

    def new_trigger(self, user: str) -> str:
        trigger = f"{self.number()}.{self.team[1:]}.{self.number():032x}"
        self.triggers[trigger] = Trigger(user=user, at=self.now())
        return trigger

    def spend_trigger(self, trigger: str) -> str:
        """The person behind it: three seconds, once."""
        found = self.triggers.get(trigger)
        if found is None:
            raise SlackError("invalid_trigger_id")
        if found.used:
            raise SlackError("exchanged_trigger_id")
        if self.now() - found.at > timedelta(seconds=3):
            raise SlackError("expired_trigger_id")
        found.used = True
        return found.user
