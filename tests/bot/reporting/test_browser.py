"""The report pages in a real browser: by keyboard, without scripts, read aloud, in the dark, on a telephone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from policy.model import CaseEntryKind
from tests.bot.reporting.browsing import CHROMIUM
from tests.bot.reporting.browsing import DESK
from tests.bot.reporting.browsing import FOCUSED
from tests.bot.reporting.browsing import MEASURED
from tests.bot.reporting.browsing import PHONE
from tests.bot.reporting.browsing import TOLD
from tests.bot.reporting.browsing import browsed
from tests.bot.reporting.browsing import complaints_of_axe
from tests.bot.reporting.browsing import served
from tests.bot.reporting.browsing import tab_to
from tests.bot.reporting.conftest import Desk
from tests.builders import NOW

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
REFUSED = "Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)"


@pytest.fixture
async def driver() -> AsyncIterator[Any]:
    async with playwright.async_playwright() as opened:
        yield opened


def a_photo(path: Path) -> Path:
    """A photo that says who took it."""
    exif, out = Image.Exif(), BytesIO()
    exif[0x013B] = "Ana Ruiz"
    Image.new("RGB", (60, 40), "#336699").save(out, "JPEG", exif=exif)
    path.write_bytes(out.getvalue())
    return path


async def pressed(page: Any, key: str = "Enter") -> None:
    async with page.expect_navigation():
        await page.keyboard.press(key)


async def written_by_keyboard(page: Any, photo: Path) -> None:
    """Fill the form in and send it."""
    await tab_to(page, "yes")
    await page.keyboard.press("ArrowDown")  # the second of the group: no
    await tab_to(page, "danger")  # the first kind
    for _ in range(4):
        await page.keyboard.press("ArrowDown")
    await tab_to(page, "what")
    await page.keyboard.type("They push Sam around.")
    await tab_to(page, "where")
    await page.keyboard.type("On the bus")
    await tab_to(page, "files")
    async with page.expect_file_chooser() as choosing:
        await page.keyboard.press("Space")
    await (await choosing.value).set_files(photo)
    await tab_to(page, "Send the report")
    await pressed(page)


async def come_back_by_keyboard(page: Any, code: str) -> None:
    """From the page with the code to the case."""
    await tab_to(page, "I have written it down")
    await pressed(page)
    await tab_to(page, "You reported before? Come back with your code")
    await pressed(page)
    await tab_to(page, "code")
    await page.keyboard.type(code.replace("\n", "").lower())
    await pressed(page)


async def test_by_keyboard_and_without_scripts_there_and_back(desk: Desk, driver: Any, tmp_path: Path) -> None:
    async with served(desk) as address, browsed(driver, scripts=False) as (page, seen):
        await page.goto(address)
        await written_by_keyboard(page, a_photo(tmp_path / "Ana.jpg"))
        code = await page.locator(".code").inner_text()
        (case,) = await desk.cases()
        assert (case.category.value, case.danger) == ("bullying", False)
        await desk.ask(case, "Which bus is it?")
        await come_back_by_keyboard(page, code)
        assert await page.get_by_role("heading", name="The safety team").count() == 1
        assert "Which bus is it?" in await page.locator("main").inner_text()
        await tab_to(page, "text")
        await page.keyboard.type("The number 7.")
        await tab_to(page, "write")
        await pressed(page)
        assert await page.get_by_role("status").inner_text() == "Your message is in. The team is told."
    entries = {one.kind: one for one in await desk.entries(case)}
    assert entries[CaseEntryKind.ANSWER].text == "The number 7."
    kept = await desk.house.stores.case_files.get(entries[CaseEntryKind.FILE].file, viewer="kim", now=NOW)
    assert kept is not None
    assert (kept.name, kept.kind, b"Ana" in kept.data) == ("file-1.jpg", "image/jpeg", False)
    assert seen.hosts == {address.split("/")[2]}


async def test_what_is_wrong_is_read_first_and_leads_to_its_field(desk: Desk, driver: Any) -> None:
    async with served(desk) as address, browsed(driver, scripts=False) as (page, _seen):
        await page.goto(address)
        await page.get_by_role("button", name="Send the report").click()
        assert await page.title() == "Please look at this again: Report something"
        assert (await page.evaluate(FOCUSED)).startswith("Please look at this again")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        assert page.url.endswith("#what")
        await page.keyboard.type("x")
        assert await page.locator("#what").input_value() == "x"


async def test_a_hundred_megabytes_get_a_clear_page(desk: Desk, driver: Any, tmp_path: Path) -> None:
    large = tmp_path / "film.png"
    with large.open("wb") as file:
        file.truncate(100_000_000)
    async with served(desk) as address, browsed(driver, scripts=False) as (page, _seen):
        await page.goto(address)
        await page.get_by_label("Bullying or harassment").check()
        await page.get_by_label("What happened?").fill("They push Sam around.")
        await page.locator("#files").set_input_files(large)
        await page.get_by_role("button", name="Send the report").click()
        said = await page.get_by_role("alert").inner_text()
        assert "Files: too large. At most 10 MB each and 20 MB together. Nothing of them was kept." in said
        assert await page.get_by_label("What happened?").input_value() == "They push Sam around."
        assert await desk.cases() == []
        await page.get_by_role("button", name="Send the report").click()
        assert await page.get_by_role("heading", level=1).inner_text() == "Your report is in"


READ = """\
- navigation "Language":
  - list:
    - listitem: English
    - listitem:
      - link "Español"
- main:
  - heading "Report something" [level=1]
  - region "Is anyone in danger now?":
    - heading "Is anyone in danger now?" [level=2]
    - link "Call 911"
    - list: Campus Police, Crisis line
  - region "Who you can talk to":
    - heading "Who you can talk to" [level=2]
    - list: Report online harassment, GradSupport
  - region "Write a report":
    - heading "Write a report" [level=2]
    - link "You reported before? Come back with your code"
    - group "Is somebody in danger at this moment?"
    - group "What is it about?"
    - textbox "What happened?"
    - textbox "Who is it about? (optional)"
    - textbox "Where? (optional)"
    - textbox "When? (optional)"
    - group "Do you want to be named?"
    - button "Files (optional)"
    - heading "A sexual or private picture of somebody?" [level=3]
    - button "Send the report"
"""


async def test_it_is_read_aloud_in_order_and_by_name(desk: Desk, driver: Any) -> None:
    wanted = [line.strip(" -").rstrip(":") for line in READ.splitlines() if not line.strip().startswith("- list")]
    async with served(desk) as address, browsed(driver, scripts=False) as (page, _seen):
        await page.goto(address)
        read = (await page.locator("body").aria_snapshot()).splitlines()
        named = ("navigation", "main", "heading", "region", "group", "textbox", "button", "link")
        lines = [line.strip(" -").rstrip(":") for line in read if line.strip(" -").split(" ")[0].rstrip(":") in named]
        contacts = ('link "988"', 'link "stopit@mit.edu"', 'link "555-0100"', 'link "https://takeitdown.example"')
        assert [one for one in lines if one not in contacts] == wanted
        radios = [line.strip(" -") for line in read if "radio" in line]
        assert [radios[0], radios[3], radios[-2]] == [
            'radio "Yes"',
            'radio "Somebody is in danger"',
            'radio "No, I stay unnamed" [checked]',
        ]
        assert len(radios) == 3 + 11 + 2
        await page.get_by_label("Yes, the safety team may know who I am").check()
        assert await page.get_by_role("textbox", name="Your name").is_visible()


async def looked_at(page: Any, lang: str) -> None:
    """On a telephone, with larger letters, and on a desk; then by axe-core."""
    for size, letters in ((PHONE, "100%"), (PHONE, "200%"), (DESK, "100%")):
        await page.set_viewport_size(size)
        await page.evaluate("size => { document.documentElement.style.setProperty('font-size', size) }", letters)
        found = await page.evaluate(MEASURED)
        levels = found.pop("levels")
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert found == {"sideways": False, "low": [], "lang": lang, "mains": 1, "still": True}
    assert await complaints_of_axe(page) == []


async def each_page_of_a_report(page: Any, address: str) -> AsyncIterator[None]:
    """The form, empty, wrong, and sent; the case is there after the third."""
    await page.goto(address)
    yield
    await page.locator("#contact input[value=named]").check()
    await page.locator("button.main").click()
    yield
    await page.locator("#category input[value=image]").check()
    await page.locator("#contact input[value=unnamed]").check()
    await page.fill("#what", "In the group of the team.")
    await page.locator("button.main").click()
    yield


async def each_page_of_the_way_back(page: Any, code: str) -> AsyncIterator[None]:
    """The end, the code asked for, wrong and right, nothing written, and whether to withdraw."""
    send = page.locator("button.main")
    await send.click()
    yield
    await page.locator("a.go").click()
    yield
    for typed in ("0000", code):
        await page.fill("#code", typed)
        await send.click()
        yield
    await send.click()
    yield
    await page.locator("button[value=ask]").click()
    yield


@pytest.mark.parametrize(("lang", "scheme"), [("en", "light"), ("es", "dark")])
async def test_every_page_is_open_to_everybody(desk: Desk, driver: Any, lang: str, scheme: str) -> None:
    options = {"color_scheme": scheme, "reduced_motion": "reduce"}
    async with served(desk) as address, browsed(driver, scripts=True, **options) as (page, seen):
        await page.add_init_script(TOLD)
        async for _ in each_page_of_a_report(page, f"{address}?lang={lang}"):
            await looked_at(page, lang)
        (case,) = await desk.cases()
        await desk.ask(case, "Which group?")
        async for _ in each_page_of_the_way_back(page, await page.locator(".code").inner_text()):
            await looked_at(page, lang)
        assert seen.complaints == [REFUSED] * 3
        assert seen.hosts == {address.split("/")[2]}


async def test_what_looks_for_faults_finds_them(desk: Desk, driver: Any) -> None:
    async with served(desk) as address, browsed(driver, scripts=True) as (page, seen):
        await page.add_init_script(TOLD)
        await page.goto(address)
        await page.evaluate(
            """() => {
              document.querySelector("label[for=what]").remove();
              document.head.insertAdjacentHTML("beforeend", "<style>.hint { color: #ccc }</style>");
            }"""
        )
        assert any(one.startswith("label:") for one in await complaints_of_axe(page))
        assert any(one.startswith("CSP style-src") for one in seen.complaints)


async def test_the_paper_shows_the_code_and_no_word_of_the_report(desk: Desk, driver: Any) -> None:
    async with served(desk) as address, browsed(driver, scripts=False) as (page, _seen):
        await page.goto(address)
        await page.get_by_label("Bullying or harassment").check()
        await page.get_by_label("What happened?").fill("They push Sam around.")
        await page.get_by_role("button", name="Send the report").click()
        await page.emulate_media(media="print")
        assert await page.locator(".code").is_visible()
        for name in ("button", ".call", "nav"):
            assert not await page.locator(name).first.is_visible()
