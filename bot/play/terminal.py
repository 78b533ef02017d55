"""The school at the terminal: lines that somebody types, each as one of its people."""

from __future__ import annotations

import asyncio
import shlex
import sys

from rich.console import Console
from rich.text import Text

from bot.play.running import Running
from bot.rehearse.scenario import Scenario
from bot.rehearse.scenario import SceneEvent
from bot.transcript import Transcript

_HELP = """Speak as one of them:
  coach_vega team: see you all at 4       write a message
  coach_vega press copy_ad                press a button of the last notice
  lily team /policy may I post photos?    call a command (/policy, /report, /coverage)
  help   people   quit"""


async def talk(running: Running, transcript: Transcript, console: Console) -> None:
    """Read lines and play them until there are no more."""
    console.print()
    console.print(Text(_HELP, style="dim"))
    while (line := await _line()) is not None and line not in ("quit", "exit"):
        if line == "people":
            people = running.scene.people.items()
            console.print(Text(", ".join(f"{key}: {one.role}" for key, one in people)))
            continue
        event = understood(line, running.scene)
        if event is None:
            console.print(Text(_HELP, style="dim"))
            continue
        transcript.step(await running.act(event))


async def _line() -> str | None:
    """One line of the terminal; None at its end. Waiting for it does not hold up the event loop."""
    print("> ", end="", flush=True)  # noqa: T201 - the prompt
    line = await asyncio.to_thread(sys.stdin.readline)
    return line.strip() if line else None


def understood(line: str, scenario: Scenario) -> SceneEvent | None:
    """What somebody typed, as an event of the scene: `who where: text`, `who press button`, `who where /command`."""
    head, colon, text = line.partition(":")
    words = head.split()
    if colon and len(words) == 2 and words[0] in scenario.people and words[1] in scenario.conversations:
        return SceneEvent(t="0s", do="message", by=words[0], conversation=words[1], text=text.strip())
    words = _words(line)
    if len(words) < 3 or words[0] not in scenario.people:
        return None
    if words[1] == "press":
        return SceneEvent(t="0s", do="button", by=words[0], arg=words[2], reason="".join(words[3:4]) or None)
    if words[1] in scenario.conversations and words[2].startswith("/"):
        text = " ".join(words[3:])
        return SceneEvent(t="0s", do="command", by=words[0], conversation=words[1], arg=words[2], text=text)
    return None


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line.replace("'", "\\'"))
    except ValueError:
        return line.split()
