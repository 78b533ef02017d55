"""What is served over HTTP. Every page and door is handed in; here stands what is alike for all of them."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.responses import PlainTextResponse
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive
from starlette.types import Scope
from starlette.types import Send

from adapters.web.away import Away
from adapters.web.away import AwayPage
from adapters.web.forms import HEADERS
from policy.model import AwayError

Handler = Callable[[Request], Awaitable[Response]]
Ready = Callable[[], Awaitable[Mapping[str, str | float]]]
"""What is wrong just now, a name and a code each; there is no code where the house is ready. Numbers are only told."""

_FAILED = HTTPStatus.INTERNAL_SERVER_ERROR
MOST_BYTES = 1_000_000
"""Slack's largest payloads are views of 250 kB; four times that is nobody's message."""


def create_web(
    *, posts: Mapping[str, Handler], ready: Ready, pages: Sequence[Route] = (), away: AwayPage | None = None
) -> Starlette:
    """The application. `posts` are doors by path that take POST; `ready` tells whether to send traffic here.

    `pages` are what people open; `away` is what they see of it while the database is away.
    """
    gone = Away(away)

    async def healthz(_request: Request) -> Response:
        """The event loop turns."""
        return JSONResponse({"status": "ok"})

    async def readyz(_request: Request) -> Response:
        found = await ready()
        wrong = any(isinstance(one, str) for one in found.values())
        return JSONResponse({"status": "not ready" if wrong else "ok", **found}, 503 if wrong else 200)

    routes = [
        *(Route(path, _Door(handler), methods=["POST"]) for path, handler in posts.items()),
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        *gone.routes(),
        *pages,
    ]
    web = Starlette(
        routes=routes,
        middleware=[Middleware(RequestBodyLimitMiddleware, max_body_size=MOST_BYTES)],
        exception_handlers={HTTPException: _refused, AwayError: gone.answer, Exception: _failed},
    )
    web.router.redirect_slashes = False  # it leads to whatever host the asker names, and without our headers
    return web


async def _refused(request: Request, error: Exception) -> Response:
    """No such page, or no such method: kept from everybody else like any page. A slash too many leads to the page."""
    status = error.status_code if isinstance(error, HTTPException) else _FAILED
    path, asked = request.scope["path"], request.scope["query_string"].decode("latin-1")  # no part of it is the Host's
    if status == HTTPStatus.NOT_FOUND and path.endswith("/") and path.strip("/") and request.method in ("GET", "HEAD"):
        return RedirectResponse(f"/{path.strip('/')}" + (f"?{asked}" if asked else ""), headers=dict(HEADERS))
    more = (error.headers or {}) if isinstance(error, HTTPException) else {}
    return PlainTextResponse(HTTPStatus(status).phrase, status_code=status, headers={**HEADERS, **more})


async def _failed(_request: Request, _error: Exception) -> Response:
    """A fault of ours: what it was stands in the log alone."""
    return PlainTextResponse(HTTPStatus(_FAILED).phrase, status_code=_FAILED, headers=dict(HEADERS))


class _Door:
    """A handler as an application of its own, next to the router: no layer of Starlette's that it does not need."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._handler(Request(scope, receive, send))
        await response(scope, receive, send)
