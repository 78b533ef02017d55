"""`/policy` and what follows from an answer, through the whole pipeline, in memory, on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.answers import first_question
from bot.clock import SetClock
from bot.wiring import Delivered
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Behaviour
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Member
from policy.model import Mode
from policy.model import QuestionState
from policy.model import School
from storage.seal import Keys
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE

HALL = ConversationRef(workspace=WORKSPACE, id="hall")
PEOPLE = (COACH, SAM, AD, PRINCIPAL)
DRACUT = load_packs()["dracut"]
RULE = DRACUT.clause("dracut.employee.4")
ALONE = first_question(RULE, "en") if RULE else ""
DOORS = next(first_question(one, "en") for one in DRACUT.clauses if one.behaviour is Behaviour.ROUTE_REPORT)
NOTHING = "may we zorble the flimmet quaxies on brindledays?"
NEARLY = "may we zorble a flimmet quaxy on a brindleday"
HURT = "I want to kill myself, whom may I tell?"
ANSWER = "Yes, but ask the coach first."


@dataclass(slots=True, kw_only=True)
class Desk:
    """A house with one conversation, in which people ask."""

    house: House
    chat: LocalChat
    asked: int = 0

    async def ask(self, words: str, by: Member = SAM, name: str = "policy") -> Delivered:
        """Ask, and get the answer."""
        self.asked += 1
        event = CommandInvoked(
            id=f"c{self.asked}", workspace=WORKSPACE, at=NOW, by=by.ref, name=name, text=words, conversation=HALL
        )
        await self.house.app.handle(event)
        await self.house.jobs.drain()
        return self.chat.delivered[-1]

    async def tap(self, button: str, by: Member = SAM, value: str = "", /, **form: str) -> list[tuple[str, str]]:
        """Press a button of the newest notice that has it. Returns who got which notice."""
        before = len(self.chat.delivered)
        self.asked += 1
        event = ButtonPressed(
            id=f"p{self.asked}",
            workspace=WORKSPACE,
            at=NOW,
            by=by.ref,
            button=button,
            value=value or self.offered(button, by),
            form=tuple(form.items()),
        )
        await self.house.app.handle(event)
        await self.house.jobs.drain()
        return [(one.to.id, one.notice.keys[0].value) for one in self.chat.delivered[before:]]

    def offered(self, button: str, by: Member) -> str:
        found = self.chat.offered(by.ref, button)
        assert found is not None
        return found.value

    async def kept(self) -> list[tuple[str, QuestionState, object, bool]]:
        """The questions that wait: words, state, who waits for the answer, and whether they are named."""
        found = await self.house.stores.questions.open(now=NOW)
        return [(one.text, one.state, one.asker, one.named) for one in found]

    async def sent_on(self, *, named: str = "no") -> None:
        """Sam asks what the policy does not say, and sends it on."""
        await self.ask(NOTHING)
        await self.tap("ask_principal", SAM, name=named)


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    chat = LocalChat(WORKSPACE)
    school = School(packs=("dracut",), overseers=("ad", "principal"), supervisor="principal", mode=Mode.OBSERVE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
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
    yield Desk(house=house, chat=chat)
    await house.close()


def buttons(got: Delivered) -> list[str]:
    return [one.key for one in got.notice.buttons]


async def test_an_answer_can_be_right_wrong_or_sent_on(desk: Desk) -> None:
    got = await desk.ask(ALONE)
    assert (got.to, got.notice.keys[0].value) == (SAM.ref, "policy.answer")
    assert buttons(got) == ["helpful", "not_helpful", "ask_principal"]
    assert await desk.kept() == []


async def test_staff_are_shown_how_a_supervised_room_is_opened(desk: Desk) -> None:
    assert buttons(await desk.ask(ALONE, COACH)) == ["helpful", "not_helpful", "ask_principal", "tell_how"]
    assert await desk.tap("tell_how", COACH) == [("coach", "tell.help")]
    assert await desk.tap("tell_how", SAM, "x") == [("sam", "tell.staff_only")]


async def test_where_the_clause_leads_to_a_door_the_doors_are_one_tap_away(desk: Desk) -> None:
    assert buttons(await desk.ask(DOORS))[-1] == "report"
    assert ("sam", "report.card") in await desk.tap("report")


async def test_a_right_answer_leaves_nothing(desk: Desk) -> None:
    await desk.ask(ALONE)
    ident = desk.offered("helpful", SAM)
    assert await desk.tap("helpful") == [("sam", "question.thanks")]
    assert await desk.house.stores.questions.find(ident, now=NOW) is None
    assert await desk.tap("not_helpful", SAM, ident) == [("sam", "question.gone")]


async def test_a_wrong_answer_leaves_the_question_and_nobody_who_asked(desk: Desk) -> None:
    await desk.ask(ALONE)
    assert await desk.tap("not_helpful") == [("sam", "question.disliked")]
    assert await desk.kept() == [(ALONE, QuestionState.DISLIKED, None, False)]
    await desk.tap("not_helpful")
    assert len(await desk.kept()) == 1


async def test_what_the_policy_does_not_say_waits_for_sixty_days(desk: Desk) -> None:
    got = await desk.ask(NOTHING)
    assert (got.notice.keys[0].value, buttons(got)) == ("policy.abstain", ["ask_principal"])
    assert await desk.kept() == [(NOTHING, QuestionState.UNANSWERED, None, False)]
    (one,) = await desk.house.stores.questions.open(now=NOW)
    assert (one.asked_at.hour, one.expires - one.asked_at) == (0, timedelta(days=60))


@pytest.mark.parametrize("words", [HURT, "zorble?", "hi"])
async def test_a_cry_for_help_and_a_word_stand_in_nobodys_list(desk: Desk, words: str) -> None:
    got = await desk.ask(words)
    assert [one for one in buttons(got) if one != "report"] == []
    assert await desk.kept() == []


@pytest.mark.parametrize(("named", "who"), [("no", "Someone who gave no name asks:"), ("yes", "Sam asks:")])
async def test_a_question_goes_to_whoever_supervises_with_or_without_a_name(desk: Desk, named: str, who: str) -> None:
    await desk.ask(NOTHING)
    assert await desk.tap("ask_principal", SAM, name=named) == [
        ("principal", "question.supervisor"),
        ("sam", "question.sent"),
    ]
    told = next(one.notice for one in desk.chat.delivered if one.to == PRINCIPAL.ref)
    assert told.paragraphs[:2] == (who, f"- {NOTHING}")
    assert await desk.kept() == [(NOTHING, QuestionState.SENT, SAM.ref, named == "yes")]
    assert await desk.tap("ask_principal", SAM, name="yes") == [("sam", "question.sent")]


async def test_the_answer_comes_back_and_the_way_back_is_gone(desk: Desk) -> None:
    await desk.sent_on()
    got = await desk.tap("answer", PRINCIPAL, answer=ANSWER)
    assert got == [("sam", "question.answered"), ("principal", "question.done")]
    told = next(one.notice for one in desk.chat.delivered if one.notice.keys[0] == "question.answered")
    assert told.paragraphs == ("You asked:", f"- {NOTHING}", "Principal says:", f"- {ANSWER}")
    assert await desk.kept() == []
    ident = desk.offered("ask_principal", SAM)
    done = await desk.house.stores.questions.find(ident, now=NOW)
    assert done is not None
    assert (done.state, done.asker, done.named) == (QuestionState.ANSWERED, None, False)
    assert await desk.tap("answer", AD, ident, answer="No.") == [("ad", "question.gone")]


async def test_only_who_supervises_answers(desk: Desk) -> None:
    await desk.sent_on()
    ident = desk.offered("answer", PRINCIPAL)
    for one in (SAM, COACH):
        assert await desk.tap("answer", one, ident, answer="Sure!") == [(one.ref.id, "question.not_yours")]
        assert await desk.tap("withdraw", one, ident) == [(one.ref.id, "question.not_yours")]
        for words in ("questions", "Preguntas", "answers"):
            assert (await desk.ask(words, one)).notice.keys[0].value == "question.not_yours"
    assert await desk.kept() == [(NOTHING, QuestionState.SENT, SAM.ref, False)]
    assert await desk.tap("answer", AD, ident, answer="  ") == [("ad", "question.empty")]


async def test_a_standard_answer_stands_above_the_policy_until_it_is_taken_back(desk: Desk) -> None:
    await desk.sent_on()
    await desk.tap("answer", PRINCIPAL, answer=ANSWER, standard="yes")
    own = (await desk.ask(NEARLY, COACH)).notice
    assert own.keys[0].value == "policy.standard"
    assert own.paragraphs[0].startswith("Your school’s own answer (Principal, ")
    assert own.paragraphs[0].endswith(f"): {ANSWER}")
    assert (await desk.ask("may we zorble the flimmet quaxies?", COACH)).notice.keys[0].value == "policy.abstain"
    listed = (await desk.ask("answers", AD)).notice
    assert listed.paragraphs[1] == f"- 1. {NOTHING} {ANSWER}"
    assert await desk.tap("withdraw", AD) == [("ad", "standard.withdrawn")]
    assert await desk.tap("withdraw", AD) == [("ad", "question.gone")]
    assert (await desk.ask(NEARLY, COACH)).notice.keys[0].value == "policy.abstain"


async def test_a_cry_for_help_comes_before_the_schools_own_answers(desk: Desk) -> None:
    await desk.sent_on()
    ident = desk.offered("answer", PRINCIPAL)
    await desk.tap("answer", PRINCIPAL, ident, answer=ANSWER, standard="yes")
    got = await desk.ask(f"{HURT} {NOTHING}")
    assert got.notice.keys[0].value.startswith("safety.")


async def test_a_supervisor_sees_what_waits_and_answers_it_there(desk: Desk) -> None:
    await desk.ask(NOTHING)
    await desk.ask(NOTHING.upper())
    await desk.ask(ALONE)
    await desk.tap("not_helpful")
    await desk.tap("ask_principal", SAM, name="yes")
    got = await desk.ask("questions", PRINCIPAL)
    assert got.notice.paragraphs[1].split("\n") == [
        f"- 1. {ALONE} (Sam waits for an answer)",
        f"- 2. {got.notice.paragraphs[1].split('- 2. ')[1].split(' (')[0]} (I found no answer)",
    ]
    assert [one.label for one in got.notice.buttons] == ["Answer 1", "Answer 2"]
    assert await desk.tap("answer", PRINCIPAL, got.notice.buttons[1].value, answer=ANSWER) == [
        ("principal", "question.done")
    ]
    assert await desk.tap("answer", PRINCIPAL, got.notice.buttons[0].value, answer=ANSWER) == [
        ("sam", "question.answered"),
        ("principal", "question.done"),
    ]


async def test_the_list_comes_once_a_week_and_only_where_something_waits(desk: Desk) -> None:
    due = CheckDue(id="k1", workspace=WORKSPACE, at=NOW, check="questions_weekly", subject="school")
    await desk.house.app.handle(due)
    await desk.house.jobs.drain()
    assert desk.chat.delivered == []
    await desk.ask(NOTHING)
    await desk.house.app.handle(replace(due, id="k2"))
    await desk.house.jobs.drain()
    assert (desk.chat.delivered[-1].to, desk.chat.delivered[-1].notice.keys[0].value) == (
        PRINCIPAL.ref,
        "questions.weekly",
    )


async def test_the_weekly_list_is_planned_once(desk: Desk) -> None:
    assert await desk.house.weekly.plan((WORKSPACE, "other")) == 1
    assert await desk.house.weekly.plan((WORKSPACE, "other")) == 0
    assert [(kind, due.isoformat()) for kind, _, due in await desk.house.reminders.waiting()] == [
        ("questions_weekly", "2026-10-12T12:00:00+00:00")
    ]
    assert await desk.house.weekly.plan(("other",)) == 0


async def test_without_a_question_the_topics_are_offered(desk: Desk) -> None:
    got = await desk.ask("")
    labels = [one.label for one in got.notice.buttons]
    assert (got.notice.keys[0].value, {one.key for one in got.notice.buttons}) == ("policy.empty", {"topic"})
    assert 4 <= len(labels) <= 8
    assert await desk.tap("topic") == [("sam", "policy.topic")]
    assert buttons(desk.chat.delivered[-1])[0] == "ask_this"
    assert await desk.tap("ask_this") == [("sam", "policy.answer")]
    assert await desk.tap("topic", SAM, "d:nothing") == [("sam", "question.gone")]
    assert await desk.tap("ask_this", SAM, "d:nothing") == [("sam", "question.gone")]


async def test_a_message_is_asked_about_and_kept_nowhere(desk: Desk) -> None:
    got = await desk.ask(NOTHING, name="policy_message")
    assert (got.notice.keys[0].value, buttons(got)) == ("policy.abstain", [])
    assert [one for one in buttons(await desk.ask(ALONE, name="policy_message")) if one != "tell_how"] == []
    assert await desk.kept() == []


async def test_no_word_of_a_question_is_in_the_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    await desk.sent_on(named="yes")
    await desk.tap("answer", PRINCIPAL, answer=ANSWER, standard="yes")
    logged = str([one.facts for one in await desk.house.book.entries()]) + str(await desk.house.log.tail())
    assert [one for one in ("zorble", "coach first") if one in logged or one in caplog.text] == []


async def test_who_supervises_asks_the_next_one(desk: Desk) -> None:
    await desk.ask(NOTHING, PRINCIPAL)
    assert await desk.tap("ask_principal", PRINCIPAL, name="yes") == [
        ("ad", "question.supervisor"),
        ("principal", "question.sent"),
    ]
