"""Patterns for digits that are none of some given ones: what a school publishes must pass, with no look-ahead."""

from __future__ import annotations

from collections.abc import Collection


def none_of(taken: Collection[str], first: str = "0123456789", length: int = 3) -> str:
    """A pattern for so many digits, the first one of `first`, that are none of `taken` (each of that length)."""
    return _branch(sorted(one for one in taken if len(one) == length), first, length)


def _branch(taken: list[str], first: str, length: int) -> str:
    if not taken:
        return f"{_class(first)}{_any(length - 1)}"
    heads = {one[0] for one in taken}
    parts = []
    if free := "".join(digit for digit in first if digit not in heads):
        parts.append(f"{_class(free)}{_any(length - 1)}")
    for head in sorted(heads & set(first)):
        rest = [one[1:] for one in taken if one[0] == head]
        if length > 1 and (inner := _branch(rest, "0123456789", length - 1)):
            parts.append(f"{head}{inner}")
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})" if parts else ""


def _any(count: int) -> str:
    return "" if not count else "[0-9]" if count == 1 else f"[0-9]{{{count}}}"


def _class(digits: str) -> str:
    """`[2-9]` of 23456789, `[0-46-9]` of 012346789."""
    runs: list[list[str]] = []
    for one in digits:
        if runs and int(one) == int(runs[-1][-1]) + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    if len(digits) == 1:
        return digits
    return "[" + "".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs) + "]"
