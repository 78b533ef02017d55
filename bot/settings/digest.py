"""The weekly digest as a school sets it: `Mon 07:30`, or `never`."""

from __future__ import annotations

import re
from datetime import time
from typing import Annotated
from typing import Any

from pydantic import BeforeValidator
from pydantic import Field
from pydantic_settings import BaseSettings

from policy.model import Digest

NEVER = "never"
"""The word for no digest at all."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MOMENT = re.compile(r"([a-z]{3})[a-z]*\s+(\d{1,2}:\d\d)")
_When = tuple[int, time] | None


def moment(text: object) -> object:
    """A weekday and a time of the school's clock; `never` is none."""
    if not isinstance(text, str):
        return text
    if text.strip().lower() == NEVER:
        return None
    found = _MOMENT.fullmatch(text.strip().lower())
    if found is None or found[1] not in _DAYS:
        raise ValueError(f"{text!r} is not a weekday and a time of the day")
    try:
        return _DAYS.index(found[1]), time.fromisoformat(found[2].zfill(5))
    except ValueError as error:
        raise ValueError(f"{text!r} names a time that no day has") from error


def _get(remedy: str, default: Any) -> Any:
    return Field(default=default, json_schema_extra={"remedy": remedy})


class Digests(BaseSettings):
    """When whoever supervises gets the week in numbers, and how."""

    digest: Annotated[_When, BeforeValidator(moment)] = _get(
        f"write a weekday and a time such as Mon 07:30, or {NEVER}", (0, time(7, 30))
    )
    digest_mail: bool = _get("write true, or false where those with an account get it in the chat alone", default=False)
    digest_empty: bool = _get("write true, or false where an empty week is not worth a line", default=True)

    @property
    def weekly_digest(self) -> Digest | None:
        """The digest as the planner sees it; None where there is none."""
        if self.digest is None:
            return None
        weekday, at = self.digest
        return Digest(weekday=weekday, at=at, mail=self.digest_mail, empty=self.digest_empty)
