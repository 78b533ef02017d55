"""Everything by which a person can be told from what is stored: ids, names, addresses, messages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from functools import cached_property

from policy.model import MemberRef
from policy.model import records_of

STRUCK = "[removed]"
"""What stands for a name in a text about something else."""
_TELLING = 5
"""An id shorter than this may be any word of a text; in fields that hold ids it is recognised all the same."""
_PARTS = re.compile(r"[:/|]")


@dataclass(frozen=True)
class Whom:
    """One person. `ids` are the random ids that the log has for `refs`; `words` are the name and the e-mail.

    A name of one word is not looked for inside texts: it would strike everybody else of that name.
    """

    person: str
    refs: frozenset[MemberRef]
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    messages: frozenset[str] = frozenset()

    @property
    def subjects(self) -> frozenset[MemberRef]:
        """Whom the log's random ids stand for: the accounts, and the person as such."""
        return self.refs | {records_of(self.person)} if self.person else self.refs

    @cached_property
    def keys(self) -> frozenset[str]:
        """The person's id and the ids of the accounts."""
        return frozenset({one.id for one in self.refs} | ({self.person} if self.person else set()))

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """What is looked for inside texts."""
        words = [one for one in self.words if " " in one.strip() or "@" in one]
        return tuple(sorted({*words, *(one for one in self.keys if len(one) >= _TELLING)}, key=len, reverse=True))

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        found = "|".join(map(re.escape, self.needles))
        return re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def with_messages(self, messages: Iterable[str | None]) -> Whom:
        """The same, with the messages that they wrote."""
        return replace(self, messages=frozenset(one for one in messages if one))

    def struck(self, text: str) -> str:
        """A text without the person's name, address and ids."""
        return self._pattern.sub(STRUCK, text) if self._pattern else text

    def is_in(self, stored: bytes | str) -> bool:
        """Whether stored JSON names the person or one of the messages anywhere."""
        return any(self.is_named(one) for one in _strings(json.loads(stored)))

    def is_named(self, value: str) -> bool:
        """Whether a value is one of the ids, has one among its parts, or names the person in its text."""
        if not self.keys.isdisjoint((value, *_PARTS.split(value))) or value in self.messages:
            return True
        return bool(self._pattern and self._pattern.search(value))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in (*value.keys(), *value.values()):
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def words_of(name: str, email: str | None) -> tuple[str, ...]:
    """The words that name somebody in a text."""
    return tuple(one for one in (name.strip(), (email or "").strip()) if one)
