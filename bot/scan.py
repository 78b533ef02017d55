"""The engine of `chaperone scan`: lines of JSON in, spans of personal data out, lazily and in order.

A full name counts in a student's words alone: staff have to speak of students by name.

A line that cannot be used is reported and the rest goes on; `Scan.exit_code` is 2 then.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from policy.detect import SURE
from policy.detect import TYPES
from policy.detect import NameIndex
from policy.detect import detect
from policy.model import InputError
from policy.model import Known
from policy.model import Role
from policy.model import Span

_ONE_LINE = 'write one JSON object a line, such as {"id": "m1", "text": "…"}'
_NAME = "FULL_NAME"
_FIELDS = {
    "regions": "regions",
    "published_phones": "phones",
    "published_emails": "emails",
    "school_domains": "domains",
    "campus_addresses": "addresses",
    "published_handles": "handles",
    "student_id_patterns": "student_id_patterns",
}
"""Keys of a context file and the field of `Known` that each becomes; other keys are remarks, save the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the input; `role` is the author's, "" where it is not told."""

    id: str
    text: str
    role: str = ""


Explain = Callable[[Span, str], Mapping[str, object]]
"""What to tell of a span beside itself; it gets the text, too."""


class Scan:
    """One run over a stream. Give it lines, iterate over the results, then read `bad` and `exit_code`.

    `report` gets an `InputError` for each line that cannot be used. `types` limits what is looked for. `explain` adds
    keys to each span.
    """

    def __init__(
        self,
        known: Known,
        *,
        report: Callable[[InputError], None],
        types: Iterable[str] = TYPES,
        source: str = "standard input",
        explain: Explain | None = None,
    ) -> None:
        self._known = known
        self._report = report
        self._types = frozenset(types)
        self._explain = explain
        self._source = source
        self.bad = 0
        """How many lines could not be used."""

    @property
    def exit_code(self) -> int:
        """0, or 2 where a line could not be used."""
        return 2 if self.bad else 0

    def results(self, lines: Iterable[str | bytes]) -> Iterator[dict[str, object]]:
        """One `{"id", "spans": [{"start", "end", "type", "score"}]}` a line, each before the next line is read.

        Offsets are code points of the text as given, end exclusive; near misses are left out. Empty lines are skipped.
        """
        for line, spans in self.found(lines):
            yield {"id": line.id, "spans": [self._row(span, line.text) for span in spans]}

    def found(self, lines: Iterable[str | bytes]) -> Iterator[tuple[Line, list[Span]]]:
        """The same as values, beside the line as it was read."""
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                message = _message(line, self._source, number)
            except InputError as error:
                self.bad += 1
                self._report(error)
                continue
            yield message, self._spans(message)

    def _spans(self, message: Line) -> list[Span]:
        types = self._types if message.role in ("", Role.STUDENT) else self._types - {_NAME}
        return sure_spans(message.text, self._known, types)

    def _row(self, span: Span, text: str) -> dict[str, object]:
        row = span_row(span)
        return {**row, **self._explain(span, text)} if self._explain else row


def sure_spans(text: str, known: Known, types: frozenset[str] = frozenset(TYPES)) -> list[Span]:
    """The personal data in a text, near misses left out."""
    return [span for span in detect(text, known, types) if span.score >= SURE]


def span_row(span: Span) -> dict[str, object]:
    """What is told of a span; offsets are code points of the text as given, end exclusive."""
    return {"start": span.start, "end": span.end, "type": span.type, "score": round(span.score, 2)}


def read_context(path: Path) -> Known:
    """Read a context file: what the school knows and publishes. Raises `InputError` naming the file and the remedy."""
    try:
        data = path.read_bytes()
    except OSError as error:
        problem = f"cannot be read ({error.strerror or type(error).__name__})"
        raise InputError(str(path), problem, "give the path of a readable context file") from error
    return known_from(data, str(path))


def known_from(data: str | bytes, source: str) -> Known:
    """Parse the content of a context file. `source` is its name in errors."""
    context = _parsed(data, source, None, "a context file is one JSON object, as in the documentation of `scan`")
    fields = {field: _strings(context, key, source) for key, field in _FIELDS.items() if key in context}
    for pattern in fields.get("student_id_patterns", ()):
        _check_pattern(pattern, source)
    regions = tuple(region.upper() for region in fields.pop("regions", ())) or Known().regions
    students, staff = (_strings(context, key, source) if key in context else () for key in ("roster", "staff"))
    return Known(regions=regions, names=NameIndex(students, staff), **fields)


def _strings(context: Mapping[str, object], key: str, source: str) -> tuple[str, ...]:
    values = context[key]
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise InputError(source, f'"{key}" is not a list of strings', f'write "{key}": ["…", "…"], or leave it out')
    return tuple(values)


def _check_pattern(pattern: str, source: str) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        problem = f'"student_id_patterns" has {pattern!r}, which is no regular expression ({error})'
        raise InputError(source, problem, r"correct it, for example 30\\d{5}") from error


def _message(line: str | bytes, source: str, number: int) -> Line:
    row = _parsed(line, source, number, _ONE_LINE)
    for key in ("id", "text"):
        if not isinstance(row.get(key), str):
            raise InputError(source, f'"{key}" is missing or no string', _ONE_LINE, line=number)
    role = row.get("author_role") or ""
    if not isinstance(role, str):
        raise InputError(source, '"author_role" is no string', 'write one such as "student"', line=number)
    return Line(id=str(row["id"]), text=str(row["text"]), role=role.strip().lower())


def _parsed(data: str | bytes, source: str, line: int | None, remedy: str) -> dict[str, object]:
    """A JSON object. UTF-8 with or without a byte order mark."""
    try:
        text = data.decode("utf-8") if isinstance(data, bytes) else data
        value: object = json.loads(text.removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        raise InputError(source, "not UTF-8", "save it as UTF-8", line=line) from error
    except json.JSONDecodeError as error:
        where = line if line is not None else error.lineno
        raise InputError(source, f"not JSON ({error.msg}, column {error.colno})", remedy, line=where) from error
    except RecursionError as error:
        raise InputError(source, "nested too deeply", remedy, line=line) from error
    except ValueError as error:
        raise InputError(source, "holds a number that is too long", remedy, line=line) from error
    if not isinstance(value, dict):
        raise InputError(source, "not a JSON object", remedy, line=line)
    return value
