"""Whose each page is: every page and every office, from the table of pages itself."""

from __future__ import annotations

import pytest

from bot.desk.access import Office
from bot.desk.pages import Page
from bot.desk.routes import PAGES
from bot.desk.today import show
from tests.bot.desk.conftest import CARETAKER
from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import Console
from tests.bot.desk.conftest import served

WHO = {
    "kim": {Office.SUPERVISOR, Office.STAFF},
    "pat": {Office.PRINCIPAL, Office.STAFF},
    "ada": {Office.ATHLETIC_DIRECTOR, Office.STAFF},
    "sam": {Office.SAFEGUARDING, Office.STAFF},
    CARETAKER: {Office.OFFICE},
    "ortiz": {Office.STAFF},
    "mia": set(),
    "rae": set(),
}
"""What each is at the first school."""
PROTECTED = [one for one in PAGES if isinstance(one, Page)]


async def _asked(browser: Browser, page: Page) -> int:
    path = page.path.replace("{", "x").replace("}", "x")
    got = await (browser.get(path) if page.method == "GET" else browser.post(path, key="0" * 32))
    assert "/sign-in" not in got.to
    return got.status


@pytest.mark.parametrize("person", WHO)
async def test_every_page_is_open_to_its_offices_and_closed_to_all_others(console: Console, person: str) -> None:
    browser = await console.signed_in(person)
    found = {one.name: await _asked(browser, one) != 403 for one in PROTECTED}
    assert found == {one.name: bool(one.roles & WHO[person]) for one in PROTECTED}


async def test_nobody_sees_a_page_without_signing_in() -> None:
    async with served() as console:
        browser = console.browser()
        for one in PROTECTED:
            got = await (browser.get(one.path) if one.method == "GET" else browser.post(one.path))
            assert (one.name, got.status, got.to.partition("?")[0]) == (one.name, 303, "/sign-in")


async def test_nothing_is_served_that_is_not_in_the_table(console: Console) -> None:
    browser = console.browser()
    for path in ("/admin", "/console", "/.env", "/incidents/../.env", "/static/x.js", "/docs"):
        assert (await browser.get(path)).status == 404
    assert (await browser.get("/style.css")).status == 200


def test_a_page_that_is_nobodys_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="open to nobody"):
        Page(name="new", path="/new", show=show, roles=frozenset())


def test_names_and_paths_stand_once() -> None:
    assert len({(one.path, one.method) for one in PAGES}) == len(PAGES)
    assert len({one.name for one in PAGES}) == len(PAGES)
    assert all(one.path.startswith("/") for one in PAGES)
