"""What people do on a server with the bot's notices, commands and forms, from the click to what they see of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import simcord
from simcord.backend.models import Poll
from simcord.backend.models import PollAnswer
from simcord.backend.serializers import message_payload

from tests.live.discord_school import ALONE
from tests.live.discord_school import GROUP_ONLY
from tests.live.discord_school import IN_MESSAGE
from tests.live.discord_school import PHONE
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.discord_server import Server
from tests.live.test_discord_stories import idents

CALL_ME = "text me privately, 978-555-0164"


@pytest.fixture
async def school(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    async with riverbend(monkeypatch) as server:
        yield server


async def press(server: Server, by: str, key: str) -> simcord.InteractionResult:
    """Somebody presses a button of the newest notice, and what follows is done."""
    message = next(one for one in reversed(server.direct(by)) if idents(one))
    ident = next(one for one in idents(message) if one.split(":")[1] == key)
    shown: simcord.InteractionResult = await server.users[by].click(message, custom_id=ident)
    await server.settle()
    return shown


def answer(shown: simcord.InteractionResult) -> tuple[bool, str]:
    """Whether only the one who pressed sees the answer, and its first line."""
    assert shown.response is not None
    return shown.ephemeral, shown.response.content


async def test_a_warning_is_a_direct_message_and_nothing_in_public(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    assert (school.titles("coach"), await school.open_incidents()) == ([GROUP_ONLY], ["group_only"])
    assert [one.content for one in school.channels["pair"].history()] == [ALONE]
    assert (school.titles("sam"), school.titles("ad")) == ([], [])


async def test_a_press_is_answered_there_and_kept(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    shown = await press(school, "coach", "emergency")
    assert answer(shown) == (True, "Your supervisor is being told")
    assert school.titles("ad") == ["An emergency was declared"]
    assert await school.open_incidents() == []


async def test_a_form_that_is_sent_copies_an_overseer_and_closes_the_incident(school: Server) -> None:
    await said(school, "coach", "pair", ALONE)
    shown = await press(school, "coach", "copy_ad")
    assert (shown.modal is not None, await school.open_incidents()) == (True, ["group_only"])
    sent = await school.users["coach"].submit_modal(shown, {"category": ["medical"]})
    await school.settle()
    assert (answer(sent), await school.open_incidents()) == ((True, "Copied, thank you"), [])
    assert school.titles("ad") == ["You are copied on a private matter"]
    assert ALONE not in str([[one.to_dict() for one in message.embeds] for message in school.direct("ad")])
    again = await press(school, "coach", "wrong")
    assert (again.modal is not None, await school.open_incidents()) == (True, [])


@pytest.mark.parametrize("place", ["team", "hall"])
@pytest.mark.parametrize(("command", "title"), [("policy", ""), ("coverage", ""), ("report", "Report something")])
async def test_a_command_is_answered_to_nobody_else(school: Server, place: str, command: str, title: str) -> None:
    options = {"question": "may I text a student?"} if command == "policy" else {}
    shown = await school.members["coach"].slash(school.channels[place], command, **options)
    await school.settle()
    ephemeral, line = answer(shown)
    assert (ephemeral, line.startswith(title)) == (True, True)
    assert (school.channels[place].history(viewer=school.members["sam"]), school.titles("coach")) == ([], [])


async def test_who_writes_to_the_bot_is_answered_and_a_thank_you_is_not(school: Server) -> None:
    await school.users["lily"].send_dm("may a coach text me alone?")
    await school.settle()
    answered = school.titles("lily")
    await school.users["lily"].send_dm("thanks")
    await school.settle()
    assert (len(answered), school.titles("lily")) == (1, answered)


async def test_a_notice_closes_when_its_cause_is_edited_away_or_deleted(school: Server) -> None:
    first, second = await said(school, "lily", "team", PHONE), await said(school, "lily", "team", f"or {PHONE}")
    assert await school.open_incidents() == ["pii.phone", "pii.phone"]
    await school.members["lily"].edit(first, "ask me for my number")
    await school.settle()
    assert await school.open_incidents() == ["pii.phone"]
    await school.members["lily"].delete(second)
    await school.settle()
    assert (await school.open_incidents(), school.titles("lily")) == ([], [IN_MESSAGE, IN_MESSAGE])


async def test_messages_that_are_deleted_in_bulk_close_theirs(school: Server) -> None:
    messages = [await said(school, "lily", "team", f"{PHONE} {n}") for n in range(3)]
    school.env.backend.bulk_delete_messages(school.channels["team"].id, [one.id for one in messages[:2]])
    await school.settle()
    assert (await school.open_incidents(), len(school.titles("lily"))) == (["pii.phone"], 3)


async def test_a_cause_that_is_edited_in_is_found(school: Server) -> None:
    message = await said(school, "lily", "team", "hello")
    await school.members["lily"].edit(message, PHONE)
    await school.settle()
    assert school.titles("lily") == [IN_MESSAGE]


async def test_a_link_that_gets_its_card_is_no_edit(school: Server) -> None:
    message = await said(school, "lily", "team", "see https://example.org/a")
    backend = school.env.backend
    stored = backend.get_message(message.channel.id, message.id)
    stored.embeds = [{"type": "link", "title": "Riverbend wins", "url": "https://example.org/a"}]
    backend.emit("MESSAGE_UPDATE", dict(message_payload(backend, stored)))
    await school.settle()
    assert ([one.findings for one in await school.judged()], school.notes["discord.ignored.unchanged"]) == ([()], 1)


async def test_what_is_forwarded_counts_as_said_again(school: Server) -> None:
    message = await said(school, "lily", "team", PHONE)
    await school.members["sam"].forward(message, school.channels["hall"])
    await school.settle()
    assert [one.findings for one in await school.judged()] == [("pii.phone",)] * 2
    assert (school.titles("lily"), len(school.titles("sam"))) == ([IN_MESSAGE], 1)


async def test_replies_captions_and_files_without_text_are_read(school: Server) -> None:
    parent = await said(school, "coach", "team", "who comes to training?")
    await said(school, "lily", "team", PHONE, reply_to=parent)
    await said(school, "lily", "team", f"call me, {PHONE}", attachments=[("shoes.png", b"0")])
    await said(school, "lily", "team", "", attachments=[("shoes.png", b"0")])
    assert ["pii.phone" in one.findings for one in await school.judged()] == [False, True, True, False]


async def test_a_thread_is_read_with_its_title(school: Server) -> None:
    backend, team = school.env.backend, school.channels["team"]
    backend.create_thread(team.id, CALL_ME, school.users["coach"].id)
    await school.settle()
    (school.channels["thread"],) = team.threads
    await said(school, "coach", "thread", f"once more, {CALL_ME}")
    assert ["personal_contact" in one.findings for one in await school.judged()] == [True, True]
    assert len(school.titles("coach")) == 2
    assert await school.audience("thread") == await school.audience("team")


async def test_the_title_of_a_post_in_a_forum_is_its_authors(school: Server) -> None:
    backend = school.env.backend
    forum = school.guild.create_forum_channel("questions")
    await school.settle()
    coach = school.users["coach"].id
    thread = backend.create_thread(forum.id, CALL_ME, coach)
    starter = backend.prepare_message(thread.id, coach, "who has a stick for me?")
    starter.id = thread.id
    backend.commit_message(starter)
    await school.settle()
    assert ["personal_contact" in one.findings for one in await school.judged()] == [True]
    assert len(school.titles("coach")) == 1


async def test_a_poll_is_read(school: Server) -> None:
    answers = [PollAnswer(answer_id=1, text="Sam has them"), PollAnswer(answer_id=2, text=PHONE)]
    poll = Poll(question="who has my keys?", answers=answers, expiry="2026-01-02T00:00:00+00:00")
    school.env.backend.create_message(school.channels["team"].id, school.users["lily"].id, poll=poll)
    await school.settle()
    assert ([one.findings for one in await school.judged()], school.titles("lily")) == ([("pii.phone",)], [IN_MESSAGE])
