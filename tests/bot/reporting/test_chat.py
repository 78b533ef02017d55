"""A press becomes a report before anything of it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.model import CASE_LONG
from policy.model import ButtonPressed
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import ConversationKind
from policy.model import Member
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import OpenCase
from policy.model import Person
from policy.model import Role
from tests.bot.test_app import Stage
from tests.bot.test_app import a_stage
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import posted

REF = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id="m1")
FORM = {"danger": "yes", "category": "bullying", "words": "he took my lunch", "named": "no"}
EXCERPT = {"about": COACH.ref.id, "at": NOW.isoformat(), "said": "come here", "files": "knee.png (F1)"}


@pytest.fixture
async def stage() -> Stage:
    made = await a_stage()
    await made.place(COACH, SAM)
    return made


def sent(*, value: str = f"@{PLACE.id}#m1", button: str = "report", by: str = "sam", **form: str) -> ButtonPressed:
    ref = replace(SAM.ref, id=by)
    return ButtonPressed(
        id="p1",
        workspace=WORKSPACE,
        at=NOW,
        by=ref,
        button=button,
        value=value,
        conversation=PLACE,
        form=tuple({**form}.items()),
        reply_to="r1",
    )


async def read(stage: Stage, press: ButtonPressed) -> CaseReported:
    found = await stage.house.chat_reports.read(press)
    assert isinstance(found, CaseReported)
    return found


async def test_a_report_without_a_name_knows_its_reporter_in_the_receipt_alone(stage: Stage) -> None:
    found = await read(stage, sent(**FORM, **EXCERPT))
    assert (found.case.reporter, found.receipt and found.receipt.to) == (None, SAM.ref)
    assert SAM.ref.id not in repr(replace(found, receipt=None))
    assert "p1" not in repr(found)
    assert (found.case.category, found.case.danger, found.case.about) == (CaseCategory.BULLYING, True, (COACH.ref,))
    assert (found.case.message, found.reply_to) == (REF, "r1")


async def test_what_was_said_is_kept_as_it_stood_and_files_by_name(stage: Stage) -> None:
    found = await read(stage, sent(**FORM, **{**EXCERPT, "edited": NOW.isoformat()}))
    report, excerpt = found.entries
    name = COACH.person.name if COACH.person else ""
    assert (report.text, dict(report.fields)) == ("he took my lunch", {"danger": "yes", "who": name})
    when = "October 5, 2026, 11:00 AM"
    assert excerpt.text == "come here"
    assert dict(excerpt.fields) == {"who": name, "when": when, "edited": when, "files": "knee.png (F1)"}


async def test_a_long_message_is_kept_in_pieces(stage: Stage) -> None:
    said = "word " * CASE_LONG
    found = await read(stage, sent(**FORM, **{**EXCERPT, "said": said}))
    assert "".join(one.text for one in found.entries[1:]) == said
    assert max(len(one.text) for one in found.entries) <= CASE_LONG


async def test_the_same_press_is_the_same_case_and_another_one_is_not(stage: Stage) -> None:
    first, again = await read(stage, sent(**FORM)), await read(stage, sent(**FORM))
    other = await read(stage, replace(sent(**FORM), id="p2"))
    assert (first.id == again.id, first.case.id == other.case.id) == (True, False)
    await stage.handle(first)
    assert await stage.house.app.handle(again) is None


@pytest.mark.parametrize("kind", [ConversationKind.DM, ConversationKind.GROUP_DM])
async def test_a_talk_between_few_is_told_in_words_alone(stage: Stage, kind: ConversationKind) -> None:
    await stage.place(COACH, SAM, kind=kind)
    found = await read(stage, sent(**FORM, **EXCERPT))
    assert (found.case.conversation, found.case.message) == (None, None)
    assert dict(found.entries[0].fields)["where"] == "a private talk between few people"


async def test_a_place_that_nobody_knows_is_not_kept(stage: Stage) -> None:
    found = await read(stage, sent(value="@D9#m1", **FORM, **EXCERPT))
    assert "D9" not in repr(found)


@pytest.mark.parametrize("form", [{"words": "Dana Kim does it"}, {"about": "Ms. Kim, I think"}])
async def test_staff_that_the_words_name_are_what_it_is_about(stage: Stage, form: dict[str, str]) -> None:
    kim = Member(ref=MemberRef(workspace=WORKSPACE, id="U7"), person=Person(id="kim", name="Dana Kim", role=Role.COACH))
    assert kim.person is not None
    await stage.house.roster.put_people([kim.person])
    await stage.house.roster.put_members([kim])
    found = await read(stage, sent(value="", **{**FORM, **form}))
    assert found.case.about == (kim.ref,)


async def test_without_a_page_there_is_no_code_to_promise_a_way_back(stage: Stage) -> None:
    found = await read(stage, sent(**FORM))
    assert (found.code, found.receipt and found.receipt.code) == (None, "")


@pytest.mark.parametrize("category", ["", "uncomfortable"])
async def test_a_press_without_a_reason_stays_one(stage: Stage, category: str) -> None:
    press = sent(value="", category=category)
    assert await stage.house.chat_reports.read(press) == press


async def test_what_is_no_press_stays_what_it_is(stage: Stage) -> None:
    event = posted("hello")
    assert await stage.house.chat_reports.read(event) is event


async def test_who_gave_a_name_adds_to_their_own_report_and_nobody_else_does(stage: Stage) -> None:
    found = await read(stage, sent(**{**FORM, "named": "yes"}))
    decision = await stage.house.app.handle(found)
    assert decision is not None
    assert [one.case.reporter for one in decision.actions if isinstance(one, OpenCase)] == [SAM.ref]
    answer = sent(button="case_answer", value=found.case.id, words="and again")
    told = await stage.house.chat_reports.read(answer)
    assert isinstance(told, CaseAnswered)
    assert (told.entry.text, told.entry.kind, told.entry.by) == ("and again", CaseEntryKind.ANSWER, "")
    for press in (
        replace(answer, by=COACH.ref),
        replace(answer, value="nothing"),
        replace(answer, form=(("words", "  "),)),
    ):
        assert await stage.house.chat_reports.read(press) == replace(press, form=())


async def test_a_stale_answer_is_told_so_and_leaves_no_word(stage: Stage) -> None:
    press = await stage.house.chat_reports.read(sent(button="case_answer", value="nothing", words="oh no"))
    await stage.handle(press)
    assert stage.told == [("sam", "button.stale")]
