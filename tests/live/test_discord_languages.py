"""Somebody whom no roster knows is answered in the language that their own Discord tells with a command, and later."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import simcord.interactions

from tests.live.discord_school import riverbend
from tests.live.discord_server import Server

TITLES = {"es": "Lo que puedo ver y lo que no", "en": "What I can and cannot see"}


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        server.add("vera")
        await server.settle()
        yield server


def speaks(locale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What Discord tells of somebody's settings with every interaction; the double says American English."""
    usual = getattr(simcord.interactions.base_payload, "usual", simcord.interactions.base_payload)

    def told(*given: Any, **more: Any) -> Any:
        record, payload = usual(*given, **more)
        return record, {**payload, "locale": locale}

    told.usual = usual  # type: ignore[attr-defined]
    monkeypatch.setattr(simcord.interactions, "base_payload", told)


async def covered(server: Server) -> str:
    shown = await server.members["vera"].slash(server.channels["hall"], "coverage")
    await server.settle()
    assert shown.response is not None
    return str(shown.response.content)


@pytest.mark.parametrize(
    ("locale", "lang"), [("es-ES", "es"), ("es-419", "es"), ("en-GB", "en"), ("fr", "en"), ("zh-CN", "en")]
)
async def test_a_stranger_is_answered_in_their_own_language(
    school: Server, locale: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaks(locale, monkeypatch)
    assert TITLES[lang] in await covered(school)


async def test_the_language_is_known_from_then_on_and_follows_the_settings(
    school: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    vera, found = school.member("vera"), []
    for locale in ("es-419", "en-US"):
        speaks(locale, monkeypatch)
        await covered(school)
        await school.house.census.refresh([vera])  # the server tells no language, and takes none away
        member = await school.house.registry.member(vera)
        found.append(member.lang if member else None)
    assert found == ["es", "en"]
