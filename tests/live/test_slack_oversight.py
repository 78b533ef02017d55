"""Oversight by consent, from the question to the end, in an installation as `chaperone run` has it."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from policy.model import ConversationRef
from policy.model import MemberRef
from policy.model import Oversight
from policy.rules.opened import OPENED
from tests.bot.desk.conftest import free_port
from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.model import Json
from tests.doubles.slack.oversight import CLIENT
from tests.doubles.slack.oversight import SECRET
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

LINK = re.compile(r"http://127\.0\.0\.1:\d+/slack/oversight/(?:end/)?[\w-]+")
DM = "D0HUMANS"


@pytest.fixture
async def overseen(
    request: pytest.FixtureRequest, slack: SlackDouble, tmp_path: Path, sqlite_url: str
) -> AsyncIterator[School]:
    port = free_port()
    more: dict[str, Any] = {
        "CHAPERONE_PORT": port,
        "CHAPERONE_URL": f"http://127.0.0.1:{port}",
        "CHAPERONE_SLACK_OVERSIGHT": True,
        "SLACK_CLIENT_ID": CLIENT,
        "SLACK_CLIENT_SECRET": SECRET,
        "DATABASE_URL": sqlite_url,
    }
    slack.consents.user = user("coach")
    async with a_school(slack, tmp_path, http=getattr(request, "param", False), **more) as opened:
        yield opened
    slack.assert_clean()


@asynccontextmanager
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield session


def coach_of(school: School) -> MemberRef:
    return MemberRef(workspace=school.slack.team, id=user("coach"))


async def given(school: School) -> Oversight | None:
    return await school.house.stores.oversight.find(coach_of(school))


async def looked_after(school: School) -> None:
    """The round that comes by the clock."""
    assert school.live.overseen is not None
    await school.live.overseen.look()
    await school.settle()


async def link_for(school: School, person: str = "coach", words: str = "", *, to: str = "") -> str:
    """The newest link that somebody was sent."""
    await school.slack.slash(user(person), channel("team"), "/oversight", words)
    await school.settle()
    private = [one.message for one in school.slack.ephemerals(user(person))] if not to else []
    said = [str(one) for one in (*private, *school.slack.dms(user(to or person)))]
    found: list[str] = [one for text in said for one in LINK.findall(text)]
    return found[-1]


async def agree(school: School, link: str) -> tuple[int, str]:
    """Read the page, go on to Slack, and come back."""
    async with browser() as session:
        async with session.get(link) as page:
            assert page.status == 200
        async with session.get(f"{link}/go?lang=en") as back:
            status, text = back.status, await back.text()
    await school.settle()
    return status, text


def opening(school: School, other: str, *, kind: str = "im_created", by: str = "coach", place: str = DM) -> Json:
    """What Slack tells by somebody's consent."""
    world = school.slack.world
    inner: Json = {"id": place, "is_im": True, "user": other, "created": 1} if kind == "im_created" else {}
    event = {"type": kind, "user": user(by), "channel": inner or place}
    return {
        "token": "t",
        "team_id": world.team,
        "api_app_id": world.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": world.new_id("Ev"),
        "event_time": world.seconds(),
        "authorizations": [{"team_id": world.team, "user_id": user(by), "is_bot": False}],
    }


@pytest.mark.parametrize("overseen", [False, True], ids=["socket", "http"], indirect=True)
async def test_a_supervisor_asks_a_coach_agrees_opens_and_ends(overseen: School) -> None:
    school, slack = overseen, overseen.slack
    link = await link_for(school, "ad", f"<@{user('coach')}>", to="coach")
    assert (await agree(school, link))[0] == 200
    now = await given(school)
    assert now is not None
    assert (now.person, now.wording, now.asked_by, now.told) == ("coach", "oversight-1-en", "ad", "given")
    asked = slack.consents.asked[-1]
    assert (asked["user_scope"], asked.get("scope"), asked["team"]) == ("im:read", None, slack.team)
    assert school.told("coach")[-1] == "Thank you: oversight is on"
    assert school.told("ad")[-1] == "Oversight by consent: one more"
    log = await school.judged()
    await slack.deliver(opening(school, user("sam")))
    await slack.deliver(opening(school, user("sam"), kind="im_open"))
    await school.settle()
    new = [one for one in await school.judged() if one not in log]
    assert [line.findings for line in new] == [(OPENED,)]
    assert school.told("coach")[-1] == "You opened a direct conversation with Sam Lee"


async def test_who_ends_it_by_command_is_heard_of_no_more_and_the_token_is_given_back(overseen: School) -> None:
    school, slack = overseen, overseen.slack
    assert (await agree(school, await link_for(school)))[0] == 200
    token = await school.house.stores.oversight.token(coach_of(school))
    await slack.slash(user("coach"), channel("team"), "/oversight", "end")
    await school.settle()
    ended = await given(school)
    assert (ended is not None and ended.stands, slack.consents.given) == (False, {token: user("coach")})
    await looked_after(school)
    assert (await given(school), slack.consents.given, slack.consents.revoked) == (None, {}, [token])
    assert school.told("ad")[-1] == "Oversight by consent: one less"


async def status_of(session: aiohttp.ClientSession, address: str) -> int:
    async with session.get(address) as answer:
        return answer.status


@asynccontextmanager
async def nothing_kept(school: School, caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """Neither inbox nor log nor roster nor counts hold anything more, and no line was written."""

    async def kept() -> object:
        house, noted = school.house, await school.noted()
        places = await house.places.conversations(school.slack.team)
        people = [await school.member(user(one)) for one in ("sam", "stranger", "visitor")]
        entries = await house.book.entries(after=0, limit=1_000)
        return noted, list(await house.inbox.waiting()), await school.judged(), places, people, list(entries)

    before = await kept()
    caplog.set_level(logging.INFO)
    caplog.clear()
    with capture_logs() as ours:
        yield
        await school.settle()
        lines = [*ours, *(one.getMessage() for one in caplog.records)]
    assert not [one for one in map(str, lines) if any(word in one for word in (DM, "U0", "direct", "im_"))]
    assert await kept() == before


async def test_without_a_student_nothing_is_kept_anywhere(overseen: School, caplog: pytest.LogCaptureFixture) -> None:
    """A colleague; an account that nobody knows and that is no student's; one that cannot be told; no consent."""
    school, slack = overseen, overseen.slack
    assert (await agree(school, await link_for(school)))[0] == 200
    elsewhere = [{"team_id": "T-other", "user_id": user("coach"), "is_bot": False}]
    slack.add_user(user("stranger"), "Stranger", email="stranger@elsewhere.example")
    async with nothing_kept(school, caplog):
        for seen in (
            opening(school, user("ad")),
            opening(school, user("stranger")),
            opening(school, user("coach"), kind="im_open"),
            opening(school, user("sam"), by="ad"),
            opening(school, user("sam")) | {"authorizations": elsewhere},
        ):
            assert (await slack.deliver(seen)).acknowledged


async def test_an_unknown_student_is_looked_up_and_the_other_one_asked_for_by_the_right_that_was_given(
    overseen: School,
) -> None:
    school, slack = overseen, overseen.slack
    assert (await agree(school, await link_for(school)))[0] == 200
    slack.consents.others[DM] = user("sam")
    await slack.deliver(opening(school, user("coach"), kind="im_open"))
    await school.settle()
    assert school.told("coach")[-1] == "You opened a direct conversation with Sam Lee"
    place = await school.house.registry.conversation(ConversationRef(workspace=slack.team, id=DM))
    assert place is not None
    assert (place.seen, place.name) == (False, "")


async def test_ended_in_slack_and_with_the_app(overseen: School) -> None:
    school, slack = overseen, overseen.slack
    world = slack.world
    for event, how in (({"type": "tokens_revoked", "tokens": {"oauth": [user("coach")], "bot": []}}, "revoked"),
                       ({"type": "app_uninstalled"}, "uninstalled")):  # fmt: skip
        assert (await agree(school, await link_for(school)))[0] == 200
        outer = {"token": "t", "team_id": world.team, "api_app_id": world.app_id, "type": "event_callback"}
        told = len(school.told("coach"))
        await slack.deliver({**outer, "event": event, "event_id": world.new_id("Ev"), "event_time": world.seconds()})
        await school.settle()
        assert (await given(school), await school.house.stores.oversight.token(coach_of(school))) == (None, "")
        assert (school.told("coach")[told:], how) in ((["Oversight has ended"], "revoked"), ([], "uninstalled"))


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"user": user("ad")}, "another account"),
        ({"team": "T0OTHER"}, "another account"),
        ({"scope": "im:read,im:history"}, "other rights"),
        ({"scope": "users:read"}, "other rights"),
        ({"answer": {"access_token": "xoxb-1", "token_type": "bot"}}, "other rights"),
        ({"declines": True}, "did not agree"),
    ],
)
async def test_whatever_is_not_one_persons_one_right_is_given_back(
    slack: SlackDouble, overseen: School, what: Json, says: str
) -> None:
    for name, value in what.items():
        setattr(slack.consents, name, value)
    status, text = await agree(overseen, await link_for(overseen))
    assert (status, says in text, await given(overseen), slack.consents.given) == (403, True, None, {})


async def test_links_and_states_that_are_forged_or_used(overseen: School) -> None:
    school, slack = overseen, overseen.slack
    link = await link_for(school)
    base = link.rsplit("/", 1)[0]
    async with browser() as session:
        async with session.get(f"{link}/go", allow_redirects=False) as out:
            state = out.headers["location"].split("state=")[1].split("&")[0]
        for forged in ("", "x" * len(state)):
            async with session.get(f"{base}/back?code=c&state={forged}") as back:
                assert back.status == 403
    async with browser() as other, other.get(f"{base}/back?code=c&state={state}") as back:
        assert back.status == 403
    assert slack.calls("oauth.v2.access") == []
    async with browser() as first, browser() as second:
        ways = []
        for one in (first, second):
            async with one.get(f"{link}/go", allow_redirects=False) as out:
                ways.append(out.headers["location"])
        answers = [await status_of(one, way) for one, way in zip((first, second), ways, strict=True)]
        assert answers == [200, 410]
    again = f"{base}/{link.rsplit('/', 1)[1].upper()}"
    for path in (link, f"{link}/go", f"{link[:-2]}xx", again):
        async with browser() as session, session.get(path) as page:
            assert page.status == 410


async def test_the_link_that_ends_it_works_by_the_button_on_our_own_page_alone(overseen: School) -> None:
    school, slack = overseen, overseen.slack
    assert (await agree(school, await link_for(school)))[0] == 200
    end = await link_for(school)
    home = end.split("/slack")[0]
    async with browser() as session:
        async with session.get(end) as page:
            assert (page.status, "End it now" in await page.text()) == (200, True)
        async with session.post(end, headers={"origin": "https://elsewhere.example"}) as page:
            assert page.status == 403
        assert (await given(school)) is not None
        async with session.post(end, headers={"origin": home}) as page:
            assert (page.status, "has ended" in await page.text()) == (200, True)
    assert (await given(school), slack.consents.given) == (None, {})
