"""The pages on which somebody reports something and comes back. Nothing is kept or logged of who asks for them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Protocol

from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.requests import ClientDisconnect
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
from adapters.web.limits import FullError
from adapters.web.limits import Limit
from adapters.web.limits import Queue
from adapters.web.limits import Room
from adapters.web.uploads import MOST_BODY
from adapters.web.uploads import Most
from adapters.web.uploads import Received
from adapters.web.uploads import received

MOST_REPORTS = 60
"""Reports that may come from one network in a minute: a school often has one address for all."""
MOST_WRONG = 30
"""Wrong codes that may come from one network in a minute."""
PAUSE = 0.4
"""Seconds that every answer to a code takes, the right and the wrong: longer than anything that is done for one."""
_AT_ONCE, _WAITING = 16, 500
_ROOM = 200_000_000
"""Bytes of files that are held at a time, of all reports together."""
_MOST_WORDS = 130_000
"""Bytes of a form without files: ten thousand signs, each written as up to twelve."""


class Reports(Protocol):
    """Who takes reports."""

    async def start(self, token: str, wanted: Sequence[str]) -> Page:
        """The empty form."""
        ...

    async def report(self, form: Mapping[str, str], files: Sequence[bytes], refused: str) -> Page:
        """Take a report; `refused` says why its files did not come through, "" where they did."""
        ...

    async def later(self, form: Mapping[str, str]) -> Page:
        """Say that too many come just now, and give back what was written."""
        ...

    def done(self, wanted: Sequence[str]) -> Page:
        """The end of the way."""
        ...

    def refused(self, wanted: Sequence[str], *, top: bool) -> Page:
        """For a form that another site sent; `top` where the address is `/report` itself."""
        ...


class Returns(Protocol):
    """Who knows codes."""

    def code(self, wanted: Sequence[str]) -> Page:
        """Where a code is typed."""
        ...

    async def case(self, form: Mapping[str, str]) -> tuple[Page, bool]:
        """What a code opens, and whether it opened anything."""
        ...

    def busy(self, form: Mapping[str, str]) -> Page:
        """For who tried too many wrong codes."""
        ...

    async def write(self, form: Mapping[str, str]) -> Page:
        """Take what is added to a case."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is put up with. A right code counts nowhere."""

    reports: Limit
    wrong: Limit
    files: Most
    pause: float = PAUSE


class ReportPages:
    """Answers requests for the pages."""

    def __init__(self, reports: Reports, returns: Returns, *, style: str, url: str, limits: Limits) -> None:
        """Take who knows what, and the web part's public address, by which forms of other sites are told."""
        self._reports = reports
        self._returns = returns
        self._style = style
        self._origin = origin_of(url)
        self._limits = limits
        self._queue = Queue(at_once=_AT_ONCE, waiting=_WAITING)
        self._room = Room(_ROOM)

    def routes(self) -> list[Route]:
        """The paths. Any other method is refused by Starlette; HEAD is a GET without its body."""
        large = [Middleware(RequestBodyLimitMiddleware, max_body_size=MOST_BODY)]
        return [
            Route("/report", self.start, methods=["GET"]),
            Route("/report", self.report, methods=["POST"], middleware=large),
            style_route("/report/style.css", self._style),
            Route("/report/code", self.code, methods=["GET"]),
            Route("/report/case", self.code, methods=["GET"], name="case"),
            Route("/report/case", self.case, methods=["POST"]),
            Route("/report/write", self.code, methods=["GET"], name="write"),
            Route("/report/write", self.write, methods=["POST"]),
            Route("/report/done", self.done, methods=["GET"]),
        ]

    async def start(self, request: Request) -> Response:
        """The form; `c` in the address says, sealed, where something happened."""
        return responded(await self._reports.start(request.query_params.get("c", ""), languages(request)))

    async def report(self, request: Request) -> Response:
        """Take a report. What somebody wrote is in the answer whenever it was not kept."""
        if is_foreign(request, self._origin):
            return responded(self._reports.refused(languages(request), top=True))
        try:
            came = await received(request, self._limits.files, self._room, files="files", refuse=("category", "image"))
        except ClientDisconnect:
            return Response(status_code=400)
        try:
            if not came.fields:
                return responded(self._reports.refused(languages(request), top=True))
            return responded(await self._in_turn(came, network(request)))
        finally:
            self._room.give(came.held)

    async def _in_turn(self, came: Received, where: str) -> Page:
        if self._limits.reports.over(where):
            return await self._reports.later(came.fields)
        try:
            async with self._queue.place():
                broken = "" if came.whole else "broken"
                return await self._reports.report(came.fields, came.files, came.refused or broken)
        except FullError:
            return await self._reports.later(came.fields)

    async def code(self, request: Request) -> Response:
        """Where a code is typed; also where a page of a case was opened anew."""
        return responded(self._returns.code(languages(request)))

    async def case(self, request: Request) -> Response:
        """Open a case. A wrong code takes as long as a right one; a right one counts against nobody."""
        began = monotonic()
        form = await form_of(request)
        if form is None or is_foreign(request, self._origin):
            return responded(self._reports.refused(languages(request), top=False))
        page, right = await self._returns.case(form)
        if not right and self._limits.wrong.over(network(request)):
            page = self._returns.busy(form)
        await asyncio.sleep(max(0.0, began + self._limits.pause - monotonic()))
        return responded(page)

    async def write(self, request: Request) -> Response:
        """Take what is added to a case that was opened."""
        form = await form_of(request, most=_MOST_WORDS)
        if form is None or is_foreign(request, self._origin):
            return responded(self._reports.refused(languages(request), top=False))
        return responded(await self._returns.write(form))

    async def done(self, request: Request) -> Response:
        """After the code was written down."""
        return responded(self._reports.done(languages(request)))
