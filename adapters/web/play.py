"""The school in the browser over HTTP: who may send a form, how much, and where it leads. The rest is handed in."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from http import HTTPStatus
from typing import Protocol

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from adapters.web.console import is_foreign
from adapters.web.forms import HEADERS as SHARED
from adapters.web.forms import Page
from adapters.web.forms import form_of
from adapters.web.forms import languages

HEADERS: Mapping[str, str] = {
    **SHARED,
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    # with no-referrer a browser would not say where a form comes from
    "referrer-policy": "same-origin",
}
HOSTS = ("127.0.0.1", "localhost")
"""The names that this machine has for itself; a foreign name that leads here is another site's trick."""
MOST_BYTES = 1_000_000
_MOST_FORM, _MOST_FIELDS = 65_536, 40
_MOST_FILE = 500_000


class Door(Protocol):
    """Who knows the page."""

    @property
    def does(self) -> Sequence[str]: ...  # noqa: D102 - the names of what can be done

    @property
    def version(self) -> int: ...  # noqa: D102 - goes up with whatever happens

    def page(self, asked: Mapping[str, str], languages: Sequence[str]) -> Page:
        """The page that a browser asked for."""
        ...

    async def act(self, name: str, form: Mapping[str, str], languages: Sequence[str]) -> str | Page:
        """Do something. Returns where it can be seen, or the page that says what was wrong."""
        ...

    async def load(self, name: str, content: bytes, form: Mapping[str, str], languages: Sequence[str]) -> str | Page:
        """Take a file of scenes. Returns the same."""
        ...


class PlayPages:
    """Answers requests for the page."""

    def __init__(self, door: Door, *, style: str, script: str) -> None:
        """Take who knows the page, and what makes it beautiful and live."""
        self._door = door
        self._files = {"/play.css": (style, "text/css"), "/play.js": (script, "text/javascript")}

    def app(self) -> Starlette:
        """The application, for this machine alone."""
        routes = [
            Route("/", self.page, methods=["GET"]),
            Route("/version", self.version, methods=["GET"]),
            Route("/do/{name}", self.act, methods=["POST"]),
            Route("/load", self.load, methods=["POST"]),
            *(Route(path, self.file, methods=["GET"]) for path in self._files),
        ]
        guards = [
            Middleware(TrustedHostMiddleware, allowed_hosts=list(HOSTS), www_redirect=False),
            Middleware(RequestBodyLimitMiddleware, max_body_size=MOST_BYTES),
        ]
        return Starlette(routes=routes, middleware=guards)

    async def page(self, request: Request) -> Response:
        """The school as somebody sees it."""
        if _is_foreign(request):
            return _refused()
        return _sent(self._door.page(dict(request.query_params), languages(request)))

    async def version(self, request: Request) -> Response:
        """Whether there is anything new."""
        if _is_foreign(request):
            return _refused()
        return PlainTextResponse(str(self._door.version), headers=dict(HEADERS))

    async def file(self, request: Request) -> Response:
        """The style sheet or the script."""
        content, media = self._files[request.url.path]
        return Response(content, media_type=media, headers=dict(HEADERS))

    async def act(self, request: Request) -> Response:
        """Somebody does something."""
        name = str(request.path_params["name"])
        if _is_foreign(request):
            return _refused()
        form = await form_of(request, most=_MOST_FORM, fields=_MOST_FIELDS)
        if form is None or name not in self._door.does:
            return PlainTextResponse("", HTTPStatus.BAD_REQUEST, headers=dict(HEADERS))
        return _sent(await self._door.act(name, form, languages(request)))

    async def load(self, request: Request) -> Response:
        """Somebody brings a file of scenes."""
        if _is_foreign(request):
            return _refused()
        try:
            async with request.form(max_files=1, max_fields=_MOST_FIELDS, max_part_size=_MOST_FILE) as form:
                file = form.get("file")
                fields = {key: value for key, value in form.items() if isinstance(value, str)}
                content = await file.read() if isinstance(file, UploadFile) else b""
                name = (file.filename or "") if isinstance(file, UploadFile) else ""
        except HTTPException:
            return PlainTextResponse("", HTTPStatus.BAD_REQUEST, headers=dict(HEADERS))
        return _sent(await self._door.load(name, content, fields, languages(request)))


def _is_foreign(request: Request) -> bool:
    """Whether another site has a hand in this. The host was checked before, so that it can be taken for the origin."""
    return is_foreign(request, f"http://{request.headers.get('host', '')}".lower())


def _refused() -> Response:
    return PlainTextResponse("", HTTPStatus.FORBIDDEN, headers=dict(HEADERS))


def _sent(answer: str | Page) -> Response:
    if isinstance(answer, str):
        return RedirectResponse(answer, HTTPStatus.SEE_OTHER, headers=dict(HEADERS))
    status, html = answer
    return Response(html, status, media_type="text/html; charset=utf-8", headers=dict(HEADERS))
