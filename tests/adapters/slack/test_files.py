"""Which files are had from Slack, from where, and every way in which one is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

import pytest

from adapters.slack.cards import files_of
from adapters.slack.client import LONGEST
from adapters.slack.client import make_client
from adapters.slack.client import make_session
from adapters.slack.download import REFUSED
from adapters.slack.download import beginning_of
from adapters.slack.files import SlackFiles
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting
from tests.doubles.slack.downloads import METHOD
from tests.doubles.slack.model import Json

if TYPE_CHECKING:
    from bot.ports import Files

MOST = 1_000
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(300)
ASKED = ["files.info"]
FETCHED = ["files.info", METHOD]


@dataclass(slots=True, kw_only=True)
class Store:
    """The files of a school on Slack."""

    setting: Setting
    files: Files

    def upload(self, name: str = "team.png", data: bytes = PICTURE, **more: Any) -> Json:
        return self.setting.slack.upload(SAM, name, data, **more)

    def ref(self) -> MessageRef:
        return MessageRef(workspace=self.setting.slack.team, conversation=TEAM, id="1.0")

    async def fetch(self, file: Json, *, most: int = MOST) -> Fetched:
        return await self.files.fetch(self.ref(), file["id"], most=most)

    async def refused(self, file: Json, *, most: int = MOST) -> tuple[str, bool]:
        """The code of the error, and whether it is tried again."""
        with pytest.raises(FileError) as error:
            await self.fetch(file, most=most)
        assert error.value.__cause__ is None
        assert file["id"] not in str(error.value)
        return error.value.code, error.value.retry

    def keep(self, file: Json, **changes: Any) -> None:
        """Let the file be handed out in another way."""
        kept = self.setting.slack.world.kept
        path = file["url_private_download"].removeprefix(self.setting.slack.origin)
        kept[path] = replace(kept[path], **changes)


@asynccontextmanager
async def a_store(*scopes: str) -> AsyncIterator[Store]:
    async with a_setting(*scopes) as setting, make_session() as session:

        async def sleep(seconds: float) -> None:
            setting.waits.append(seconds)

        # the type checker's proof that it satisfies the port
        files: Files = SlackFiles(client=setting.client, session=session, me=setting.me, note=setting.note, sleep=sleep)
        yield Store(setting=setting, files=files)


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    async with a_store("files:read") as opened:
        yield opened


async def test_a_picture_is_had_as_it_was_posted(store: Store) -> None:
    file = store.upload()
    found = await store.fetch(file)
    tokens = {one.token for one in store.setting.slack.calls(METHOD)}
    assert found == Fetched(name="team.png", kind=AttachmentKind.IMAGE, data=PICTURE)
    assert (store.setting.methods(), tokens, dict(store.setting.notes)) == (
        FETCHED,
        {store.setting.slack.bot_token},
        {},
    )


async def test_a_document_is_had_too(store: Store) -> None:
    found = await store.fetch(store.upload("list.txt", b"Sam Lee, 555-0100"))
    assert found == Fetched(name="list.txt", kind=AttachmentKind.FILE, data=b"Sam Lee, 555-0100")


async def test_without_an_address_for_downloads_the_other_serves(store: Store) -> None:
    file = store.upload(mode="snippet")
    del file["url_private_download"]
    assert (await store.fetch(file)).data == PICTURE


async def test_of_a_file_from_another_workspace_slack_tells_when_it_is_asked(store: Store) -> None:
    file = store.upload(file_access="check_file_info")
    (seen,) = files_of({"files": [store.setting.slack.withhold(file)]})
    found = await store.files.fetch(store.ref(), seen.id, most=MOST)
    assert seen == Attachment(name="", id=file["id"])
    assert found == Fetched(name="team.png", kind=AttachmentKind.IMAGE, data=PICTURE)


def test_a_message_tells_how_large_its_files_are(store: Store) -> None:
    sizes = [one.size for one in files_of({"files": [store.upload(), {"id": "F1"}, {"size": "9"}, {"size": True}]})]
    assert sizes == [len(PICTURE), None, None, None]


async def test_of_a_film_it_is_the_still(store: Store) -> None:
    found = await store.fetch(store.upload("game.mp4", bytes(5_000), still=PICTURE))
    assert found == Fetched(name="game.mp4", kind=AttachmentKind.IMAGE, data=PICTURE)
    assert [one.args["path"].split("/")[1] for one in store.setting.slack.calls(METHOD)] == ["files-tmb"]


@pytest.mark.parametrize(("name", "mimetype", "kind"), [
    ("game.mp4", "video/mp4", AttachmentKind.VIDEO),
    ("song.mp3", "audio/mpeg", AttachmentKind.AUDIO),
])  # fmt: skip
async def test_what_moves_or_sounds_is_not_fetched(
    store: Store, name: str, mimetype: str, kind: AttachmentKind
) -> None:
    found = await store.fetch(store.upload(name, bytes(5_000), mimetype=mimetype))
    assert (found, store.setting.methods()) == (Fetched(name=name, kind=kind, data=b""), ASKED)


async def test_a_file_that_is_said_to_be_too_large_is_not_fetched(store: Store) -> None:
    file = store.upload(data=bytes(MOST + 1))
    assert await store.refused(file) == (FileError.TOO_LARGE, False)
    assert store.setting.methods() == ASKED


@pytest.mark.parametrize("told", [True, False], ids=["with its length", "without"])
async def test_a_file_that_is_larger_than_said_is_cut_off(store: Store, told: bool) -> None:
    file = store.upload(data=PICTURE)
    store.keep(file, data=bytes(200_000), told=told)
    assert await store.refused(file) == (FileError.TOO_LARGE, False)


async def test_a_file_of_exactly_the_most_is_had(store: Store) -> None:
    file = store.upload(data=bytes(MOST))
    assert len((await store.fetch(file)).data) == MOST


@pytest.mark.parametrize(
    "more", [{"mode": "tombstone"}, {"mode": "hidden_by_limit"}, {"file_access": "file_not_found"}]
)
async def test_a_file_whose_content_is_gone(store: Store, more: Json) -> None:
    assert await store.refused(store.upload(**more)) == (FileError.GONE, False)
    assert store.setting.methods() == ASKED


async def test_a_file_that_was_deleted_before_it_is_asked_about(store: Store) -> None:
    file = store.upload()
    store.setting.slack.take_away(file["id"])
    assert await store.refused(file) == (FileError.UNKNOWN, False)


async def test_a_file_that_was_deleted_before_it_is_fetched(store: Store) -> None:
    file = store.upload()
    store.setting.slack.world.kept.clear()
    assert await store.refused(file) == (FileError.GONE, False)


@pytest.mark.parametrize("more", [
    {"mode": "external", "is_external": True, "external_type": "gdrive"},
    {"is_external": True},
    {"external_type": "dropbox"},
    {"mode": "email"},
    {"mode": "quip"},
    {"mode": "list"},
    {"file_access": "access_denied"},
    {"file_access": "slack_connect_file_upload_sharing_blocked"},
])  # fmt: skip
async def test_what_slack_does_not_keep_itself_or_not_for_us_is_left_alone(store: Store, more: Json) -> None:
    assert await store.refused(store.upload(**more)) == (FileError.REFUSED, False)
    assert store.setting.methods() == ASKED


@pytest.mark.parametrize("address", [
    "", "files.slack.com/x", "https://files.slack.com.evil.example/x", "https://files.slack.com@evil.example/x",
    "http://127.0.0.1/files-pri/x", "https://127.0.0.1/x", "//evil.example/x", "ftp://127.0.0.1/x", "\thttps://x",
])  # fmt: skip
async def test_the_token_goes_to_no_other_host(store: Store, address: str) -> None:
    file = store.upload(url_private="x")
    file |= {"url_private": address, "url_private_download": address}
    assert await store.refused(file) == (FileError.REFUSED, False)
    assert (store.setting.methods(), dict(store.setting.notes)) == (ASKED, {REFUSED: 1})


@pytest.mark.parametrize(("api", "beginning"), [
    ("https://slack.com/api/", "https://files.slack.com/"),
    ("https://slack-gov.com/api/", "https://files.slack-gov.com/"),
    ("http://slack.com/api/", "https://files.slack.com/"),
    ("http://127.0.0.1:4711/api/", "http://127.0.0.1:4711/"),
])  # fmt: skip
def test_files_are_on_slacks_own_host_over_https(api: str, beginning: str) -> None:
    assert beginning_of(api) == beginning


async def test_no_redirect_is_followed(store: Store) -> None:
    file, other = store.upload(), store.upload("other.png")
    store.keep(file, moved=other["url_private_download"])
    assert await store.refused(file) == (FileError.REFUSED, False)
    assert (store.setting.methods(), dict(store.setting.notes)) == (FETCHED, {REFUSED: 1})


async def test_without_the_right_slack_tells_nothing() -> None:
    async with a_store() as store:
        store.setting.slack.check = False
        file = store.upload()
        assert await store.refused(file) == (FileError.REFUSED, False)
        assert (store.setting.methods(), dict(store.setting.notes)) == (ASKED, {REFUSED: 1})


@pytest.mark.parametrize("mimetype", ["text/html", "application/octet-stream", "image/png"])
async def test_a_page_in_place_of_the_file_is_no_file(store: Store, mimetype: str) -> None:
    file = store.upload()
    store.keep(file, data=b"\n<!DOCTYPE html><html>Sign in", mimetype=mimetype)
    assert await store.refused(file) == (FileError.REFUSED, False)
    assert dict(store.setting.notes) == {REFUSED: 1}


@pytest.mark.parametrize(("name", "mimetype"), [
    ("team.png", "text/plain"), ("team.png", "video/mp4"), ("list.txt", "image/png"), ("list.txt", "text/html"),
])  # fmt: skip
async def test_a_file_of_another_kind_than_slack_told_is_not_it(store: Store, name: str, mimetype: str) -> None:
    file = store.upload(name)
    store.keep(file, mimetype=mimetype)
    assert await store.refused(file) == (FileError.REFUSED, False)


@pytest.mark.parametrize(("name", "mimetype"), [
    ("team.png", "image/webp"), ("team.png", "binary/octet-stream"), ("list.txt", "application/octet-stream"),
    ("list.txt", "text/csv"),
])  # fmt: skip
async def test_a_type_that_may_be_it_is_good_enough(store: Store, name: str, mimetype: str) -> None:
    file = store.upload(name)
    store.keep(file, mimetype=mimetype)
    assert (await store.fetch(file)).data == PICTURE


async def test_slack_is_asked_again_after_as_long_as_it_wants(store: Store) -> None:
    store.setting.slack.fail_next(METHOD, retry_after=7)
    found = await store.fetch(store.upload())
    assert (found.data, store.setting.waits) == (PICTURE, [7.0])
    assert dict(store.setting.notes) == {"slack.rate_limited": 1}


@pytest.mark.parametrize(("seconds", "times", "waits"), [(7, 2, [7.0]), (LONGEST + 1, 1, [])])
async def test_what_wants_longer_is_tried_again_later(
    store: Store, seconds: int, times: int, waits: list[float]
) -> None:
    store.setting.slack.fail_next(METHOD, retry_after=seconds, times=times)
    assert await store.refused(store.upload()) == ("slack:ratelimited", True)
    assert store.setting.waits == waits


@pytest.mark.parametrize(("fault", "code"), [({"status": 503}, "slack:http_503"), ({"times": 9}, "network")])
async def test_where_slack_stumbles_it_is_tried_again(store: Store, fault: Json, code: str) -> None:
    store.setting.slack.fail_next(METHOD, **fault)
    assert await store.refused(store.upload()) == (code, True)


@pytest.mark.parametrize(("status", "code"), [
    (401, FileError.REFUSED), (403, FileError.REFUSED), (404, FileError.GONE), (410, FileError.GONE),
    (206, FileError.REFUSED),
])  # fmt: skip
async def test_what_slack_refuses_for_good(store: Store, status: int, code: str) -> None:
    store.setting.slack.fail_next(METHOD, status=status)
    assert await store.refused(store.upload()) == (code, False)


@pytest.mark.parametrize(("error", "outcome"), [
    ("file_not_found", (FileError.UNKNOWN, False)),
    ("file_deleted", (FileError.GONE, False)),
    ("not_visible", (FileError.REFUSED, False)),
    ("access_denied", (FileError.REFUSED, False)),
    ("ratelimited", ("slack:ratelimited", True)),
    ("token_revoked", ("slack:token_revoked", True)),
])  # fmt: skip
async def test_what_slack_says_when_it_is_asked_about_a_file(
    store: Store, error: str, outcome: tuple[str, bool]
) -> None:
    file = store.upload()
    store.setting.slack.fail_next("files.info", error=error)
    assert await store.refused(file) == outcome


async def test_another_workspaces_file_is_not_asked_about(store: Store) -> None:
    file = store.upload()
    with pytest.raises(FileError) as error:
        await store.files.fetch(replace(store.ref(), workspace="T0OTHER"), file["id"], most=MOST)
    assert (error.value.code, store.setting.methods()) == (FileError.REFUSED, [])


async def test_an_attachment_without_an_id_is_not_asked_about(store: Store) -> None:
    with pytest.raises(FileError) as error:
        await store.files.fetch(store.ref(), "", most=MOST)
    assert (error.value.code, store.setting.methods()) == (FileError.REFUSED, [])


async def test_a_line_that_is_down_is_tried_again() -> None:
    async with a_setting("files:read") as setting, make_session() as session:
        client = make_client("xoxb", "http://127.0.0.1:9/api/", note=setting.note, sleep=_at_once)
        files = SlackFiles(client=client, session=session, me=setting.me, note=setting.note)
        ref = MessageRef(workspace=setting.slack.team, conversation=TEAM, id="1.0")
        with pytest.raises(FileError) as error:
            await files.fetch(ref, "F1", most=MOST)
    assert (error.value.code, error.value.retry) == ("network", True)


async def _at_once(_: float) -> None:
    """No test waits."""
