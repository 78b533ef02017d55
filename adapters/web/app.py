"""What is served over HTTP. Every page and door is handed in; here stands what is alike for all of them."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.responses import Response
from starlette.routing import Route

Handler = Callable[[Request], Awaitable[Response]]
Ready = Callable[[], Awaitable[Mapping[str, str | float]]]
"""What is wrong just now, a name and a code each; there is no code where the house is ready. Numbers are only told."""

MOST_BYTES = 1_000_000
"""Slack's largest payloads are views of 250 kB; four times that is nobody's message."""


def create_web(*, posts: Mapping[str, Handler], ready: Ready, pages: Sequence[Route] = ()) -> Starlette:
    """The application. `posts` are doors by path that take POST; `ready` tells whether to send traffic here.

    `pages` are what people open.
    """

    async def healthz(_request: Request) -> Response:
        """The event loop turns."""
        return JSONResponse({"status": "ok"})

    async def readyz(_request: Request) -> Response:
        found = await ready()
        wrong = any(isinstance(one, str) for one in found.values())
        return JSONResponse({"status": "not ready" if wrong else "ok", **found}, 503 if wrong else 200)

    routes = [
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        *(Route(path, _door(handler), methods=["POST"]) for path, handler in posts.items()),
        *pages,
    ]
    return Starlette(routes=routes, middleware=[Middleware(RequestBodyLimitMiddleware, max_body_size=MOST_BYTES)])


def _door(handler: Handler) -> Handler:
    """Starlette tells a function from an application by its type; a handler may be an object."""

    async def door(request: Request) -> Response:
        return await handler(request)

    return door
