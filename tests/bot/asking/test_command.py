"""`/consent ask` and `/consent list`: who may ask, who is asked, and what is said of it."""

from __future__ import annotations

import pytest

from policy.model import CommandInvoked
from policy.model import Member
from policy.model import MemberRef
from tests.bot.asking.conftest import GAIL
from tests.bot.asking.conftest import KIM
from tests.bot.asking.conftest import Office
from tests.builders import NOW
from tests.builders import WORKSPACE

HEAD, PARENT = MemberRef(workspace=WORKSPACE, id="U-kim"), MemberRef(workspace=WORKSPACE, id="U-gail")


async def said(office: Office, by: MemberRef, words: str) -> tuple[str, str]:
    await office.house.roster.put_members([Member(ref=HEAD, person=KIM), Member(ref=PARENT, person=GAIL)])
    before = len(office.chat.delivered)
    event = CommandInvoked(id=f"c-{words}-{before}", workspace=WORKSPACE, at=NOW, by=by, name="consent", text=words)
    await office.house.app.handle(event)
    await office.house.jobs.drain()
    (one,) = office.chat.delivered[before:]
    return one.notice.keys[0].value, " ".join((one.notice.title, *one.notice.paragraphs))


@pytest.mark.parametrize("verb", ["ask", "Pedir"])
async def test_a_head_asks_both_parents(office: Office, verb: str) -> None:
    key, text = await said(office, HEAD, f"{verb} sam group:hockey")
    assert key == "consent.asked"
    assert "Gail Tran and Hugo Tran" in text
    assert {(one.parent, one.scope, one.asked_by) for one in await office.house.asked.open(now=NOW)} == {
        ("gail", "group:hockey", "kim"),
        ("hugo", "group:hockey", "kim"),
    }
    assert await office.sender.send() == 2
    assert (
        "Asked before, and not answered yet: Gail Tran and Hugo Tran."
        in (await said(office, HEAD, "ask sam group:hockey"))[1]
    )


async def test_the_list_shows_who_has_not_answered(office: Office) -> None:
    assert "No question is open." in (await said(office, HEAD, "list"))[1]
    await office.ask()
    await office.answer(office.token(), "yes")
    key, text = await said(office, HEAD, "list")
    assert key == "consent.open"
    assert "Hugo Tran, asked on" in text
    assert "Gail Tran" not in text


async def test_the_card_shows_what_was_asked_and_not_answered(office: Office) -> None:
    assert "was asked for" not in (await said(office, HEAD, "sam"))[1]
    await office.ask()
    key, text = await said(office, HEAD, "sam")
    assert key == "consent.card"
    assert "A parent’s word was asked for:" in text
    assert "Gail Tran, asked on October 5, 2026, no answer yet" in text
    assert "Hugo Tran, asked on October 5, 2026, no answer yet" in text
    await office.answer(office.token(), "no")
    text = (await said(office, HEAD, "sam"))[1]
    assert ("Gail Tran" in text, "Hugo Tran" in text, "Pictures of this student: no" in text) == (False, True, True)


@pytest.mark.parametrize("words", ["sam", "list"])
async def test_a_parent_does_not_see_whether_the_other_has_answered(office: Office, words: str) -> None:
    await office.ask()
    text = (await said(office, PARENT, words))[1]
    assert ("Gail Tran, asked on" in text or "Gail Tran, pedido el" in text, "Hugo Tran" in text) == (True, False)


@pytest.mark.parametrize("who", ["sam", "nobody at all"])
async def test_a_parent_asks_nobody(office: Office, who: str) -> None:
    key, _ = await said(office, PARENT, f"ask {who}")
    assert key == "consent.refused"
    assert list(await office.house.asked.open(now=NOW)) == []


async def test_without_an_address_the_command_says_so(office: Office) -> None:
    office.house.links._url = ""
    key, text = await said(office, HEAD, "ask sam")
    assert key == "consent.asked"
    assert "CHAPERONE_URL" in text
    assert list(await office.house.asked.open(now=NOW)) == []
