"""Which words each revision of a policy had: one small file a pack beside the school's own packs.

What was once noted for a revision stays: a text that changes without a new revision is found out by it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.policies.toml import write
from policy.model import InputError
from policy.model import Pack
from policy.pack.changes import digests

_FOLDER = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A revision as it was first seen: on which day, and the digest of each clause."""

    revision: str
    seen: date
    clauses: Mapping[str, str]


def read_history(folder: Path, pack: str) -> tuple[Noted, ...]:
    """The revisions that were in force here, oldest first. Raises `InputError` for a file that is no such history."""
    path = _path(folder, pack)
    try:
        rows = json.loads(path.read_text("utf-8"))
        return tuple(
            Noted(revision=one["revision"], seen=date.fromisoformat(one["seen"]), clauses=dict(one["clauses"]))
            for one in rows
        )
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(str(path), "it cannot be read", "restore it from your backup, or move it away") from error


def note(folder: Path, packs: Iterable[Pack], today: date) -> None:
    """Note the words of every revision that is new. Raises `InputError` for a history that cannot be kept."""
    for pack in packs:
        history = read_history(folder, pack.id)
        if all(one.revision != pack.revision for one in history):
            _write(folder, pack.id, (*history, Noted(revision=pack.revision, seen=today, clauses=digests(pack))))


def reworded(folder: Path, packs: Iterable[Pack]) -> tuple[str, ...]:
    """The packs that say something else than when their revision was noted. Raises `InputError`."""
    return tuple(pack.id for pack in packs if _says_else(pack, read_history(folder, pack.id)))


def _says_else(pack: Pack, history: Iterable[Noted]) -> bool:
    noted = [one for one in history if one.revision == pack.revision]
    return bool(noted) and noted[0].clauses != digests(pack)


def _write(folder: Path, pack: str, history: Iterable[Noted]) -> None:
    """All or nothing: another process that reads meanwhile sees the old file or the new one."""
    rows = [{"revision": one.revision, "seen": one.seen.isoformat(), "clauses": one.clauses} for one in history]
    write(_path(folder, pack), json.dumps(rows, ensure_ascii=False, indent=1) + "\n")


def _path(folder: Path, pack: str) -> Path:
    return folder / _FOLDER / f"{pack}.json"
