"""What a check tells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """`fail`: Chaperone does not work as it must. `warn`: it works, and somebody should know. Both say what to do."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the doctor's report. `found` and `do` hold no secret."""

    check: str
    state: State
    found: str
    do: str = ""


def ok(check: str, found: str) -> Check:
    """All is well."""
    return Check(check=check, state=State.OK, found=found)


def warn(check: str, found: str, do: str) -> Check:
    """It works, and somebody should know."""
    return Check(check=check, state=State.WARN, found=found, do=do)


def fail(check: str, found: str, do: str) -> Check:
    """It does not work as it must."""
    return Check(check=check, state=State.FAIL, found=found, do=do)
