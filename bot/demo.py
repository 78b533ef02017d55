"""The main job to look at: a sample school plays its week on the terminal, then anybody plays in the browser."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence
from contextlib import suppress
from importlib.resources import as_file
from importlib.resources import files
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.packs import OPTIONAL
from bot.play.door import PlayDoor
from bot.play.running import Running
from bot.play.terminal import talk
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import load
from bot.transcript import Transcript
from bot.wiring import load_packs
from bot.wiring.play import play_server
from policy.model import InputError

PORT = 8080
SCHOOL, STORIES = "school.yaml", "stories.yaml"


def run(
    *, once: bool, scenes: Path | None, terminal: bool = False, port: int = PORT, console: Console | None = None
) -> int:
    """Play the built-in school, or the scenes of a file; then serve it in the browser until it is told to stop.

    `once` ends after the transcript, `terminal` takes lines from the terminal instead.
    """
    console = console or Console(highlight=False)
    wanted = load(scenes) if scenes else built_in(SCHOOL)
    if not wanted:
        raise InputError(str(scenes), "there is no scene in it", "start a scene with '- id: …'")
    packs = load_packs(named=OPTIONAL)
    for scenario in wanted:
        if unknown := [one for one in scenario.packs if one not in packs]:
            problem = f"scene {scenario.id}: there is no pack {unknown[0]!r}"
            raise InputError(str(scenes), problem, f"the known ones are {', '.join(packs)}")
    return asyncio.run(_play(wanted, console, once=once, terminal=terminal, port=port))


def built_in(name: str) -> tuple[Scenario, ...]:
    """The scenes of a file that comes with Chaperone."""
    with as_file(files("bot") / "scenes" / name) as path:
        return load(path)


async def _play(wanted: Sequence[Scenario], console: Console, *, once: bool, terminal: bool, port: int) -> int:
    stories = built_in(STORIES)
    running = Running([*stories, *wanted], load_packs(named=OPTIONAL))
    try:
        for number in range(len(stories), len(running.scenes)):
            await running.open(number, begins=0)
            transcript = Transcript(console, running.scene)
            transcript.opening()
            while running.left:
                for step in await running.advance():
                    transcript.step(step)
        if terminal:
            await talk(running, Transcript(console, running.scene), console)
        elif not once:
            await _serve(running, console, port)
    finally:
        await running.close()
    return 0


async def _serve(running: Running, console: Console, port: int) -> None:
    """Serve the same play until somebody presses Ctrl-C."""
    server = play_server(PlayDoor(running), port=port)
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # an event loop of Windows knows none of it
            loop.add_signal_handler(one, server.stop)
    console.print()
    console.print(Text(f"The school is open: http://127.0.0.1:{server.port}/", style="bold"))
    console.print(Text("Be any of its people, press, turn the clock. Ctrl-C closes it.", style="dim"))
    await server.run()
