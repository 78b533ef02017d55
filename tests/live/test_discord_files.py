"""What people post on Discord is fetched, looked into and judged; nothing of it stays with us."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import discord
import pytest

from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Unchecked
from storage.patience import Patience
from tests.doubles.discord.cdn import DiscordCdn
from tests.doubles.discord.rest import status
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.looking import FakeVision
from tests.live.looking import Looker
from tests.live.looking import looking

PICTURE, LIST = b"\x89PNG\r\n\x1a\n" + bytes(300), b"Sam Lee: goalkeeper"
TWO, WORDS = AttachmentFacts(faces=2), AttachmentFacts(text="Sam Lee: goalkeeper")
SHOWS = {PICTURE: TWO, LIST: WORDS}
TEAM = ("team.png", PICTURE)
IMAGE = AttachmentKind.IMAGE

Work = tuple[Server, Looker, DiscordCdn]


@pytest.fixture(params=["plain", "strict"])
async def at_work(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Work]:
    """An installation that looks into all that is posted."""
    monkeypatch.setattr("storage.memory.Patience", partial(Patience, tries=3, backoff=lambda _: timedelta(0)))
    strict = monkeypatch if request.param == "strict" else None
    with looking(FakeVision(SHOWS)) as looker:
        async with DiscordCdn() as cdn, riverbend(strict, vision=looker.vision) as server:
            server.keeps(cdn)
            yield server, looker, cdn


def image(message: discord.Message, facts: AttachmentFacts, *, number: int = 0) -> Attachment:
    return Attachment(name="", id=str(message.attachments[number].id), kind=IMAGE, facts=facts)


async def test_a_picture_is_fetched_and_looked_into(at_work: Work) -> None:
    server, looker, _ = at_work
    message = await said(server, "coach", "team", "we won", attachments=[("team photo.png", PICTURE)])
    (found,) = looker.found
    assert looker.vision.looked == [("team photo.png", IMAGE, PICTURE)]
    assert (found.message.ref.id, found.message.text) == (str(message.id), "")
    assert found.message.author == server.member("coach")
    assert looker.shown == [(image(message, TWO),)]


async def test_all_files_of_a_message_are_looked_into(at_work: Work) -> None:
    server, looker, _ = at_work
    files = [("SPOILER_team.png", PICTURE), ("list.txt", LIST), ("game.mp4", bytes(9)), ("song.mp3", bytes(9))]
    await said(server, "coach", "team", "", attachments=files)
    assert looker.vision.looked == [
        ("SPOILER_team.png", IMAGE, PICTURE),
        ("list.txt", AttachmentKind.FILE, LIST),
        ("game.mp4", AttachmentKind.VIDEO, b""),
        ("song.mp3", AttachmentKind.AUDIO, b""),
    ]
    (shown,) = looker.shown
    assert [one.facts for one in shown] == [TWO, WORDS, AttachmentFacts(), AttachmentFacts()]


async def test_a_picture_is_looked_into_though_its_address_expires_meanwhile(at_work: Work) -> None:
    server, looker, cdn = at_work
    cdn.expire_next(server.env.backend)
    message = await said(server, "coach", "team", "", attachments=[TEAM])
    assert (looker.shown, len(cdn.calls)) == ([(image(message, TWO),)], 2)


async def test_of_a_message_that_is_deleted_before_it_is_looked_into_nothing_follows(at_work: Work) -> None:
    server, looker, _ = at_work
    message = await server.members["coach"].send(server.channels["team"], "", attachments=[TEAM])
    await server.members["coach"].delete(message)
    await server.settle()
    assert (looker.shown, looker.vision.looked) == ([], [])


async def test_a_picture_is_looked_into_when_discord_can_be_asked_again(at_work: Work) -> None:
    server, looker, cdn = at_work
    cdn.fail(status(503), status(500))
    message = await said(server, "coach", "team", "", attachments=[TEAM])
    assert (looker.shown, len(cdn.calls)) == ([(image(message, TWO),)], 3)


async def test_what_discord_does_not_hand_out_stays_unchecked_and_that_is_said(at_work: Work) -> None:
    server, looker, cdn = at_work
    cdn.fail(status(403), status(403))
    files = [TEAM, ("huge.png", bytes(20_000_001))]
    await said(server, "coach", "team", "", attachments=files)
    (shown,) = looker.shown
    assert [one.facts for one in shown] == [
        AttachmentFacts(unchecked=Unchecked.UNREACHABLE), AttachmentFacts(unchecked=Unchecked.TOO_LARGE),
    ]  # fmt: skip
    assert (looker.vision.looked, server.notes["discord.file_refused"]) == ([], 1)


async def test_what_is_posted_while_the_bot_is_away_is_looked_into_afterwards(at_work: Work) -> None:
    server, looker, cdn = at_work
    backend, team = server.env.backend, server.channels["team"].id
    await said(server, "coach", "team", "hello")
    await server.env.advance_time(600)
    files = backend.store_attachments(team, [TEAM])
    message = backend.create_message(team, server.users["coach"].id, "", attachments=files, broadcast=False)
    cdn.expire(backend)
    await server.restart()
    assert looker.shown == [(Attachment(name="", id=message.attachments[0]["id"], kind=IMAGE, facts=TWO),)]
    assert len(cdn.calls) == 1
