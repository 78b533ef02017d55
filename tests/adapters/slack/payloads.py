"""Payloads as Slack sends them, and what they come to: small ones written here, and the recorded ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from pathlib import Path

import pytest

from adapters.slack.translate import translate
from adapters.slack.translated import Me
from adapters.slack.translated import Translated
from policy.model import ConversationRef
from policy.model import MemberRef

Row = Mapping[str, object]

ME = Me(workspace="T111", user="UME", bot="BME", app="AME")
NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
TS = "1700000000.000100"
SAID_AT = datetime(2023, 11, 14, 22, 13, 20, 100, tzinfo=UTC)
LATER = "1700000060.000200"
HAPPENED_AT = datetime(2023, 11, 14, 22, 14, 20, 200, tzinfo=UTC)
PLACE = ConversationRef(workspace="T111", id="C1")
BEN = MemberRef(workspace="T111", id="UBEN")
ANA = MemberRef(workspace="T111", id="UANA")

RECORDED = Path(__file__).parents[4] / "shared" / "platforms" / "slack"
needs_recorded = pytest.mark.skipif(
    not RECORDED.exists(), reason="the recorded payloads are not beside the checkout (../shared)"
)


def said(text: str = "hello", **more: object) -> dict[str, object]:
    """A message event by Ben in C1."""
    row = {"type": "message", "channel": "C1", "channel_type": "channel", "user": "UBEN", "text": text, "ts": TS}
    return {**row, **more}


def told(event: object, **more: object) -> dict[str, object]:
    """An event in its envelope."""
    return {"type": "event_callback", "team_id": "T111", "event_id": "Ev1", "event": event, **more}


def what(payload: object) -> Translated:
    """What a payload comes to at `NOW`."""
    return translate(payload, ME, now=NOW)  # type: ignore[arg-type] # whatever comes in


def follows(event: object) -> Translated:
    """What an event in its envelope comes to."""
    return what(told(event))


def recorded() -> dict[str, dict[str, object]]:
    """Every recorded payload by folder and name; what was recorded without its envelope is given one."""
    found = {}
    for folder in ("events", "interactive"):
        for path in sorted((RECORDED / folder).glob("*.json")):
            payload = json.loads(path.read_text("utf-8"))
            found[f"{folder}/{path.stem}"] = told(payload) if ".INNER" in path.name else payload
    return found
