"""Pictures on Slack: who posts one is asked or told in private, by what a look into it gives, over both transports."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from policy.model import AttachmentFacts
from policy.model import Unchecked
from storage.patience import Patience
from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.downloads import METHOD
from tests.live.looking import FakeVision
from tests.live.looking import seeing
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

TEAM = channel("team")
PHONE = "Lily: 978-555-0164"
SHOWS = {
    b"landscape": AttachmentFacts(faces=0),
    b"two": AttachmentFacts(faces=2),
    b"screen": AttachmentFacts(faces=0, text=PHONE, document=True),
    b"card": AttachmentFacts(faces=1, text="Student ID", card=True),
    b"broken": AttachmentFacts(unchecked=Unchecked.BOMB),
}
ASKED, SEVERAL = "Who is in your picture?", "Please look at your message again"
CARD, HINT = "There is a student ID in your message", "A small hint: I could not check your file"

AT_ONCE = Patience(tries=3, backoff=lambda _: timedelta(0))

Open = Callable[[str], AbstractAsyncContextManager[School]]

pytestmark = pytest.mark.usefixtures("calm")


@pytest.fixture
def opened(slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool) -> Open:
    """Opens a school with a policy, which looks into pictures."""
    slack.world.scopes.add("files:read")

    @asynccontextmanager
    async def school(pack: str) -> AsyncIterator[School]:
        tried: dict[str, Any] = {"DATABASE_URL": sqlite_url, "patience": AT_ONCE}
        start = partial(a_school, slack, tmp_path, http=http, registered=REGISTERED, **tried)
        with seeing(FakeVision(SHOWS)):
            async with start(CHAPERONE_PACKS=pack) as opened:
                yield opened

    return school


async def posted(school: School, by: str, shows: bytes, text: str = "") -> list[str]:
    """Somebody posts a picture; the titles of what they are told."""
    before = len(school.told(by))
    file = school.slack.upload(user(by), "IMG_1.png", shows)
    await school.slack.post(user(by), TEAM, text, files=[file])
    await school.settle()
    return school.told(by)[before:]


@pytest.mark.parametrize(("pack", "by", "shows", "told"), [
    ("derby", "coach", b"landscape", []),
    ("derby", "coach", b"two", [ASKED]),
    ("nycdoe", "lily", b"two", [ASKED]),
    ("dracut", "coach", b"screen", [SEVERAL]),
    ("derby", "lily", b"broken", [HINT]),
])  # fmt: skip
async def test_the_author_hears_what_a_look_gives(
    opened: Open, slack: SlackDouble, pack: str, by: str, shows: bytes, told: list[str]
) -> None:
    async with opened(pack) as school:
        assert await posted(school, by, shows) == told
        assert school.told("sam") == []
    slack.assert_clean()


async def test_a_card_in_a_picture_is_found(opened: Open) -> None:
    async with opened("derby") as school:
        assert CARD in await posted(school, "lily", b"card")


async def test_a_file_that_two_workspaces_share_is_looked_into_though_nothing_is_told_of_it(
    opened: Open, slack: SlackDouble
) -> None:
    async with opened("dracut") as school:
        file = slack.upload(user("coach"), "IMG_1.png", b"screen", file_access="check_file_info")
        await slack.post(user("coach"), TEAM, "", files=[slack.withhold(file)])
        await school.settle()
        assert school.told("coach") == [SEVERAL]


async def test_a_file_that_two_workspaces_share_and_shows_faces_is_asked_about(
    opened: Open, slack: SlackDouble
) -> None:
    async with opened("derby") as school:
        file = slack.upload(user("coach"), "IMG_1.png", b"two", file_access="check_file_info")
        await slack.post(user("coach"), TEAM, "", files=[slack.withhold(file)])
        await school.settle()
        assert school.told("coach") == [ASKED]


async def test_a_picture_that_is_forwarded_is_its_forwarders_to_answer_for(opened: Open, slack: SlackDouble) -> None:
    async with opened("derby") as school:
        file = slack.upload(user("lily"), "IMG_1.png", b"two")
        await slack.forward(user("coach"), TEAM, "look", files=[file])
        await school.settle()
        assert (school.told("coach"), school.told("lily")) == ([ASKED], [])


async def test_of_a_forward_from_where_the_bot_is_not_the_author_hears_that_nobody_looked(
    opened: Open, slack: SlackDouble
) -> None:
    async with opened("derby") as school:
        file = slack.upload(user("lily"), "IMG_1.png", b"two")
        slack.take_away(file["id"])  # of what a bot may not see Slack says the same
        await slack.forward(user("coach"), TEAM, "look", files=[file])
        await school.settle()
        assert school.told("coach") == [HINT]


async def test_a_picture_that_comes_with_an_edit_is_looked_into_and_asked_about_once(
    opened: Open, slack: SlackDouble
) -> None:
    async with opened("derby") as school:
        ts = await slack.post(user("coach"), TEAM, "hello")
        file = slack.upload(user("coach"), "IMG_1.png", b"two")
        for text in ("hello there", "hello everybody"):
            await slack.edit(user("coach"), TEAM, ts, text, files=[file])
            await school.settle()
        assert school.told("coach") == [ASKED]


@pytest.mark.parametrize(("pack", "by", "still", "told"), [
    ("derby", "coach", b"two", [ASKED]),
    ("nycdoe", "lily", b"landscape", []),
    ("derby", "coach", None, []),
    ("nycdoe", "lily", None, [ASKED]),
])  # fmt: skip
async def test_of_a_video_its_still_is_looked_into(
    opened: Open, slack: SlackDouble, pack: str, by: str, still: bytes | None, told: list[str]
) -> None:
    async with opened(pack) as school:
        file = slack.upload(user(by), "game.mp4", bytes(9), still=still)
        await slack.post(user(by), TEAM, "", files=[file])
        await school.settle()
        assert school.told(by) == told


async def test_where_slack_never_hands_a_file_out_the_author_hears_that_in_the_end(
    opened: Open, slack: SlackDouble
) -> None:
    async with opened("derby") as school:
        slack.fail_next(METHOD, status=503, times=9)
        assert await posted(school, "lily", b"two") == [HINT]
        assert (len(slack.calls(METHOD)), await school.house.holding.held()) == (AT_ONCE.tries, {})


async def test_what_stands_in_a_picture_is_quoted_nowhere(opened: Open, slack: SlackDouble, tmp_path: Path) -> None:
    async with opened("dracut") as school:
        await posted(school, "coach", b"screen")
    said = str([slack.dms(user(one)) for one in ("coach", "sam", "lily", "ad")]) + str(slack.ephemerals(user("coach")))
    assert ("978-555-0164" in said, b"978-555-0164" in on_disk(tmp_path)) == (False, False)


async def test_where_slack_does_not_hand_files_out_the_author_hears_that_nobody_looked(
    opened: Open, slack: SlackDouble
) -> None:
    slack.check = False  # the call that lacks its scope is what is tested
    slack.world.scopes.discard("files:read")
    async with opened("derby") as school:
        assert await posted(school, "lily", b"landscape") == [HINT]


def on_disk(folder: Path) -> bytes:
    """All that an installation keeps."""
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
