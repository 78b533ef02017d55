"""The recorded payloads of Slack, and how to compare with them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from tests.doubles.slack.checks import SHARED

RECORDED = SHARED / "platforms" / "slack"
needs_samples = pytest.mark.skipif(not RECORDED.exists(), reason="the recorded payloads are not beside the repository")
Json = dict[str, Any]


def recorded(name: str) -> Json:
    """One recorded payload, out of its socket envelope."""
    found: Json = json.loads((RECORDED / name).read_text())
    return found.get("payload", found) if "envelope_id" in found else found


def inner(payload: Json) -> Json:
    found: Json = payload.get("event", payload)
    return found


def of_kind(kind: str) -> list[Json]:
    found = [recorded(f"interactive/{path.name}") for path in sorted((RECORDED / "interactive").glob("*.json"))]
    return [each for each in found if each.get("type") == kind or (kind == "command" and "command" in each)]


def within(told: Json, samples: Iterable[Json]) -> None:
    """Everything that all samples have, and nothing that none has."""
    keys = [set(each) for each in samples]
    assert set.intersection(*keys) <= set(told) <= set.union(*keys)
