"""What goes to and fro between the console and whatever carries it: what a browser sent, and what it gets."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING
from typing import Literal
from typing import Protocol

if TYPE_CHECKING:
    from bot.desk.entrance import Entrance


class Came(Protocol):
    """What a browser sent. `session` and `flow` are what it holds of us, "" for nothing; `at` is the page's address.

    `form` is None for what is no form of ours; `foreign` where another site sent it.
    """

    @property
    def at(self) -> str: ...  # noqa: D102 - described above, as all of these
    @property
    def path(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def query(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def form(self) -> Mapping[str, str] | None: ...  # noqa: D102
    @property
    def session(self) -> str: ...  # noqa: D102
    @property
    def flow(self) -> str: ...  # noqa: D102
    @property
    def languages(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def foreign(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a browser gets: a page, a file (`name`), or where to look (`location`).

    What it is to hold as `session` and `flow`: None leaves it as it is, "" takes it away.
    """

    status: int = HTTPStatus.OK
    body: bytes = b""
    media: str = "text/html; charset=utf-8"
    name: str = ""
    location: str = ""
    session: str | None = None
    flow: str | None = None


def page(html: str, status: int = HTTPStatus.OK, *, session: str | None = None) -> Reply:
    """A page of HTML."""
    return Reply(body=html.encode(), status=status, session=session)


def away(location: str, *, session: str | None = None, flow: str | None = None) -> Reply:
    """Look there; what comes next is asked for with GET."""
    return Reply(status=HTTPStatus.SEE_OTHER, location=location, session=session, flow=flow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """An entry of the table of pages that is open to anybody, signed in or not: the way in, and out."""

    name: str
    path: str
    open: Callable[[Entrance, Came], Awaitable[Reply]]
    method: Literal["GET", "POST"] = "GET"
