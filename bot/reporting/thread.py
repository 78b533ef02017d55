"""What was said in a case, as its reporter reads it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from policy.model import SHARED
from policy.model import CaseEntry
from policy.model import CaseEntryKind

WITHDRAW = ("withdraw", "yes")
"""The field of an answer that asks to withdraw the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that was said: by whom, when, in which words; `theirs` is the team's."""

    who: str
    when: str
    text: str
    fields: Sequence[tuple[str, str]]
    theirs: bool


def thread(entries: Iterable[CaseEntry], words: Mapping[str, Any], when: Callable[[datetime], str]) -> list[Said]:
    """What is shared with a reporter, oldest first. Who of the team wrote is not told."""
    return [_said(one, words, when) for one in entries if one.kind in SHARED]


def _said(one: CaseEntry, words: Mapping[str, Any], when: Callable[[datetime], str]) -> Said:
    theirs = one.kind is CaseEntryKind.QUESTION
    text = words["case"]["withdrawn"] if WITHDRAW in one.fields else one.text
    return Said(
        who=words["case"]["team" if theirs else "you"],
        when=when(one.at),
        text=text,
        fields=[_field(one.kind, name, value, words) for name, value in one.fields if _is_shown(one.kind, name)],
        theirs=theirs,
    )


def _is_shown(kind: CaseEntryKind, name: str) -> bool:
    if kind is CaseEntryKind.FILE:
        return name == "name"
    return kind is CaseEntryKind.REPORT and name in ("danger", "who", "where", "when", "name", "reach")


def _field(kind: CaseEntryKind, name: str, value: str, words: Mapping[str, Any]) -> tuple[str, str]:
    if kind is CaseEntryKind.FILE:
        return words["case"]["file"], value
    return words["case"][name], words["yes"].get(value, value) if name == "danger" else value
