"""Failures on order: the next calls of a method go wrong in the way that was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web


@dataclass(slots=True, kw_only=True)
class Fault:
    """`error` an answer `ok: false`, `status` an HTTP status, `retry_after` a 429; none of them: the connection drops.

    With `after_effect` the call is performed first: its outcome stays unknown to the caller.
    """

    method: str
    error: str = ""
    status: int = 0
    retry_after: int | None = None
    times: int = 1
    after_effect: bool = False


class Faults:
    """The faults still to come, first in, first out."""

    def __init__(self) -> None:
        self.coming: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.coming.append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault for this call; "*" stands for every method."""
        for fault in self.coming:
            if fault.method in (method, "*"):
                fault.times -= 1
                if fault.times <= 0:
                    self.coming.remove(fault)
                return fault
        return None


def failure(fault: Fault, request: web.Request) -> web.Response:
    """The answer that this fault asks for."""
    if fault.retry_after is not None:
        headers = {"Retry-After": str(fault.retry_after)}
        return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
    if fault.error:
        return web.json_response({"ok": False, "error": fault.error}, status=fault.status or 200)
    if fault.status:
        return web.Response(status=fault.status, text="<html>something went wrong</html>", content_type="text/html")
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
