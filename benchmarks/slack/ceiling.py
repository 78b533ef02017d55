"""bolt alone: an app whose only listener does nothing, on the same loop and server as `chaperone run`.

Run by the benchmark as a process: SLACK_BOT_TOKEN and SLACK_API_URL, and SLACK_APP_TOKEN for Socket Mode or
SLACK_SIGNING_SECRET for HTTP. What it costs is the least that anything built on bolt can cost.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket

import uvicorn
import uvloop
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


async def nothing() -> None:
    """Bolt's listener for `message`."""


def make_app() -> AsyncApp:
    token = os.environ["SLACK_BOT_TOKEN"]
    client = AsyncWebClient(token=token, base_url=os.environ["SLACK_API_URL"])
    app = AsyncApp(client=client, signing_secret=os.environ.get("SLACK_SIGNING_SECRET", "none"))
    app.event("message")(nothing)
    return app


async def serve(app: AsyncApp, stopping: asyncio.Event) -> None:
    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    web = Starlette(routes=[Route("/slack/events", events, methods=["POST"])])
    config = uvicorn.Config(web, log_config=None, access_log=False, lifespan="off", server_header=False, ws="none")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    with socket.create_server(("127.0.0.1", 0)) as door:
        print(f"bolt on http://127.0.0.1:{door.getsockname()[1]}", flush=True)
        serving = asyncio.create_task(server.serve(sockets=[door]))
        await stopping.wait()
        server.should_exit = True
        await serving


async def listen(app: AsyncApp, stopping: asyncio.Event) -> None:
    handler = AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"], web_client=app.client)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    print("bolt on a socket", flush=True)
    await stopping.wait()
    await handler.close_async()  # type: ignore[no-untyped-call]


async def main() -> None:
    stopping = asyncio.Event()
    app = make_app()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    await (listen(app, stopping) if "SLACK_APP_TOKEN" in os.environ else serve(app, stopping))


if __name__ == "__main__":
    uvloop.run(main())
