"""Pictures on Discord: who posts one is asked or told in private, by what a look into it gives."""

from __future__ import annotations

from collections.abc import AsyncIterator
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

import pytest

from policy.model import AttachmentFacts
from policy.model import Unchecked
from storage.patience import Patience
from tests.doubles.discord.cdn import DiscordCdn
from tests.doubles.discord.rest import status
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.looking import FakeVision

NUMBER = "978-555-0164"
SHOWS = {
    b"landscape": AttachmentFacts(faces=0),
    b"two": AttachmentFacts(faces=2),
    b"screen": AttachmentFacts(faces=0, text=f"Lily: {NUMBER}", document=True),
    b"card": AttachmentFacts(faces=1, text="Student ID", card=True),
    b"broken": AttachmentFacts(unchecked=Unchecked.BOMB),
}
ASKED, SEVERAL = "Who is in your picture?", "Please look at your message again"
CARD, HINT = "There is a student ID in your message", "A small hint: I could not check your file"

Open = Callable[[str], AbstractAsyncContextManager[Server]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens a school with a policy, which looks into pictures; the bot is shown only what Discord would show."""

    @asynccontextmanager
    async def school(pack: str) -> AsyncIterator[Server]:
        async with DiscordCdn() as cdn, riverbend(monkeypatch, vision=FakeVision(SHOWS), packs=(pack,)) as server:
            server.keeps(cdn)
            yield server

    return school


async def posted(server: Server, by: str, shows: bytes, text: str = "", name: str = "IMG_1.png") -> list[str]:
    """Somebody posts a file; the titles of what they are told."""
    before = len(server.titles(by))
    await said(server, by, "team", text, attachments=[(name, shows)])
    return server.titles(by)[before:]


@pytest.mark.parametrize(("pack", "by", "shows", "told"), [
    ("derby", "coach", b"landscape", []),
    ("derby", "coach", b"two", [ASKED]),
    ("nycdoe", "lily", b"two", [ASKED]),
    ("dracut", "coach", b"screen", [SEVERAL]),
    ("derby", "lily", b"broken", [HINT]),
])  # fmt: skip
async def test_the_author_hears_what_a_look_gives(
    opened: Open, pack: str, by: str, shows: bytes, told: list[str]
) -> None:
    async with opened(pack) as server:
        assert await posted(server, by, shows) == told
        assert server.titles("sam") == []


async def test_a_card_in_a_picture_is_found(opened: Open) -> None:
    async with opened("derby") as server:
        assert CARD in await posted(server, "lily", b"card")


async def test_what_stands_in_a_picture_is_quoted_nowhere(opened: Open) -> None:
    async with opened("dracut") as server:
        await posted(server, "coach", b"screen")
        people = ("coach", "sam", "lily", "ad")
        shown = [
            str((one.content, [card.to_dict() for card in one.embeds])) for by in people for one in server.direct(by)
        ]
        assert (len(shown) > 0, NUMBER in str(shown)) == (True, False)


@pytest.mark.parametrize(("text", "told"), [("", []), ("our team after the game", [ASKED])])
async def test_nobody_looks_into_a_video_and_the_words_with_it_decide(opened: Open, text: str, told: list[str]) -> None:
    async with opened("derby") as server:
        assert await posted(server, "coach", b"two", text, name="game.mp4") == told
        assert server.cdn is not None
        assert server.cdn.calls == []


async def test_a_picture_that_is_forwarded_is_its_forwarders_to_answer_for(opened: Open) -> None:
    async with opened("nycdoe") as server:
        message = await said(server, "lily", "team", "", attachments=[("IMG_1.png", b"two")])
        before = server.titles("lily")
        await server.members["coach"].forward(message, server.channels["hall"])
        await server.settle()
        assert (server.titles("coach"), server.titles("lily")) == ([ASKED], before)


async def test_a_picture_that_comes_with_an_edit_is_looked_into_and_asked_about_once(opened: Open) -> None:
    async with opened("derby") as server:
        backend, coach = server.env.backend, server.members["coach"]
        message = await said(server, "coach", "team", "hello")
        await server.env.advance_time(600)
        row = backend.get_message(message.channel.id, message.id)
        row.attachments.extend(backend.store_attachments(message.channel.id, [("IMG_1.png", b"two")]))
        await coach.edit(message, "hello there")
        await server.settle()
        assert server.titles("coach") == [ASKED]
        await server.env.advance_time(600)
        await coach.edit(message, "hello everybody")
        await server.settle()
        assert server.titles("coach") == [ASKED]


async def test_a_video_is_asked_about_where_every_picture_is(opened: Open) -> None:
    async with opened("nycdoe") as server:
        assert await posted(server, "lily", b"two", name="game.mp4") == [ASKED]


async def test_where_discord_never_hands_a_file_out_the_author_hears_that_in_the_end(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience = partial(Patience, tries=3, backoff=lambda _: timedelta(0))
    monkeypatch.setattr("storage.memory.Patience", patience)
    async with opened("derby") as server:
        assert server.cdn is not None
        server.cdn.fail(*[status(503)] * 9)
        assert await posted(server, "lily", b"two") == [HINT]
        assert await server.house.holding.held() == {}


async def test_where_discord_does_not_hand_a_file_out_the_author_hears_that_nobody_looked(opened: Open) -> None:
    async with opened("derby") as server:
        assert server.cdn is not None
        server.cdn.fail(status(403), status(403))
        assert await posted(server, "lily", b"landscape") == [HINT]
        assert server.notes["discord.file_refused"] == 1


async def test_a_picture_that_is_deleted_before_a_look_leads_to_nothing(opened: Open) -> None:
    async with opened("derby") as server:
        message = await server.members["coach"].send(server.channels["team"], attachments=[("IMG_1.png", b"two")])
        await server.members["coach"].delete(message)
        await server.settle()
        assert server.titles("coach") == []
