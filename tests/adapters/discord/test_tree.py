"""A call that discord.py cannot read is counted, and leaves neither a task with an exception nor a word in the log."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from structlog.testing import capture_logs

from adapters.discord.commands import add_commands
from tests.adapters.discord.test_commands import TEXTS
from tests.adapters.discord.test_guard import Heard
from tests.adapters.discord.test_guard import heard

__all__ = ["heard"]
WHO = {"id": "7", "username": "sam", "discriminator": "0", "avatar": None}


def called(**data: Any) -> dict[str, Any]:
    """A command in the talk with the bot, as Discord tells of one."""
    whole = {"id": "1", "application_id": "2", "type": 2, "token": "t", "version": 1, "user": WHO, "locale": "en-US"}
    rest = {
        "entitlements": [],
        "authorizing_integration_owners": {},
        "app_permissions": "0",
        "attachment_size_limit": 1,
    }
    return {**whole, **rest, "data": {"id": "3", "name": "policy", "type": 1, **data}}


async def told(heard: Heard, payload: dict[str, Any]) -> list[BaseException | None]:
    """Tell of it; how the tasks that it began have ended."""
    before = asyncio.all_tasks()
    heard.tell("INTERACTION_CREATE", payload)
    begun = asyncio.all_tasks() - before
    return [one for one in await asyncio.gather(*begun, return_exceptions=True) if one is not None]


@pytest.mark.parametrize(
    "data",
    [
        {"options": None},
        {"options": [{"type": 3, "value": "my number"}]},
        {"options": ["my number"]},
        {"options": [{"name": "question", "type": 6, "value": "my number"}]},
        {"name": []},
        {"name": "my number"},
        {"type": 99},
        {"name": "Report this message", "type": 3, "target_id": "5", "resolved": []},
        {"name": "Report this message", "type": 3, "target_id": "5", "resolved": {"messages": {"5": {}}}},
    ],
)
async def test_what_cannot_be_read_is_counted(
    heard: Heard, data: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    add_commands(heard.client, TEXTS)
    with capture_logs() as ours:
        assert await told(heard, called(**data)) == []
    assert heard.notes == {"discord.unparsed.command": 1}
    assert [(one["event"], one["log_level"]) for one in ours] == [("unparsed", "warning")]
    assert ([one for one in caplog.records if one.levelno >= logging.WARNING], "my number" in repr(ours)) == ([], False)


async def test_a_fault_behind_a_command_is_ours_and_its_words_stay_out(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("my number")

    add_commands(heard.client, TEXTS)
    monkeypatch.setattr(heard.client, "take", broken)
    with capture_logs() as ours:
        assert await told(heard, called(options=[])) == []
    assert heard.notes == {"discord.handler_failed": 1}
    assert [(one["event"], one["log_level"]) for one in ours] == [("handler failed", "error")]


@pytest.mark.parametrize("kind", [2, 3, 5])
async def test_a_call_of_nobody_is_passed_over(heard: Heard, kind: int) -> None:
    add_commands(heard.client, TEXTS)
    ident = "sent:report::" if kind == 5 else "press:why:"
    data = {"name": "policy", "type": 1, "custom_id": ident, "component_type": 2, "components": []}
    payload = {key: value for key, value in called().items() if key != "user"}
    assert await told(heard, {**payload, "type": kind, "data": data}) == []
    assert heard.notes == {"discord.ignored.unreadable": 1}


@pytest.mark.parametrize("token", ["\ud800", "t\u00e9", None, 5], ids=range(4))
async def test_a_call_that_cannot_be_answered_is_passed_over(heard: Heard, token: object) -> None:
    add_commands(heard.client, TEXTS)
    assert await told(heard, called(options=[]) | {"token": token}) == []
    assert heard.notes == {"discord.ignored.unreadable": 1}
