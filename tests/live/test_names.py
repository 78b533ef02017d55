"""Names of students while the bot runs: known from their import on, forgotten with the person."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.wiring import Keys
from policy.model import Candidate
from policy.model import Person
from policy.model import Role
from storage.stores import open_stores
from tests.builders import NOW
from tests.doubles.slack.double import SlackDouble
from tests.live.school import SCOPES
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

XANTHE = Person(id="xanthe", name="Xanthe Quillfeather", role=Role.STUDENT)
SAID = "did you hear xanthe quillfeather is the new captain"


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[School]:
    """A school with one public channel where a student writes."""
    async with SlackDouble(scopes=SCOPES) as slack:
        for name in ("coach", "sam", "ad"):
            slack.add_user(user(name), name.title(), email=f"{name}@school.example")
        people = [user("coach"), user("sam"), user("ad")]
        slack.add_channel(channel("hall"), "hall", kind="public", members=people)
        async with a_school(slack, tmp_path, registered=("hall",)) as school:
            yield school


async def found(school: School) -> list[str]:
    """A student says a name; what is found in it."""
    await school.slack.post(user("sam"), channel("hall"), SAID)
    await school.settle()
    return list((await school.judged())[-1].findings)


async def test_who_is_imported_is_known_in_the_next_message_and_who_is_forgotten_is_not(hall: School) -> None:
    assert await found(hall) == []
    await hall.house.roster.put_people([XANTHE])
    assert await found(hall) == ["pii.full_name"]
    await hall.house.stores.keeping.eraser.forget(Candidate(person="xanthe", name=XANTHE.name), at=NOW)
    assert await found(hall) == []


async def test_what_the_command_line_imports_beside_it_is_known_when_the_clock_has_looked(
    hall: School, tmp_path: Path
) -> None:
    assert await found(hall) == []
    beside = await open_stores(f"sqlite:///{tmp_path}/chaperone.sqlite3", Keys.generate())
    await beside.roster.put_people([XANTHE])
    await beside.close()
    await hall.house.names.look()
    assert await found(hall) == ["pii.full_name"]
    beside = await open_stores(f"sqlite:///{tmp_path}/chaperone.sqlite3", Keys.generate())
    await beside.sources.retire(["xanthe"])
    await beside.close()
    await hall.house.names.look()
    assert await found(hall) == []
