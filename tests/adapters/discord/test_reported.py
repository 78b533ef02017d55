"""What waits between the tap that reports a message and the form that is sent."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import Any

import pytest

from adapters.discord.reported import Reported
from adapters.discord.translated import FormRequest
from adapters.discord.translated import Translated
from policy.model import ButtonPressed
from policy.model import MemberRef
from tests.adapters.discord.reading import Told

SAM = MemberRef(workspace="1", id="7")
WANTED = FormRequest(button="report", lang="en", by=SAM, value="@x#y", given=(("about", "8"), ("said", "psst")))
SENT = ButtonPressed(
    id="i",
    workspace="1",
    at=datetime(2026, 1, 1, tzinfo=UTC),
    by=SAM,
    button="report",
    value="@x#y",
    form=(("a", "b"),),
)


@pytest.fixture
def waiting() -> Reported:
    return Reported(Told())


async def form_of(waiting: Reported, press: ButtonPressed = SENT) -> dict[str, str]:
    event: Any = (await waiting.joined(Translated(event=press))).event
    return dict(event.form)


async def test_it_goes_along_once_and_with_nobody_elses_form(waiting: Reported) -> None:
    waiting.keep(WANTED)
    assert await form_of(waiting, replace(SENT, by=replace(SAM, id="9"))) == {"a": "b"}
    assert await form_of(waiting) == {"about": "8", "said": "psst", "a": "b"}
    assert await form_of(waiting) == {"a": "b"}


async def test_another_form_waits_for_nothing(waiting: Reported) -> None:
    waiting.keep(replace(WANTED, value="d1"))
    waiting.keep(replace(WANTED, button="consent"))
    assert await form_of(waiting) == {"a": "b"}
    assert await form_of(waiting, replace(SENT, button="consent")) == {"a": "b"}


async def test_what_nobody_sends_is_forgotten(waiting: Reported, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting.keep(WANTED)
    later = time.monotonic() + 901
    monkeypatch.setattr("adapters.discord.reported.time.monotonic", lambda: later)
    assert await form_of(waiting) == {"a": "b"}


async def test_so_many_wait_and_no_more(waiting: Reported) -> None:
    for number in range(201):
        waiting.keep(replace(WANTED, value=f"@x#{number}"))
    assert await form_of(waiting, replace(SENT, value="@x#0")) == {"a": "b"}
    assert "said" in await form_of(waiting, replace(SENT, value="@x#200"))
