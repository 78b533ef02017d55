"""The report pages in a real browser: a server of ours, a page of Chromium, and what it complains about."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from importlib.resources import files
from typing import Any

from adapters.web.app import create_web
from adapters.web.server import WebServer
from bot.wiring.platforms import report_pages
from tests.bot.reporting.conftest import URL
from tests.bot.reporting.conftest import Desk

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PHONE, DESK = {"width": 320, "height": 640}, {"width": 1_100, "height": 800}


async def nothing_wrong() -> Mapping[str, str]:
    return {}


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[str]:
    """The address of the page."""
    pages = report_pages((desk.door, desk.back), URL)
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages.routes()), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    yield f"http://127.0.0.1:{web.port}/report"
    web.stop()
    await running


@dataclass(slots=True)
class Seen:
    """What a page asked for, and what the browser complained about."""

    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Any) -> None:
        page.on("request", lambda one: self.hosts.add(one.url.split("/")[2]))
        page.on("console", lambda one: self.complaints.append(one.text))
        page.on("pageerror", lambda one: self.complaints.append(str(one)))


@asynccontextmanager
async def browsed(driver: Any, *, scripts: bool, locale: str = "en-US", **more: Any) -> AsyncIterator[tuple[Any, Seen]]:
    """A page of a browser, with or without JavaScript."""
    browser = await driver.chromium.launch(
        executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
    )
    options = {"viewport": PHONE, **more}
    context = await browser.new_context(java_script_enabled=scripts, locale=locale, **options)
    page, seen = await context.new_page(), Seen()
    seen.watch(page)
    yield page, seen
    await browser.close()


MEASURED = """
() => {
  const all = query => [...document.querySelectorAll(query)];
  const shown = one => one.getClientRects().length && !one.closest(".trap");
  const targets = all("a, button, input:not([type=hidden]):not([type=radio]), textarea, .pick").filter(shown);
  const low = targets.filter(one => one.getBoundingClientRect().height < 44);
  return {
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    low: low.map(one => one.outerHTML.slice(0, 80)),
    lang: document.documentElement.lang,
    mains: all("main").length,
    levels: all("h1, h2, h3, h4").filter(shown).map(one => Number(one.tagName[1])),
    still: targets.every(one => /^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration)),
  };
}
"""
FOCUSED = "() => { const one = document.activeElement; return one.id || one.value || one.textContent.trim(); }"
TOLD = """
document.addEventListener("securitypolicyviolation", event => console.error("CSP " + event.violatedDirective));
"""
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


async def complaints_of_axe(page: Any) -> list[str]:
    """What axe-core finds wrong with a page, as rule and element."""
    await page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = await page.evaluate("rules => axe.run({runOnly: rules})", _RULES)
    return [f"{one['id']}: {node['html'][:120]}" for one in found["violations"] for node in one["nodes"]]


async def tab_to(page: Any, name: str) -> None:
    """Press the tab key until something has the focus."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"the tab key does not reach {name}")
