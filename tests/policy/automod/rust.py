"""Discord's regular expressions are Rust's, and so are pydantic's: what takes a pattern here takes it there."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import StringConstraints
from pydantic import TypeAdapter
from pydantic import ValidationError


@cache
def _compiled(pattern: str) -> TypeAdapter[str]:
    return TypeAdapter(Annotated[str, StringConstraints(pattern=pattern)])


def matches(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of them is found in a text. Raises where the engine does not take one."""
    return any(_matches(one, text) for one in patterns)


def _matches(pattern: str, text: str) -> bool:
    try:
        _compiled(pattern).validate_python(text)
    except ValidationError:
        return False
    return True
