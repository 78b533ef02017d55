"""The pages on which parents answer: GET looks, POST answers once. Nothing is stored about who asks for a page."""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from time import monotonic
from typing import Protocol
from urllib.parse import parse_qsl
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.responses import Response
from starlette.routing import Route

Page = tuple[int, str]
"""HTTP status and HTML."""
HEADERS: Mapping[str, str] = {
    "cache-control": "no-store",
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}
MOST_WRONG = 30
"""Wrong links that may come from one address in a minute."""
_MINUTE = 60.0
_REMEMBERED = 10_000
_MOST_BYTES = 4_096
_MOST_FIELDS = 8


class Door(Protocol):
    """Who knows the questions."""

    @property
    def style(self) -> str:
        """The style sheet of every page."""
        ...

    def known(self, token: str) -> bool:
        """Whether a token was drawn here; costs no look-up."""
        ...

    async def page(self, token: str, wanted: Sequence[str]) -> Page:
        """The question, in the first of some languages."""
        ...

    async def answer(self, token: str, form: Mapping[str, str]) -> Page:
        """Take an answer."""
        ...

    def refused(self, wanted: Sequence[str]) -> Page:
        """For a form that another site sent."""
        ...

    def busy(self, wanted: Sequence[str]) -> Page:
        """For who tried too many links."""
        ...


class Limit:
    """Counts wrong links by address, in memory alone: kept for a minute, and only as a digest nobody else can make."""

    def __init__(self, most: int = MOST_WRONG, *, clock: Callable[[], float] = monotonic) -> None:
        """Take how many a minute are put up with."""
        self._most = most
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._counts: OrderedDict[bytes, tuple[float, int]] = OrderedDict()

    def wrong(self, address: str) -> bool:
        """Count a wrong link; whether there were too many."""
        now, who = self._clock(), hmac.digest(self._key, address.encode(), "sha256")
        since, count = self._counts.pop(who, (now, 0))
        if now - since >= _MINUTE:
            since, count = now, 0
        self._counts[who] = (since, count + 1)
        if len(self._counts) > _REMEMBERED:
            self._counts.popitem(last=False)
        return count + 1 > self._most


class ConsentPages:
    """Answers requests for the pages. A link that was not drawn here is told by its tag alone, and counted."""

    def __init__(self, door: Door, *, url: str, limit: Limit | None = None) -> None:
        """Take who knows the questions, and the web part's public address, by which forms of other sites are told."""
        self._door = door
        self._origin = "{0.scheme}://{0.netloc}".format(urlsplit(url)).lower()
        self._limit = limit or Limit()

    def routes(self) -> list[Route]:
        """The paths. Any other method is refused by Starlette; HEAD is a GET without its body."""
        return [
            Route("/consent/style.css", self.style, methods=["GET"]),
            Route("/consent/{token}", self.page, methods=["GET"]),
            Route("/consent/{token}", self.answer, methods=["POST"]),
        ]

    async def style(self, _request: Request) -> Response:
        """The style sheet."""
        headers = {**HEADERS, "cache-control": "max-age=3600"}
        return Response(self._door.style, media_type="text/css", headers=headers)

    async def page(self, request: Request) -> Response:
        """Look: mail programs open links by themselves, and nothing comes of it."""
        token, wanted = request.path_params["token"], _languages(request)
        if not self._door.known(token) and self._limit.wrong(_address(request)):
            return _response(self._door.busy(wanted))
        return _response(await self._door.page(token, wanted))

    async def answer(self, request: Request) -> Response:
        """Answer. A form that a browser says is from another site is refused before it is read."""
        token, wanted = request.path_params["token"], _languages(request)
        if not self._door.known(token) and self._limit.wrong(_address(request)):
            return _response(self._door.busy(wanted))
        form = await _form(request)
        if form is None or self._foreign(request):
            return _response(self._door.refused(wanted))
        return _response(await self._door.answer(token, form))

    def _foreign(self, request: Request) -> bool:
        """Whether the browser says that another site sent this. `no-referrer` makes browsers say `Origin: null`."""
        site = request.headers.get("sec-fetch-site", "same-origin")
        origin = request.headers.get("origin", "null").lower()
        return site not in ("same-origin", "none") or origin not in ("null", self._origin)


async def _form(request: Request) -> dict[str, str] | None:
    """The fields of a form; None for what is none, or too large. Each counts once."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        return None
    body = await request.body()
    if len(body) > _MOST_BYTES:
        return None
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict")
    except ValueError:
        return None
    form = dict(pairs)
    return form if len(form) == len(pairs) else None


def _languages(request: Request) -> list[str]:
    """The language that the address names, then those of the browser."""
    said = request.headers.get("accept-language", "")[:200].split(",")
    return [request.query_params.get("lang", ""), *said]


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _response(page: Page) -> Response:
    status, html = page
    return HTMLResponse(html, status_code=status, headers=dict(HEADERS))
