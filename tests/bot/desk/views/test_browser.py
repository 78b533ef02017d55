"""Every page of the console in a real browser: with a keyboard, without scripts, on a telephone, in both languages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.desk.views.table import VIEWS
from policy.model import Brake
from policy.model import BrakeState
from policy.model import IncidentState
from policy.model import RegistrationState
from tests.bot.desk.conftest import HERE
from tests.bot.desk.views.conftest import sent
from tests.bot.desk.views.school import CASE
from tests.bot.desk.views.school import HOCKEY
from tests.bot.desk.views.school import Day
from tests.bot.desk.views.test_brakes import AUTOMOD
from tests.bot.desk.views.test_brakes import with_brakes
from tests.bot.reporting.browsing import CHROMIUM
from tests.bot.reporting.browsing import DESK
from tests.bot.reporting.browsing import FOCUSED
from tests.bot.reporting.browsing import MEASURED
from tests.bot.reporting.browsing import PHONE
from tests.bot.reporting.browsing import TOLD
from tests.bot.reporting.browsing import browsed
from tests.bot.reporting.browsing import complaints_of_axe
from tests.bot.reporting.browsing import tab_to

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
PATHS = {
    "incidents": "/incidents?state=all",
    "incidents_figures": "/incidents/figures",
    "incident": "/incidents/{incident}",
    "cases": "/cases",
    "case": f"/cases/{CASE}",
    "registry": "/registry",
    "registered": f"/registry/{HOCKEY.workspace}/{HOCKEY.id}",
    "consents": "/consents?show=file&q=mia",
    "consent": "/consents/ben",
    "coverage": "/coverage?seen=all",
    "brakes": "/brakes",
    "reminders": "/reminders?show=read",
    "people": "/people",
    "person": "/people/ben",
    "policy": "/policy",
    "modes": "/modes",
    "settings": "/settings?show=all",
    "log": "/log?since=2026-07-01",
}
"""A page of each kind that there is to look at."""
FILES = {"case_file"}
TEAM = {"cases", "case"}
"""Pages that the safeguarding team looks at; all others are looked at by the supervisor."""


@pytest.fixture
async def driver() -> AsyncIterator[Any]:
    async with playwright.async_playwright() as opened:
        yield opened


async def come_in(day: Day, page: Any, person: str, lang: str = "en") -> None:
    """Let a browser hold somebody's session."""
    token = await day.console.entrance.sessions.start(person, lang=lang)
    await page.context.add_cookies([{"name": "chaperone", "value": token, "url": day.console.url}])


async def an_incident(day: Day) -> str:
    found = await day.console.house.stores.incidents.listed(HERE, [IncidentState.OPEN], limit=1)
    return found[0].id


async def a_brake_in_trouble(day: Day) -> None:
    """One brake is on and holds no more, so that its page shows all that it can; the other is off."""
    kim = await with_brakes(day).console.signed_in("kim")
    await sent(kim, "/brakes", f"{AUTOMOD}/on", reason="Numbers keep coming")
    (setting,) = await day.console.house.stores.modes.in_force(HERE)
    state = BrakeState(workspace=HERE, name=Brake.AUTOMOD, applied=setting.id, trouble="no_right", since=setting.since)
    await day.console.house.stores.brakes.keep(state)


def test_no_page_is_forgotten() -> None:
    assert {one.name for one in VIEWS if one.method == "GET"} == set(PATHS) | FILES


@pytest.mark.parametrize(("lang", "size"), [("en", DESK), ("es", PHONE)])
async def test_nothing_is_wrong_with_any_page(day: Day, driver: Any, lang: str, size: dict[str, int]) -> None:
    incident, found = await an_incident(day), {}
    await a_brake_in_trouble(day)
    async with browsed(driver, scripts=True, viewport=size) as (page, seen):
        await page.add_init_script(TOLD)
        for name, path in PATHS.items():
            await come_in(day, page, "sam" if name in TEAM else "kim", lang)
            answer = await page.goto(day.console.url + path.replace("{incident}", incident))
            measured = await page.evaluate(MEASURED)
            low = [one for one in measured["low"] if 'type="checkbox"' not in one]  # its label is large enough
            levels = measured["levels"]
            found[name] = {
                "status": answer.status,
                "lang": measured["lang"],
                "sideways": measured["sideways"],
                "low": low,
                "heads": (levels[0], levels.count(1), max(levels, default=1) <= 3),
                "axe": await complaints_of_axe(page),
            }
    right = {"status": 200, "lang": lang, "sideways": False, "low": [], "heads": (1, 1, True), "axe": []}
    assert found == dict.fromkeys(PATHS, right)
    assert (seen.complaints, seen.hosts) == ([], {day.console.url.split("/")[2]})


async def test_a_conversation_is_approved_by_keyboard_and_without_scripts(day: Day, driver: Any) -> None:
    async with browsed(driver, scripts=False, viewport=DESK) as (page, _seen):
        await come_in(day, page, "kim")
        await page.goto(f"{day.console.url}/registry?state=pending")
        await tab_to(page, "hockey")
        await page.keyboard.press("Enter")
        await page.wait_for_url(re.compile("/registry/w/C1$"))
        await tab_to(page, "Approve")
        await page.keyboard.press("Enter")
        await page.wait_for_url(re.compile("note=registration_approved$"))
        assert await page.get_by_role("status").inner_text() == "It is approved."
    place = await day.console.house.registry.conversation(HOCKEY)
    assert place is not None
    assert place.registration is not None
    assert place.registration.state is RegistrationState.APPROVED


async def test_a_list_is_sorted_and_searched_without_scripts(day: Day, driver: Any) -> None:
    async with browsed(driver, scripts=False, viewport=PHONE) as (page, _seen):
        await come_in(day, page, "kim")
        await page.goto(f"{day.console.url}/people")
        await page.get_by_label("Name").fill("fox")
        await page.get_by_role("button", name="Search").click()
        await page.get_by_role("link", name="Name").click()
        await page.get_by_role("link", name="Name").click()
        heads = await page.get_by_role("rowheader").all_inner_texts()
        assert heads == ["Rae Fox", "Mia Fox"]
        column = page.get_by_role("columnheader", name="Name")
        assert await column.get_attribute("aria-sort") == "descending"


async def test_the_first_key_skips_the_menu(day: Day, driver: Any) -> None:
    async with browsed(driver, scripts=False, viewport=DESK) as (page, _seen):
        await come_in(day, page, "kim")
        await page.goto(f"{day.console.url}/incidents")
        await page.keyboard.press("Tab")
        assert await page.evaluate(FOCUSED) == "Skip to the page"
        await page.keyboard.press("Enter")
        assert await page.evaluate("() => document.activeElement.id") == "main"


async def test_paper_holds_the_list_and_nothing_to_press(day: Day, driver: Any) -> None:
    async with browsed(driver, scripts=False, viewport=DESK) as (page, _seen):
        await come_in(day, page, "kim")
        await page.goto(f"{day.console.url}/incidents")
        await page.emulate_media(media="print")
        assert await page.get_by_role("table").is_visible()
        for one in ("navigation", "button", "combobox"):
            assert await page.get_by_role(one).count() == 0
