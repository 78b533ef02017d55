"""The person's side of the conversation: a terminal, or lines that come through a pipe."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from typing import Protocol


class Talk(Protocol):
    """Says something, and hears the answer."""

    @property
    def waits(self) -> bool:
        """Whether somebody is there who can put a wrong answer right."""
        ...

    @property
    def heard(self) -> int:
        """How many lines of answers came through a pipe."""
        ...

    def say(self, line: str = "") -> None:
        """A line for the person."""
        ...

    def hear(self, prompt: str, *, secret: bool) -> str | None:
        """The answer to a prompt, without blanks around it; None where no more answers come. A secret is not shown."""
        ...


class Terminal:
    """Somebody at a keyboard."""

    waits = True
    heard = 0

    def __init__(self, say: Callable[[str], None], ask: Callable[[str], str], ask_unseen: Callable[[str], str]) -> None:
        """Take what prints a line, and what asks for one, seen and unseen."""
        self._say, self._ask, self._ask_unseen = say, ask, ask_unseen

    def say(self, line: str = "") -> None:
        """Print it."""
        self._say(line)

    def hear(self, prompt: str, *, secret: bool) -> str | None:
        """The end of input (Ctrl-D) is no answer, and neither is Ctrl-C."""
        try:
            return (self._ask_unseen if secret else self._ask)(prompt).strip()
        except (EOFError, KeyboardInterrupt):
            self._say("")
            return None


class Piped:
    """Answers that are there already, one a line; an empty line keeps what is proposed."""

    waits = False

    def __init__(self, say: Callable[[str], None], lines: Iterator[str]) -> None:
        """Take what prints a line, and the answers."""
        self._say, self._lines = say, lines
        self.heard = 0

    def say(self, line: str = "") -> None:
        """Print it."""
        self._say(line)

    def hear(self, prompt: str, *, secret: bool) -> str | None:
        """The next line. What was heard is shown behind its prompt, a secret as stars."""
        line = next(self._lines, None)
        if line is None:
            return None
        self.heard += 1
        answer = line.strip()
        self._say(f"{prompt}{'****' if secret and answer else answer}")
        return answer
