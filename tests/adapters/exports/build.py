"""Small exports as Slack and DiscordChatExporter write them, with nobody real in them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path

from adapters.exports import Export
from adapters.exports import Item
from adapters.exports import Skipped
from adapters.exports import open_export
from policy.model import Message
from policy.model import MessagePosted

Row = Mapping[str, object]
TS = "1700000000.000100"
USERS: list[Row] = [
    {
        "id": "UCOACH",
        "team_id": "T1",
        "name": "vega",
        "profile": {"real_name": "Ana Vega", "display_name": "Coach Vega", "email": "vega@school.example"},
    },
    {"id": "UBEN", "team_id": "T1", "name": "ben", "real_name": "Ben Ort", "profile": {"display_name": ""}},
    {"id": "UBOT", "team_id": "T1", "name": "timer", "is_bot": True, "profile": {"real_name": "Timer"}},
]
CHANNELS: list[Row] = [
    {"id": "C1", "name": "team", "members": ["UCOACH", "UBEN"], "topic": {"value": "u14"}, "purpose": {"value": "x"}}
]


def said(text: str = "hello", ts: str = TS, user: str = "UBEN", **more: object) -> Row:
    return {"type": "message", "user": user, "text": text, "ts": ts, **more}


def write(root: Path, name: str, content: object) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content, indent=4).encode())
    return path


def slack(root: Path, days: Mapping[str, object], **lists: object) -> Path:
    """A Slack export; `days` maps `team/2024-01-01` to rows or raw bytes, `lists` names the other files."""
    for name, rows in {"users": USERS, "channels": CHANNELS, **lists}.items():
        if rows is not None:
            write(root, f"{name}.json", rows)
    for name, rows in days.items():
        write(root, f"{name}.json", rows)
    return root


def zipped(folder: Path, path: Path, top: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, top + file.relative_to(folder).as_posix())
    return path


def wrote(content: str = "hello", ident: str = "1100000000000000001", author: str = "7", **more: object) -> Row:
    return {
        "id": ident,
        "type": "Default",
        "timestamp": "2024-01-02T10:00:00.123+00:00",
        "timestampEdited": None,
        "content": content,
        "author": {"id": author, "name": f"name{author}", "nickname": f"Nick {author}", "isBot": False},
        "attachments": [],
        "embeds": [],
        **more,
    }


def channel(rows: Iterable[Row], **more: object) -> dict[str, object]:
    """A file of DiscordChatExporter; `more` changes its channel."""
    messages = list(rows)
    about = {"id": "55", "type": "GuildTextChat", "category": "Teams", "name": "team", "topic": None, **more}
    return {
        "guild": {"id": "90", "name": "School", "iconUrl": ""},
        "channel": about,
        "dateRange": {"after": None, "before": None},
        "exportedAt": "2024-02-01T00:00:00+00:00",
        "messages": messages,
        "messageCount": len(messages),
    }


def items_in(path: Path) -> list[Item]:
    export: Export = open_export(path)
    try:
        return list(export.items())
    finally:
        export.close()


def messages_in(path: Path) -> list[Message]:
    return [item.message for item in items_in(path) if isinstance(item, MessagePosted)]


def skips_in(path: Path) -> list[tuple[str, str | None]]:
    return [(item.reason, item.id) for item in items_in(path) if isinstance(item, Skipped)]
