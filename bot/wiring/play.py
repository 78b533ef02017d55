"""The school in the browser, connected to the web."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.play.door import play_script
from bot.play.door import play_style
from policy.model import SettingError

if TYPE_CHECKING:
    from adapters.web.play import Door
    from bot.wiring.platforms import Serving

HOST = "127.0.0.1"
_TRIES = 20
"""Ports that are tried, one after the other, before any that is free is taken."""


def play_server(door: Door, *, port: int) -> Serving:
    """Serve the page on this machine alone, on the port or the next one that is free; 0 takes any."""
    from adapters.web.play import PlayPages  # noqa: PLC0415 - the page alone needs Starlette and uvicorn
    from adapters.web.server import WebServer  # noqa: PLC0415

    app = PlayPages(door, style=play_style(), script=play_script()).app()
    for candidate in range(port, port + _TRIES) if port else ():
        try:
            return WebServer(app, host=HOST, port=candidate)
        except SettingError:
            continue
    return WebServer(app, host=HOST, port=0)
