"""What Slack refuses or leaves unsaid while the bot speaks: what waits, what is held, and what is said once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.wiring import Keys
from policy.model import SettingError
from tests.contracts.samples import PATIENCE
from tests.doubles.slack.double import SlackDouble
from tests.live.school import REGISTERED
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

COACH, SAM, LILY = user("coach"), user("sam"), user("lily")
TEAM, PAIR = channel("team"), channel("pair")
PHONE = "my number is 978-555-0164"
IN_MESSAGE = "There is a phone number in your message"
EN_ESPANOL = "Hay un número de teléfono en el mensaje"
ALONE = "you will start on Saturday, keep it to yourself"


@pytest.fixture
async def school(slack: SlackDouble, tmp_path: Path, sqlite_url: str) -> AsyncIterator[School]:
    """An installation that tries again at once. How it hears makes no difference here."""
    async with a_school(slack, tmp_path, registered=REGISTERED, DATABASE_URL=sqlite_url, patience=PATIENCE) as opened:
        yield opened
    slack.assert_clean()


async def readiness(school: School) -> tuple[int, dict[str, str]]:
    """What is wrong just now, without the ages that are told beside it."""
    status, told = await school.get("/readyz")
    return status, {name: value for name, value in told.items() if isinstance(value, str)}


async def test_a_revoked_token_holds_up_what_is_said_when_there_is_a_new_one(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str, http: bool
) -> None:
    more: dict[str, Any] = {"keys": Keys.generate(), "registered": REGISTERED, "DATABASE_URL": sqlite_url}
    async with a_school(slack, tmp_path, http=http, patience=PATIENCE, **more) as school:
        slack.revoke()
        await slack.post(LILY, TEAM, PHONE)
        await school.settle()
        assert (school.told("lily"), len(await school.judged())) == ([], 1)
        assert "slack.token_revoked" in await school.noted()
        assert await readiness(school) == (503, {"status": "not ready", "slack": "token_revoked"})
        assert await school.get("/healthz") == (200, {"status": "ok"})
    slack.revoke("")
    async with a_school(slack, tmp_path, http=http, patience=PATIENCE, **more) as school:
        await school.settle()
        assert (school.told("lily"), len(await school.judged())) == ([IN_MESSAGE], 1)
        assert await readiness(school) == (200, {"status": "ok"})
    slack.assert_clean()


async def test_an_app_that_is_removed_says_so(school: School) -> None:
    slack = school.slack
    await slack.uninstall()
    await slack.post(LILY, TEAM, PHONE)
    await school.settle()
    noted = await school.noted()
    assert {"slack.app_uninstalled", "slack.tokens_revoked", "slack.token_revoked"} <= set(noted)
    status, told = await school.get("/readyz")
    assert (status, told["status"], "slack" in told) == (503, "not ready", True)
    assert await school.house.holding.release("slack:account_inactive") == 1


@pytest.mark.usefixtures("calm")
async def test_a_rate_limit_is_waited_for(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.slack.client.random.random", lambda: 0.0)
    school.slack.fail_next("chat.postMessage", retry_after=0)
    await school.slack.post(LILY, TEAM, PHONE)
    await school.settle()
    assert (school.told("lily"), await school.noted()) == ([IN_MESSAGE], {"slack.rate_limited": 1})


@pytest.mark.parametrize("outcome", [{}, {"status": 503}, {"error": "internal_error"}])
@pytest.mark.parametrize("after_effect", [False, True], ids=["not_taken", "taken"])
async def test_an_unknown_outcome_is_looked_up_before_anything_is_said_again(
    school: School, outcome: dict[str, str | int], after_effect: bool
) -> None:
    school.slack.fail_next("chat.postMessage", after_effect=after_effect, **outcome)  # type: ignore[arg-type]
    await school.slack.post(LILY, TEAM, PHONE)
    await school.settle()
    assert (school.told("lily"), len(school.slack.calls("chat.postMessage"))) == ([IN_MESSAGE], 2 - after_effect)


@pytest.mark.parametrize("error", ["user_not_in_channel", "channel_not_found", "internal_error", "ratelimited"])
@pytest.mark.usefixtures("calm")
async def test_the_notice_stands_where_the_line_in_place_cannot(school: School, error: str) -> None:
    school.slack.fail_next("chat.postEphemeral", error=error, times=9)
    await school.slack.post(LILY, TEAM, PHONE)
    await school.settle()
    assert (school.told("lily"), school.slack.ephemerals(LILY)) == ([IN_MESSAGE], [])
    assert await school.noted() == {"slack.pointer_not_taken": 1}


@pytest.mark.usefixtures("calm")
async def test_who_has_left_meanwhile_is_still_told(school: School) -> None:
    slack = school.slack
    slack.hold()
    await slack.post(LILY, TEAM, PHONE)
    slack.holding = False
    await slack.leave(LILY, TEAM)
    await slack.release()
    await school.settle()
    assert (school.told("lily"), slack.ephemerals(LILY)) == ([IN_MESSAGE], [])


@pytest.mark.usefixtures("calm")
async def test_a_form_that_comes_too_late_is_acknowledged_and_noted(school: School) -> None:
    slack = school.slack
    await slack.post(COACH, PAIR, ALONE)
    await school.settle()
    slack.fail_next("views.open", error="expired_trigger_id")
    (notice,) = slack.dms(COACH)
    pressed = await slack.press(COACH, slack.dm(COACH), notice["ts"], "form:copy_ad:en")
    await school.until_noted("slack.form_not_opened")
    await slack.press(COACH, slack.dm(COACH), notice["ts"], "form:copy_ad:en")
    await slack.wait_for(lambda: bool(slack.views(COACH)))
    assert pressed.acknowledged


async def test_an_account_that_is_gone_holds_up_its_own_notice_alone(school: School) -> None:
    slack = school.slack
    slack.hold()
    await slack.post(LILY, TEAM, PHONE)
    await slack.post(SAM, TEAM, PHONE)
    slack.world.users[LILY].deleted = True
    await slack.release()
    await school.settle()
    assert (school.told("lily"), school.told("sam")) == ([], [EN_ESPANOL])
    assert await school.house.holding.release("slack:user_disabled") == 1


@pytest.mark.parametrize(
    ("more", "names"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": None}, "SLACK_APP_TOKEN"),
        ({"SLACK_BOT_TOKEN": None}, "SLACK_BOT_TOKEN"),
    ],
)
async def test_a_token_that_slack_refuses_is_named_at_the_start(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str, more: dict[str, str | None], names: str
) -> None:
    with pytest.raises(SettingError) as refused:
        async with a_school(slack, tmp_path, registered=REGISTERED, DATABASE_URL=sqlite_url, **more):  # type: ignore[arg-type]
            pass
    assert (refused.value.name, slack.connections) == (names, 0)
