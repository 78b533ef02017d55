"""Shows a play to a person at a terminal: who said what, what was decided, what each reader then got."""

from __future__ import annotations

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.rehearse.driver import Step
from bot.rehearse.scenario import Scenario
from bot.wiring import Delivered
from policy.model import MemberRef


class Transcript:
    """Prints steps to a console, one after the other."""

    def __init__(self, console: Console, scenario: Scenario) -> None:
        """`scenario` knows the people by name."""
        self._console = console
        self._scenario = scenario

    def opening(self) -> None:
        """Who there is and what policy is in force."""
        self._console.rule(Text(self._scenario.title or self._scenario.id, style="bold"))
        people = ", ".join(f"{key} ({self._who(key)})" for key in self._scenario.people)
        self._console.print(Text(f"Policy: {', '.join(self._scenario.packs)}. People: {people}", style="dim"))

    def step(self, step: Step) -> None:
        """One event, its decision and its notices."""
        self._console.print()
        self._console.print(self._said(step))
        self._console.print(self._decided(step))
        for one in step.notices:
            self._console.print(self._got(one))

    def _said(self, step: Step) -> Text:
        event = step.event
        line = Text(f"{step.at:%a %H:%M}  ", style="dim")
        line.append(self._who(event.by) if event.by else "the clock", style="bold")
        if event.conversation:
            line.append(f" in {event.conversation} ({self._readers(event.conversation, event.by)})", style="dim")
        line.append(f" · {event.do.replace('_', ' ')}")
        line.append(f" {event.arg}" if event.arg else "", style="bold")
        line.append(f"\n           {event.text}" if event.text else "")
        return line

    def _decided(self, step: Step) -> Text:
        line = Text("           → ", style="dim")
        if not step.findings and step.actions == ("none",):
            return (
                line.append("no finding, nothing to do", style="green") if not step.notices else line.append("answered")
            )
        if step.findings:
            line.append(f"finding: {', '.join(step.findings)}", style="yellow")
            line.append("; ")
        return line.append(f"actions: {', '.join(step.actions)}")

    def _got(self, one: Delivered) -> Panel:
        notice = one.notice
        body = Text("\n\n".join(notice.paragraphs))
        for line in notice.cited:
            body.append(f"\n\n{line}", style="dim")
        for part in notice.parts:
            body.append("\n\n" + "\n\n".join((part.title, *part.paragraphs)))
        if notice.every_button:
            body.append("\n\n" + "  ".join(f"[ {button.label} ]" for button in notice.every_button), style="bold")
        return Panel(
            body,
            title=Text(notice.title, style="bold"),
            title_align="left",
            subtitle=Text(f"private, to {self._name(one.to)}", style="dim"),
            subtitle_align="right",
            padding=(0, 1),
            width=min(self._console.width, 96),
        )

    def _who(self, person: str | None) -> str:
        entry = self._scenario.people.get(person or "")
        return f"{entry.name}, {entry.role.replace('_', ' ')}" if entry else str(person)

    def _name(self, ref: MemberRef) -> str:
        return self._who(ref.id)

    def _readers(self, conversation: str, by: str | None) -> str:
        others = [one for one in self._scenario.conversations[conversation].members if one != by]
        return "read by " + (", ".join(others) if others else "nobody")
