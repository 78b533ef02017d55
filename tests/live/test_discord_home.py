"""`/chaperone` on Discord: what is theirs, for them alone; cards with buttons are numbered, for all stand below."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import simcord

from tests.live.discord_school import ALONE
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server

SIGHT = "What I see and what I do not"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def home(server: Server, who: str) -> simcord.InteractionResult:
    shown: simcord.InteractionResult = await server.members[who].slash(server.channels["team"], "chaperone")
    await server.settle()
    return shown


def cards(shown: simcord.InteractionResult) -> list[str | None]:
    """The titles of the parts; the card on top has its title in the message itself."""
    assert shown.response is not None
    return [one.title for one in shown.response.embeds[1:]]


def taps(shown: simcord.InteractionResult) -> list[tuple[str, str]]:
    """The button's own name, and what stands on it."""
    assert shown.response is not None
    every = [one for row in shown.response.components for one in row["components"]]
    return [(str(one["custom_id"]).split(":")[1], str(one["label"])) for one in every]


def keys(shown: simcord.InteractionResult) -> list[str]:
    return [key for key, _ in taps(shown)]


async def click(server: Server, who: str, shown: simcord.InteractionResult, key: str) -> simcord.InteractionResult:
    assert shown.response is not None
    label = next(label for one, label in taps(shown) if one == key)
    clicked: simcord.InteractionResult = await server.members[who].click(shown.response, label=label)
    await server.settle()
    return clicked


async def test_a_coach_finds_an_open_flag_and_the_tap_that_puts_it_right(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    shown = await home(school, "coach")
    assert shown.response is not None
    assert (shown.ephemeral, shown.response.content, len(cards(shown)), cards(shown)[-1]) == (
        True, "Chaperone", 2, SIGHT,
    )  # fmt: skip
    assert keys(shown)[:3] == ["ask_policy", "report", "home"]
    assert keys(shown)[3:] == ["copy_ad", "move_to_group", "tell", "why"]
    assert ALONE not in str([one.to_dict() for one in shown.response.embeds])


async def test_after_a_tap_it_shows_what_became_of_it(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    shown = await home(school, "coach")
    form = await click(school, "coach", shown, "copy_ad")
    sent = await school.members["coach"].submit_modal(form, {"category": ["medical"]})
    await school.settle()
    assert sent.response is not None
    assert (sent.ephemeral, sent.response.content) == (True, "Copied, thank you")
    anew = await click(school, "coach", shown, "home")
    assert (anew.ephemeral, cards(anew)) == (True, [SIGHT])


async def test_several_flags_have_a_number_each_on_the_card_and_on_its_buttons(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    await said(school, "coach", "team", "text me, 978-555-0164, my number is 978-555-0164")
    shown = await home(school, "coach")
    assert shown.response is not None
    numbered = [one for one in cards(shown) if one and one[:1].isdigit()]
    wanted = [f"{number} · " for number in range(1, len(numbered) + 1)]
    assert len(wanted) > 1
    assert [one[:4] for one in numbered] == wanted
    assert sorted({label[:4] for _, label in taps(shown) if "·" in label}) == wanted


async def test_everybody_sees_what_is_theirs(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    assert cards(await home(school, "sam")) == [SIGHT]
    shown = await home(school, "ad")
    assert cards(shown) == ["What needs you", SIGHT]
    assert "1 incident is open" in str([one.description for one in shown.response.embeds])  # type: ignore[union-attr] # above
