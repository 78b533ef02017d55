"""The page in a real browser, without scripts: read, switched, answered by keyboard, and used up."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from collections.abc import Mapping
from typing import Any

import pytest

from adapters.web.app import create_web
from adapters.web.consent import ConsentPages
from adapters.web.server import WebServer
from tests.bot.asking.conftest import URL
from tests.bot.asking.conftest import Office

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PHONE = {"width": 320, "height": 640}
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")


async def nothing_wrong() -> Mapping[str, str]:
    return {}


@pytest.fixture
async def address(office: Office) -> AsyncIterator[str]:
    pages = ConsentPages(office.door, url=URL)
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages.routes()), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    await office.ask()
    yield f"http://127.0.0.1:{web.port}/consent/{office.token()}"
    web.stop()
    await running


@pytest.fixture
async def page() -> AsyncIterator[Any]:
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = await browser.new_context(
            java_script_enabled=False, locale="en-US", viewport={"width": 320, "height": 640}
        )
        opened = await context.new_page()
        yield opened
        await browser.close()


async def test_a_parent_answers_by_keyboard_without_scripts(office: Office, address: str, page: Any) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    await page.goto(address)
    assert await page.locator("html").get_attribute("lang") == "en"
    async with page.expect_navigation():
        await page.get_by_role("link", name="Español").click()
    assert await page.locator("html").get_attribute("lang") == "es"
    assert await page.get_by_role("heading", level=1).inner_text() == "¿Se pueden mostrar fotos de Sam <Tran>?"
    assert await page.get_by_role("group", name="Su respuesta").get_by_role("button").count() == 2
    yes, no = page.get_by_role("button", name="Sí, "), page.get_by_role("button", name="No, ")
    sizes = [await one.bounding_box() for one in (yes, no)]
    assert sizes[0]["width"] == sizes[1]["width"] <= 320
    assert await office.on_file() == []
    await no.focus()
    async with page.expect_navigation():
        await page.keyboard.press("Enter")
    assert await page.get_by_role("heading", level=1).inner_text() == "Gracias. Su respuesta quedó registrada."
    assert [(one.given, one.grantor) for one in await office.on_file()] == [(False, "gail")]
    await page.goto(address)
    assert await page.get_by_role("heading", level=1).inner_text() == "This link cannot be used"
    assert {one.split("/")[2] for one in asked} == {address.split("/")[2]}
