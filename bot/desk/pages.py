"""What a page of the console is: a path, who may open it, and a function from a question to an answer.

To add one: a function `async def show(desk: Desk, asked: Asked) -> Answer`, a template that extends
`console/layout.jinja`, words under `console.` in the catalogues, and a `Page` in `bot.desk.routes.PAGES`.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from http import HTTPStatus
from typing import Literal

from bot.desk.access import Office
from bot.desk.access import Signed
from bot.desk.ports import Desk

Method = Literal["GET", "POST"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request for a page, of somebody whose office was looked at already.

    `path` holds the parts of the address that are in braces, `query` what stands behind the question mark, `form`
    what was filled in. `key` is the same for a form that is sent twice: make the ids of events from it, with `event`.
    """

    signed: Signed
    lang: str
    zone: str
    now: datetime
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    key: str = ""

    def event(self, what: str) -> str:
        """The id of the event that a form becomes: sent twice, it is the same one and is judged once."""
        return f"console:{what}:{self.key}"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A page to look at: the template `console/{template}.jinja` with its values; `title` is a word's key."""

    template: str
    title: str
    values: Mapping[str, object] = field(default_factory=dict)
    status: int = HTTPStatus.OK


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """After a form: look there. `note` is the last part of a word's key under `console.note`, shown on top."""

    to: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file to keep."""

    name: str
    media: str
    data: bytes


Answer = View | Moved | Download
Show = Callable[[Desk, Asked], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An entry of the table of pages. Without `roles` there is none: nobody forgets to say whose a page is.

    `menu` pages stand in the navigation, by the word `console.menu.{name}`.
    """

    name: str
    path: str
    show: Show
    roles: frozenset[Office]
    method: Method = "GET"
    menu: bool = False

    def __post_init__(self) -> None:
        """Refuse a page that is nobody's."""
        if not self.roles:
            raise ValueError(f"the page {self.name} is open to nobody: give it roles")
