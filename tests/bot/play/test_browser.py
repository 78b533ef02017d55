"""The school in a real browser: by keyboard, without scripts, for several who look, in the dark, on a telephone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.play.door import PlayDoor
from bot.play.running import Running
from bot.wiring.play import play_server
from tests.bot.play.conftest import NUMBERS
from tests.bot.reporting.browsing import CHROMIUM
from tests.bot.reporting.browsing import DESK
from tests.bot.reporting.browsing import TOLD
from tests.bot.reporting.browsing import Seen
from tests.bot.reporting.browsing import complaints_of_axe

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
NARROW = {"width": 360, "height": 740}
STATES = {
    "matter": ("?as=coach_vega&in=vega_noah", DESK, "light"),
    "own talk": ("?as=coach_vega&in=chaperone", DESK, "light"),
    "matter at night": ("?as=coach_vega&in=vega_noah&lang=es", NARROW, "dark"),
    "not seen": ("?as=ben&in=ben_lily", NARROW, "dark"),
}
"""Address, size and colours of what is looked at."""
COPY = "Copy the athletic director"
MEASURED = """
() => {
  const targets = "a, button, summary, input:not([type=hidden]):not([type=radio]), textarea, .pick";
  const shown = [...document.querySelectorAll(targets)]
    .filter(one => one.getClientRects().length && !one.closest(".skip"));
  return {
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    low: shown.map(one => one.getBoundingClientRect()).filter(one => one.height < 24 || one.width < 24).length,
    mains: document.querySelectorAll("main").length,
    heads: document.querySelectorAll("h1").length,
  };
}
"""


@pytest.fixture
async def url(running: Running) -> AsyncIterator[str]:
    server = play_server(PlayDoor(running), port=0)
    serving = asyncio.create_task(server.run())
    yield f"http://127.0.0.1:{server.port}/"
    server.stop()
    await serving


@pytest.fixture
async def browser() -> AsyncIterator[Any]:
    async with playwright.async_playwright() as driver:
        opened = await driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield opened
        await opened.close()


async def looked(browser: Any, **options: Any) -> tuple[Any, Seen]:
    """A page, and what its browser complains about."""
    context = await browser.new_context(**{"viewport": DESK, "locale": "en-US", **options})
    page, seen = await context.new_page(), Seen()
    seen.watch(page)
    return page, seen


async def entered(page: Any, wanted: Any) -> None:
    """Go there with the tab key, and press the enter key."""
    for _ in range(80):
        await page.keyboard.press("Tab")
        if await wanted.evaluate("one => one === document.activeElement"):
            await page.keyboard.press("Enter")
            return
    raise AssertionError("the tab key does not reach it")


async def test_nothing_is_wrong_with_any_state(url: str, browser: Any, running: Running) -> None:
    found = {}
    page, seen = await looked(browser)
    await page.add_init_script(TOLD)
    for name, (state, size, scheme) in STATES.items():
        await page.set_viewport_size(size)
        await page.emulate_media(color_scheme=scheme)
        await page.goto(url + state)
        for one in await page.locator("summary:visible").all():
            await one.click()
        found[name] = (await page.evaluate(MEASURED), await complaints_of_axe(page))
    right: tuple[dict[str, object], list[str]] = ({"sideways": False, "low": 0, "mains": 1, "heads": 1}, [])
    assert found == dict.fromkeys(STATES, right)
    assert (seen.complaints, seen.hosts) == ([], {url.split("/")[2]})


async def test_the_private_matter_by_keyboard(url: str, browser: Any, running: Running) -> None:
    await running.open(NUMBERS["riverbend"])
    page, seen = await looked(browser)
    await page.goto(url)
    await entered(page, page.get_by_role("button", name="A private matter"))
    await page.wait_for_url(re.compile("in=vega_noah"))
    await page.get_by_role("button", name=COPY).wait_for()
    await entered(page, page.get_by_role("button", name=COPY))
    await page.get_by_text("Copied, thank you", exact=True).wait_for()
    assert await page.locator("#voice").inner_text() == "Chaperone wrote to you: Copied, thank you"
    assert await page.evaluate("() => document.activeElement.textContent") == COPY
    await entered(page, page.get_by_role("navigation", name="Be somebody").get_by_role("link", name="Peter Lund"))
    await page.wait_for_url(re.compile("as=ad_lund"))
    await entered(page, page.get_by_role("navigation", name="Conversations").get_by_role("link", name="Chaperone"))
    await page.get_by_role("heading", name="You are copied on a private matter").wait_for()
    assert await page.get_by_text("X-ray").count() == 0
    assert seen.complaints == []


async def test_all_of_it_works_without_scripts(url: str, browser: Any, running: Running) -> None:
    page, _ = await looked(browser, java_script_enabled=False)
    await page.goto(url)
    await page.get_by_role("button", name=COPY).click()
    await page.get_by_role("heading", name="Copied, thank you").wait_for()
    await page.get_by_label("Write as Carla Vega").fill("<b>thank you</b> all")
    await page.get_by_role("button", name="Send").click()
    await page.get_by_text("<b>thank you</b> all").first.wait_for()
    await page.get_by_text("Attach a file").click()
    await page.get_by_label("The file's name").fill("team-photo.jpg")
    await page.get_by_role("button", name="Send").click()
    await page.locator(".file", has_text="team-photo.jpg").wait_for()
    await page.get_by_role("button", name="+8 days").click()
    assert running.steps[-1].event.do == "time"
    await page.get_by_role("button", name="Español").click()
    await page.get_by_role("button", name="Enviar").wait_for()


async def test_who_looks_sees_what_another_does(url: str, browser: Any, running: Running) -> None:
    student, _ = await looked(browser)
    await student.goto(url + "?as=lily&in=team")
    await student.get_by_label("Write as Lily Stone").fill("half a thought")
    coach, _ = await looked(browser)
    await coach.goto(url + "?as=coach_vega&in=team")
    await coach.get_by_label("Write as Carla Vega").fill("bus at 3, bring water")
    await coach.keyboard.press("Enter")
    await student.locator("#flow").get_by_text("bus at 3, bring water", exact=True).wait_for()
    assert await student.get_by_label("Write as Lily Stone").input_value() == "half a thought"
