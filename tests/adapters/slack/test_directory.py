"""Who and where, as Slack tells the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from adapters.slack.directory import SlackDirectory
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import DeliveryError
from policy.model import Member
from policy.model import Profile
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import GONE
from tests.adapters.slack.speaking import LOCKER
from tests.adapters.slack.speaking import NINA
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting

if TYPE_CHECKING:
    from bot.ports import Directory


def directory(setting: Setting) -> SlackDirectory:
    return SlackDirectory(client=setting.client, workspace=setting.slack.team, note=setting.note)


def fits(setting: Setting) -> Directory:
    """The type checker's proof that it satisfies the port."""
    return directory(setting)


def a_profile(setting: Setting, ident: str, name: str, *, lang: str = "en", email: str | None = None) -> Profile:
    member = Member(ref=setting.member(ident), display_name=name, lang=lang)
    return Profile(member=member, email=email, real_name=name.title())


def a_place(setting: Setting, ident: str, kind: ConversationKind, name: str, *, seen: bool = True) -> Conversation:
    return Conversation(ref=setting.me.place(ident), kind=kind, name=name, seen=seen)


async def test_the_people_of_a_workspace_over_all_pages() -> None:
    async with a_setting(page_size=2) as setting:
        found = [one async for one in directory(setting).members(setting.slack.team)]
        assert [(one.member.ref.id, one.member.bot) for one in found] == [
            (setting.slack.bot_user, True),
            ("USLACKBOT", True),
            (COACH, False),
            (SAM, False),
            (NINA, False),
        ]
        assert found[2:] == [
            a_profile(setting, COACH, "coach"),
            a_profile(setting, SAM, "sam", lang="es"),
            a_profile(setting, NINA, "nina", lang="fr"),
        ]
        assert setting.methods() == ["users.list"] * 3


async def test_one_account_with_its_address_where_the_app_may_read_it() -> None:
    async with a_setting("users:read.email") as setting:
        one = await directory(setting).member(setting.member(COACH))
        assert one == a_profile(setting, COACH, "coach", email="coach@school.example")
        assert (await directory(setting).member(setting.member(SAM))) == a_profile(setting, SAM, "sam", lang="es")
        assert await directory(setting).member(setting.member("U0NOBODY")) is None
        gone = await directory(setting).member(setting.member(GONE))
        assert gone is not None
        assert gone.member.ref == setting.member(GONE)


async def test_the_places_of_a_workspace() -> None:
    async with a_setting(page_size=2) as setting:
        setting.slack.add_channel("C0FIELD", "field", bot_in=False, members=[SAM])
        setting.slack.add_channel("G0HIDDEN", "hidden", kind="private", bot_in=False, members=[COACH, SAM])
        setting.slack.add_channel("G0TRIP", "mpdm-1", kind="mpim", members=[COACH, SAM])
        setting.slack.add_channel("C0OLD", "old", members=[COACH]).archived = True
        setting.slack.dm(COACH)
        assert [one async for one in directory(setting).places(setting.slack.team)] == [
            a_place(setting, TEAM, ConversationKind.PUBLIC_CHANNEL, "hockey"),
            a_place(setting, LOCKER, ConversationKind.PRIVATE_CHANNEL, "locker"),
            a_place(setting, "C0FIELD", ConversationKind.PUBLIC_CHANNEL, "field", seen=False),
            a_place(setting, "G0TRIP", ConversationKind.GROUP_DM, "mpdm-1"),
        ]


async def test_one_place() -> None:
    async with a_setting() as setting:
        setting.slack.add_channel("D0HUMANS", "", kind="im", members=[COACH, SAM], bot_in=False)
        asked = directory(setting)
        locker = a_place(setting, LOCKER, ConversationKind.PRIVATE_CHANNEL, "locker")
        assert await asked.place(setting.me.place(LOCKER)) == locker
        assert await asked.place(setting.me.place("D0HUMANS")) is None
        assert await asked.place(setting.me.place(setting.slack.dm(COACH))) is None  # no im:read


async def test_a_dm_where_the_app_may_ask_about_dms() -> None:
    async with a_setting("im:read") as setting:
        ident = setting.slack.dm(COACH)
        found = await directory(setting).place(setting.me.place(ident))
        assert found == a_place(setting, ident, ConversationKind.DM, "")


async def test_the_readers_of_a_place_over_all_pages() -> None:
    async with a_setting(page_size=1) as setting:
        found = await directory(setting).readers(setting.me.place(TEAM))
        assert found == tuple(setting.member(one) for one in (COACH, SAM, setting.slack.bot_user))
        assert setting.methods() == ["conversations.members"] * 3


async def test_the_readers_of_a_hidden_place_are_not_told() -> None:
    async with a_setting() as setting:
        setting.slack.add_channel("G0HIDDEN", "hidden", kind="private", bot_in=False, members=[COACH, SAM])
        assert await directory(setting).readers(setting.me.place("G0HIDDEN")) is None
        setting.slack.fail_next("conversations.members", error="not_in_channel")
        assert await directory(setting).readers(setting.me.place(TEAM)) is None


@pytest.mark.parametrize("error", ["fatal_error", "invalid_auth"])
async def test_slack_that_cannot_be_asked_is_an_error(error: str) -> None:
    async with a_setting() as setting:
        one = directory(setting)
        setting.slack.fail_next("*", error=error, times=5)
        for call in (
            one.member(setting.member(COACH)),
            one.place(setting.me.place(TEAM)),
            one.readers(setting.me.place(TEAM)),
            anext(one.members(setting.slack.team)),
            anext(one.places(setting.slack.team)),
        ):
            with pytest.raises(DeliveryError) as caught:
                await call
            assert (caught.value.retry, caught.value.code) == (True, f"slack:{error}")


def test_the_directory_is_slacks() -> None:
    assert SlackDirectory.platform == "slack"
