"""The words of the page: which they are, filled in for one question, and what proves later what was shown."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from bot.saying import said_day
from policy.consents import end_of
from policy.model import ConsentRequest
from policy.model import Person
from policy.model import School

_GROUP = "group:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Involved:
    """Who a question is about, whom it asks, and who asks it (None for the office)."""

    student: Person
    parent: Person
    asker: Person | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The page in one language. `wording` is the SHA-256 of its words without names, `digest` of all as it is read."""

    lang: str
    version: str
    wording: str
    title: str
    paragraphs: tuple[str, ...]
    sections: tuple[tuple[str, str], ...]
    yes: str
    no: str
    until: date | None
    place: str

    @property
    def digest(self) -> str:
        """The SHA-256 of everything that is read on the page, names included."""
        return _digest([self.lang, self.title, *self.paragraphs, *map(list, self.sections), self.yes, self.no])


@cache
def words_in(lang: str) -> Mapping[str, Any]:
    """All words of the page in one language."""
    return tomllib.loads((files("bot") / "templates" / lang / "consent.page.toml").read_text("utf-8"))


def shown(request: ConsentRequest, who: Involved, school: School, today: date, lang: str) -> Shown:
    """The page for one question on one day."""
    words = words_in(lang)
    asks, page = words[request.kind.value], words["page"]
    until = end_of(request.kind, today, None, given=True, year_starts=school.year_starts)
    place = page["group"].format(group=request.scope.removeprefix(_GROUP)) if request.scope else page["everywhere"]
    values = {
        "student": who.student.name,
        "parent": who.parent.name,
        "asker": who.asker.name if who.asker else page["office"],
        "school": school.name or page["school"],
        "place": place,
        "until": said_day(until, lang) if until else "",
    }
    return Shown(
        lang=lang,
        version=words["version"],
        wording=wording_of(lang, request.kind.value),
        title=asks["title"].format(**values),
        paragraphs=(asks["intro"].format(**values),),
        sections=tuple((heading, text.format(**values)) for heading, text in asks["sections"]),
        yes=asks["yes"],
        no=asks["no"],
        until=until,
        place=place,
    )


def wording_of(lang: str, kind: str) -> str:
    """The SHA-256 of a question's words before any name is filled in: the same for every family."""
    words = words_in(lang)
    return _digest([lang, words["version"], words["page"], words[kind]])


def _digest(content: object) -> str:
    return sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
