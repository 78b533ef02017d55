"""What people post on Slack is fetched, looked into and judged; nothing of it stays with us."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Unchecked
from storage.patience import Patience
from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.downloads import METHOD
from tests.doubles.slack.model import Json
from tests.live.looking import FakeVision
from tests.live.looking import Looker
from tests.live.looking import looking
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

COACH = user("coach")
TEAM = channel("team")
PICTURE, LIST, STILL = b"\x89PNG\r\n\x1a\n" + bytes(300), b"Sam Lee: goalkeeper", b"\xff\xd8\xff" + bytes(300)
TWO, WORDS = AttachmentFacts(faces=2), AttachmentFacts(text="Sam Lee: goalkeeper")
SHOWS = {PICTURE: TWO, LIST: WORDS, STILL: AttachmentFacts(faces=1)}
AT_ONCE = Patience(tries=3, backoff=lambda _: timedelta(0))

pytestmark = pytest.mark.usefixtures("calm")


@asynccontextmanager
async def looked_into(
    slack: SlackDouble, folder: Path, url: str, *, http: bool
) -> AsyncIterator[tuple[School, Looker]]:
    with looking(FakeVision(SHOWS)) as looker:
        async with a_school(slack, folder, http=http, patience=AT_ONCE, DATABASE_URL=url) as school:
            yield school, looker


@pytest.fixture
async def at_work(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool
) -> AsyncIterator[tuple[School, Looker]]:
    """An installation that looks into all that is posted."""
    slack.world.scopes.add("files:read")
    async with looked_into(slack, tmp_path, sqlite_url, http=http) as opened:
        yield opened
    slack.assert_clean()


def image(file: Json, facts: AttachmentFacts) -> Attachment:
    return Attachment(name="", id=str(file["id"]), kind=AttachmentKind.IMAGE, facts=facts)


def on_disk(folder: Path) -> bytes:
    """All that an installation keeps."""
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


async def test_a_picture_is_fetched_and_looked_into(at_work: tuple[School, Looker], tmp_path: Path) -> None:
    school, looker = at_work
    file = school.slack.upload(COACH, "team photo.png", PICTURE)
    ts = await school.slack.post(COACH, TEAM, "we won", files=[file])
    await school.settle()
    (found,) = looker.found
    assert looker.vision.looked == [("team photo.png", AttachmentKind.IMAGE, PICTURE)]
    assert (found.message.ref.id, found.message.author.id, found.message.text) == (ts, COACH, "")
    assert looker.shown == [(image(file, TWO),)]
    assert len(await school.judged()) == 2
    stored = on_disk(tmp_path)
    assert (b"team photo" in stored, PICTURE[:8] in stored) == (False, False)


async def test_all_files_of_a_message_are_looked_into(at_work: tuple[School, Looker]) -> None:
    school, looker = at_work
    slack = school.slack
    files = [
        slack.upload(COACH, "team.png", PICTURE),
        slack.upload(COACH, "list.txt", LIST),
        slack.upload(COACH, "game.mp4", bytes(9), still=STILL),
        slack.upload(COACH, "film.mp4", bytes(9)),
    ]
    await slack.post(COACH, TEAM, "", files=files)
    await school.settle()
    assert looker.vision.looked == [
        ("team.png", AttachmentKind.IMAGE, PICTURE),
        ("list.txt", AttachmentKind.FILE, LIST),
        ("game.mp4", AttachmentKind.IMAGE, STILL),
        ("film.mp4", AttachmentKind.VIDEO, b""),
    ]
    (shown,) = looker.shown
    assert [one.facts for one in shown] == [TWO, WORDS, AttachmentFacts(faces=1), AttachmentFacts()]


async def test_what_another_workspace_posts_is_asked_about_first(at_work: tuple[School, Looker]) -> None:
    school, looker = at_work
    file = school.slack.upload(COACH, "team.png", PICTURE, file_access="check_file_info")
    await school.slack.post(COACH, TEAM, "", files=[school.slack.withhold(file)])
    await school.settle()
    assert looker.shown == [(image(file, TWO),)]


async def test_a_file_that_comes_with_an_edit_is_looked_into(at_work: tuple[School, Looker]) -> None:
    school, looker = at_work
    ts = await school.slack.post(COACH, TEAM, "we won")
    file = school.slack.upload(COACH, "team.png", PICTURE)
    await school.slack.edit(COACH, TEAM, ts, "we won", files=[file])
    await school.settle()
    assert looker.shown == [(image(file, TWO),)]


async def test_a_file_is_looked_into_when_slack_can_be_asked_again(at_work: tuple[School, Looker]) -> None:
    school, looker = at_work
    file = school.slack.upload(COACH, "team.png", PICTURE)
    school.slack.fail_next(METHOD, status=503, times=2)
    await school.slack.post(COACH, TEAM, "", files=[file])
    await school.settle()
    assert len(school.slack.calls(METHOD)) == 3
    assert looker.shown == [(image(file, TWO),)]


async def test_of_a_file_that_was_deleted_nothing_follows(at_work: tuple[School, Looker]) -> None:
    school, looker = at_work
    file = school.slack.upload(COACH, "team.png", PICTURE)
    school.slack.take_away(file["id"])
    await school.slack.post(COACH, TEAM, "", files=[file])
    await school.settle()
    assert (looker.shown, looker.vision.looked) == ([], [])


async def test_a_file_that_slack_does_not_hand_out_stays_unchecked_and_that_is_said(
    at_work: tuple[School, Looker],
) -> None:
    school, looker = at_work
    slack = school.slack
    linked = slack.upload(COACH, "plan.png", PICTURE, mode="external", is_external=True, external_type="gdrive")
    large = slack.upload(COACH, "huge.png", PICTURE)
    large["size"] = 20_000_001
    await slack.post(COACH, TEAM, "", files=[linked, large])
    await school.settle()
    (shown,) = looker.shown
    assert [one.facts for one in shown] == [
        AttachmentFacts(unchecked=Unchecked.UNREACHABLE), AttachmentFacts(unchecked=Unchecked.TOO_LARGE),
    ]  # fmt: skip
    assert (looker.vision.looked, slack.calls(METHOD)) == ([], [])


async def test_without_the_right_every_file_stays_unchecked_and_the_doctor_hears_of_it(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str
) -> None:
    slack.check = False  # the call that lacks its scope is what is tested
    async with looked_into(slack, tmp_path, sqlite_url, http=False) as (school, looker):
        await slack.post(COACH, TEAM, "", files=[slack.upload(COACH, "team.png", PICTURE)])
        await school.settle()
        ((shown,),) = looker.shown
        noted = await school.noted()
    assert (shown.facts, noted) == (AttachmentFacts(unchecked=Unchecked.UNREACHABLE), {"slack.file_refused": 1})
