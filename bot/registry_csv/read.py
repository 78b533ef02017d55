"""A list of conversations that a school kept before: each row an entry, each mistake with its line and remedy."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from bot.registry_csv.write import COLUMNS
from bot.roster_csv.records import Record
from bot.roster_csv.records import read_records
from bot.sheets import as_it_was
from policy.model import Conversation
from policy.model import InputError
from policy.model import Level
from policy.model import MemberRef
from policy.model import Readers
from policy.model import Registration
from policy.model import RegistrationState

Who = Callable[[str, str], MemberRef | None]
"""The account of a workspace that belongs to a person's id, or has that id itself; None for nobody."""
_Word = TypeVar("_Word", bound=StrEnum)
_YES, _NO = ("yes", "y", "true", "1", "x"), ("", "no", "n", "false", "0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a file holds: entries for conversations that we know, and what is wrong with the other rows."""

    entries: tuple[Registration, ...]
    problems: tuple[InputError, ...]


def read_list(path: Path, places: Sequence[Conversation], who: Who, *, now: datetime) -> Listed:
    """Read a list; a bad row costs no other its place. Raises `InputError` where the file as a whole is of no use."""
    entries: dict[object, Registration] = {}
    problems: list[InputError] = []
    for record in read_records(path, COLUMNS, ("conversation",)):
        if isinstance(record, InputError):
            problems.append(record)
            continue
        try:
            entry = _Row(record, str(path), who, now).entry(places)
            if entry is None:
                continue
            if entry.conversation in entries:
                raise InputError(
                    str(path), "this conversation has a row already", "leave one of them", line=record.line
                )
        except InputError as error:
            problems.append(error)
        else:
            entries[entry.conversation] = entry
    return Listed(entries=tuple(entries.values()), problems=tuple(problems))


class _Row:
    """One row on its way to an entry."""

    def __init__(self, record: Record, source: str, who: Who, now: datetime) -> None:
        self._cells: Mapping[str, str] = {name: as_it_was(cell) for name, cell in record.cells.items()}
        self._line, self._source, self._who, self._now = record.line, source, who, now

    def entry(self, places: Sequence[Conversation]) -> Registration | None:
        """The entry; None for a row that says of an exported list that this conversation is not on it."""
        if self._cells.get("state") == "unlisted":
            return None
        place = self._place(places)
        state = self._word("state", RegistrationState) or RegistrationState.APPROVED
        before = place.registration or Registration(conversation=place.ref, state=state, noticed_at=self._now)
        approved = state is RegistrationState.APPROVED
        return replace(
            before,
            state=state,
            purpose=self._cells.get("purpose", before.purpose),
            readers=self._word("readers", Readers) or before.readers,
            level=self._word("level", Level) or before.level or place.level,
            owner=self._member("owner", place) or before.owner,
            designee=self._member("designee", place) or before.designee,
            public_reason=self._cells.get("public_reason") or before.public_reason or place.public_reason,
            label=self._cells.get("label", before.label),
            comments=self._flag("comments", default=before.comments or place.comments),
            families_told=self._flag("families_told", default=before.families_told),
            decided_at=before.decided_at or (self._now if approved else None),
        )

    def _place(self, places: Sequence[Conversation]) -> Conversation:
        word, workspace = self._cells.get("conversation", ""), self._cells.get("workspace", "")
        if not word:
            raise self._fail("the conversation is missing", "write its id or its name")
        there = [one for one in places if workspace in ("", one.ref.workspace)]
        found = [one for one in there if one.ref.id == word] or list(_named(there, word))
        if len(found) == 1:
            return found[0]
        if found:
            raise self._fail(f"{len(found)} conversations are called {word!r}", "write the id of the one that is meant")
        raise self._fail(f"there is no conversation {word!r} here", "invite the bot to it, or correct the name")

    def _member(self, column: str, place: Conversation) -> MemberRef | None:
        word = self._cells.get(column, "")
        if not word:
            return None
        found = self._who(place.ref.workspace, word)
        if found is None:
            raise self._fail(f"the {column} {word!r} has no account there", "write a person's id of the roster")
        return found

    def _word(self, column: str, words: type[_Word]) -> _Word | None:
        word = self._cells.get(column, "").lower()
        if word and word not in tuple(words):
            raise self._fail(f"{column} is {word!r}", f"use one of {', '.join(words)}")
        return words(word) if word else None

    def _flag(self, column: str, *, default: bool) -> bool:
        word = self._cells.get(column)
        if word is None:
            return default
        if word.lower() not in (*_YES, *_NO):
            raise self._fail(f"{column} is {word!r}", "write yes or no")
        return word.lower() in _YES

    def _fail(self, problem: str, remedy: str) -> InputError:
        return InputError(self._source, problem, remedy, line=self._line)


def _named(places: Sequence[Conversation], word: str) -> Iterator[Conversation]:
    wanted = word.removeprefix("#").casefold()
    return (one for one in places if one.name.casefold() == wanted)
