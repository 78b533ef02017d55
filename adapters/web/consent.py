"""The pages on which parents answer: GET looks, POST answers once. Nothing is stored about who asks for a page."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.forms import Page
from adapters.web.forms import form_of
from adapters.web.forms import is_foreign
from adapters.web.forms import languages
from adapters.web.forms import network
from adapters.web.forms import origin_of
from adapters.web.forms import responded
from adapters.web.forms import style_route
from adapters.web.limits import Limit

MOST_WRONG = 30
"""Wrong links that may come from one network in a minute."""


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


class ConsentPages:
    """Answers requests for the pages. A link that was not drawn here is told by its tag alone, and counted."""

    def __init__(self, door: Door, *, url: str, limit: Limit | None = None) -> None:
        """Take who knows the questions, and the web part's public address, by which forms of other sites are told."""
        self._door = door
        self._origin = origin_of(url)
        self._limit = limit or Limit(MOST_WRONG)

    def routes(self) -> list[Route]:
        """The paths. Any other method is refused by Starlette; HEAD is a GET without its body."""
        return [
            style_route("/consent/style.css", self._door.style),
            Route("/consent/{token}", self.page, methods=["GET"]),
            Route("/consent/{token}", self.answer, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """Look: mail programs open links by themselves, and nothing comes of it."""
        token, wanted = request.path_params["token"], languages(request)
        if not self._door.known(token) and self._limit.over(network(request)):
            return responded(self._door.busy(wanted))
        return responded(await self._door.page(token, wanted))

    async def answer(self, request: Request) -> Response:
        """Answer. A form that a browser says is from another site is refused before it is read."""
        token, wanted = request.path_params["token"], languages(request)
        if not self._door.known(token) and self._limit.over(network(request)):
            return responded(self._door.busy(wanted))
        form = await form_of(request)
        if form is None or is_foreign(request, self._origin):
            return responded(self._door.refused(wanted))
        return responded(await self._door.answer(token, form))
