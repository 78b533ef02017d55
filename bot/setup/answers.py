"""What was answered so far, beside what was set before: every answer is in the file before the next question comes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from bot.settings.sources import NAMES
from bot.settings.sources import read_raw
from bot.setup import dotenv

EXAMPLE = Path(".env.example")
_SHIPPED = Path(__file__).parents[2] / EXAMPLE


class Answers:
    """The values by name. `asked` holds what is needed for this conversation alone, and stands in no file."""

    def __init__(self, path: Path) -> None:
        """Read what is set. Raises `SettingError` where the file is there and cannot be read."""
        self.path = path
        self._known = read_raw(path)
        self.asked: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        """A value, "" for none."""
        return self._known.get(name, "") or self.asked.get(name, "")

    @property
    def raw(self) -> Mapping[str, str]:
        """All that is given, as it is given."""
        return self._known

    def elsewhere(self, name: str) -> str:
        """Where a value comes from that no answer here would change: the environment, or a file; "" for none."""
        if self._known.get(f"{name}_FILE"):
            return f"{name}_FILE"
        return "the environment" if os.environ.get(name, "").strip() else ""

    def put(self, name: str, value: str) -> None:
        """Keep an answer: in the file at once. Raises `SettingError` where it cannot be written or read back."""
        if name not in NAMES:
            self.asked[name] = value
            return
        if value == self[name] and self.path.exists():
            return
        dotenv.write(self.path, dotenv.filled(self._text(), {name: value}))
        self._known = read_raw(self.path)

    def _text(self) -> str:
        """The file as it is; else the example with all its explanations, where there is one."""
        for one in (self.path, self.path.with_name(EXAMPLE.name), _SHIPPED):
            if one.exists():
                return one.read_text("utf-8")
        return ""
