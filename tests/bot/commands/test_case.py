"""A report from its coming in to its end, through the whole pipeline, in memory, on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseOutcome
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import EntryKind
from policy.model import Member
from policy.model import Mode
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_member

KIM = a_member("kim", Role.COUNSELOR)
LEE = a_member("lee", Role.STAFF)
PEOPLE = (COACH, SAM, PRINCIPAL, KIM, LEE)
HALL = ConversationRef(workspace=WORKSPACE, id="hall")
WORDS = "they take his lunch behind the gym"
SCHOOL = School(
    packs=("dracut",), overseers=("principal",), supervisor="principal", safeguarding=("kim", "lee"), mode=Mode.OBSERVE
)
ONE, TWO = "c1aaaaaa0000", "c2bbbbbb0000"


@dataclass(slots=True, kw_only=True)
class Office:
    """A house with a safeguarding team of two, and a clock that can be set."""

    house: House
    chat: LocalChat
    clock: SetClock
    count: int = 0

    async def report(self, ident: str = ONE, text: str = WORDS, **more: Any) -> None:
        case = Case(
            id=ident,
            workspace=WORKSPACE,
            category=more.pop("category", CaseCategory.BULLYING),
            source=CaseSource.CHAT,
            opened_at=self.clock.now(),
            conversation=HALL,
            **more,
        )
        entry = CaseEntry(id=f"{ident}.e1", case=ident, at=self.clock.now(), kind=CaseEntryKind.REPORT, text=text)
        event = CaseReported(id=f"r{ident}", workspace=WORKSPACE, at=self.clock.now(), case=case, entries=(entry,))
        await self._handle(event)

    async def press(self, button: str, by: Member = KIM, value: str = ONE, /, **form: str) -> list[tuple[str, str]]:
        """Press a button. Returns who got which notice."""
        before = len(self.chat.delivered)
        await self._handle(self.a_press(button, by, value, **form))
        return self.got(before)

    def a_press(self, button: str, by: Member = KIM, value: str = ONE, /, **form: str) -> ButtonPressed:
        self.count += 1
        return ButtonPressed(
            id=f"p{self.count}",
            workspace=WORKSPACE,
            at=self.clock.now(),
            by=by.ref,
            button=button,
            value=value,
            form=tuple(form.items()),
        )

    async def write(self, words: str = "", by: Member = KIM) -> list[tuple[str, str]]:
        """`/case`."""
        self.count += 1
        before = len(self.chat.delivered)
        event = CommandInvoked(
            id=f"c{self.count}", workspace=WORKSPACE, at=self.clock.now(), by=by.ref, name="case", args=words
        )
        await self._handle(event)
        return self.got(before)

    async def answer(self, text: str) -> list[tuple[str, str]]:
        """The reporter comes back and writes."""
        self.count += 1
        before = len(self.chat.delivered)
        entry = CaseEntry(id=f"a{self.count}", case=ONE, at=self.clock.now(), kind=CaseEntryKind.ANSWER, text=text)
        await self._handle(
            CaseAnswered(id=f"a{self.count}", workspace=WORKSPACE, at=self.clock.now(), case=ONE, entry=entry)
        )
        return self.got(before)

    async def wait(self, time: timedelta) -> list[tuple[str, str]]:
        """Time goes by, and what is due comes."""
        before = len(self.chat.delivered)
        self.clock.set(self.clock.now() + time)
        await self.house.app.tick()
        await self.house.jobs.drain()
        return self.got(before)

    async def case(self, ident: str = ONE) -> Case:
        found = await self.house.stores.cases.get(ident)
        assert found is not None
        return found

    def got(self, since: int = 0) -> list[tuple[str, str]]:
        return [(one.to.id, one.notice.keys[0].value) for one in self.chat.delivered[since:]]

    def newest(self) -> str:
        """All words of the newest notice."""
        notice = self.chat.delivered[-1].notice
        return "\n".join((notice.title, *notice.paragraphs))

    async def views(self) -> list[tuple[object, object]]:
        """Which looks at cases the log holds: of which case, and whether it was refused."""
        found = await self.house.book.entries(kinds={EntryKind.VIEW})
        return [(one.facts.get("case"), bool(one.facts.get("denied"))) for one in found]

    async def _handle(self, event: CaseReported | CaseAnswered | ButtonPressed | CommandInvoked) -> None:
        await self.house.app.handle(event)
        await self.house.jobs.drain()


@pytest.fixture
async def office(store_url: str) -> AsyncIterator[Office]:
    chat, clock = LocalChat(WORKSPACE), SetClock(NOW)
    house = await open_house(
        clock=clock,
        schools=lambda _: SCHOOL,
        packs=load_packs(),
        messengers=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
    )
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(list(PEOPLE))
    place = Conversation(ref=HALL, kind=ConversationKind.PUBLIC_CHANNEL, name="hall", registered=True)
    await house.roster.put_conversation(place, [one.ref for one in PEOPLE])
    chat.listen(house.app.handle)
    yield Office(house=house, chat=chat, clock=clock)
    await house.close()


async def test_a_report_goes_to_the_first_and_the_supervisor_hears_that_it_exists(office: Office) -> None:
    await office.report()
    assert sorted(office.got()) == [("kim", "case.new"), ("principal", "report.supervisor")]
    card = next(one.notice for one in office.chat.delivered if one.to == KIM.ref)
    assert [one.key for one in card.buttons] == ["case_acknowledge", "case_take", "case_open"]
    said = "\n".join((card.title, *card.paragraphs))
    assert (WORDS in said, "C1AAAAAA" in said, "hall" in said) == (False, True, True)
    assert (await office.case()).team == ("kim",)


async def test_it_is_opened_by_its_team_and_each_look_is_logged(office: Office) -> None:
    await office.report()
    assert await office.press("case_open") == [("kim", "case.opened")]
    assert WORDS in office.newest()
    assert await office.press("case_open", LEE) == [("lee", "case.opened")]
    assert await office.views() == [(ONE, False), (ONE, False)]


@pytest.mark.parametrize(
    "button",
    [
        *("case_open", "case_acknowledge", "case_take", "case_ask", "case_note", "case_close", "case_merge"),
        *("case_hand_over", "case_hand_to"),
    ],
)
async def test_nobody_else_gets_anywhere(office: Office, button: str) -> None:
    await office.report(about=(LEE.ref,))
    before = await office.case()
    form = {"words": "x", "outcome": "helped", "number": "C1AAAAAA"}
    for by, value in ((SAM, ONE), (COACH, ONE), (LEE, ONE), (PRINCIPAL, ONE), (KIM, "forged"), (KIM, "")):
        assert await office.press(button, by, value, **form) == [(by.ref.id, "case.not_yours")]
        assert WORDS not in office.newest()
    assert await office.case() == before
    assert await office.views() == [(ONE, True)] * 4 + [("", True)] * 2


async def test_a_case_of_another_workspace_is_out_of_reach(office: Office) -> None:
    await office.report()
    press = replace(office.a_press("case_open"), workspace="elsewhere")
    assert await office.house.app.handle(press) is not None
    assert await office.views() == [(ONE, True)]


async def test_of_two_who_press_at_once_one_wins_and_the_other_sees_it(office: Office) -> None:
    await office.report()
    before = len(office.chat.delivered)
    presses = (office.a_press("case_take", KIM), office.a_press("case_take", LEE))
    await asyncio.gather(*(office.house.app.handle(one) for one in presses))
    await office.house.jobs.drain()
    assert sorted(key for _, key in office.got(before)) == ["case.done", "case.stands"]
    case = await office.case()
    winner = next(who for who, key in office.got(before) if key == "case.done")
    assert (case.state, case.owner, case.revision) == (CaseState.IN_PROGRESS, winner, 1)


async def test_acknowledging_twice_shows_who_was_first(office: Office) -> None:
    await office.report()
    assert await office.press("case_acknowledge") == [("kim", "case.done")]
    assert await office.press("case_acknowledge", LEE) == [("lee", "case.stands")]
    assert "Kim" in office.newest()


async def test_nobody_reads_it_and_the_next_is_told(office: Office) -> None:
    await office.report()
    assert await office.wait(timedelta(hours=23)) == []
    assert sorted(await office.wait(timedelta(hours=1))) == [("kim", "case.waits"), ("lee", "case.new")]
    assert sorted(await office.wait(timedelta(hours=24))) == [
        ("kim", "case.waits"),
        ("lee", "case.waits"),
        ("principal", "case.new"),
    ]
    assert (await office.case()).team == ("kim", "lee", "principal")
    assert len(await office.wait(timedelta(hours=24))) == 3
    assert await office.wait(timedelta(days=6)) == []
    assert len(await office.wait(timedelta(days=1))) == 3


async def test_with_somebody_in_danger_the_next_is_told_after_a_quarter_of_an_hour(office: Office) -> None:
    await office.report(danger=True)
    assert ("lee", "case.new") in await office.wait(timedelta(minutes=15))
    assert ("principal", "case.new") in await office.wait(timedelta(minutes=15))


async def test_whoever_read_it_is_asked_once_a_week_until_it_is_closed(office: Office) -> None:
    await office.report()
    await office.press("case_take")
    assert await office.wait(timedelta(days=1)) == []
    assert await office.wait(timedelta(days=6)) == [("kim", "case.waits")]
    assert await office.wait(timedelta(days=7)) == [("kim", "case.waits")]
    await office.press("case_close", outcome="settled")
    assert await office.wait(timedelta(days=7)) == []


async def test_the_team_and_a_named_reporter_talk(office: Office) -> None:
    await office.report(reporter=SAM.ref)
    assert await office.press("case_ask", words="Which day was it?") == [("sam", "case.asked"), ("kim", "case.done")]
    offered = office.chat.offered(SAM.ref, "case_answer")
    assert (offered and offered.value, offered is not None and offered.form is not None) == (ONE, True)
    assert await office.answer("On Monday") == [("kim", "case.more")]
    await office.press("case_note", words="called home")
    await office.press("case_open")
    for words in (WORDS, "Which day was it?", "On Monday", "called home"):
        assert words in office.newest()
    shared = await office.house.stores.cases.entries(ONE, viewer="", now=NOW)
    assert {one.text for one in shared} == {WORDS, "Which day was it?", "On Monday"}


async def test_an_unnamed_reporter_is_written_to_by_the_code_alone(office: Office) -> None:
    await office.report()
    assert await office.press("case_ask", words="Which day was it?") == [("kim", "case.done")]
    assert "code" in office.newest()


async def test_a_case_is_closed_once_and_its_reporter_sees_how(office: Office) -> None:
    await office.report(reporter=SAM.ref)
    assert await office.press("case_close", outcome="merged") == [("kim", "case.unclear")]
    assert await office.press("case_close") == [("kim", "case.unclear")]
    ended = await office.press("case_close", outcome="helped", words="We talked with everybody.")
    assert sorted(ended) == [("kim", "case.done"), ("sam", "case.ended")]
    case = await office.case()
    assert (case.state, case.outcome, case.closed_at, case.owner) == (CaseState.CLOSED, CaseOutcome.HELPED, NOW, "kim")
    assert await office.press("case_close", LEE, outcome="settled") == [("lee", "case.stands")]
    assert await office.press("case_take", LEE) == [("lee", "case.stands")]
    assert await office.answer("It began again") == [("kim", "case.more")]
    assert (await office.case()).state is CaseState.ACKNOWLEDGED


async def test_two_reports_of_the_same_become_one_case(office: Office) -> None:
    await office.report()
    await office.report(TWO, "he has no lunch any more", about=(COACH.ref,), danger=True)
    for number in ("C1AAAAAA", "nothing", "", "c1aa"):
        assert await office.press("case_merge", number=number) == [("kim", "case.unclear")]
    assert await office.press("case_merge", number="c2bbbbbb") == [("kim", "case.done")]
    gone, kept = await office.case(), await office.case(TWO)
    assert (gone.state, gone.outcome, gone.merged) == (CaseState.CLOSED, CaseOutcome.MERGED, TWO)
    assert (kept.state, kept.danger, kept.about) == (CaseState.NEW, True, (COACH.ref,))
    assert await office.press("case_merge", KIM, TWO, number="C1AAAAAA") == [("kim", "case.unclear")]


async def test_what_two_cases_are_about_counts_for_both(office: Office) -> None:
    await office.report()
    await office.press("case_take", LEE)
    await office.report(TWO, about=(LEE.ref,))
    await office.press("case_merge", KIM, TWO, number="C1AAAAAA")
    kept = await office.case()
    assert (kept.owner, kept.team, kept.state, kept.about) == ("", ("kim",), CaseState.NEW, (LEE.ref,))
    assert await office.press("case_open", LEE) == [("lee", "case.not_yours")]


async def test_a_case_is_handed_over_to_somebody_whom_it_does_not_concern(office: Office) -> None:
    await office.report(about=(COACH.ref,))
    assert await office.press("case_hand_over") == [("kim", "case.hand_over")]
    choices = [(one.label, one.value) for one in office.chat.delivered[-1].notice.buttons]
    assert choices == [("Lee", f"{ONE}:lee"), ("Principal", f"{ONE}:principal")]
    assert await office.press("case_hand_to", KIM, f"{ONE}:coach") == [("kim", "case.unclear")]
    assert sorted(await office.press("case_hand_to", KIM, f"{ONE}:lee")) == [
        ("kim", "case.done"),
        ("lee", "case.handed"),
    ]
    assert (await office.case()).owner == "lee"


async def test_the_list_is_for_the_team_alone(office: Office) -> None:
    assert await office.write() == [("kim", "case.list")]
    await office.report()
    await office.report(TWO, danger=True, about=(KIM.ref,))
    assert await office.write() == [("kim", "case.list")]
    assert ("C1AAAAAA" in office.newest(), "C2BBBBBB" in office.newest()) == (True, False)
    assert await office.write("", LEE) == [("lee", "case.list")]
    buttons = office.chat.delivered[-1].notice.buttons
    assert [(one.label, one.value.partition(":")[2]) for one in buttons] == [("C2BBBBBB", TWO), ("C1AAAAAA", ONE)]
    assert await office.press("case_open", LEE, buttons[0].value) == [("lee", "case.opened")]
    for by in (SAM, COACH):
        assert await office.write("", by) == [(by.ref.id, "case.not_yours")]
        assert await office.write("C1AAAAAA", by) == [(by.ref.id, "case.not_yours")]


async def test_a_case_is_opened_by_its_number(office: Office) -> None:
    await office.report()
    assert await office.write("#c1aaaaaa") == [("kim", "case.opened")]
    for number in ("c9ffffff", "c1"):
        assert await office.write(number) == [("kim", "case.not_yours")]


async def test_a_long_report_is_read_page_by_page(office: Office) -> None:
    await office.report(text=f"{'word ' * 1_500}end")
    await office.press("case_open")
    assert "end" not in office.newest().split("word")[-1]
    pages = [one.value for one in office.chat.delivered[-1].notice.buttons if one.key == "case_open"]
    assert pages == [f"{ONE}:2", f"{ONE}:3"]
    await office.press("case_open", KIM, pages[1])
    assert "word end" in office.newest()


async def test_somebody_of_the_team_who_left_the_school_is_not_asked_any_more(office: Office) -> None:
    await office.report()
    await office.house.roster.put_members([replace(KIM, person=None)])
    assert await office.wait(timedelta(days=1)) == [("lee", "case.new")]


async def test_a_report_about_everybody_of_the_list_goes_to_the_next_overseer(office: Office) -> None:
    await office.report(about=(KIM.ref, LEE.ref))
    assert office.got() == [("principal", "case.new")]


async def test_a_report_that_nobody_may_hear_of_is_kept_all_the_same(office: Office) -> None:
    await office.report(about=(PRINCIPAL.ref,))
    assert office.got() == []
    assert (await office.case()).team == ()
