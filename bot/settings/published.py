"""Forms of what the school publishes and knows of itself; each raises ValueError with what is wrong."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ITEMS = re.compile("[;\n]")
_HANDLE = re.compile(r"@?[\w.-]{2,40}")


def emails(addresses: tuple[str, ...]) -> tuple[str, ...]:
    """Whole e-mail addresses, of the school or of those who work for it."""
    for one in addresses:
        if not _ADDRESS.fullmatch(one):
            raise ValueError(f"{one!r} is no e-mail address")
    return addresses


def handles(names: tuple[str, ...]) -> tuple[str, ...]:
    """Accounts on networks, with or without an @ in front."""
    for one in names:
        if not _HANDLE.fullmatch(one):
            raise ValueError(f"{one!r} is no name of an account")
    return names


def contacts(text: object) -> object:
    """Whom people can turn to, parted by semicolons: `label: how to reach them`."""
    return tuple(_contact(one) for one in _ITEMS.split(text) if one.strip()) if isinstance(text, str) else text


def _contact(text: str) -> tuple[str, str]:
    label, colon, value = (piece.strip() for piece in text.partition(":"))
    if not (label and colon and value):
        raise ValueError(f"{text.strip()!r} is not a label, a colon and how to reach them")
    return label, value


def student_ids(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Regular expressions for the ids of students, of which none can hold a search up."""
    # the detectors take longer to import than most commands that read settings
    from policy.detect.school_ids import school_ids  # noqa: PLC0415

    for one in patterns:
        try:
            re.compile(one)
        except (re.error, OverflowError) as error:
            raise ValueError(f"{one!r} is no regular expression") from error
        if not school_ids((one,)):
            raise ValueError(f"{one!r} repeats without bounds")
    return patterns
