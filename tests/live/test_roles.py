"""Several processes on one PostgreSQL: one takes requests, another does the jobs, and nothing is done twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.live import ProcessRole
from bot.live import open_live
from bot.wiring import Keys
from tests.doubles.slack.double import SlackDouble
from tests.live.school import PEOPLE
from tests.live.school import SCOPES
from tests.live.school import channel
from tests.live.school import settings_for
from tests.live.school import user


async def test_one_process_serves_and_another_works(tmp_path: Path, postgresql_url: str) -> None:
    keys = Keys.generate()
    async with SlackDouble(scopes=SCOPES) as slack:
        for one in PEOPLE:
            slack.add_user(user(one.id), one.name, email=one.email)
        slack.add_channel(channel("team"), "team", kind="private", members=[user("coach"), user("sam")])
        settings = settings_for(slack, tmp_path, http=True, DATABASE_URL=postgresql_url)
        async with (
            open_live(settings, ProcessRole.WEB, keys) as first,
            open_live(settings, ProcessRole.WEB, keys) as second,
            open_live(settings, ProcessRole.WORKER, keys) as worker,
        ):
            await worker.house.roster.put_people(PEOPLE)
            running = [asyncio.create_task(one.service.run()) for one in (first, second, worker)]
            assert worker.web is None
            for number, live in enumerate((first, second, first)):
                assert live.web is not None
                slack.http_target(f"http://127.0.0.1:{live.web.port}/slack/events")
                await slack.post(user("coach"), channel("team"), f"the bus leaves at {number}")
            again = [await slack.duplicate(one) for one in slack.deliveries if one.acknowledged]
            assert all(one.acknowledged for one in again)
            await slack.wait_for(lambda: len(slack.dms(user("coach"))) >= 3)
            for live in (first, second, worker):
                live.service.stop()
            await asyncio.gather(*running)
            assert len(await worker.house.log.tail()) == 3
        assert len(slack.dms(user("coach"))) == 3
        slack.assert_clean()
