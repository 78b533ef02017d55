"""The report pages over HTTP: what is read of a form, what is dropped at once, who has to wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from io import BytesIO

import aiohttp
import pytest

from adapters.web.app import create_web
from adapters.web.forms import HEADERS
from adapters.web.forms import network
from adapters.web.limits import FullError
from adapters.web.limits import Limit
from adapters.web.limits import Queue
from adapters.web.limits import Room
from adapters.web.report import Limits
from adapters.web.report import ReportPages
from adapters.web.server import WebServer
from adapters.web.uploads import Most

MEGABYTE = 1_000_000
MOST = Most(files=5, each=10 * MEGABYTE, together=20 * MEGABYTE)


class Doors:
    """Both doors; they say what they were asked."""

    def __init__(self) -> None:
        self.reports: list[tuple[dict[str, str], list[int], str]] = []
        self.written: list[dict[str, str]] = []
        self.latch = asyncio.Event()
        self.latch.set()

    async def start(self, token: str, wanted: Sequence[str]) -> tuple[int, str]:
        return 200, f"start {token} {wanted[0]}"

    async def report(self, form: Mapping[str, str], files: Sequence[bytes], refused: str) -> tuple[int, str]:
        self.reports.append((dict(form), [len(one) for one in files], refused))
        await self.latch.wait()
        return 200, "sent"

    async def later(self, form: Mapping[str, str]) -> tuple[int, str]:
        return 429, f"later {form['what']}"

    def done(self, wanted: Sequence[str]) -> tuple[int, str]:
        return 200, "done"

    def refused(self, wanted: Sequence[str], *, top: bool) -> tuple[int, str]:
        return 403, f"refused {top}"

    def code(self, wanted: Sequence[str]) -> tuple[int, str]:
        return 200, "code"

    async def case(self, form: Mapping[str, str]) -> tuple[tuple[int, str], bool]:
        right = form.get("code") == "right"
        return ((200, "case") if right else (422, "wrong")), right

    def busy(self, form: Mapping[str, str]) -> tuple[int, str]:
        return 429, "busy"

    async def write(self, form: Mapping[str, str]) -> tuple[int, str]:
        self.written.append(dict(form))
        return 200, "written"


async def nothing_wrong() -> Mapping[str, str]:
    return {}


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
async def session(doors: Doors) -> AsyncIterator[aiohttp.ClientSession]:
    limits = Limits(reports=Limit(20), wrong=Limit(3), files=MOST, pause=0.0)
    pages = ReportPages(doors, doors, style="b { }", url="https://school.example", limits=limits)
    web = WebServer(create_web(posts={}, ready=nothing_wrong, pages=pages.routes()), host="127.0.0.1", port=0)
    running = asyncio.create_task(web.run())
    async with aiohttp.ClientSession(f"http://127.0.0.1:{web.port}") as opened:
        yield opened
    web.stop()
    await running


def a_form(*files: bytes, name: str = "files", **fields: str) -> aiohttp.MultipartWriter:
    form = aiohttp.MultipartWriter("form-data")
    for field, value in {"what": "They push Sam around.", "category": "bullying", **fields}.items():
        form.append(value).set_content_disposition("form-data", name=field)
    for number, one in enumerate(files):
        part = form.append(BytesIO(one))
        part.set_content_disposition("form-data", name=name, filename=f"Ana Ruiz {number}.png")
    return form


async def posted(session: aiohttp.ClientSession, data: object, path: str = "/report") -> tuple[int, str]:
    async with session.post(path, data=data) as answer:
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
        assert "set-cookie" not in answer.headers
        return answer.status, await answer.text()


async def test_a_form_with_files_comes_in_whole(session: aiohttp.ClientSession, doors: Doors) -> None:
    assert await posted(session, a_form(b"x" * 10 * MEGABYTE, b"y", b"")) == (200, "sent")
    assert doors.reports == [({"what": "They push Sam around.", "category": "bullying"}, [10 * MEGABYTE, 1], "")]


async def test_what_is_held_is_let_go_of(session: aiohttp.ClientSession, doors: Doors) -> None:
    for _ in range(11):  # more than there is room for at a time
        await posted(session, a_form(*[b"x" * 10 * MEGABYTE] * 2))
    assert [why for _, _, why in doors.reports] == [""] * 11


async def test_words_of_every_language_and_length_come_in(session: aiohttp.ClientSession, doors: Doors) -> None:
    words = "ñ😀\r\n--x\x00" * 2_000
    await posted(session, a_form(what=words))
    assert doors.reports[0][0]["what"] == words


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ([b"x" * (10 * MEGABYTE + 1)], "too_large"),
        ([b"x" * 7 * MEGABYTE] * 3, "too_large"),
        ([b"x"] * 6, "too_many"),
        ([b"x" * 25 * MEGABYTE] * 4, "too_large"),
    ],
    ids=["one", "together", "count", "100 MB"],
)
async def test_too_much_is_dropped_and_the_words_stay(
    session: aiohttp.ClientSession, doors: Doors, files: list[bytes], why: str
) -> None:
    assert await posted(session, a_form(*files)) == (200, "sent")
    assert doors.reports == [({"what": "They push Sam around.", "category": "bullying"}, [], why)]


async def test_of_a_sexual_or_private_picture_no_byte_is_held(session: aiohttp.ClientSession, doors: Doors) -> None:
    await posted(session, a_form(b"picture", category="image"))
    assert doors.reports == [({"what": "They push Sam around.", "category": "image"}, [], "intimate")]


async def test_more_than_anybody_waits_for_is_cut_off(session: aiohttp.ClientSession, doors: Doors) -> None:
    headers = {"content-length": "300000001", "content-type": "multipart/form-data; boundary=x"}
    async with session.post("/report", headers=headers, data=b"") as answer:
        assert answer.status == 413
    assert doors.reports == []


async def test_files_of_other_fields_are_not_read(session: aiohttp.ClientSession, doors: Doors) -> None:
    await posted(session, a_form(b"x", name="other"))
    assert doors.reports[0][1:] == ([], "")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"what=x", "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (b"--x\r\n", "multipart/form-data"),
        (b"", "multipart/form-data; boundary=" + "x" * 71),
        (b"no boundary here", "multipart/form-data; boundary=x"),
    ],
)
async def test_what_is_no_form_of_ours_is_refused(
    session: aiohttp.ClientSession, doors: Doors, data: bytes, kind: str
) -> None:
    async with session.post("/report", data=data, headers={"content-type": kind}) as answer:
        assert (answer.status, await answer.text()) == (403, "refused True")
    assert doors.reports == []


@pytest.mark.parametrize("more", ["many parts", "long fields", "cut off"])
async def test_a_form_that_is_not_whole_keeps_its_words_and_no_file(
    session: aiohttp.ClientSession, doors: Doors, more: str
) -> None:
    part = '--x\r\ncontent-disposition: form-data; name="{}"{}\r\n\r\n{}\r\n'
    body = part.format("what", "", "hello") + part.format("files", '; filename="a"', "y")
    body += {"many parts": part.format("a", "", "") * 50, "long fields": part.format("a", "", "z" * 200_001)}.get(
        more, ""
    )
    async with session.post(
        "/report", data=body.encode(), headers={"content-type": "multipart/form-data; boundary=x"}
    ) as answer:
        assert answer.status == 200
    assert [(form["what"], files, why) for form, files, why in doors.reports] == [("hello", [], "broken")]


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}])
@pytest.mark.parametrize("path", ["/report", "/report/case", "/report/write"])
async def test_forms_of_other_sites_are_refused(
    session: aiohttp.ClientSession, doors: Doors, path: str, headers: dict[str, str]
) -> None:
    async with session.post(path, data={"code": "right"}, headers=headers) as answer:
        assert answer.status == 403
    assert (doors.reports, doors.written) == ([], [])


async def test_pages_that_are_looked_at(session: aiohttp.ClientSession) -> None:
    for path, text in (
        ("/report?c=abc&lang=es", "start abc es"),
        ("/report/code", "code"),
        ("/report/case", "code"),
        ("/report/write", "code"),
        ("/report/done?lang=en", "done"),
        ("/report/style.css", "b { }"),
    ):
        async with session.get(path) as answer:
            assert (answer.status, await answer.text()) == (200, text)


async def test_wrong_codes_are_slowed_and_right_ones_never(session: aiohttp.ClientSession) -> None:
    tried = [await posted(session, {"code": "no"}, "/report/case") for _ in range(5)]
    assert tried == [(422, "wrong")] * 3 + [(429, "busy")] * 2
    for _ in range(5):
        assert await posted(session, {"code": "right"}, "/report/case") == (200, "case")


async def test_a_flood_of_reports_is_put_off_with_its_words(session: aiohttp.ClientSession, doors: Doors) -> None:
    answers = [await posted(session, a_form()) for _ in range(22)]
    assert answers[19:] == [(200, "sent"), (429, "later They push Sam around."), (429, "later They push Sam around.")]
    assert len(doors.reports) == 20


async def test_a_long_answer_comes_in_and_a_longer_one_does_not(session: aiohttp.ClientSession, doors: Doors) -> None:
    assert await posted(session, {"text": "ñ" * 10_000}, "/report/write") == (200, "written")
    assert (await posted(session, {"text": "x" * 130_001}, "/report/write"))[0] == 403
    assert [len(one["text"]) for one in doors.written] == [10_000]


async def test_other_pages_stay_as_small_as_they_were(session: aiohttp.ClientSession) -> None:
    async with session.post("/report/case", data=b"x" * 1_000_001) as answer:
        assert answer.status == 413


async def test_who_finds_the_queue_full_is_told_at_once() -> None:
    queue, latch, done = Queue(at_once=1, waiting=1), asyncio.Event(), list[int]()

    async def work(number: int) -> None:
        async with queue.place():
            await latch.wait()
            done.append(number)

    waiting = [asyncio.create_task(work(number)) for number in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(FullError):
        await work(2)
    latch.set()
    await asyncio.gather(*waiting)
    await work(3)
    assert done == [0, 1, 3]


def test_room_is_given_back() -> None:
    room = Room(10)
    assert [room.take(6), room.take(5), room.take(4)] == [True, False, True]
    room.give(6)
    assert room.take(6)


@pytest.mark.parametrize(
    ("host", "found"),
    [("203.0.113.9", "203.0.113.9"), ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"), ("testclient", "testclient")],
)
def test_one_household_is_one_network(host: str, found: str) -> None:
    class Client:
        def __init__(self, host: str) -> None:
            self.host = host

    class Asked:
        client = Client(host)

    assert network(Asked()) == found  # type: ignore[arg-type]
