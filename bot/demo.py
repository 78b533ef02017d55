"""The main job on the terminal: a sample school plays its week, then anybody can speak as any of its people."""

from __future__ import annotations

import asyncio
import shlex
import sys
import tempfile
from importlib.resources import as_file
from importlib.resources import files
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.rehearse.driver import Play
from bot.rehearse.driver import open_play
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from bot.rehearse.scenario import load
from bot.transcript import Transcript
from bot.wiring import load_packs
from policy.model import InputError

_HELP = """Speak as one of them:
  coach_vega team: see you all at 4       write a message
  coach_vega press copy_ad                press a button of the last notice
  lily team /policy may I post photos?    call a command (/policy, /report, /coverage)
  help   people   quit"""


def run(*, once: bool, scenes: Path | None, console: Console | None = None) -> int:
    """Play the built-in school, or the scenes of a file; then take lines from the terminal until it ends."""
    console = console or Console(highlight=False)
    with as_file(files("bot") / "scenes" / "school.yaml") as built_in:
        scenarios = load(scenes or built_in)
    if not scenarios:
        raise InputError(str(scenes), "there is no scene in it", "start a scene with '- id: …'")
    return asyncio.run(_play(scenarios, console, once=once))


async def _play(scenarios: tuple[Scenario, ...], console: Console, *, once: bool) -> int:
    for number, scenario in enumerate(scenarios):
        with tempfile.TemporaryDirectory(prefix="chaperone-demo-") as folder:
            play = await open_play(
                scenario, dict(load_packs(named=scenario.packs)), url=f"sqlite:///{folder}/demo.sqlite3"
            )
            try:
                transcript = Transcript(console, scenario)
                transcript.opening()
                async for step in play.steps():
                    transcript.step(step)
                if number == len(scenarios) - 1 and not once:
                    await _talk(play, transcript, console)
            finally:
                await play.close()
    return 0


async def _talk(play: Play, transcript: Transcript, console: Console) -> None:
    """Read lines and play them, each a minute after the one before."""
    console.print()
    console.print(Text(_HELP, style="dim"))
    minute = max((int(event.after.total_seconds()) for event in play.scenario.events), default=0) // 60
    while (line := await _line()) is not None and line not in ("quit", "exit"):
        minute += 1
        if line == "people":
            console.print(Text(", ".join(f"{key}: {one.role}" for key, one in play.scenario.people.items())))
            continue
        event = understood(line, play.scenario, minute)
        if event is None:
            console.print(Text(_HELP, style="dim"))
            continue
        transcript.step(await play.step(event))


async def _line() -> str | None:
    """One line of the terminal; None at its end. Waiting for it does not hold up the event loop."""
    print("> ", end="", flush=True)  # noqa: T201 - the prompt
    line = await asyncio.to_thread(sys.stdin.readline)
    return line.strip() if line else None


def understood(line: str, scenario: Scenario, minute: int) -> SceneEvent | None:
    """What somebody typed, as an event of the scene: `who where: text`, `who press button`, `who where /command`."""
    head, colon, text = line.partition(":")
    words = head.split()
    if colon and len(words) == 2 and words[0] in scenario.people and words[1] in scenario.conversations:
        return SceneEvent(t=f"{minute}m", do="message", by=words[0], conversation=words[1], text=text.strip())
    words = _words(line)
    if len(words) < 3 or words[0] not in scenario.people:
        return None
    if words[1] == "press":
        return SceneEvent(t=f"{minute}m", do="button", by=words[0], arg=words[2], reason="".join(words[3:4]) or None)
    if words[1] in scenario.conversations and words[2].startswith("/"):
        text = " ".join(words[3:])
        return SceneEvent(t=f"{minute}m", do="command", by=words[0], conversation=words[1], arg=words[2], text=text)
    return None


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line.replace("'", "\\'"))
    except ValueError:
        return line.split()
