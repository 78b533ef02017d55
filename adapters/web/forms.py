"""What the pages for people share: headers that keep everybody else out, forms that are read, who sent them."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
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
_MOST_BYTES = 4_096
_MOST_FIELDS = 8
_NETWORK = 64
"""Bits of an address of version 6 that are one household's or one school's."""


def responded(page: Page) -> Response:
    """A page as it goes out."""
    status, html = page
    return HTMLResponse(html, status_code=status, headers=dict(HEADERS))


def style_route(path: str, style: str) -> Route:
    """The style sheet at its address."""

    async def sheet(_request: Request) -> Response:
        return Response(style, media_type="text/css", headers={**HEADERS, "cache-control": "max-age=3600"})

    return Route(path, sheet, methods=["GET"])


async def form_of(request: Request, *, most: int = _MOST_BYTES, fields: int = _MOST_FIELDS) -> dict[str, str] | None:
    """The fields of a form; None for what is none, or larger than `most` bytes. Each counts once."""
    if media_type(request) != "application/x-www-form-urlencoded":
        return None
    body = await request.body()
    if len(body) > most:
        return None
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=fields, errors="strict")
    except ValueError:
        return None
    form = dict(pairs)
    return form if len(form) == len(pairs) else None


def media_type(request: Request) -> str:
    """What a request says that its body is, without parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def languages(request: Request) -> list[str]:
    """The language that the address names, then those of the browser."""
    said = request.headers.get("accept-language", "")[:200].split(",")
    return [request.query_params.get("lang", ""), *said]


def network(request: Request) -> str:
    """Where a request comes from, as finely as one subscriber is told from another. It is neither kept nor logged."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return host if address.version == 4 else str(ipaddress.ip_network((address, _NETWORK), strict=False))


def origin_of(url: str) -> str:
    """The origin of a public address, as browsers write it."""
    return "{0.scheme}://{0.netloc}".format(urlsplit(url)).lower()


def is_foreign(request: Request, origin: str) -> bool:
    """Whether the browser says that another site sent this. `no-referrer` makes browsers say `Origin: null`."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    said = request.headers.get("origin", "null").lower()
    return site not in ("same-origin", "none") or said not in ("null", origin)
