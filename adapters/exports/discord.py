"""What DiscordChatExporter writes as JSON: a file a channel, or several where it was told to partition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.exports.archive import Archive
from adapters.exports.discord_message import item_of
from adapters.exports.discord_order import Course
from adapters.exports.discord_order import in_time
from adapters.exports.discord_place import place_of
from adapters.exports.model import ExportedConversation
from adapters.exports.model import ExportedMember
from adapters.exports.model import Item
from adapters.exports.model import Skipped
from adapters.exports.reader import Damage
from adapters.exports.reader import JsonReader
from adapters.exports.rows import ROWS
from adapters.exports.rows import head_of
from adapters.exports.rows import rows_of
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import word_of
from policy.model import Conversation
from policy.model import Member
from policy.model import MemberRef

DIRECT = "0"
"""The id that the exporter gives to the place of direct messages, which have no server."""

_PART = re.compile(r"\[part (\d+)\]\.json$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelFile:
    """One file: its name and what stands before its messages."""

    name: str
    guild: str
    channel: Json

    @property
    def order(self) -> tuple[str, int, str]:
        """The files of one channel together, its parts in order."""
        part = _PART.search(self.name)
        return (word_of(self.channel, "id"), int(part[1]) if part else 1, self.name)


def channel_files(archive: Archive) -> list[ChannelFile]:
    """The files that DiscordChatExporter wrote; other JSON is passed over."""
    found = (_channel_file(archive, name) for name in archive.sizes if name.lower().endswith(".json"))
    return sorted((one for one in found if one is not None), key=lambda one: one.order)


def _channel_file(archive: Archive, name: str) -> ChannelFile | None:
    with archive.open(name) as stream:
        head = head_of(JsonReader(stream))
    channel = object_of(head, "channel")
    if not word_of(channel, "id") or ROWS not in head:
        return None
    return ChannelFile(name=name, guild=word_of(object_of(head, "guild"), "id"), channel=channel)


class DiscordExport:
    """Files of DiscordChatExporter, open for reading. Accounts are the same in all servers, so they share a name."""

    platform = "discord"

    def __init__(self, archive: Archive, files: Sequence[ChannelFile]) -> None:
        self._archive = archive
        self._files = files
        self.total = sum(archive.sizes[one.name] for one in files)
        guilds = sorted({one.guild for one in files if one.guild})
        self.workspace = next((guild for guild in guilds if guild != DIRECT), DIRECT)
        self._courses = {one.name: Course() for one in files}
        self._known: tuple[tuple[ExportedConversation, ...], tuple[ExportedMember, ...]] | None = None

    @property
    def position(self) -> int:
        """Bytes of messages read so far; the search for authors does not count."""
        return self._archive.position

    def conversations(self) -> Sequence[ExportedConversation]:
        """The channels, each with its recipients where the file names them, else with all who wrote in it."""
        return self._survey()[0]

    def people(self) -> Sequence[ExportedMember]:
        """The authors of all files, and the recipients that they name."""
        return self._survey()[1]

    def items(self) -> Iterator[Item]:
        """All messages, channel by channel and in order of time; only a file that is not in order is held at once."""
        self._survey()
        self._archive.position = 0
        courses = self._courses
        for one in sorted(self._files, key=lambda file: (file.order[0], courses[file.name].first, file.order)):
            items = self._items_of(one)
            yield from items if courses[one.name].rises else in_time(items)

    def _items_of(self, one: ChannelFile) -> Iterator[Item]:
        place = place_of(self.workspace, one.channel)
        with self._archive.open(one.name, metered=True) as stream:
            for row in rows_of(stream):
                if isinstance(row, Damage):
                    yield Skipped(reason=row.value, conversation=place.ref.id)
                else:
                    yield item_of(row, place)

    def close(self) -> None:
        """Let go of the files."""
        self._archive.close()

    def _survey(self) -> tuple[tuple[ExportedConversation, ...], tuple[ExportedMember, ...]]:
        """Read all files once for their authors and their order; memory grows with people and channels only."""
        if self._known is None:
            people: dict[str, ExportedMember] = {}
            places: dict[str, tuple[Conversation, dict[MemberRef, None]]] = {}
            for one in self._files:
                place = place_of(self.workspace, one.channel)
                members = places.setdefault(place.ref.id, (place, {}))[1]
                for row in self._people_in(one):
                    members[MemberRef(workspace=self.workspace, id=word_of(row, "id"))] = None
                    people.setdefault(word_of(row, "id"), _person(self.workspace, row))
            conversations = (ExportedConversation(conversation=c, members=tuple(m)) for c, m in places.values())
            self._known = (tuple(conversations), tuple(people.values()))
        return self._known

    def _people_in(self, one: ChannelFile) -> Iterator[Json]:
        """The recipients that a file names, else the authors of its rows. All rows go by, which tells their order."""
        recipients = tuple(objects_of(one.channel, "recipients"))
        yield from (row for row in recipients if word_of(row, "id"))
        with self._archive.open(one.name) as stream:
            rows = (row for row in rows_of(stream) if not isinstance(row, Damage))
            for row in self._courses[one.name].watch(rows):
                author = object_of(row, "author")
                if not recipients and word_of(author, "id"):
                    yield author


def _person(workspace: str, row: Json) -> ExportedMember:
    name = word_of(row, "name")
    bot = row.get("isBot") is True
    member = Member(
        ref=MemberRef(workspace=workspace, id=word_of(row, "id")),
        display_name=word_of(row, "nickname") or name,
        bot=bot,
    )
    return ExportedMember(member=member, real_name=name)
