"""Every page of the console under requests that nobody's browser sends: no failure, every header, nothing reflected."""

from __future__ import annotations

import random

import pytest

from bot.desk.routes import PAGES
from tests.bot.desk.conftest import CARETAKER
from tests.bot.desk.conftest import served
from tests.security.webfuzz import asked
from tests.security.webfuzz import fields
from tests.security.webfuzz import schema
from tests.security.webfuzz import wrong_in


def test_the_description_holds_every_page_and_what_they_read() -> None:
    described = {asks["operationId"] for one in schema(PAGES)["paths"].values() for asks in one.values()}
    assert described == {one.name for one in PAGES}
    assert len(fields()) > 15


@pytest.mark.parametrize("person", ["pat", "sam", CARETAKER, ""])
async def test_whatever_is_asked_every_answer_is_whole_and_harmless(person: str) -> None:
    chance = random.Random(f"console {person}")  # noqa: S311 - the same requests every time
    wrong: list[tuple[str, str, str]] = []
    async with served() as console:
        browser = await console.signed_in(person) if person else console.browser()
        for path, methods in schema(PAGES)["paths"].items():
            for method, asks in methods.items():
                if asks["operationId"] == "sign_out":
                    continue
                for _ in range(2):
                    got = await asked(browser, path, method, asks, chance)
                    wrong += [(person, asks["operationId"], what) for what in wrong_in(got)]
    assert wrong == []
