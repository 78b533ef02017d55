"""Channels, threads, roles and members that change: who sees what from then on."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from typing import Any

import pytest

from adapters.discord.places import conversation_of
from adapters.discord.places import places_of
from adapters.discord.translated import Translated
from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import VisibilityChanged
from tests.adapters.discord.reading import EVERYBODY
from tests.adapters.discord.reading import NOW
from tests.adapters.discord.reading import VIEW
from tests.adapters.discord.reading import Told
from tests.adapters.discord.reading import a_server
from tests.adapters.discord.reading import channel
from tests.adapters.discord.reading import member
from tests.adapters.discord.reading import outcome
from tests.adapters.discord.reading import role
from tests.adapters.discord.reading import server
from tests.adapters.discord.reading import thread
from tests.adapters.discord.reading import user

TEXT, VOICE, CATEGORY, NEWS, STAGE, FORUM = 0, 2, 4, 5, 13, 15
ANA = MemberRef(workspace="1", id="7")
COACHES, BOTS = 50, 51
SECOND = int(NOW.timestamp())
MOMENT = SECOND * 1000
CLOSED = ((EVERYBODY, 0, 0, VIEW), (COACHES, 0, VIEW, 0), (BOTS, 0, VIEW, 0))
"""For coaches and the bot alone."""
BEGUN = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def ref(ident: int) -> ConversationRef:
    return ConversationRef(workspace="1", id=str(ident))


def masked(ident: int = 100, kind: int = TEXT) -> dict[str, Any]:
    """What Discord tells of a channel that the bot may not view."""
    row = channel(ident, kind, overwrites=((EVERYBODY, 0, 0, VIEW),), name="___hidden___", topic=None)
    return {**row, "flags": 1 << 17}


def closed_server(**more: Any) -> Told:
    """A server with an open channel, one for coaches (200), one that is hidden (300), and a private thread (400)."""
    rows = [channel(), channel(200, overwrites=CLOSED), masked(300)]
    roles = [role(EVERYBODY, VIEW | 1 << 16), role(COACHES), role(BOTS, 1 << 34)]
    people = [member(9000, BOTS), member(7), member(8, COACHES)]
    return a_server(
        **{"channels": rows, "roles": roles, "members": people, "threads": [thread(400, private=True)], **more}
    )


def one(found: list[Translated]) -> Translated:
    [only] = found
    return only


def stale(found: Translated) -> list[str]:
    return [each.id for each in found.stale]


@pytest.mark.parametrize("kind", [TEXT, VOICE, NEWS, STAGE, FORUM])
async def test_a_hidden_channel_is_unknown(kind: int) -> None:
    client = a_server(channels=[masked(kind=kind)], threads=[thread(101), thread(102, private=True)])
    [guild] = client.guilds
    private = ConversationKind.PRIVATE_CHANNEL
    assert [conversation_of(each) for each in places_of(guild)] == [
        Conversation(ref=ref(100), kind=private, seen=False),
        Conversation(ref=ref(101), kind=private, seen=False, parent="100"),
        Conversation(ref=ref(102), kind=ConversationKind.THREAD, seen=False, parent="100"),
    ]


@pytest.mark.parametrize("kind", [TEXT, VOICE, NEWS, STAGE, FORUM, CATEGORY])
async def test_a_hidden_channel_that_changes_crashes_nothing(kind: int) -> None:
    client = a_server(channels=[masked(kind=kind)])
    row = masked(kind=kind)
    found = [*client.tell("CHANNEL_UPDATE", row), *client.tell("CHANNEL_DELETE", row)]
    found += client.tell("CHANNEL_CREATE", row)
    reasons = ["channel_update", "channel_delete", "channel_create"]
    assert [each.ignored for each in found] == (["category"] * 3 if kind == CATEGORY else reasons)


async def test_a_channel_is_as_open_as_its_rights() -> None:
    [guild] = closed_server().guilds
    found = {each.ref.id: (each.kind.value, each.seen, each.name) for each in map(conversation_of, places_of(guild))}
    assert found == {
        "100": ("public_channel", True, "c100"),
        "200": ("private_channel", True, "c200"),
        "300": ("private_channel", False, ""),
        "400": ("thread", True, "t400"),
    }


async def test_a_private_thread_without_us_is_hidden_unless_we_manage_threads() -> None:
    [guild] = closed_server(roles=[role(EVERYBODY, VIEW), role(COACHES), role(BOTS)]).guilds
    [found] = [each for each in map(conversation_of, places_of(guild)) if each.ref.id == "400"]
    assert found == Conversation(ref=ref(400), kind=ConversationKind.THREAD, seen=False, parent="100")


async def test_a_channel_that_comes_into_sight_is_joined_and_one_that_goes_is_left() -> None:
    client = closed_server()
    joined = BotJoined(id=f"discord:seen:300:{SECOND}", workspace="1", at=NOW, conversation=ref(300))
    assert one(client.tell("CHANNEL_UPDATE", channel(300))) == Translated(event=joined, stale=(ref(300),))
    left = BotLeft(id=f"discord:unseen:300:{SECOND}", workspace="1", at=NOW, conversation=ref(300))
    assert one(client.tell("CHANNEL_UPDATE", masked(300))) == Translated(event=left)


async def test_a_channel_that_is_opened_to_all_says_so() -> None:
    *joined, found = closed_server(threads=[thread(201, 200)]).tell("CHANNEL_UPDATE", channel(200))
    assert told(joined) == [f"discord:joined:{place}:7:{MOMENT}" for place in (200, 201)]
    opened = VisibilityChanged(
        id=f"discord:visibility:200:{SECOND}000",
        workspace="1",
        at=NOW,
        conversation=ref(200),
        to=ConversationKind.PUBLIC_CHANNEL,
    )
    assert found == Translated(event=opened, stale=(ref(200), ref(201)))


async def test_a_channel_that_changes_is_asked_about_with_its_threads() -> None:
    client = closed_server(threads=[thread(101)])
    found = one(client.tell("CHANNEL_UPDATE", channel(topic="homework")))
    assert found == Translated(ignored="channel_update", stale=(ref(100), ref(101)))
    assert stale(one(client.tell("CHANNEL_CREATE", channel(500)))) == ["500"]
    assert [each.ignored for each in client.tell("CHANNEL_DELETE", channel())] == ["channel_delete", "thread_delete"]


async def test_a_new_thread_says_its_title() -> None:
    client = closed_server()
    row = thread(500, name="call 555-0100", newly_created=True)
    message = Message(
        ref=MessageRef(workspace="1", conversation="500", id="500"), author=ANA, at=BEGUN, title="call 555-0100"
    )
    said = MessagePosted(id="discord:title:500", workspace="1", at=BEGUN, message=message)
    assert one(client.tell("THREAD_CREATE", row)) == Translated(event=said, stale=(ref(500),))
    ours = thread(501, owner_id="9000", newly_created=True)
    assert one(client.tell("THREAD_CREATE", ours)) == Translated(ignored="thread_create", stale=(ref(501),))


async def test_a_forums_post_says_its_title_in_its_first_message() -> None:
    client = a_server(channels=[channel(100, FORUM)])
    assert one(client.tell("THREAD_CREATE", thread(500, newly_created=True))).ignored == "thread_create"


async def test_a_thread_that_comes_into_sight_is_joined_where_it_is_private() -> None:
    client = closed_server()
    joined = BotJoined(id=f"discord:seen:500:{SECOND}", workspace="1", at=NOW, conversation=ref(500))
    assert one(client.tell("THREAD_CREATE", thread(500, private=True))) == Translated(event=joined, stale=(ref(500),))
    assert one(client.tell("THREAD_CREATE", thread(501))) == Translated(ignored="thread_join", stale=(ref(501),))


async def test_a_thread_that_changes_or_goes_is_asked_about() -> None:
    client = closed_server()
    assert one(client.tell("THREAD_UPDATE", thread(400, private=True, name="x"))).ignored == "thread_update"
    gone = {"id": "400", "type": 12, "guild_id": "1", "parent_id": "100"}
    assert one(client.tell("THREAD_DELETE", gone)) == Translated(ignored="thread_delete", stale=(ref(400),))


def members_changed(**more: Any) -> dict[str, Any]:
    return {"id": "400", "guild_id": "1", "member_count": 2, **more}


async def test_members_of_a_thread_come_and_go() -> None:
    client = closed_server()
    added = {"id": "400", "user_id": "8", "join_timestamp": "2026-11-21T09:00:00+00:00", "flags": 0}
    coach, second = MemberRef(workspace="1", id="8"), int(BEGUN.timestamp())
    joined = MemberJoined(
        id=f"discord:joined:400:8:{second}", workspace="1", at=BEGUN, conversation=ref(400), member=coach
    )
    assert one(client.tell("THREAD_MEMBERS_UPDATE", members_changed(added_members=[added]))) == Translated(event=joined)
    left = [
        MemberLeft(id=f"discord:left:400:{who.id}:{SECOND}", workspace="1", at=NOW, conversation=ref(400), member=who)
        for who in (coach, ANA)
    ]
    found = client.tell("THREAD_MEMBERS_UPDATE", members_changed(removed_member_ids=["8", "7"]))
    assert {each.event for each in found} == set(left)


async def test_without_managing_threads_being_removed_is_the_end_of_sight() -> None:
    removed = members_changed(removed_member_ids=["9000"])
    assert one(closed_server().tell("THREAD_MEMBERS_UPDATE", removed)).ignored == "thread_remove"
    client = closed_server(roles=[role(EVERYBODY, VIEW), role(COACHES), role(BOTS)])
    left = BotLeft(id=f"discord:unseen:400:{SECOND}", workspace="1", at=NOW, conversation=ref(400))
    assert one(client.tell("THREAD_MEMBERS_UPDATE", removed)) == Translated(event=left)


def told(found: list[Translated]) -> list[str]:
    return [each.event.id if each.event else f"{each.ignored} {stale(each)}" for each in found]


async def test_who_comes_into_the_server_joins_what_is_seen() -> None:
    client = closed_server()
    moment = int(datetime(2026, 9, 1, 8, tzinfo=UTC).timestamp()) * 1000
    assert told(client.tell("GUILD_MEMBER_ADD", {**member(12, COACHES), "guild_id": "1"})) == [
        f"discord:joined:100:12:{moment}",
        f"discord:joined:200:12:{moment}",
    ]
    gone = client.tell("GUILD_MEMBER_REMOVE", {"guild_id": "1", "user": user(12)})
    assert told(gone) == [
        f"discord:left:100:12:{MOMENT}",
        f"discord:left:200:12:{MOMENT}",
        "member_remove ['400']",
    ]
    assert told(client.tell("GUILD_MEMBER_REMOVE", {"guild_id": "1", "user": user(99)})) == ["no_sight []"]


async def test_another_role_opens_and_closes_channels() -> None:
    client = closed_server()
    gained = client.tell("GUILD_MEMBER_UPDATE", {**member(7, COACHES), "guild_id": "1"})
    assert told(gained) == [f"discord:joined:200:7:{MOMENT}"]
    lost = client.tell("GUILD_MEMBER_UPDATE", {**member(7), "guild_id": "1"})
    assert told(lost) == [f"discord:left:200:7:{MOMENT}"]
    assert told(client.tell("GUILD_MEMBER_UPDATE", {**member(7), "guild_id": "1"})) == ["no_sight []"]


async def test_an_overwrite_that_shuts_somebody_out_is_a_leaving() -> None:
    client = closed_server(threads=[thread(201, 200)])
    shut = channel(200, overwrites=(*CLOSED, (8, 1, 0, VIEW)))
    left = [f"discord:left:{place}:8:{MOMENT}" for place in (200, 201)]
    assert told(client.tell("CHANNEL_UPDATE", shut)) == [*left, "channel_update ['200', '201']"]
    back = told(client.tell("CHANNEL_UPDATE", channel(200, overwrites=CLOSED)))
    assert back == [*(one.replace("left", "joined") for one in left), "channel_update ['200', '201']"]


async def test_a_role_that_shows_less_or_goes_is_a_leaving_of_all_who_had_it() -> None:
    client = closed_server(
        channels=[channel(200, overwrites=((EVERYBODY, 0, 0, VIEW), (BOTS, 0, VIEW, 0)))], threads=[]
    )
    helpers = {"guild_id": "1", "role": role(COACHES, VIEW)}
    assert told(client.tell("GUILD_ROLE_UPDATE", helpers)) == ["role_update ['200']"]
    gone = closed_server(threads=[]).tell("GUILD_ROLE_DELETE", {"guild_id": "1", "role_id": str(COACHES)})
    assert told(gone) == [f"discord:left:200:8:{MOMENT}", "role_delete ['100', '200', '300']"]


async def test_a_private_thread_is_left_by_its_members_when_they_lose_sight_of_its_channel_or_leave() -> None:
    client = closed_server(threads=[thread(400, 200, private=True)])
    row = {"id": "400", "user_id": "8", "join_timestamp": "2026-11-21T09:00:00+00:00", "flags": 0}
    client.tell("THREAD_MEMBERS_UPDATE", members_changed(added_members=[row]))
    lost = told(client.tell("GUILD_MEMBER_UPDATE", {**member(8), "guild_id": "1"}))
    assert lost == [f"discord:left:{place}:8:{MOMENT}" for place in (200, 400)]
    client.tell("GUILD_MEMBER_UPDATE", {**member(8, COACHES), "guild_id": "1"})
    gone = told(client.tell("GUILD_MEMBER_REMOVE", {"guild_id": "1", "user": user(8)}))
    assert gone == [*(f"discord:left:{place}:8:{MOMENT}" for place in (100, 200, 400)), "member_remove ['400']"]


async def test_where_hundreds_come_or_go_at_once_the_places_are_asked_about_anew() -> None:
    people = [member(9000, BOTS), *(member(one) for one in range(10_000, 10_501))]
    client = closed_server(members=people, threads=[])
    shut = channel(100, overwrites=((EVERYBODY, 0, 0, VIEW), (BOTS, 0, VIEW, 0)))
    assert told(client.tell("CHANNEL_UPDATE", shut)) == [f"discord:visibility:100:{MOMENT}"]


async def test_nobody_lets_the_bot_into_its_own_room() -> None:
    client = closed_server()
    row = thread(500, private=True, owner_id="9000")
    assert one(client.tell("THREAD_CREATE", row)) == Translated(ignored="thread_join", stale=(ref(500),))


async def test_another_name_is_a_new_name() -> None:
    client = closed_server()
    found = one(client.tell("GUILD_MEMBER_UPDATE", {**member(7, nick="555-0100"), "guild_id": "1"}))
    renamed = MemberRenamed(id=f"discord:renamed:1:7:{SECOND}", workspace="1", at=NOW, member=ANA, name="555-0100")
    assert found == Translated(event=renamed)
    row = {**member(8, COACHES), "guild_id": "1", "user": user(8, global_name="Ben")}
    assert [outcome(each) for each in client.tell("GUILD_MEMBER_UPDATE", row)] == ["member_renamed", "ignored no_sight"]


async def test_with_other_roles_of_ours_everything_is_asked_about() -> None:
    client = closed_server()
    found = one(client.tell("GUILD_MEMBER_UPDATE", {**member(9000), "guild_id": "1"}))
    assert (found.ignored, stale(found)) == ("member_update", ["100", "200", "300", "400"])


async def test_roles_that_show_or_hide_make_everything_stale() -> None:
    client = closed_server()
    shown = {"guild_id": "1", "role": role(COACHES, VIEW)}
    everything = ["100", "200", "300", "400"]
    assert [(each.ignored, stale(each)) for each in client.tell("GUILD_ROLE_UPDATE", shown)] == [
        ("role_update", everything)
    ]
    named = {"guild_id": "1", "role": role(COACHES, VIEW, name="Coaches")}
    assert told(client.tell("GUILD_ROLE_UPDATE", named)) == ["no_sight []"]
    assert told(client.tell("GUILD_ROLE_CREATE", {"guild_id": "1", "role": role(60)})) == ["role_create []"]
    assert told(client.tell("GUILD_ROLE_DELETE", {"guild_id": "1", "role_id": "60"})) == [f"role_delete {everything}"]


async def test_a_server_that_we_come_into_is_asked_about_and_one_that_we_left_is_counted() -> None:
    client = Told()
    assert told(client.tell("GUILD_CREATE", server(threads=[thread(101)]))) == ["guild_change ['100', '101']"]
    assert told(client.tell("GUILD_DELETE", {"id": "1"})) == ["guild_remove []"]
