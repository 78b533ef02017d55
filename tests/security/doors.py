"""A school on Slack whose doors are tried: what is asked at them, and what none of its answers may be."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from tests.doubles.slack.double import SlackDouble
from tests.live.school import PEOPLE
from tests.live.school import SCOPES
from tests.live.school import SECRET
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user
from tests.security.slackfuzz import frame
from tests.security.slackfuzz import rare
from tests.security.slackfuzz import request

TEAM, PAIR = channel("team"), channel("pair")
COACH, SAM, LILY, AD = (user(name) for name in ("coach", "sam", "lily", "ad"))
URL = "https://chaperone.school.example"
ALONE, PHONE = "you will start on Saturday, keep it to yourself", "my number is 978-555-0164"
FORM = {"field:danger": "no", "field:category": "contact", "field:words": "on the bus", "field:named": "no"}
PRIVATE = ("Saturday", "978-555", "Carla", "on the bus", "<img src=x", "xoxb-", "xapp-", SECRET)
"""Of what people wrote, who they are and what is secret, nothing stands in the log."""
_EVERY = 25
"""After so many broken requests comes a good one."""


@asynccontextmanager
async def opened(folder: Path, *, http: bool, **more: Any) -> AsyncIterator[School]:
    """The school, with pages for people."""
    async with SlackDouble(scopes=SCOPES) as slack:
        for one in PEOPLE:
            slack.add_user(user(one.id), one.name, email=one.email)
        slack.add_channel(TEAM, "team", kind="private", members=[COACH, SAM, LILY, AD])
        slack.add_channel(PAIR, "pair", kind="private", members=[COACH, SAM])
        names = ("team", "pair")
        async with a_school(slack, folder, http=http, registered=names, CHAPERONE_URL=URL, **more) as school:
            yield school


async def lived(school: School) -> list[Mapping[str, Any]]:
    """A little of everything that Slack sends: messages, a command, a press, a shortcut, a form, somebody's home."""
    slack = school.slack
    await slack.post(COACH, PAIR, ALONE)
    said = await slack.post(LILY, TEAM, PHONE)
    await school.settle()
    notice = slack.dms(COACH)[-1]
    await slack.press(COACH, slack.dm(COACH), str(notice["ts"]), "press:relative")
    await slack.press(COACH, slack.dm(COACH), str(notice["ts"]), "form:wrong:en")
    await slack.slash(SAM, TEAM, "/policy", "may a coach text me")
    await slack.shortcut(SAM, TEAM, said, "report_message")
    await slack.wait_for(lambda: bool(slack.views(SAM)))
    await slack.submit(SAM, slack.views(SAM)[0].id, FORM)
    await slack.open_home(AD)
    await slack.edit(LILY, TEAM, said, "the bus leaves at four")
    await slack.delete(LILY, TEAM, said)
    await slack.leave(SAM, TEAM)
    await slack.join(SAM, TEAM)
    await slack.rename_channel(AD, TEAM, "hockey")
    await slack.change_user(SAM, name="Sam L.")
    await school.settle()
    return [*(one.payload for one in slack.deliveries), *rare(slack.team, SAM, TEAM)]


async def signed(school: School, good: Sequence[Mapping[str, Any]], *, examples: int, seed: str) -> list[str]:
    """Try the door of signed requests; what was wrong."""
    assert school.live.web is not None
    url = f"http://127.0.0.1:{school.live.web.port}/slack/events"
    wrong: list[str] = []
    closing = aiohttp.TCPConnector(force_close=True)
    async with aiohttp.ClientSession(connector=closing) as session:
        for number in range(examples):
            chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same requests every time
            made = request(chance.choice(good), chance)
            async with session.post(url, data=made.body, headers=made.headers(SECRET)) as answer:
                text = await answer.text()
                if answer.status not in (200, 400, 401) or "<img src=x" in text:
                    wrong.append(f"{number}: {answer.status} {text[:80]}")
            wrong += await _between(school, number)
    return wrong


async def framed(school: School, good: Sequence[Mapping[str, Any]], *, examples: int, seed: str) -> list[str]:
    """Try the line of Socket Mode; what was wrong."""
    wrong: list[str] = []
    for number in range(examples):
        chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same frames every time
        await school.slack.connected()  # a frame may end the line, which is made anew
        await school.slack.sockets.connections[-1].socket.send_str(frame(chance.choice(good), chance))
        wrong += await _between(school, number)
    return wrong


async def _between(school: School, number: int) -> list[str]:
    """Now and then somebody writes as usual: acknowledged and judged, whatever came before."""
    if number % _EVERY:
        return []
    before = len(school.slack.deliveries)
    await school.slack.post(LILY, TEAM, f"the bus leaves at {number}")
    await school.settle()
    came = school.slack.deliveries[before]
    if came.outcome == "closed":  # a frame before it had ended the line: Slack tells it anew on the next one
        await school.slack.connected()
        await school.slack.retry_unacked()
        await school.settle()
    judged = {one.event for one in await school.judged()}
    return [] if came.payload["event_id"] in judged else [f"{number}: {came.outcome}, and not judged"]


async def at_rest(school: School) -> bool:
    """Whether all that was kept is judged, and nothing waits."""
    await school.settle()
    return not await school.house.inbox.waiting()
