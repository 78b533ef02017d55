"""Which rooms the bot makes, once, and what it does where Slack makes none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from adapters.slack.private_channels import name_of
from adapters.slack.render import text_of
from adapters.slack.rooms import MOST
from adapters.slack.rooms import SlackRooms
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import RoomError
from tests.adapters.slack.speaking import COACH
from tests.adapters.slack.speaking import GONE
from tests.adapters.slack.speaking import NINA
from tests.adapters.slack.speaking import NOTICE
from tests.adapters.slack.speaking import SAM
from tests.adapters.slack.speaking import TEAM
from tests.adapters.slack.speaking import Setting
from tests.adapters.slack.speaking import a_setting

if TYPE_CHECKING:
    from bot.ports import Rooms

OPEN, CREATE, INVITE, ARCHIVE = (f"conversations.{one}" for one in ("open", "create", "invite", "archive"))
GRANTED = "groups:write"


def rooms(setting: Setting) -> Rooms:
    """The type checker's proof that it satisfies the port."""
    return SlackRooms(client=setting.client, me=setting.me, note=setting.note)


async def opened(setting: Setting, *people: str, again: bool = False, delivery: str = "d1.0") -> ConversationRef:
    members = [setting.member(one) for one in people]
    return await rooms(setting).open(members, name="private-matter", near=None, delivery=delivery, again=again)


async def refused(setting: Setting, *people: str) -> tuple[str, tuple[str, ...]]:
    with pytest.raises(RoomError) as error:
        await opened(setting, *people)
    assert error.value.retry is False
    return error.value.code, error.value.who


def standing(setting: Setting, *, archived: bool = False) -> list[tuple[str, str, set[str]]]:
    """Kind, name and members of what the bot made."""
    bot = setting.slack.bot_user
    made = [one for one in setting.slack.world.channels.values() if one.creator == bot and one.kind != "im"]
    return [(one.kind, one.name, {*one.members} - {bot}) for one in made if one.archived is archived]


def kept_apart(setting: Setting, word: str = "restricted_action") -> None:
    setting.slack.keep_apart([COACH], [SAM], error=word)


async def test_a_room_is_a_group_dm_and_the_same_one_for_the_same_people() -> None:
    async with a_setting() as setting:
        room = await opened(setting, COACH, SAM, NINA)
        same = await opened(setting, NINA, COACH, SAM, again=True, delivery="d2.0")
        place = setting.slack.world.channels[room.id]
        assert (same, place.kind, set(place.members)) == (
            room,
            "mpim",
            {COACH, SAM, NINA, setting.slack.bot_user},
        )
        assert setting.methods() == [OPEN, OPEN]


@pytest.mark.parametrize("word", ["restricted_action", "user_not_visible", "a_word_that_is_not_written_down"])
async def test_people_who_are_kept_apart_meet_in_a_private_channel(word: str) -> None:
    async with a_setting(GRANTED) as setting:
        kept_apart(setting, word)
        room = await opened(setting, COACH, SAM, NINA)
        name = name_of("private-matter", "d1.0")
        assert standing(setting) == [("private", name, {COACH, SAM, NINA})]
        assert await opened(setting, COACH, SAM, NINA, again=True) == room
        assert [one for one in setting.methods() if one in (CREATE, INVITE)] == [CREATE, INVITE]


async def test_more_than_eight_people_meet_in_a_private_channel() -> None:
    async with a_setting(GRANTED) as setting:
        people = [f"U0N{number}" for number in range(MOST + 1)]
        for one in people:
            setting.slack.add_user(one, one.lower())
        await opened(setting, *people)
        assert (setting.methods()[0], [one[2] for one in standing(setting)]) == (CREATE, [set(people)])


@pytest.mark.parametrize("method", [CREATE, INVITE])
@pytest.mark.parametrize("taken", [False, True])
async def test_what_was_begun_is_ended_and_not_begun_twice(method: str, taken: bool) -> None:
    async with a_setting(GRANTED) as setting:
        kept_apart(setting)
        setting.slack.fail_next(method, error="internal_error", after_effect=taken)
        with pytest.raises(DeliveryError) as broken:
            await opened(setting, COACH, SAM, NINA)
        room = await opened(setting, COACH, SAM, NINA, again=True)
        assert (broken.value.retry, [one[2] for one in standing(setting)]) == (True, [{COACH, SAM, NINA}])
        assert set(setting.slack.world.channels[room.id].members) == {COACH, SAM, NINA, setting.slack.bot_user}


async def test_a_channel_of_the_same_name_that_somebody_else_made_is_left_alone() -> None:
    async with a_setting(GRANTED) as setting:
        kept_apart(setting)
        name = name_of("private-matter", "d1.0")
        setting.slack.add_channel("C0THEIRS", name, kind="private", members=[COACH])
        await opened(setting, COACH, SAM, again=True)
        assert standing(setting) == [("private", f"{name}-2", {COACH, SAM})]


async def test_without_the_right_people_who_are_kept_apart_get_no_room() -> None:
    async with a_setting() as setting:
        setting.slack.check = False  # what is missing shows in Slack's answer
        kept_apart(setting)
        assert (await refused(setting, COACH, SAM), standing(setting)) == ((RoomError.BARRIER, ()), [])


async def test_a_workspace_that_lets_no_app_make_channels_is_told_apart() -> None:
    async with a_setting(GRANTED) as setting:
        setting.slack.refuse_channels()
        people = [f"U0N{number}" for number in range(MOST + 1)]
        for one in people:
            setting.slack.add_user(one, one.lower())
        assert (await refused(setting, *people), standing(setting)) == ((RoomError.REFUSED, ()), [])


async def test_where_somebody_cannot_be_let_in_nobody_is_and_the_channel_is_put_away() -> None:
    async with a_setting(GRANTED) as setting:
        kept_apart(setting)
        setting.slack.refuse_invites(NINA)
        assert await refused(setting, COACH, SAM, NINA) == (RoomError.BARRIER, ())
        name = name_of("private-matter", "d1.0")
        assert (standing(setting), standing(setting, archived=True)) == ([], [("private", name, set())])
        setting.slack.world.uninvited.clear()
        await opened(setting, COACH, SAM, NINA, again=True)
        assert standing(setting) == [("private", f"{name}-2", {COACH, SAM, NINA})]


@pytest.mark.parametrize("who", [GONE, "U0NOBODY"])
async def test_who_has_left_is_named(who: str) -> None:
    async with a_setting(GRANTED) as setting:
        assert await refused(setting, COACH, who, SAM) == (RoomError.LEFT, (who,))
        assert standing(setting) == []


async def test_who_left_between_two_tries_is_named_and_no_channel_stays() -> None:
    async with a_setting(GRANTED) as setting:
        kept_apart(setting)
        setting.slack.world.users[NINA].deleted = True
        setting.slack.fail_next(OPEN, error="restricted_action")
        setting.slack.fail_next("users.info", error="internal_error")
        with pytest.raises(DeliveryError) as broken:
            await opened(setting, COACH, SAM, NINA)
        assert (broken.value.retry, await refused(setting, COACH, SAM, NINA)) == (True, (RoomError.LEFT, (NINA,)))


@pytest.mark.parametrize("error", ["ratelimited", "token_revoked", "internal_error"])
async def test_a_passing_refusal_is_tried_again_and_makes_no_channel(error: str) -> None:
    async with a_setting(GRANTED) as setting:
        setting.slack.fail_next(OPEN, error=error, times=9)
        with pytest.raises(DeliveryError) as broken:
            await opened(setting, COACH, SAM)
        assert (broken.value.retry, broken.value.code, standing(setting)) == (True, f"slack:{error}", [])


async def test_another_workspaces_account_gets_no_room() -> None:
    async with a_setting() as setting:
        people = [setting.member(COACH), MemberRef(workspace="T0ABROAD", id=SAM)]
        with pytest.raises(RoomError) as error:
            await rooms(setting).open(people, name="n", near=None, delivery="d", again=False)
        assert (error.value.code, setting.methods()) == (RoomError.REFUSED, [])


@pytest.mark.parametrize("after_effect", [False, True])
async def test_what_is_said_stands_there_once(after_effect: bool) -> None:
    async with a_setting() as setting:
        place = ConversationRef(workspace=setting.slack.team, id=TEAM)
        setting.slack.fail_next("chat.postMessage", error="internal_error", after_effect=after_effect)
        with pytest.raises(DeliveryError):
            await rooms(setting).say(place, NOTICE, delivery="d1.0", again=False)
        await rooms(setting).say(place, NOTICE, delivery="d1.0", again=True)
        assert [one["text"] for one in setting.slack.messages(TEAM)] == [text_of(NOTICE)]


async def test_a_long_text_is_several_messages_each_of_them_once() -> None:
    async with a_setting() as setting:
        place = ConversationRef(workspace=setting.slack.team, id=TEAM)
        words = [f"word{number}" for number in range(3000)]
        long = replace(NOTICE, paragraphs=(" ".join(words),))
        await rooms(setting).say(place, long, delivery="d1.0", again=False)
        first, *others = setting.slack.messages(TEAM)
        del setting.slack.world.channels[TEAM].messages[others[-1]["ts"]]  # as if it had not arrived
        await rooms(setting).say(place, long, delivery="d1.0", again=True)
        found = setting.slack.messages(TEAM)
        blocks = [block for one in found for block in one["blocks"]]
        shown = " ".join(block["text"]["text"] for block in blocks if block["type"] == "section")
        assert (len(found), shown.split(), found[0]) == (len(others) + 1, words, first)
        assert [block["type"] for block in blocks if block["type"] != "section"] == ["header", "actions"]


async def test_nobody_is_called_by_what_is_said() -> None:
    async with a_setting() as setting:
        place = ConversationRef(workspace=setting.slack.team, id=TEAM)
        calling = replace(NOTICE, title="", paragraphs=("<!channel> and <@U0SAM>, see <https://x.example|here>",))
        await rooms(setting).say(place, calling, delivery="d1.0", again=False)
        (message,) = setting.slack.messages(TEAM)
        assert not any(mark in str(message["text"]) for mark in ("<!", "<@", "<http"))


@pytest.mark.parametrize(
    ("name", "delivery"), [("Private Matter!", "d1"), ("", "d1"), ("x" * 90, "d2"), ("--", "d3"), ("émoi", "d4")]
)
def test_a_name_is_one_that_slack_takes(name: str, delivery: str) -> None:
    made = name_of(name, delivery)
    assert (len(made) <= 78, set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-"), made) == (
        True,
        True,
        name_of(name, delivery),
    )
    assert made != name_of(name, f"{delivery}.1")
