"""Which files are had from Discord, from where, and every way in which one is not."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
import pytest
import simcord
from aiohttp import web

from adapters.discord.cards import attachments_of
from adapters.discord.cdn import BEGINNINGS
from adapters.discord.cdn import Cdn
from adapters.discord.files import REFUSED
from adapters.discord.files import DiscordFiles
from policy.model import AttachmentKind
from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef
from tests.adapters.discord.schooling import LEAST
from tests.adapters.discord.schooling import NOBODY
from tests.adapters.discord.schooling import School
from tests.adapters.discord.schooling import a_school
from tests.doubles.discord.cdn import DiscordCdn
from tests.doubles.discord.rest import Fault
from tests.doubles.discord.rest import closed
from tests.doubles.discord.rest import limited
from tests.doubles.discord.rest import reset
from tests.doubles.discord.rest import silent
from tests.doubles.discord.rest import status

if TYPE_CHECKING:
    from bot.ports import Files

MOST = 1_000
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)
THREADS = LEAST | discord.Permissions(manage_threads=True)
HIDES = discord.PermissionOverwrite(view_channel=True, read_message_history=False)
NEVER = 0.2
"""Seconds after which an answer that does not come is not waited for."""


@dataclass(slots=True, kw_only=True)
class Store:
    """The files of a school on Discord."""

    school: School
    cdn: DiscordCdn
    files: Files
    place: simcord.ChannelHandle
    notes: Counter[str] = field(default_factory=Counter)

    async def post(self, *files: tuple[str, bytes]) -> discord.Message:
        return await self.school.people["ana"].send(self.place, "we won", attachments=files or [("team.png", PICTURE)])

    def ref(self, message: discord.Message) -> MessageRef:
        return MessageRef(workspace=self.school.workspace, conversation=str(message.channel.id), id=str(message.id))

    async def fetch(self, message: discord.Message, *, file: str = "", most: int = MOST) -> Fetched:
        return await self.files.fetch(self.ref(message), file or str(message.attachments[0].id), most=most)

    async def refused(
        self, message: discord.Message, *, ref: MessageRef | None = None, file: str = ""
    ) -> tuple[str, bool]:
        """The code of the error, and whether it is tried again."""
        file = file or str(message.attachments[0].id)
        with pytest.raises(FileError) as error:
            await self.files.fetch(ref or self.ref(message), file, most=MOST)
        assert error.value.__cause__ is None
        assert (file in str(error.value), "http:" in str(error.value)) == (False, False)
        assert self.notes[REFUSED] == (error.value.code == FileError.REFUSED)
        return error.value.code, error.value.retry

    def fault(self, message: discord.Message, status: int, code: int) -> None:
        """Discord refuses to tell of a message, or stumbles."""
        path = f"/channels/{self.place.id}/messages/{message.id}"
        self.school.env.inject_error("GET", path, status=status, code=code, message="no", times=None)

    def address(self, message: discord.Message, url: str) -> None:
        """What Discord tells as the address of the first file."""
        self.school.env.backend.get_message(message.channel.id, message.id).attachments[0]["url"] = url

    @property
    def asked(self) -> int:
        """How often a message was asked for."""
        return sum("/messages/" in one.path for one in self.school.env.http_requests if one.method == "GET")


@pytest.fixture
async def store(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Store]:
    async with a_school(monkeypatch) as school, DiscordCdn() as cdn:
        school.env.backend.cdn = cdn
        place = school.guild.create_text_channel("hockey")
        await school.env.settle()
        notes: Counter[str] = Counter()
        # the type checker's proof that it satisfies the port
        files: Files = _files(school, notes, [cdn.beginning])
        yield Store(school=school, cdn=cdn, files=files, place=place, notes=notes)


def _files(school: School, notes: Counter[str], beginnings: Sequence[str]) -> DiscordFiles:
    client = school.client
    cdn = Cdn(beginnings, seconds=NEVER)
    return DiscordFiles(client, note=lambda what: notes.update([what]), cdn=cdn, sleep=_at_once, patience=1)


async def _at_once(_: float) -> None:
    """No test waits."""


async def test_a_picture_is_had_as_it_was_posted(store: Store) -> None:
    found = await store.fetch(await store.post())
    assert found == Fetched(name="team.png", kind=AttachmentKind.IMAGE, data=PICTURE)
    assert (store.asked, len(store.cdn.calls), dict(store.notes)) == (1, 1, {})


async def test_the_token_does_not_go_to_where_the_files_are(store: Store) -> None:
    await store.fetch(await store.post())
    (call,) = store.cdn.calls
    assert {"Authorization", "Cookie", "X-Super-Properties"} & set(call.headers) == set()
    assert "token" not in str(call.headers)


@pytest.mark.parametrize(("name", "data", "kind"), [
    ("list.txt", b"Sam Lee, 555-0100", AttachmentKind.FILE),
    ("SPOILER_team.png", PICTURE, AttachmentKind.IMAGE),
    ("team.heic", PICTURE, AttachmentKind.IMAGE),
])  # fmt: skip
async def test_documents_and_blurred_pictures_are_had_too(
    store: Store, name: str, data: bytes, kind: AttachmentKind
) -> None:
    assert await store.fetch(await store.post((name, data))) == Fetched(name=name, kind=kind, data=data)


async def test_one_of_several_is_had_by_its_id(store: Store) -> None:
    message = await store.post(("a.png", b"a"), ("b.png", b"b"))
    assert (await store.fetch(message, file=str(message.attachments[1].id))).data == b"b"


async def test_what_is_forwarded_is_had_from_the_message_that_forwards_it(store: Store) -> None:
    first = await store.post()
    message = await store.school.people["coach"].forward(first, store.place)
    await store.school.people["ana"].delete(first)
    assert (await store.fetch(message, file=str(first.attachments[0].id))).data == PICTURE


async def test_a_file_in_a_thread_that_no_cache_has_is_had(store: Store) -> None:
    school = store.school
    school.rights(THREADS)
    talk = school.thread(store.place, "coach", "ana")
    backend = school.env.backend
    message = backend.create_message(
        talk, school.people["ana"].id, "", attachments=backend.store_attachments(talk, [("team.png", PICTURE)])
    )
    backend.edit_channel(talk, {}, thread_metadata={"archived": True})
    await school.env.settle()
    ref = MessageRef(workspace=school.workspace, conversation=str(talk), id=str(message.id))
    assert (await store.files.fetch(ref, message.attachments[0]["id"], most=MOST)).data == PICTURE


async def test_a_message_tells_how_large_its_files_are(store: Store) -> None:
    found = attachments_of((await store.post()).attachments)
    assert [one.size for one in found] == [len(PICTURE)]


@pytest.mark.parametrize(("name", "kind"), [("game.mp4", AttachmentKind.VIDEO), ("song.mp3", AttachmentKind.AUDIO)])
async def test_what_moves_or_sounds_is_not_fetched(store: Store, name: str, kind: AttachmentKind) -> None:
    found = await store.fetch(await store.post((name, bytes(5_000))))
    assert (found, store.cdn.calls) == (Fetched(name=name, kind=kind, data=b""), [])


async def test_a_file_that_is_said_to_be_too_large_is_not_fetched(store: Store) -> None:
    assert await store.refused(await store.post(("team.png", bytes(MOST + 1)))) == (FileError.TOO_LARGE, False)
    assert store.cdn.calls == []


@pytest.mark.parametrize("told", [True, False], ids=["with its length", "without"])
async def test_a_file_that_is_larger_than_said_is_cut_off(store: Store, told: bool) -> None:
    message = await store.post()
    kept = store.cdn.file(message.attachments[0].id)
    kept.data, kept.told = bytes(200_000), told
    assert await store.refused(message) == (FileError.TOO_LARGE, False)


async def test_a_file_of_exactly_the_most_is_had(store: Store) -> None:
    assert len((await store.fetch(await store.post(("team.png", bytes(MOST))))).data) == MOST


async def test_an_address_of_long_ago_does_not_matter(store: Store) -> None:
    message = await store.post()
    store.cdn.expire(store.school.env.backend)
    assert (await store.fetch(message)).data == PICTURE
    assert (store.asked, len(store.cdn.calls)) == (1, 1)


async def test_an_address_that_expires_meanwhile_is_asked_for_anew(store: Store) -> None:
    message = await store.post()
    store.cdn.expire_next(store.school.env.backend)
    assert (await store.fetch(message)).data == PICTURE
    assert (store.asked, len(store.cdn.calls), dict(store.notes)) == (2, 2, {})


@pytest.mark.parametrize("code", [401, 403, 404, 410])
async def test_what_is_not_handed_out_a_second_time_either_is_refused(store: Store, code: int) -> None:
    message = await store.post()
    store.cdn.fail(status(code), status(code))
    assert await store.refused(message) == (FileError.REFUSED, False)
    assert (store.asked, len(store.cdn.calls)) == (2, 2)


async def test_a_file_that_is_deleted_while_it_is_fetched_is_gone(store: Store) -> None:
    message = await store.post()
    backend = store.school.env.backend

    async def answer(request: web.Request) -> web.StreamResponse:
        backend.delete_message(message.channel.id, message.id)
        return await status(404).answer(request)

    store.cdn.fail(Fault(answer=answer))
    assert await store.refused(message) == (FileError.GONE, False)


async def test_a_message_that_was_deleted_is_gone(store: Store) -> None:
    message = await store.post()
    await store.school.people["ana"].delete(message)
    assert await store.refused(message) == (FileError.GONE, False)


async def test_a_file_that_was_taken_out_of_its_message_is_gone(store: Store) -> None:
    message = await store.post()
    store.school.env.backend.edit_message(message.channel.id, message.id, {"attachments": []})
    assert await store.refused(message) == (FileError.GONE, False)


async def test_a_channel_that_was_deleted_is_gone(store: Store) -> None:
    message = await store.post()
    store.school.env.backend.delete_channel(store.place.id)
    await store.school.env.settle()
    assert await store.refused(message) == (FileError.GONE, False)


@pytest.mark.parametrize("overwrite", [NOBODY, HIDES], ids=["unseen", "without history"])
async def test_where_the_bot_may_not_read_nothing_is_asked(
    store: Store, overwrite: discord.PermissionOverwrite
) -> None:
    store.place = store.school.guild.create_text_channel("coaches", overwrites={store.school.me: overwrite})
    await store.school.env.settle()
    assert await store.refused(await store.post()) == (FileError.REFUSED, False)
    assert store.asked == 0


@pytest.mark.parametrize("code", [50001, 50013])
async def test_a_channel_that_refused_is_not_asked_again_until_rights_change(store: Store, code: int) -> None:
    message = await store.post()
    store.fault(message, 403, code)
    assert await store.refused(message) == (FileError.REFUSED, False)
    store.notes.clear()
    assert (await store.refused(message), store.asked) == ((FileError.REFUSED, False), 1)
    store.notes.clear()
    store.school.rights(THREADS)
    await store.school.env.settle()
    assert (await store.refused(message), store.asked) == ((FileError.REFUSED, False), 2)


async def test_what_discord_refuses_for_another_reason_is_refused(store: Store) -> None:
    message = await store.post()
    store.fault(message, 400, 50035)
    assert await store.refused(message) == (FileError.REFUSED, False)


async def test_where_discord_does_not_tell_of_a_message_it_is_tried_again(store: Store) -> None:
    message = await store.post()
    store.fault(message, 503, 0)
    assert await store.refused(message) == ("discord:http_503", True)


async def test_while_the_server_is_not_connected_it_is_tried_again(store: Store) -> None:
    message = await store.post()
    ref = replace(store.ref(message), workspace="424242")
    assert await store.refused(message, ref=ref) == ("not_connected", True)


async def test_another_servers_file_is_not_asked_about(store: Store) -> None:
    message = await store.post()
    other = store.school.env.create_guild("elsewhere")
    await store.school.env.settle()
    ref = replace(store.ref(message), workspace=str(other.id))
    assert (await store.refused(message, ref=ref), store.asked) == ((FileError.REFUSED, False), 0)


@pytest.mark.parametrize("changes", [{"conversation": "C1"}, {"id": "1.0"}, {"id": ""}])
async def test_what_is_no_message_of_discords_is_not_asked_about(store: Store, changes: dict[str, str]) -> None:
    message = await store.post()
    ref = replace(store.ref(message), **changes)
    assert (await store.refused(message, ref=ref), store.asked) == ((FileError.REFUSED, False), 0)


async def test_without_the_right_to_read_content_a_file_is_not_gone_but_refused(store: Store) -> None:
    message = await store.post()
    store.school.client._connection._intents.message_content = False
    assert await store.refused(message, file="424242") == (FileError.REFUSED, False)


def test_files_are_on_discords_own_hosts_over_https() -> None:
    assert BEGINNINGS == ("https://cdn.discordapp.com/", "https://media.discordapp.net/")


@pytest.mark.parametrize("address", [
    "", "http://cdn.discordapp.com/x", "https://cdn.discordapp.com:8443/x", "https://cdn.discordapp.com.evil.example/x",
    "https://cdn.discordapp.com@evil.example/x", "https://me@cdn.discordapp.com/x", "//cdn.discordapp.com/x",
    "https://evil.example/https://cdn.discordapp.com/x", "\thttps://cdn.discordapp.com/x", "ftp://cdn.discordapp.com/x",
    "https://images.discordapp.net/x", "https://cdn.discordapp.com", "http://127.0.0.1/x",
])  # fmt: skip
async def test_no_other_address_is_fetched(store: Store, address: str) -> None:
    message = await store.post()
    store.address(message, address)
    files = _files(store.school, store.notes, BEGINNINGS)
    assert await replace(store, files=files).refused(message) == (FileError.REFUSED, False)


async def test_no_redirect_is_followed(store: Store) -> None:
    message, other = await store.post(), await store.post()
    store.cdn.file(message.attachments[0].id).moved = other.attachments[0].url
    assert (await store.refused(message), len(store.cdn.calls)) == ((FileError.REFUSED, False), 1)


async def test_what_comes_packed_is_not_unpacked(store: Store) -> None:
    message = await store.post()
    store.cdn.file(message.attachments[0].id).encoding = "gzip"
    assert await store.refused(message) == (FileError.REFUSED, False)


@pytest.mark.parametrize(("fault", "code", "times"), [
    (limited(7), "discord:ratelimited", 1), (status(500), "discord:http_500", 1), (status(503), "discord:http_503", 1),
    (reset(), "network", 2), (closed(), "network", 2), (silent(), "network", 1),
], ids=["limited", "500", "503", "reset", "closed", "silent"])  # fmt: skip
async def test_where_discords_files_are_not_reached_it_is_tried_again(
    store: Store, fault: Fault, code: str, times: int
) -> None:
    message = await store.post()
    store.cdn.fail(*[fault] * times)
    assert await store.refused(message) == (code, True)
    assert len(store.cdn.calls) == times
    assert (await store.fetch(message)).data == PICTURE


async def test_a_file_that_does_not_come_to_its_end_is_not_waited_for(store: Store) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse()
        await stream.prepare(request)
        await stream.write(PICTURE)
        await asyncio.Event().wait()
        return stream

    message = await store.post()
    store.cdn.fail(Fault(answer=answer))
    assert await store.refused(message) == ("network", True)


@pytest.mark.parametrize("code", [206, 204, 400, 415])
async def test_what_is_answered_otherwise_is_no_file(store: Store, code: int) -> None:
    message = await store.post()
    store.cdn.fail(status(code))
    assert await store.refused(message) == (FileError.REFUSED, False)


async def test_a_line_that_is_down_is_tried_again(store: Store) -> None:
    message = await store.post()
    store.address(message, "http://127.0.0.1:9/x")
    files = _files(store.school, store.notes, ["http://127.0.0.1:9/"])
    assert await replace(store, files=files).refused(message) == ("network", True)


async def test_an_address_that_is_none_is_refused(store: Store) -> None:
    message = await store.post()
    store.address(message, "http://[/x")
    files = _files(store.school, store.notes, ["http://[/"])
    assert await replace(store, files=files).refused(message) == (FileError.REFUSED, False)
