"""The report pages in a real browser: a server of ours, a page of Chromium, and what it complains about."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
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
