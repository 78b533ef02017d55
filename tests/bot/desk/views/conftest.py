"""The console on a school day."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import served
from tests.bot.desk.views.school import Day

_KEY = re.compile(r'name="key" value="([0-9a-f]{32})"')


@pytest.fixture
async def day() -> AsyncIterator[Day]:
    async with served() as console:
        made = Day(console)
        await made.begin()
        yield made


async def sent(browser: Browser, page: str, path: str, **form: str) -> str:
    """Open a page and send a form on it. Returns the page that follows, as text."""
    key = _KEY.search((await browser.get(page)).text)
    assert key is not None, page
    got = await browser.post(path, None, key=key[1], **form)
    assert (got.status, got.to[:1]) == (303, "/"), got.text
    return (await browser.get(got.to)).text


def said(html: str) -> str:
    """What stands on a page, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())
