"""uvicorn on the loop that is there already: no signal handlers of its own, no access log, a stop that waits."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from policy.model import SettingError

_KEPT = 75
"""Seconds that an idle connection is kept: longer than balancers keep theirs, so that they close it and not we."""


class _Server(uvicorn.Server):
    """Whoever runs the loop hears the signals; uvicorn would swallow them."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class WebServer:
    """Serves an application on one address until `stop`."""

    def __init__(self, app: ASGIApp, *, host: str, port: int) -> None:
        """Take the address at once. Raises `SettingError` where it cannot be had; port 0 takes any that is free."""
        try:
            self._socket = socket.create_server(
                (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, reuse_port=False
            )
        except OSError as error:
            why = (error.strerror or type(error).__name__).partition(" (")[0]  # the address is named already
            problem = f"cannot listen on {host}:{port} ({why})"
            raise SettingError("CHAPERONE_PORT", problem, "choose another port, or stop what uses this one") from error
        self.port: int = self._socket.getsockname()[1]
        self._server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_keep_alive=_KEPT,
                timeout_graceful_shutdown=2,
                ws="none",
            )
        )

    async def run(self) -> None:
        """Serve until `stop`; requests in hand are answered."""
        await self._server.serve(sockets=[self._socket])

    def stop(self) -> None:
        """Ask for the end."""
        self._server.should_exit = True

    def close(self) -> None:
        """Let go of the address, also where nobody ever ran this; safe to call twice."""
        self._socket.close()
