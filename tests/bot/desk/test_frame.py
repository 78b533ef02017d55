"""The frame of the console in a real browser: the way in, the first page, and the pages that say why there is none."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.ports.signing import IdentityProvider
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import Console
from tests.bot.desk.conftest import link_in
from tests.bot.desk.conftest import served
from tests.bot.reporting.browsing import CHROMIUM
from tests.bot.reporting.browsing import DESK
from tests.bot.reporting.browsing import FOCUSED
from tests.bot.reporting.browsing import MEASURED
from tests.bot.reporting.browsing import PHONE
from tests.bot.reporting.browsing import TOLD
from tests.bot.reporting.browsing import browsed
from tests.bot.reporting.browsing import complaints_of_axe
from tests.bot.reporting.browsing import tab_to
from tests.doubles.signin import CLIENT
from tests.doubles.signin import SECRET
from tests.doubles.signin import DiscordVouching
from tests.doubles.signin import SlackVouching
from tests.doubles.signin import vouching

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
SHOTS = os.environ.get("CONSOLE_SHOTS", "")
"""A folder for pictures of the pages, for whoever changes what they look like."""


@pytest.fixture
async def driver() -> AsyncIterator[Any]:
    async with playwright.async_playwright() as made:
        yield made


@pytest.fixture
async def busy() -> AsyncIterator[Console]:
    """A console whose first page has something to tell, with both platforms to sign in with."""
    slack, discord = SlackVouching(), DiscordVouching()
    async with vouching(slack) as home, vouching(discord) as other:
        from adapters.web.discordid import DiscordIdentity
        from adapters.web.slackid import SlackIdentity

        ways: dict[str, IdentityProvider] = {
            "slack": SlackIdentity(CLIENT, SECRET, home=home),
            "discord": DiscordIdentity(CLIENT, SECRET, home=other, api=f"{other}/api/v10"),
        }
        async with served(ways) as console:
            for name in ("C1", "C2"):
                ref = ConversationRef(workspace=HERE, id=name)
                place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, name=name, seen=name == "C1")
                await console.house.roster.put_conversation(place, [])
            yield console


async def pressed(page: Any) -> None:
    async with page.expect_navigation():
        await page.keyboard.press("Enter")


async def sent(page: Any) -> None:
    async with page.expect_navigation():
        await page.locator("button.main").click()


async def looked_at(page: Any, lang: str, name: str) -> None:
    """On a telephone, with larger letters, and on a desk; then by axe-core."""
    for size, letters in ((PHONE, "100%"), (PHONE, "200%"), (DESK, "100%")):
        await page.set_viewport_size(size)
        await page.evaluate("size => { document.documentElement.style.setProperty('font-size', size) }", letters)
        found = await page.evaluate(MEASURED)
        levels = found.pop("levels")
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        found["low"] = [one for one in found["low"] if 'class="skip"' not in one]
        assert found == {"sideways": False, "low": [], "lang": lang, "mains": 1, "still": True}
        if SHOTS and letters == "100%":
            await page.screenshot(path=Path(SHOTS) / f"{name}-{lang}-{size['width']}.png", full_page=True)
    assert await complaints_of_axe(page) == []


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("es", "dark")])
async def test_every_page_of_the_frame_is_open_to_everybody(busy: Console, driver: Any, lang: str, scheme: str) -> None:
    link = await busy.entrance.mail.draw("kim")
    options = {"color_scheme": scheme, "reduced_motion": "reduce", "locale": "en-US" if lang == "en" else "es-ES"}
    async with browsed(driver, scripts=True, **options) as (page, seen):
        await page.add_init_script(TOLD)
        for path, name in (
            (f"/sign-in?lang={lang}", "sign_in"),
            ("/nowhere", "missing"),
            ("/sign-in/x/back", "no_way"),
        ):
            await page.goto(f"{busy.url}{path}")
            await looked_at(page, lang, name)
        await page.goto(f"{busy.url}/sign-in")
        await page.fill("#email", "kim@school.example")
        await sent(page)
        await looked_at(page, lang, "sent")
        await page.goto(link)
        await looked_at(page, lang, "link")
        await sent(page)
        await looked_at(page, lang, "today")
        await page.goto(link)
        await looked_at(page, lang, "used")
        refused = [one for one in seen.complaints if "Failed to load resource" not in one]
        assert (refused, len(seen.complaints)) == ([], 3)
        assert seen.hosts == {busy.url.split("/")[2]}


async def test_by_keyboard_and_without_scripts_in_and_out(busy: Console, driver: Any) -> None:
    async with browsed(driver, scripts=False) as (page, _seen):
        await page.goto(busy.url)
        assert page.url == f"{busy.url}/sign-in"
        await page.keyboard.press("Tab")
        assert await page.evaluate(FOCUSED) == "Skip to the page"
        await page.keyboard.press("Enter")
        assert page.url.endswith("#main")
        await tab_to(page, "Sign in with Slack")
        await pressed(page)
        assert page.url == f"{busy.url}/"
        assert await page.get_by_role("heading", level=1).inner_text() == "What needs you today"
        assert "1\nconversation is not seen" in await page.locator("main").inner_text()
        await tab_to(page, "es")
        await pressed(page)
        assert await page.get_by_role("heading", level=1).inner_text() == "Lo que te espera hoy"
        assert "1\nconversación no se ve" in await page.locator("main").inner_text()
        await tab_to(page, "Cerrar sesión")
        await pressed(page)
        assert page.url.startswith(f"{busy.url}/sign-in")
        await page.goto(f"{busy.url}/")
        assert page.url == f"{busy.url}/sign-in"


async def test_by_mail_without_scripts(busy: Console, driver: Any) -> None:
    async with browsed(driver, scripts=False) as (page, _seen):
        await page.goto(f"{busy.url}/sign-in")
        await tab_to(page, "email")
        await page.keyboard.type("pat@school.example")
        await pressed(page)
        assert await page.get_by_role("heading", level=1).inner_text() == "Look at your mail"
        await busy.entrance.mail.settled()
        await page.goto(link_in(busy.mail.mails[0][2]))
        await tab_to(page, "Sign in")
        await pressed(page)
        assert "Signed in as Pat Doe" in await page.locator("footer").inner_text()


async def test_the_paper_shows_the_page_alone(busy: Console, driver: Any) -> None:
    async with browsed(driver, scripts=False) as (page, _seen):
        await page.goto(await busy.entrance.mail.draw("kim"))
        await sent(page)
        await page.emulate_media(media="print")
        assert await page.get_by_role("heading", level=1).is_visible()
        for name in ("header nav", "footer", ".skip"):
            assert not await page.locator(name).first.is_visible()
