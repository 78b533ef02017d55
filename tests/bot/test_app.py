"""The way of one event through the application, on stores in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import EntryKind
from policy.model import Known
from policy.model import Mode
from policy.model import School
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import posted

PEOPLE = (COACH, SAM, ALEX, GAIL, TEACHER, AD, PRINCIPAL, SUPERVISOR)
PRIVATE_WORD = "your knee MRI is back, the doctor will call"
PLAIN = "the bus leaves at four"


class Stage:
    """A house in memory with a local chat, and a shorthand for what came out of it."""

    def __init__(self, house: House, chat: LocalChat, clock: SetClock) -> None:
        self.house = house
        self.chat = chat
        self.clock = clock

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(one.to.id, key.value) for one in self.chat.delivered for key in one.notice.keys]

    async def place(self, *members, kind: ConversationKind = ConversationKind.PRIVATE_CHANNEL) -> None:  # type: ignore[no-untyped-def]
        conversation = Conversation(ref=PLACE, kind=kind, name="c", registered=True)
        await self.house.roster.put_conversation(conversation, [one.ref for one in members])

    async def handle(self, event) -> None:  # type: ignore[no-untyped-def]
        await self.house.app.handle(event)
        await self.house.jobs.drain()


async def a_stage(mode: Mode = Mode.ENFORCE) -> Stage:
    clock, chat = SetClock(NOW), LocalChat(WORKSPACE)
    school = School(packs=("dracut",), supervisor="supervisor", overseers=("principal", "ad"), mode=mode, known=Known())
    house = await open_house(clock=clock, schools=lambda _: school, packs=load_packs(), messengers=lambda _: chat)
    await house.roster.put_people([one.person for one in PEOPLE if one.person])
    await house.roster.put_members(list(PEOPLE))
    chat.listen(house.app.handle)
    return Stage(house, chat, clock)


@pytest.fixture
async def stage() -> Stage:
    return await a_stage()


async def test_a_finding_reaches_its_author_and_nobody_else(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    assert stage.told == [("coach", "group_only.warn")]


async def test_the_same_event_twice_is_judged_once(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.handle(posted(PLAIN))
    assert stage.told == [("coach", "group_only.warn")]
    assert len(await stage.house.log.tail()) == 1


async def test_a_message_delivered_live_and_read_from_history_is_judged_once(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.handle(replace(posted(PLAIN), id="history-1", late=True))
    assert len(await stage.house.log.tail()) == 1


async def test_what_was_claimed_and_not_judged_is_judged_at_start(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    assert await stage.house.app.receive(posted(PLAIN))
    assert await stage.house.app.recover() == 1
    await stage.house.jobs.drain()
    assert stage.told == [("coach", "group_only.warn")]
    assert await stage.house.app.recover() == 0


async def test_observing_records_and_tells_nobody() -> None:
    stage = await a_stage(Mode.OBSERVE)
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    assert stage.told == []
    (line,) = await stage.house.log.tail()
    assert (line.findings, set(line.actions), set(line.withheld)) == (
        ("group_only",), {"log"}, {"warn_author", "offer_copy"}
    )  # fmt: skip
    assert [one.rule for one in await stage.house.log.incidents()] == ["group_only"]


async def test_a_staff_members_private_talk_with_adults_is_not_even_claimed(stage: Stage) -> None:
    await stage.place(TEACHER, GAIL, kind=ConversationKind.DM)
    assert not await stage.house.app.receive(posted("my password is Tulip!42", TEACHER))
    assert await stage.house.inbox.waiting() == []


async def test_a_private_talk_with_a_student_is_judged(stage: Stage) -> None:
    await stage.place(COACH, SAM, kind=ConversationKind.DM)
    await stage.handle(posted(PLAIN))
    assert stage.told == [("coach", "group_only.warn")]


async def test_a_private_matter_is_copied_by_one_tap(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PRIVATE_WORD))
    await stage.chat.press(COACH.ref, "copy_ad", at=NOW)
    await stage.house.jobs.drain()
    assert stage.told == [
        ("coach", "private_matter_uncopied.warn"),
        ("ad", "private_matter.copy"),
        ("coach", "button.copied"),
    ]
    assert await stage.house.log.incidents() == []


async def test_a_copied_matter_is_not_followed_up(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PRIVATE_WORD))
    await stage.chat.press(COACH.ref, "copy_principal", at=NOW)
    await stage.house.jobs.drain()
    told = list(stage.told)
    stage.clock.set(NOW + timedelta(hours=25))
    assert await stage.house.app.tick() == 1
    await stage.house.jobs.drain()
    assert stage.told == told


async def test_an_uncopied_matter_is_followed_up_once(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PRIVATE_WORD))
    stage.clock.set(NOW + timedelta(hours=24))
    assert (await stage.house.app.tick(), await stage.house.app.tick()) == (1, 0)
    await stage.house.jobs.drain()
    assert stage.told[1:] == [
        ("supervisor", "private_matter_uncopied.supervisor"),
        ("coach", "private_matter_uncopied.remind"),
    ]
    assert len(await stage.house.log.incidents()) == 1


async def test_the_reminders_button_still_copies(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PRIVATE_WORD))
    stage.clock.set(NOW + timedelta(hours=24))
    await stage.house.app.tick()
    await stage.house.jobs.drain()
    await stage.chat.press(COACH.ref, "copy_ad", at=stage.clock.now())
    await stage.house.jobs.drain()
    assert stage.told[-2:] == [("ad", "private_matter.copy"), ("coach", "button.copied")]
    assert await stage.house.log.incidents() == []


async def test_a_copy_of_a_plain_message_asks_for_the_category_first(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.chat.press(COACH.ref, "copy_ad", at=NOW)
    await stage.house.jobs.drain()
    assert stage.told[-1] == ("coach", "button.needs_category")
    await stage.chat.press(COACH.ref, "copy_ad", at=NOW, form=(("category", "academic"),))
    await stage.house.jobs.drain()
    assert stage.told[-2:] == [("ad", "private_matter.copy"), ("coach", "button.copied")]


async def test_nobody_else_can_answer_a_notice(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.chat.press(SAM.ref, "emergency", at=NOW, conversation=PLACE)
    await stage.house.jobs.drain()
    assert stage.told[-1] == ("sam", "button.stale")
    assert len(await stage.house.log.incidents()) == 1


async def test_an_emergency_is_told_at_once_and_closes_the_flag(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.chat.press(COACH.ref, "emergency", at=NOW)
    await stage.house.jobs.drain()
    assert stage.told[1:] == [("supervisor", "emergency.supervisor"), ("coach", "button.emergency")]
    assert await stage.house.log.incidents() == []


async def test_a_message_can_be_deleted_by_its_own_author_with_one_tap(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    ref = await stage.chat.post(COACH.ref, PLACE, PLAIN, at=NOW)
    await stage.house.jobs.drain()
    await stage.chat.press(COACH.ref, "delete_mine", at=NOW)
    await stage.house.jobs.drain()
    assert stage.chat.removed == [ref]
    assert stage.told[-1] == ("coach", "button.deleted")


async def test_who_says_that_a_notice_is_wrong_appeals_to_an_overseer(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.handle(posted(PLAIN))
    await stage.chat.press(COACH.ref, "wrong", at=NOW)
    await stage.house.jobs.drain()
    assert stage.told[-2:] == [("principal", "appeal.new"), ("coach", "appeal.made")]
    assert set((await stage.house.log.tail())[-1].actions) == {"record"}


async def test_the_supervisors_own_flag_goes_to_the_next_overseer(stage: Stage) -> None:
    await stage.place(SUPERVISOR, SAM)
    stage.chat._can_remove = False
    await stage.handle(posted("my password is Tulip!42", SUPERVISOR))
    assert stage.told == [("supervisor", "pii.password.warn"), ("principal", "pii.password.supervisor")]


async def test_commands_are_answered_in_private(stage: Stage) -> None:
    await stage.place(COACH, SAM, ALEX)
    for name in ("report", "coverage", "nonsense", "policy"):
        await stage.chat.command(SAM.ref, name, at=NOW, conversation=PLACE)
    await stage.house.jobs.drain()
    assert stage.told == [
        ("sam", "report.card"), ("sam", "coverage.card"), ("sam", "command.unknown"), ("sam", "policy.empty")
    ]  # fmt: skip


async def test_history_is_read_after_the_last_known_message(stage: Stage) -> None:
    await stage.place(COACH, SAM)
    await stage.chat.post(COACH.ref, PLACE, PLAIN, at=NOW)
    stage.chat.go_down()
    await stage.chat.post(COACH.ref, PLACE, "and bring your skates", at=NOW + timedelta(minutes=1))
    stage.chat.come_up()
    assert await stage.house.app.catch_up(PLACE) == 1
    assert await stage.house.app.catch_up(PLACE) == 0
    assert [line.late for line in await stage.house.log.tail()] == [False, True]


async def test_what_holds_in_a_channel_holds_in_its_threads(stage: Stage) -> None:
    channel = Conversation(
        ref=replace(PLACE, id="channel"), kind=ConversationKind.PUBLIC_CHANNEL, name="channel", registered=True
    )
    thread = Conversation(ref=PLACE, kind=ConversationKind.THREAD, name="thread", parent="channel")
    await stage.house.roster.put_conversation(thread, [SAM.ref, ALEX.ref])
    await stage.handle(posted("my number is 978-555-0164", SAM))
    await stage.house.roster.put_conversation(channel, [SAM.ref, ALEX.ref])
    await stage.handle(posted("once more: my number is 978-555-0164", SAM, id="m2"))
    assert [one.findings for one in await stage.house.log.tail()] == [(), ("pii.phone",)]


async def test_a_case_that_changed_in_the_meantime_is_decided_on_anew(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = Case(
        id="0a1b2c3d",
        workspace=WORKSPACE,
        category=CaseCategory.OTHER,
        source=CaseSource.WEB,
        opened_at=NOW,
        conversation=PLACE,
    )
    said = CaseEntry(id="s1", case=case.id, at=NOW, kind=CaseEntryKind.ANSWER, text="again")
    more = CaseAnswered(id="a1", workspace=WORKSPACE, at=NOW, case=case.id, entry=said)
    await stage.handle(CaseReported(id="r", workspace=WORKSPACE, at=NOW, case=case))
    cases = stage.house.stores.cases
    seen, read = [await cases.get(case.id)], cases.get

    async def late(ident: str) -> Case | None:
        return seen.pop() if seen else await read(ident)

    await stage.handle(more)
    monkeypatch.setattr(cases, "get", late)
    await stage.handle(replace(more, id="a2", entry=replace(said, id="s2")))
    found = await read(case.id)
    assert found is not None
    assert (found.revision, seen) == (2, [])
    assert [one.id for one in await cases.entries(case.id, viewer="", now=NOW)] == ["s1", "s2"]
    written = await stage.house.book.entries(kinds=[EntryKind.CASE])
    assert [one.facts["what"] for one in written] == ["opened", "changed", "changed"]
    lines = await stage.house.log.tail()
    assert [(one.event, one.conversation, one.author) for one in lines] == [
        (one, None, None) for one in ("r", "a1", "a2")
    ]
