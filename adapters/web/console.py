"""The console over HTTP: cookies, headers, and who may have sent a form. What is shown is decided behind it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from typing import Protocol
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.forms import HEADERS as SHARED
from adapters.web.forms import form_of
from adapters.web.forms import languages
from adapters.web.forms import network
from adapters.web.forms import origin_of
from adapters.web.forms import style_route
from adapters.web.limits import Limit

HEADERS: Mapping[str, str] = {
    **SHARED,
    # with no-referrer a browser would not say where a form comes from
    "referrer-policy": "same-origin",
    "strict-transport-security": "max-age=31536000",
}
MOST_TRIES = 60
"""Requests for the way in that one network may make in a minute: a school often has one address for all."""
_SESSION, _FLOW = "chaperone", "chaperone-sign-in"
_FLOW_LASTS = 600
_MOST_BYTES, _MOST_FIELDS = 65_536, 100
_BUSY = 429


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What a browser sent."""

    at: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str] | None
    session: str
    flow: str
    languages: Sequence[str]
    foreign: bool


class Reply(Protocol):
    """What goes out. Of `session` and `flow`, None leaves what the browser holds, "" takes it away."""

    @property
    def status(self) -> int: ...  # noqa: D102 - described above, as all of these
    @property
    def body(self) -> bytes: ...  # noqa: D102
    @property
    def media(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def location(self) -> str: ...  # noqa: D102
    @property
    def session(self) -> str | None: ...  # noqa: D102
    @property
    def flow(self) -> str | None: ...  # noqa: D102


class Listed(Protocol):
    """An entry of the table of pages."""

    @property
    def name(self) -> str: ...  # noqa: D102 - described above, as all of these
    @property
    def path(self) -> str: ...  # noqa: D102
    @property
    def method(self) -> str: ...  # noqa: D102


class Door(Protocol):
    """Who knows the pages. `pages` is all that is served."""

    pages: tuple[Any, ...]

    async def answer(self, page: Any, came: Came) -> Reply:
        """Answer a request for a page."""
        ...

    def failed(self, status: int, came: Came) -> Reply:
        """The page that says why there is none."""
        ...


class ConsolePages:
    """Answers requests for the console."""

    def __init__(self, door: Door, *, style: str, url: str, limit: Limit | None = None) -> None:
        """Take who knows the pages, and the web part's public address: by it the cookies and forms of ours are told."""
        self._door = door
        self._style = style
        self._origin = origin_of(url)
        self._secure = urlsplit(url).scheme == "https"
        self._limit = limit or Limit(MOST_TRIES)

    def routes(self) -> list[Route]:
        """One for each entry of the table, and the style sheet. Any other method is refused by Starlette."""
        return [style_route("/style.css", self._style), *(self._route(one) for one in self._door.pages)]

    def missing(self) -> Route:
        """What every address leads to that is none of ours; to stand behind all others."""

        async def nothing(request: Request) -> Response:
            return self._sent(self._door.failed(404, await self._came(request)))

        return Route("/{rest:path}", nothing, methods=["GET"])

    def _route(self, page: Listed) -> Route:
        tried = page.path.startswith("/sign-in")

        async def answer(request: Request) -> Response:
            came = await self._came(request)
            if tried and self._limit.over(network(request)):
                return self._sent(self._door.failed(_BUSY, came))
            return self._sent(await self._door.answer(page, came))

        return Route(page.path, answer, methods=[page.method], name=page.name)

    async def _came(self, request: Request) -> Came:
        post = request.method == "POST"
        foreign = is_foreign(request, self._origin)
        query = f"?{request.url.query}" if request.url.query else ""
        return Came(
            at=f"{request.url.path}{query}",
            path={name: str(value) for name, value in request.path_params.items()},
            query=dict(request.query_params),
            form=await form_of(request, most=_MOST_BYTES, fields=_MOST_FIELDS) if post and not foreign else None,
            session=request.cookies.get(self._name(_SESSION), ""),
            flow=request.cookies.get(self._name(_FLOW), ""),
            languages=languages(request),
            foreign=foreign,
        )

    def _name(self, name: str) -> str:
        """`__Host-`: only we can have set it, for this host alone and over https; not on this machine by http."""
        return f"__Host-{name}" if self._secure else name

    def _sent(self, reply: Reply) -> Response:
        headers = dict(HEADERS)
        if not self._secure:
            del headers["strict-transport-security"]
        if reply.location:
            headers["location"] = reply.location
        if reply.name:
            headers["content-disposition"] = f'attachment; filename="{reply.name}"'
        response = Response(reply.body, status_code=reply.status, headers=headers, media_type=reply.media)
        self._held(response, _SESSION, reply.session, None)
        self._held(response, _FLOW, reply.flow, _FLOW_LASTS)
        return response

    def _held(self, response: Response, name: str, value: str | None, lasts: int | None) -> None:
        if value is not None:
            response.set_cookie(
                self._name(name),
                value,
                max_age=lasts if value else 0,
                path="/",
                secure=self._secure,
                httponly=True,
                samesite="lax",
            )


def is_foreign(request: Request, origin: str) -> bool:
    """Whether another site has a hand in this, by what the browser says (Fetch Metadata, else the origin).

    A form must come from a page of ours; a page may be opened from anywhere, but as a page alone.
    """
    site = request.headers.get("sec-fetch-site", "")
    if request.method in ("GET", "HEAD"):
        opened = request.headers.get("sec-fetch-mode", "navigate") == "navigate"
        framed = request.headers.get("sec-fetch-dest", "document") not in ("document", "empty")
        return site in ("cross-site", "same-site") and (framed or not opened)
    said = request.headers.get("origin", "").lower()
    return said != origin or site not in ("", "same-origin")
