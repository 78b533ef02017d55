"""What is answered while the database is away: people get a page that says what to do, programs the bare status."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Protocol

import structlog
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.responses import PlainTextResponse
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.forms import HEADERS
from adapters.web.forms import languages
from adapters.web.forms import style_route
from policy.model import AwayError

STYLE = "/away/style.css"
_STATUS = HTTPStatus.SERVICE_UNAVAILABLE
_WAIT = "60"
"""Seconds; so long the page asks people to wait."""
_log = structlog.get_logger()


class AwayPage(Protocol):
    """Who knows the words."""

    @property
    def style(self) -> str:
        """The style sheet."""
        ...

    def html(self, wanted: Sequence[str]) -> str:
        """The page, in the first of some languages."""
        ...


class Away:
    """Answers in place of whoever could not reach the database (RFC 9110, section 15.6.4)."""

    def __init__(self, page: AwayPage | None) -> None:
        """Without a page everybody gets the bare status."""
        self._page = page

    def routes(self) -> list[Route]:
        """The style sheet of the page."""
        return [style_route(STYLE, self._page.style)] if self._page else []

    async def answer(self, request: Request, error: Exception) -> Response:
        """The log learns why, and not what was asked for: an address may hold somebody's link."""
        _log.warning("not answered", error=error.kind if isinstance(error, AwayError) else type(error).__name__)
        headers = {**HEADERS, "retry-after": _WAIT}
        if self._page and "text/html" in request.headers.get("accept", ""):
            return HTMLResponse(self._page.html(languages(request)), status_code=_STATUS, headers=headers)
        return PlainTextResponse(_STATUS.phrase, status_code=_STATUS, headers=headers)
