"""The weekly digest: when it comes, to whom, in which way, and what of a week is in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import time
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.digests import next_digest
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Digest
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Person
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import posted

HEAD = Person(id="dee", name="Dee Roe", role=Role.SUPERVISOR, email="dee@school.example")
URL = "https://chaperone.school.example"
SCHOOL = School(packs=("dracut",), name="Hill School", supervisor="dee", overseers=("principal",), mode=Mode.WARN)
ALONE = "you start on Saturday, keep it to yourself"


@dataclass(slots=True)
class Post:
    """A mail server that keeps what it took."""

    sent: list[tuple[str, str, str]] = field(default_factory=list)
    idents: list[str] = field(default_factory=list)

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        self.sent.append((to, subject, text))
        self.idents.append(ident)


@dataclass(slots=True, kw_only=True)
class Office:
    """A house whose supervisor has no account, and whose principal has one."""

    house: House
    chat: LocalChat
    clock: SetClock
    post: Post

    async def until(self, moment: datetime) -> list[NoticeKey]:
        """Time goes by, and what is due comes. Returns what was said in chat, one a notice."""
        before = len(self.chat.delivered)
        await self.house.digests.plan((WORKSPACE,))
        self.clock.set(moment)
        await self.house.app.tick()
        await self.house.jobs.drain()
        return [one.notice.keys[0] for one in self.chat.delivered[before:] if one.to == PRINCIPAL.ref]

    async def flag(self, ident: str) -> None:
        await self.house.app.handle(posted(ALONE, id=ident, at=self.clock.now()))
        await self.house.jobs.drain()


@asynccontextmanager
async def an_office(school: School = SCHOOL, *, url: str | None = None) -> AsyncIterator[Office]:
    chat, clock, post = LocalChat(WORKSPACE), SetClock(NOW), Post()
    house = await open_house(
        clock=clock,
        schools=lambda _: school,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=url,
        keys=Keys.generate(),
        by_mail=True,
        mail=post,
        console=URL,
    )
    await house.roster.put_people([HEAD, *(one.person for one in (COACH, SAM, PRINCIPAL) if one.person)])
    await house.roster.put_members([COACH, SAM, PRINCIPAL])
    here = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, registered=True)
    await house.roster.put_conversation(here, [COACH.ref, SAM.ref])
    try:
        yield Office(house=house, chat=chat, clock=clock, post=post)
    finally:
        await house.close()


MONDAY = datetime(2026, 10, 12, 11, 30, tzinfo=UTC)
"""Half past seven in New York."""


async def test_it_comes_once_to_each_in_chat_or_by_mail(store_url: str) -> None:
    async with an_office(url=store_url or None) as office:
        await office.flag("m1")
        assert await office.until(MONDAY) == [NoticeKey.DIGEST_WEEKLY]
        assert [one[:2] for one in office.post.sent] == [("dee@school.example", "Your week at Hill School")]
        assert await office.until(MONDAY + timedelta(hours=1)) == []
        assert len(office.post.sent) == 1
        assert await office.until(MONDAY + timedelta(days=7)) == [NoticeKey.DIGEST_WEEKLY]
        assert len(set(office.post.idents)) == len(office.post.sent) == 2


async def test_it_has_counts_and_no_name_of_anybody() -> None:
    async with an_office() as office:
        await office.flag("m1")
        office.clock.set(NOW + timedelta(days=6))
        await office.flag("m2")
        await office.flag("m3")
        await office.until(MONDAY)
        said = office.chat.delivered[-1].notice
        ((_, _, mailed),) = office.post.sent
    assert [one.key for one in said.buttons] == ["console"]
    assert "wrote to too few of the team: 3 (0)" in mailed
    assert "Open incidents: 3 from this week, 0 up to a month old, 0 older." in mailed
    assert URL in mailed
    names = [name for one in (COACH, SAM, PRINCIPAL) if one.person for name in (one.person.name, one.ref.id)]
    assert [one for one in (*names, ALONE, "m1") if one in mailed.split()] == []


async def test_an_appeal_is_counted_for_whoever_decides_it() -> None:
    async with an_office() as office:
        await office.flag("m1")
        decision = (await office.house.log.tail(limit=1))[-1].id
        wrong = ButtonPressed(
            id="p1", workspace=WORKSPACE, at=NOW, by=COACH.ref, button=ButtonKey.WRONG, value=decision
        )
        await office.house.app.handle(wrong)
        await office.house.jobs.drain()
        found = await office.house.stores.appeals.get(decision)
        await office.until(MONDAY)
        (in_chat,) = [one.notice for one in office.chat.delivered if one.notice.keys == (NoticeKey.DIGEST_WEEKLY,)]
        ((_, _, mailed),) = office.post.sent
    line = "1 person says that a notice was wrong, and you decide"
    assert found is not None
    told = {"principal": "\n".join(in_chat.paragraphs), "dee": mailed}
    assert {who: line in text for who, text in told.items()} == {who: who == found.reviewer for who in told}


@pytest.mark.parametrize(("empty", "chat", "mails"), [(True, [NoticeKey.DIGEST_WEEKLY], 1), (False, [], 0)])
async def test_an_empty_week_is_a_line_or_nothing(empty: bool, chat: list[NoticeKey], mails: int) -> None:
    async with an_office(replace(SCHOOL, digest=Digest(empty=empty))) as office:
        assert await office.until(MONDAY) == chat
        assert len(office.post.sent) == mails
        assert all("Nothing was found this week" in text for _, _, text in office.post.sent)


async def test_who_has_an_account_gets_it_by_mail_as_well_where_the_school_wants_it() -> None:
    async with an_office(replace(SCHOOL, digest=Digest(mail=True))) as office:
        person = PRINCIPAL.person
        assert person is not None
        await office.house.roster.put_people([replace(person, email="head@school.example")])
        await office.until(MONDAY)
        assert sorted(to for to, _, _ in office.post.sent) == ["dee@school.example", "head@school.example"]


async def test_without_a_digest_nothing_is_planned() -> None:
    async with an_office(replace(SCHOOL, digest=None)) as office:
        assert await office.until(MONDAY) == []
        assert office.post.sent == []


async def test_each_who_supervises_has_a_row() -> None:
    async with an_office() as office:
        await office.house.digests.plan((WORKSPACE,))
        waiting = await office.house.reminders.waiting()
        assert sorted(subject for kind, subject, _ in waiting if kind == "digest_weekly") == ["dee", "principal"]


@pytest.mark.parametrize(
    ("now", "at", "wanted"),
    [
        (datetime(2026, 10, 12, 11, 29, tzinfo=UTC), time(7, 30), MONDAY),
        (MONDAY, time(7, 30), MONDAY + timedelta(days=7)),
        (datetime(2026, 10, 27, 12, tzinfo=UTC), time(7, 30), datetime(2026, 11, 2, 12, 30, tzinfo=UTC)),
    ],
    ids=["before", "at it", "over the change of the clocks"],
)
def test_it_follows_the_schools_clock(now: datetime, at: time, wanted: datetime) -> None:
    assert next_digest(Digest(at=at), "America/New_York", now).astimezone(UTC) == wanted
