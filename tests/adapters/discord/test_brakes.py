"""What is asked of Discord, and what it says: others' rules are left alone, and a refusal is no riddle."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Awaitable
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from adapters.discord.blocked import blocked
from adapters.discord.brakes import DiscordBrakes
from adapters.discord.client import intents_for
from adapters.discord.voice import DiscordCall
from adapters.discord.voice import DiscordCalls
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import PostBlocked
from policy.model.automod import AutomodRule
from tests.doubles.discord.rest import Fault
from tests.doubles.discord.rest import reset
from tests.doubles.discord.rest import status
from tests.doubles.discord.safety import SafetyRest

GUILD = "100"
UNTIL = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
RULE = AutomodRule(
    rule="pii.phone",
    patterns=("(?i)call [0-9]{3}", "[0-9]{4}"),
    text="Student Guidelines 2",
    exempt_roles=("71", "72"),
    exempt_channels=("81",),
)
THEIRS = {
    "id": "5", "guild_id": GUILD, "name": "No spam", "creator_id": "1", "event_type": 1, "trigger_type": 3,
    "trigger_metadata": {}, "actions": [{"type": 1, "metadata": {}}], "enabled": True, "exempt_roles": [],
    "exempt_channels": [],
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Setting:
    """The double, and the brakes of a client that is logged in to it."""

    rest: SafetyRest
    brakes: DiscordBrakes


@asynccontextmanager
async def a_setting(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Setting]:
    """At the end every body must have fitted Discord's document."""
    async with SafetyRest() as rest:
        monkeypatch.setattr(discord.http.Route, "BASE", rest.base_url)
        client = discord.Client(intents=discord.Intents.none(), max_messages=None)
        async with client:
            await client.login("token")
            yield Setting(
                rest=rest, brakes=DiscordBrakes(client, note=lambda _: None, sleep=lambda _: asyncio.sleep(0))
            )
        assert set(rest.wrong) == set()


async def test_a_rule_is_made_changed_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as at:
        at.rest.rules["5"] = dict(THEIRS)
        await at.brakes.make(GUILD, RULE)
        [made] = await at.brakes.rules(GUILD)
        assert made == replace(RULE, id="801")
        await at.brakes.make(GUILD, replace(made, enabled=False, exempt_roles=(), exempt_channels=()))
        [changed] = await at.brakes.rules(GUILD)
        assert changed == replace(RULE, id="801", enabled=False, exempt_roles=(), exempt_channels=())
        assert at.brakes.made == {"801": "pii.phone"}
        for _ in range(2):
            await at.brakes.unmake(GUILD, "801")
        assert at.rest.rules == {"5": THEIRS}


@pytest.mark.parametrize("fault", [status(503, kept=True), reset(kept=True), reset()])
async def test_a_rule_of_which_no_answer_told_is_made_once(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    async with a_setting(monkeypatch) as at:
        at.rest.fail(fault)
        await at.brakes.make(GUILD, RULE)
        assert (list(at.rest.rules), at.brakes.made) == (["800"], {"800": "pii.phone"})


async def test_a_rule_that_alerts_as_well_does_more_than_we_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as at:
        await at.brakes.make(GUILD, RULE)
        at.rest.rules["800"]["actions"].append({"type": 2, "metadata": {"channel_id": "9"}})
        [found] = await at.brakes.rules(GUILD)
        assert (found.blocks, found.text) == (False, RULE.text)


async def test_direct_messages_are_paused_until_a_moment_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as at:
        assert await at.brakes.dms_paused_until(GUILD) is None
        await at.brakes.pause_dms(GUILD, UNTIL)
        assert await at.brakes.dms_paused_until(GUILD) == UNTIL
        await at.brakes.pause_dms(GUILD, None)
        assert await at.brakes.dms_paused_until(GUILD) is None
        asked = [(method, path, body) for method, path, body in at.rest.calls if method == "PUT"]
        assert [body for _, _, body in asked] == [
            {"dms_disabled_until": UNTIL.isoformat()},
            {"dms_disabled_until": None},
        ]


async def test_the_pause_goes_to_the_servers_own_address_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else is changed with it, and in a talk with the bot nothing is asked: people can report as before."""
    async with a_setting(monkeypatch) as at:
        await at.brakes.pause_dms(GUILD, UNTIL)
        changing = {(method, path) for method, path, _ in at.rest.calls if method != "GET"}
        assert changing == {("PUT", f"/guilds/{GUILD}/incident-actions")}


@pytest.mark.parametrize("what", ["rules", "make", "unmake", "pause", "paused"])
async def test_without_the_right_it_is_refused_once_for_good(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    async with a_setting(monkeypatch) as at:
        at.rest.forbidden = True
        calls: dict[str, Callable[[], Awaitable[object]]] = {
            "rules": lambda: at.brakes.rules(GUILD),
            "make": lambda: at.brakes.make(GUILD, RULE),
            "unmake": lambda: at.brakes.unmake(GUILD, "801"),
            "pause": lambda: at.brakes.pause_dms(GUILD, UNTIL),
            "paused": lambda: at.brakes.dms_paused_until(GUILD),
        }
        before = len(at.rest.calls)
        with pytest.raises(DeliveryError) as caught:
            await calls[what]()
        assert (caught.value.code, caught.value.retry) == ("discord:50013", False)
        assert len(at.rest.calls) - before == 1


async def test_a_fault_of_discords_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as at:
        at.rest.fail(status(503))
        await at.brakes.pause_dms(GUILD, UNTIL)
        assert at.rest.paused == UNTIL.isoformat()


async def test_another_platforms_workspace_is_none_of_discords(monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_setting(monkeypatch) as at:
        with pytest.raises(DeliveryError) as caught:
            await at.brakes.rules("T1")
        assert caught.value.retry is False


async def test_where_the_connection_knows_that_the_right_is_missing_nothing_is_asked() -> None:
    me = SimpleNamespace(guild_permissions=discord.Permissions.none())
    guild = SimpleNamespace(unavailable=False, me=me)
    client: Any = SimpleNamespace(get_guild=lambda _: guild, is_closed=lambda: False, http=None)
    with pytest.raises(DeliveryError) as caught:
        await DiscordBrakes(client, note=lambda _: None).rules(GUILD)
    assert caught.value.code == "discord:50013"


def executed(**more: Any) -> discord.AutoModAction:
    told: Any = {
        "action": {"type": 1, "metadata": {}}, "rule_id": "801", "rule_trigger_type": 1, "guild_id": GUILD,
        "user_id": "7", "channel_id": "81", "content": "call 555", "matched_keyword": None, "matched_content": "555",
        **more,
    }  # fmt: skip
    state: Any = None
    return discord.AutoModAction(data=told, state=state)


def test_what_was_kept_back_is_told_without_a_word_of_it() -> None:
    found = blocked(executed(), {"801": "pii.phone"})
    assert isinstance(found, PostBlocked)
    assert (found.rule, found.workspace, found.by.id, found.conversation.id) == ("pii.phone", GUILD, "7", "81")
    assert "555" not in repr(found)


@pytest.mark.parametrize(
    "execution",
    [executed(rule_id="5"), executed(action={"type": 2, "metadata": {"channel_id": "1"}}), executed(channel_id=None)],
    ids=["others' rule", "an alert", "a profile"],
)
def test_what_others_rules_do_is_theirs(execution: discord.AutoModAction) -> None:
    assert blocked(execution, {"801": "pii.phone"}) is None


def test_who_is_in_a_call_is_asked_for_where_a_policy_speaks_of_calls() -> None:
    assert intents_for(content=True).voice_states is False
    assert intents_for(content=True, voice=True).voice_states is True
    assert intents_for(content=True).auto_moderation_execution is True


def person(ident: int, *, bot: bool = False) -> Any:
    return SimpleNamespace(id=ident, bot=bot)


def test_calls_are_told_without_bots_and_empty_rooms() -> None:
    rooms = [
        SimpleNamespace(id=1, members=[person(9), person(8), person(7, bot=True)]),
        SimpleNamespace(id=2, members=[]),
    ]
    guild = SimpleNamespace(id=100, unavailable=False, voice_channels=rooms, stage_channels=[])
    client: Any = SimpleNamespace(get_guild=lambda ident: guild if ident == 100 else None)
    people = tuple(MemberRef(workspace=GUILD, id=one) for one in ("8", "9"))
    told = [DiscordCall(conversation=ConversationRef(workspace=GUILD, id="1"), members=people)]
    calls = DiscordCalls(client)
    assert calls.calls(GUILD) == told
    assert (calls.calls("101"), calls.calls("T1")) == (None, None)
