"""`chaperone run`: the bot itself."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from typing import Annotated

import typer

from bot.cli.stores import keys_of
from bot.cli.stores import make_data_folder
from bot.live import Live
from bot.live import ProcessRole
from bot.live import open_live
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from bot.setup.ages import refuse_young
from storage.migrations import revision_of
from storage.migrations import upgrade

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def run(
    role: Annotated[
        ProcessRole, typer.Option(help="What this process does; several processes need PostgreSQL.")
    ] = ProcessRole.ALL,
) -> None:
    """Run the bot on every platform whose tokens are set, with the web part, until Ctrl-C or SIGTERM."""
    settings = load_settings()
    set_up(settings.log_level)
    refuse_young(settings)
    with asyncio.Runner(loop_factory=_loop) as runner:
        runner.run(_run(settings, role))


def _loop() -> asyncio.AbstractEventLoop:
    """The faster loop where there is one: it halves what a request costs."""
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop  # noqa: PLC0415 - it is not to be had on Windows

    return uvloop.new_event_loop()


async def _run(settings: Settings, role: ProcessRole) -> None:
    make_data_folder(settings)
    if await revision_of(settings.database) is None:
        await upgrade(settings.database)
    async with open_live(settings, role, keys_of(settings)) as live:
        loop = asyncio.get_running_loop()
        for one in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(one, live.service.stop)
        live.house.app.ready()
        typer.echo(_greeting(live, settings))
        gc.freeze()  # what is loaded by now stays: looking through it again for garbage would hold all up for 90 ms
        await live.service.run()


def _greeting(live: Live, settings: Settings) -> str:
    where = ", ".join(f"{one.name} {', '.join(one.workspaces)}" for one in live.platforms)
    web = f"; web part on http://{settings.host}:{live.web.port}" if live.web else ""
    return f"Chaperone runs in {settings.mode} mode on {where}{web}. Ctrl-C ends it."
