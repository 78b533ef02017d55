"""The pages about oversight over HTTP: the console's cookies, headers and checks, and a limit of tries of their own."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.console import ConsolePages
from adapters.web.console import Door
from adapters.web.console import Listed
from adapters.web.forms import network
from adapters.web.forms import style_route
from adapters.web.limits import Limit

MOST_LOOKS = 60
"""Requests that one network may make in a minute: a school often has one address for all."""
_BUSY = 429


class OversightPages(ConsolePages):
    """Answers requests for the pages of a door. The cookie of the flow is shared with the sign-in: one at a time."""

    def __init__(self, door: Door, *, style: str, style_path: str, url: str, limit: Limit | None = None) -> None:
        """Take who knows the pages, where their style sheet is, and the web part's public address."""
        super().__init__(door, style=style, url=url)
        self._style_path = style_path
        self._looks = limit or Limit(MOST_LOOKS)

    def routes(self) -> list[Route]:
        """One for each page, and the style sheet."""
        return [style_route(self._style_path, self._style), *(self._route(one) for one in self._door.pages)]

    def _route(self, page: Listed) -> Route:
        async def answer(request: Request) -> Response:
            came = await self._came(request)
            if self._looks.over(network(request)):
                return self._sent(self._door.failed(_BUSY, came))
            return self._sent(await self._door.answer(page, came))

        return Route(page.path, answer, methods=[page.method], name=page.name)
