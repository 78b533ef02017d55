"""YAML with the line of every key, so that an error can point to the place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from policy.model import InputError

Path_ = tuple[str | int, ...]


class Document:
    """A YAML file's content and where each part of it stands."""

    def __init__(self, source: str, text: str) -> None:
        """Parse; raises `InputError` with the line where the text is no YAML."""
        self.source = source
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
            self.content: Any = yaml.safe_load(text)
        except (RecursionError, ValueError) as error:  # brackets in brackets, a number of thousands of digits
            raise InputError(source, "this is nothing that anybody wrote", "write it anew") from error
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else None
            raise InputError(
                source, "this is no valid YAML", "check indentation and quotes there", line=line
            ) from error
        self._lines: dict[Path_, int] = {}
        if node is not None:
            self._walk(node, ())

    @classmethod
    def read(cls, path: Path) -> Document:
        """Read a file; raises `InputError` where that is impossible."""
        try:
            return cls(str(path), path.read_text("utf-8"))
        except OSError as error:
            raise InputError(str(path), "the file cannot be read", "check the path and its permissions") from error
        except UnicodeDecodeError as error:
            raise InputError(str(path), "the file is not UTF-8", "save it as UTF-8") from error

    def line(self, path: Path_) -> int | None:
        """The line of the longest known beginning of a path."""
        for end in range(len(path), -1, -1):
            if path[:end] in self._lines:
                return self._lines[path[:end]]
        return None

    def _walk(self, node: yaml.Node, path: Path_) -> None:
        self._lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                self._walk(value, (*path, str(key.value)))
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                self._walk(value, (*path, index))
