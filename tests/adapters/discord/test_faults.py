"""Whatever goes wrong on the way to Discord, a warning arrives once, or somebody tries again later."""

from __future__ import annotations

import pytest

from policy.model import DeliveryError
from policy.model import MessageRef
from tests.adapters.discord.speaking import TALK
from tests.adapters.discord.speaking import Setting
from tests.adapters.discord.speaking import a_setting
from tests.doubles.discord.rest import Fault
from tests.doubles.discord.rest import closed
from tests.doubles.discord.rest import limited
from tests.doubles.discord.rest import reset
from tests.doubles.discord.rest import silent
from tests.doubles.discord.rest import status


def arrived(setting: Setting) -> list[str]:
    return [one["content"] for one in setting.rest.said(TALK)]


async def refused(setting: Setting) -> tuple[str, bool]:
    with pytest.raises(DeliveryError) as caught:
        await setting.tell()
    return caught.value.code, caught.value.retry


@pytest.mark.parametrize(
    ("faults", "tries", "ours", "theirs"),
    [
        ([limited(0.4)], 2, [], [0.4]),
        ([limited(20), limited(9)], 3, [], [20, 9]),
        ([status(500)], 2, [], [1]),
        ([status(502, kept=True), status(504, kept=True)], 3, [], [1, 3]),
        ([status(503)], 2, [1], []),
        ([status(503, kept=True)] * 3, 4, [1, 2, 4], []),
        ([reset()], 2, [1], []),
        ([reset(kept=True)], 2, [1], []),
        ([closed()], 2, [1], []),
        ([closed(kept=True), reset(kept=True)], 3, [1, 2], []),
        ([status(200)], 2, [1], []),
        ([status(200, json={"login": "please"}, kept=True)], 2, [1], []),
    ],
    ids=[
        "429",
        "429 twice",
        "500",
        "502 504 kept",
        "503",
        "503 kept",
        "reset",
        "reset kept",
        "close",
        "both",
        "page",
        "odd",
    ],
)
async def test_arrives_exactly_once(
    monkeypatch: pytest.MonkeyPatch, faults: list[Fault], tries: int, ours: list[float], theirs: list[float]
) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(*faults)
        await setting.tell()
        assert arrived(setting) == ["A phone number"]
        assert len(setting.posts) == tries
        assert len({body["nonce"] for body in setting.posts}) == 1
        assert setting.waits == ours
        assert setting.library.waits == theirs


@pytest.mark.parametrize("kept", [True, False])
async def test_no_answer_in_time_is_left_to_a_try_that_looks_first(
    monkeypatch: pytest.MonkeyPatch, *, kept: bool
) -> None:
    """Tries of the library's patience each would outlive the nonce: the last of them would say it a second time."""
    async with a_setting(monkeypatch, patience=0.2) as setting:
        setting.rest.fail(silent(kept=kept))
        assert await refused(setting) == ("network", True)
        assert (len(setting.posts), setting.waits) == (1, [])
        setting.rest.forget_nonces()
        await setting.tell(again=True)
        assert arrived(setting) == ["A phone number"]


@pytest.mark.parametrize(
    ("faults", "code", "notes"),
    [
        ([limited(45)], "discord:ratelimited", {"discord.ratelimited": 1}),
        ([status(429)], "discord:http_429", {"discord.ratelimited": 1}),
        ([status(502)] * 5, "discord:http_502", {}),
        ([status(503)] * 4, "discord:http_503", {}),
        ([reset()] * 4, "network", {}),
        ([status(401, json={"code": 0, "message": "401: Unauthorized"})], "discord:http_401", {}),
    ],
    ids=["429 too long", "429 of the network", "502 for long", "503 for long", "resets", "token"],
)
async def test_what_lasts_is_left_to_a_later_try(
    monkeypatch: pytest.MonkeyPatch, faults: list[Fault], code: str, notes: dict[str, int]
) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(*faults)
        assert await refused(setting) == (code, True)
        assert setting.notes == notes
        assert arrived(setting) == []
        await setting.tell(again=True)
        assert arrived(setting) == ["A phone number"]


async def test_a_limit_for_everything_that_outlasts_a_try_holds_up_nothing_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever is told it holds up all others until it has waited: it may be given up before it has."""
    async with a_setting(monkeypatch, patience=0.2) as setting:
        setting.library.stuck = True
        setting.rest.fail(limited(30, everywhere=True))
        assert await refused(setting) == ("network", True)
        setting.library.stuck = False
        await setting.tell(again=True)
        assert arrived(setting) == ["A phone number"]


async def test_a_refusal_for_good_is_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(status(403, json={"code": 50007, "message": "Cannot send messages to this user"}))
        assert await refused(setting) == ("discord:50007", False)
        assert len(setting.posts) == 1


async def test_a_later_try_finds_what_arrived_though_the_nonce_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(reset(kept=True), *[reset()] * 3)
        assert await refused(setting) == ("network", True)
        setting.rest.forget_nonces()
        await setting.tell(again=True)
        assert arrived(setting) == ["A phone number"]


async def test_two_deliveries_are_two_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as setting:
        await setting.tell(delivery="d1.0")
        await setting.tell(delivery="d2.0")
        assert arrived(setting) == ["A phone number"] * 2


@pytest.mark.parametrize("fault", [status(503), reset(kept=True), status(500, kept=True), limited(1)])
async def test_an_answer_is_given_once(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(fault)
        await setting.tell(reply_to="9001/tok")
        assert {token: body["content"] for token, body in setting.rest.answers.items()} == {"tok": "A phone number"}
        assert arrived(setting) == []


async def test_the_token_of_an_interaction_is_not_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(limited(1))
        await setting.tell(reply_to="9001/secret-token")
        assert "/webhooks/9001/…/messages/@original" in caplog.text
        assert "secret-token" not in caplog.text


@pytest.mark.parametrize(
    "fault",
    [
        status(404, json={"code": 10015, "message": "Unknown Webhook"}),
        status(401, json={"code": 50027, "message": "Invalid Webhook Token"}),
        status(404),
    ],
)
async def test_an_expired_interaction_becomes_a_direct_message(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    async with a_setting(monkeypatch) as setting:
        setting.rest.fail(fault)
        await setting.tell(reply_to="9001/tok")
        assert arrived(setting) == ["A phone number"]
        assert setting.notes == {"discord.answer_not_taken": 1}


@pytest.mark.parametrize("reply_to", ["tok", "9001/", "../tok", "https://evil.example/tok"])
async def test_an_odd_handle_is_not_followed(monkeypatch: pytest.MonkeyPatch, reply_to: str) -> None:
    async with a_setting(monkeypatch) as setting:
        await setting.tell(reply_to=reply_to)
        assert setting.rest.answers == {}
        assert arrived(setting) == ["A phone number"]


async def test_nothing_is_sent_while_the_connection_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as setting:
        await setting.client.close()
        assert await refused(setting) == ("network", True)


@pytest.mark.parametrize("fault", [status(503, kept=True), reset(kept=True)])
async def test_a_message_is_removed_once_and_gone_is_no_error(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    async with a_setting(monkeypatch) as setting:
        await setting.tell()
        [message] = setting.rest.said(TALK)
        setting.rest.fail(fault)
        await setting.messenger.remove(
            MessageRef(workspace="1", conversation=TALK, id=str(message["id"])), delivery="d2"
        )
        assert arrived(setting) == []
