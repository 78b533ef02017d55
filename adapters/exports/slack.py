"""A Slack export, as Slack makes it: lists of people and conversations, and a folder a conversation with a file a day.

Memory: a day's file that is larger than `SORTED_BELOW` is read in its own order (Slack writes it in order).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from adapters.exports.archive import Archive
from adapters.exports.model import ExportedConversation
from adapters.exports.model import ExportedMember
from adapters.exports.model import Item
from adapters.exports.model import Skipped
from adapters.exports.reader import Damage
from adapters.exports.rows import Row
from adapters.exports.rows import rows_of
from adapters.exports.slack_message import item_of
from adapters.exports.slack_people import person_of
from adapters.exports.slack_places import LISTS
from adapters.exports.slack_places import by_folder
from adapters.exports.slack_places import place_of
from adapters.values import Json
from adapters.values import word_of
from policy.model import ConversationRef

USERS = ("users.json", "org_users.json")
SORTED_BELOW = 1 << 22
"""Bytes up to which a file's rows are put in order, whatever order they stand in."""
UNKNOWN = "slack-export"
"""The workspace of an export that does not name it."""

_DAY = re.compile(r"([^/]+)/(\d{4}-\d{2}-\d{2})\.json")


def is_slack(names: Mapping[str, int]) -> bool:
    """Whether these are the files of a Slack export."""
    return any(name in LISTS or name in USERS or _DAY.fullmatch(name) for name in names)


class SlackExport:
    """A Slack export, open for reading."""

    platform = "slack"

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._days = _days(archive)
        self.total = sum(archive.sizes[name] for names in self._days.values() for name in names)
        users = [row for name in USERS for row in self._objects(name)]
        self.workspace = next((team for row in users if (team := word_of(row, "team_id"))), UNKNOWN)
        members = (person_of(self.workspace, row) for row in users)
        self._people = {one.member.ref.id: one for one in members if one is not None}
        self._bots = {ident for ident, one in self._people.items() if one.member.bot}
        listed = (place_of(self.workspace, kind, row) for name, kind in LISTS.items() for row in self._objects(name))
        self._listed = [place for place in listed if place is not None]
        self._folders = by_folder(self.workspace, self._listed, self._days)

    @property
    def position(self) -> int:
        """Bytes of messages read so far."""
        return self._archive.position

    def conversations(self) -> Sequence[ExportedConversation]:
        """Those that the lists name, then folders that no list names."""
        found: dict[ConversationRef, ExportedConversation] = {}
        for one in (*self._listed, *self._folders.values()):
            found.setdefault(one.conversation.ref, one)
        return tuple(found.values())

    def people(self) -> Sequence[ExportedMember]:
        """The accounts of users.json."""
        return tuple(self._people.values())

    def items(self) -> Iterator[Item]:
        """All messages, folder by folder and day by day."""
        self._archive.position = 0
        for folder, names in self._days.items():
            for name in names:
                yield from self._items_of_day(folder, name)

    def close(self) -> None:
        """Let go of the files."""
        self._archive.close()

    def _items_of_day(self, folder: str, name: str) -> Iterator[Item]:
        place = self._folders[folder].conversation.ref
        with self._archive.open(name, metered=True) as stream:
            rows: Iterator[Row] = rows_of(stream)
            if self._archive.sizes[name] <= SORTED_BELOW:
                rows = iter(sorted(rows, key=_order))
            for row in rows:
                if isinstance(row, Damage):
                    yield Skipped(reason=row.value, conversation=place.id)
                else:
                    yield item_of(row, place, self._bots, self._people)

    def _objects(self, name: str) -> Iterator[Json]:
        """The rows of a list; damaged ones are left out: the messages are what counts."""
        if name in self._archive.sizes:
            with self._archive.open(name) as stream:
                yield from (row for row in rows_of(stream) if not isinstance(row, Damage))


def _days(archive: Archive) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for name in sorted(archive.sizes):
        match = _DAY.fullmatch(name)
        if match:
            days.setdefault(match[1], []).append(name)
    return days


def _order(row: Row) -> tuple[int, int, str]:
    """By moment; what has none, or is damaged, stands at the end."""
    if isinstance(row, Damage):
        return (2, 0, "")
    seconds, _, parts = word_of(row, "ts").partition(".")
    return (0, int(seconds), parts) if seconds.isdecimal() and len(seconds) < 12 else (1, 0, "")
