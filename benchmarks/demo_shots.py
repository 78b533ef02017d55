"""The pictures of docs/demo/: the private-matter story in a real browser, wide and on a phone, in light and dark.

`python -m benchmarks.demo_shots [FOLDER]`; needs Chromium and what `make test` installs. The pictures are made from the
school that `chaperone demo` serves, and have at most 128 colours, so that they stay small.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import async_playwright

from bot.demo import SCHOOL
from bot.demo import STORIES
from bot.demo import built_in
from bot.logs import set_up
from bot.play.door import PlayDoor
from bot.play.running import Running
from bot.wiring import load_packs
from bot.wiring.play import play_server

WIDE, PHONE = {"width": 1_280, "height": 890}, {"width": 360, "height": 740}
FOLDER = Path(__file__).parents[1] / "docs" / "demo"


async def main(folder: Path) -> None:
    """Open the school as the command does, and look at it."""
    set_up("warning")
    stories = built_in(STORIES)
    running = Running([*stories, *built_in(SCHOOL)], load_packs())
    await running.open(len(stories), begins=99)
    server = play_server(PlayDoor(running), port=0)
    serving = asyncio.create_task(server.run())
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        await story(browser, folder, f"http://127.0.0.1:{server.port}/")
        await browser.close()
    server.stop()
    await serving
    await running.close()


async def story(browser: Any, folder: Path, url: str) -> None:
    """The private matter, its copy, the athletic director; then the same on a phone at night."""
    page = await browser.new_page(viewport=WIDE, color_scheme="light")
    await page.goto(url)
    await page.get_by_role("button", name="A private matter").click()
    await shot(page, folder / "private-matter.png")
    await page.locator(".thought summary").first.click()
    await shot(page, folder / "thought.png")
    await page.get_by_role("button", name="Copy the athletic director").click()
    await page.get_by_text("You pressed").wait_for()
    await page.get_by_role("link", name="Peter Lund").first.click()
    await page.get_by_role("link", name="Chaperone").first.click()
    await shot(page, folder / "overseer.png")
    await page.close()
    phone = await browser.new_page(viewport=PHONE, color_scheme="dark")
    await phone.goto(f"{url}?as=coach_vega&in=vega_noah")
    await shot(phone, folder / "phone.png")
    await phone.close()


async def shot(page: Any, file: Path) -> None:
    """Keep what is on the screen."""
    taken = Image.open(BytesIO(await page.screenshot())).convert("RGB")
    taken.quantize(128).save(file, optimize=True)


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    chosen.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(chosen))
