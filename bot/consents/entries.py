"""From one row to one record: words, days and scopes, every mistake with its remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import NoReturn
from typing import TypeVar

from bot.roster_csv.records import Record
from bot.sheets import as_it_was
from policy.consents import MODES
from policy.consents import began_on
from policy.consents import end_of
from policy.consents import number_digest
from policy.model import EXCEPTIONS
from policy.model import PAIRS
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import InputError

_GIVEN = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "si", "sí"), True),
    **dict.fromkeys(("no", "n", "false", "0"), False),
}
_KINDS = {one.value: one for one in ConsentKind}
_MODES = {one.value: one for one in ConsentMode}
_SCOPE = re.compile(r"(?:(?:group|conversation):\S.*)?")
_KEPT = re.compile(r"number:[0-9a-f]{32}")
_FEWEST_DIGITS = 7
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What rows rest on: the file's name, the day, when school years start, and the packs that there are."""

    source: str
    today: date
    year_starts: tuple[int, int]
    packs: frozenset[str]


def stable_id(one: Consent) -> str:
    """The same for the same subject, kind, scope, pack and first day, so that a second import finds the first.

    Relations and numbers differ by their other person or their number, too.
    """
    number = one.version if one.kind is ConsentKind.NUMBER else ""
    parts = (one.subject, one.kind.value, one.scope, one.pack, one.valid_from.isoformat(), one.other, number)
    return sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def read_entry(record: Record, frame: Frame, find: Callable[[str, str], str]) -> Consent:
    """Understand one row; `find(column, words)` is the id of a person. Raises `InputError` for the first mistake.

    Without a first day it holds from the first school day on, so that the same file means the same all year.
    """
    row = _Row(record, frame)
    kind, given = row.word("kind", _KINDS), row.word("given", _GIVEN)
    start = row.day("valid_from") or began_on(frame.today, frame.year_starts)
    end = end_of(kind, start, row.day("valid_to"), given=given, year_starts=frame.year_starts)
    if end is not None and end < start:
        row.fail("valid_to lies before valid_from", "swap them or correct one")
    subject = find("person", row.cells.get("person", ""))
    one = Consent(
        id="",
        kind=kind,
        subject=subject,
        given=given,
        mode=row.word("mode", _MODES) if "mode" in row.cells else MODES.get(kind, ConsentMode.OPT_IN),
        grantor=find("grantor", row.cells["grantor"]) if "grantor" in row.cells else "",
        other=find("other", row.cells["other"]) if "other" in row.cells else "",
        scope=row.scope(),
        pack=row.pack(),
        version=row.version(kind, subject),
        evidence=row.cells.get("evidence", ""),
        valid_from=start,
        valid_to=end,
    )
    if kind in PAIRS and one.other in ("", subject):
        row.fail("a relation needs two persons", "write the second one into the column other")
    if kind in EXCEPTIONS and given and not (one.evidence and end):
        row.fail("an exception needs its proof and its end", "fill in the columns evidence and valid_to")
    return replace(one, id=stable_id(one))


class _Row:
    """The cells of one row, read strictly."""

    def __init__(self, record: Record, frame: Frame) -> None:
        self.cells = {name: as_it_was(cell) for name, cell in record.cells.items()}
        self._line = record.line
        self._frame = frame

    def fail(self, problem: str, remedy: str) -> NoReturn:
        raise InputError(self._frame.source, problem, remedy, line=self._line)

    def word(self, name: str, known: Mapping[str, _T]) -> _T:
        found = re.sub(r"[\s-]+", "_", self.cells.get(name, "").lower())
        if found not in known:
            self.fail(f"{name} is {found!r}" if found else f"{name} is missing", f"use one of {', '.join(known)}")
        return known[found]

    def day(self, name: str) -> date | None:
        if name not in self.cells:
            return None
        try:
            return date.fromisoformat(self.cells[name])
        except ValueError:
            self.fail(f"{name} is no date: {self.cells[name]!r}", "write it like 2026-09-01")

    def scope(self) -> str:
        scope = self.cells.get("scope", "")
        if not _SCOPE.fullmatch(scope):
            self.fail(f"scope is {scope!r}", "leave it empty for everywhere, or write group:NAME or conversation:ID")
        return scope

    def pack(self) -> str:
        pack = self.cells.get("pack", "").lower()
        if pack and pack not in self._frame.packs:
            self.fail(
                f"there is no policy {pack!r}", f"leave it empty or use one of {', '.join(sorted(self._frame.packs))}"
            )
        return pack

    def version(self, kind: ConsentKind, subject: str) -> str:
        """The form that was agreed to; of an approved number no more than a digest is ever kept."""
        version = self.cells.get("version", "")
        if kind is not ConsentKind.NUMBER or _KEPT.fullmatch(version):
            return version
        if sum(one.isdigit() for one in version) < _FEWEST_DIGITS:
            self.fail("the number is missing", "write it into the column version; no more than a digest of it is kept")
        if _digits(version) in _digits(self.cells.get("evidence", "")):
            self.fail("evidence repeats the number", "say where the proof lies, without the number")
        return number_digest(subject, version)


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())
