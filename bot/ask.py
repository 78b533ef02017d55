"""`chaperone ask` without its command line: one question, or a stream of them, in; one line of JSON each, out."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

from jinja2 import Environment

from policy.answer import Answer
from policy.answer import Index
from policy.answer import answer
from policy.model import InputError
from policy.model import Role

ALL = "all"
"""Instead of a pack's id: every pack of the index."""
LANGS = ("en", "es")
_KEYS = ("id", "question", "pack", "asker", "lang")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question. `pack` is a pack's id or `all`; `asker` is None where the role is not known."""

    id: str
    question: str
    pack: str
    asker: Role | None = None
    lang: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What answering takes: the index, the templates, a timer in seconds, and what a question leaves out.

    `texts` finds its templates by `LANG/ask/NAME.md` and fails on undefined values (`StrictUndefined`).
    """

    index: Index
    texts: Environment
    timer: Callable[[], float] = time.perf_counter
    pack: str = "dracut"
    asker: Role | None = None
    lang: str = "en"


def ask(asked: Asked, desk: Desk) -> dict[str, object]:
    """The answer to one question as the line that `chaperone ask --json` prints; `ms` is how long it took.

    Raises `InputError` for a pack that is not loaded or a language that is not spoken.
    """
    _check(asked, desk, source="question", line=None)
    start = desk.timer()
    packs = () if asked.pack == ALL else (asked.pack,)
    found = answer(asked.question, desk.index, packs=packs, role=asked.asker, lang=asked.lang)
    text = render_answer(found, desk.texts)
    return {
        "id": asked.id,
        "answered": found.answered,
        "verdict": found.verdict.value,
        "clauses": [one.clause for one in found.clauses],
        "text": text,
        "contacts": [f"{one.label}: {one.value}" for one in found.contacts],
        "safety": found.safety,
        "ms": round((desk.timer() - start) * 1000, 3),
    }


def ask_stream(
    lines: Iterable[str], desk: Desk, *, refuse: Callable[[InputError], None], source: str = "standard input"
) -> Iterator[dict[str, object]]:
    """Answer JSON lines one by one, in order; each answer comes before the next line is read.

    A line that cannot be used goes to `refuse` with its number and remedy, and the stream goes on. Blank lines are
    passed over.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            asked = read_line(line, desk, source=source, number=number)
        except InputError as error:
            refuse(error)
            continue
        yield ask(asked, desk)


def read_line(line: str, desk: Desk, *, source: str, number: int) -> Asked:
    """The question of one JSON line. Raises `InputError` with the line's number."""
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(
            source,
            f"no JSON ({error.msg})",
            'write one object a line, like {"id": "q1", "question": "..."}',
            line=number,
        ) from error
    if not isinstance(fields, dict):
        _refuse(source, number, "no JSON object", 'write one object a line, like {"id": "q1", "question": "..."}')
    asked = Asked(
        id=_text(fields, "id", source, number, str(number)),
        question=_text(fields, "question", source, number, None),
        pack=_text(fields, "pack", source, number, desk.pack),
        asker=_role(fields, desk, source, number),
        lang=_text(fields, "lang", source, number, desk.lang),
    )
    _check(asked, desk, source=source, line=number)
    return asked


def render_answer(found: Answer, texts: Environment) -> str:
    """The answer's text for people, in its language; paragraphs are parted by a blank line."""
    name = "safety" if found.safety else "answer" if found.answered else "abstain"
    raw = texts.get_template(f"{found.lang}/ask/{name}.md").render(answer=found)
    paragraphs = (re.sub(r"\s+", " ", one).strip() for one in re.split(r"\n\s*\n", raw))
    return "\n\n".join(one for one in paragraphs if one)


def _text(fields: Mapping[str, object], key: str, source: str, number: int, default: str | None) -> str:
    value = fields.get(key, default)
    if isinstance(value, int) and key == "id" and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value.strip():
        _refuse(source, number, f"{key!r} is missing or no text", f"the keys of a line are {', '.join(_KEYS)}")
    return value


def _role(fields: Mapping[str, object], desk: Desk, source: str, number: int) -> Role | None:
    value = fields.get("asker")
    if value is None:
        return desk.asker
    if value not in tuple(Role):
        _refuse(source, number, f"unknown asker {value!r}", f"use one of {', '.join(Role)}")
    return Role(str(value))


def _check(asked: Asked, desk: Desk, *, source: str, line: int | None) -> None:
    if asked.pack != ALL and asked.pack not in desk.index.packs:
        known = ", ".join((*desk.index.packs, ALL))
        raise InputError(source, f"unknown pack {asked.pack!r}", f"use one of {known}", line=line)
    if asked.lang not in LANGS:
        raise InputError(source, f"unknown language {asked.lang!r}", f"use one of {', '.join(LANGS)}", line=line)


def _refuse(source: str, number: int, problem: str, remedy: str) -> NoReturn:
    raise InputError(source, problem, remedy, line=number)
