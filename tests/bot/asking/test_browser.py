"""The page in a real browser, without scripts: read, switched, answered by keyboard, used up, and open to everybody."""

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
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1_100, "height": 800}
READ = """
() => {
  const numbers = color => color.match(/[\\d.]+/g).map(Number);
  const light = color => numbers(color).slice(0, 3).map(one => one / 255)
    .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = one => {
    for (let each = one; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (numbers(color).length === 3) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const all = query => [...document.querySelectorAll(query)];
  const texts = all("body *").filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
  const buttons = all("button"), boxes = buttons.map(one => one.getBoundingClientRect());
  const focusable = all("a, button");
  const rings = focusable.map(one => {
    one.focus({focusVisible: true});
    const style = getComputedStyle(one);
    return [style.outlineStyle, parseFloat(style.outlineWidth) >= 2, contrast(style.outlineColor, behind(one)) >= 3];
  });
  return {
    lang: document.documentElement.lang,
    titled: document.title === document.querySelector("h1").innerText,
    levels: all("h1, h2, h3, h4, h5, h6").map(one => Number(one.tagName[1])),
    mains: all("main").length,
    unnamed: all("nav:not([aria-label]), fieldset:not(:has(> legend)), a:empty, button:empty, img, [tabindex]").length,
    fields: all("input:not([type=hidden]), select, textarea").length,
    others: all("a").map(one => one.lang === one.hreflang && one.lang !== document.documentElement.lang),
    sizes: new Set(boxes.map(one => `${one.width} ${one.height}`)).size,
    small: [...boxes, ...all("a").map(one => one.getBoundingClientRect())].filter(one => one.height < 44).length,
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    contrast: Math.min(...texts.map(one => contrast(getComputedStyle(one).color, behind(one)))),
    borders: buttons.map(one => contrast(getComputedStyle(one).borderTopColor, behind(one.parentElement)) >= 3),
    rings: rings.filter(one => String(one) !== "solid,true,true"),
    texts: texts.length,
  };
}
"""
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
        browser = await driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        context = await browser.new_context(java_script_enabled=False, locale="en-US", viewport=PHONE)
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


async def looked_at(page: Any, lang: str, *, buttons: bool, links: bool) -> None:
    """Hand-written checks after WCAG 2.2 AA, on a telephone, with larger letters, and on a desk."""
    for size, letters in ((PHONE, "100%"), (PHONE, "130%"), (PHONE, "200%"), (DESK, "100%")):
        await page.set_viewport_size(size)
        await page.evaluate("size => { document.documentElement.style.fontSize = size }", letters)
        found = await page.evaluate(READ)
        levels, contrast, texts = found.pop("levels"), found.pop("contrast"), found.pop("texts")
        assert (levels[0], set(levels[1:]) - {2}) == (1, set())
        assert (contrast >= 4.5, texts >= 4 if buttons else texts >= 2) == (True, True)
        assert found == {
            "lang": lang,
            "titled": True,
            "mains": 1,
            "unnamed": 0,
            "fields": 0,
            "others": [True] if links else [],
            "sizes": 1 if buttons else 0,
            "small": 0,
            "sideways": False,
            "borders": [True, True] if buttons else [],
            "rings": [],
        }


@pytest.mark.parametrize("lang", ["en", "es"])
async def test_every_page_is_open_to_everybody(office: Office, address: str, page: Any, lang: str) -> None:
    await page.goto(f"{address}?lang={lang}")
    await looked_at(page, lang, buttons=True, links=True)
    await page.locator("input[name=proof]").evaluate("one => { one.value = 'another' }")
    async with page.expect_navigation():
        await page.get_by_role("button").first.click()
    assert await page.get_by_role("alert").count() == 1
    await looked_at(page, lang, buttons=True, links=True)
    await page.get_by_role("button").first.hover()
    await looked_at(page, lang, buttons=True, links=True)
    async with page.expect_navigation():
        await page.get_by_role("button").first.click()
    assert [one.given for one in await office.on_file()] == [True]
    await looked_at(page, lang, buttons=False, links=False)
    await page.goto(f"{address}?lang={lang}")
    await looked_at(page, lang, buttons=False, links=True)
