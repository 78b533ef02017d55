"""Who is where: what the bot knows of places and people follows what happens in the workspace."""

from __future__ import annotations

import pytest

from policy.model import ConversationKind
from policy.model import Member
from policy.model import MemberRef
from tests.doubles.slack.payloads import envelope
from tests.doubles.slack.payloads import message_event
from tests.live.school import School
from tests.live.school import channel
from tests.live.school import user

COACH, SAM, LILY, AD = (user(name) for name in ("coach", "sam", "lily", "ad"))
TEAM, PAIR, HALL = channel("team"), channel("pair"), channel("hall")
PHONE = "my number is 978-555-0164"
ALONE = "you will start on Saturday, keep it to yourself"

pytestmark = pytest.mark.usefixtures("calm")


async def covered(school: School) -> str:
    """What somebody who asks for it in the hall is told of the bot's reach."""
    delivery = await school.slack.slash(COACH, HALL, "/coverage")
    await school.settle()
    return str(school.slack.responses(delivery.payload["response_url"])[0]["text"])


async def test_the_bot_sees_where_it_is_invited_and_nothing_after_it_was_sent_away(school: School) -> None:
    slack, before = school.slack, await covered(school)
    assert (await school.place("hall")).seen is False
    await slack.post(LILY, HALL, PHONE)
    await slack.invite_bot(COACH, HALL)
    await school.settle()
    assert ((await school.place("hall")).seen, await school.audience("hall")) == (
        True,
        {COACH, SAM, LILY, AD, slack.bot_user},
    )
    during = await covered(school)
    await slack.post(LILY, HALL, "hello")
    await school.settle()
    heard = len(await school.judged())
    await slack.kick_bot(COACH, HALL)
    await school.settle()
    assert (await school.place("hall")).seen is False
    assert {one.actions for one in (await school.judged())[heard:]} == {("record",)}  # Slack tells it twice
    await slack.post(LILY, HALL, PHONE)
    await school.settle()
    after = await covered(school)
    assert ("I do not read messages here" in before, "I do not read messages here" in during) == (True, False)
    assert (after, school.told("lily")) == (before, [])


async def test_who_comes_and_goes_is_counted_among_the_readers(school: School) -> None:
    slack = school.slack
    await slack.post(COACH, PAIR, ALONE)
    await school.settle()
    await slack.join(LILY, PAIR, inviter=COACH)
    await slack.post(COACH, PAIR, ALONE)
    await school.settle()
    both = await school.audience("pair")
    await slack.leave(SAM, PAIR)
    await slack.post(COACH, PAIR, ALONE)
    await school.settle()
    found = [one.findings for one in await school.judged() if one.author and one.author.id == COACH]
    assert [one for one in found if one] == [("group_only",), ("group_only",)]
    assert both - await school.audience("pair") == {SAM}
    assert school.told("coach") == ["Please include more of your team"] * 2


async def test_a_channel_keeps_its_id_under_a_new_name_and_another_visibility(school: School) -> None:
    slack = school.slack
    await slack.rename_channel(COACH, TEAM, "varsity")
    await school.settle()
    named = await school.place("team")
    await slack.convert(COACH, TEAM, private=False)
    await school.settle()
    public = await school.place("team")
    assert (named.name, named.kind, public.kind) == (
        "varsity",
        ConversationKind.PRIVATE_CHANNEL,
        ConversationKind.PUBLIC_CHANNEL,
    )
    assert (public.registered, public.seen) == (True, True)


async def test_a_new_account_and_a_new_name_are_taken_over(school: School) -> None:
    slack = school.slack
    await slack.user_joins_team("U0NEW", "newbie", email="nobody@elsewhere.example")
    await slack.change_user(SAM, name="Sammy")
    await school.settle()
    new, sam = await school.member("U0NEW"), await school.member(SAM)
    assert new is not None
    assert sam is not None
    assert (new.person, sam.person and sam.person.id, sam.display_name) == (None, "sam", "Sammy")


async def test_somebody_of_another_workspace_is_a_stranger(school: School) -> None:
    """Slack Connect: the account is another workspace's, whatever its address claims; it is seen as ours sees it."""
    slack = school.slack
    slack.add_user("U0EXTERN", "guest", extra={"team_id": "T0ABROAD", "is_stranger": True})
    place = slack.world.channels[PAIR]
    place.ext_shared = True
    await slack.join("U0EXTERN", PAIR)
    message = {"type": "message", "user": "U0EXTERN", "text": PHONE, "ts": slack.world.ts(), "team": "T0ABROAD"}
    place.messages[message["ts"]] = message
    told = {**message_event(place, message), "user_team": "T0ABROAD", "source_team": "T0ABROAD"}
    sent = await slack.deliver(envelope(slack.world, told, place))
    await school.settle()
    await slack.post(COACH, PAIR, ALONE)
    await school.settle()
    assert sent.acknowledged
    stranger = await school.member("U0EXTERN")
    assert stranger == Member(ref=MemberRef(workspace=slack.team, id="U0EXTERN"), display_name="guest", lang="en")
    assert school.told("coach") == ["Please include more of your team"]  # a stranger is no member of the team
    judged = await school.judged()
    assert [one.findings for one in judged if one.author == stranger.ref and one.findings] == [("pii.phone",)]
