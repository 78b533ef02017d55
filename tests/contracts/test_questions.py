"""Questions that wait and a school's own answers: the same in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.model import Action
from policy.model import Candidate
from policy.model import CommandInvoked
from policy.model import Decision
from policy.model import Judgement
from policy.model import KeepQuestion
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from policy.model import Question
from policy.model import QuestionState
from policy.model import Role
from policy.model import SetStandard
from policy.model import StandardAnswer
from policy.model import WithdrawStandard
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW

DAY = timedelta(days=1)
SAM = MemberRef(workspace="w", id="usam")
WAITS = Question(
    id="q1",
    state=QuestionState.UNANSWERED,
    text="may the bus stop at my house?",
    pack="dracut",
    revision="1",
    lang="en",
    asked_at=NOW,
    expires=NOW + 60 * DAY,
)
SHOWN = replace(WAITS, id="q2", state=QuestionState.SHOWN, expires=NOW + 2 * DAY)
SENT = replace(WAITS, id="q3", state=QuestionState.SENT, asked_at=NOW + DAY, asker=SAM, named=True)
ANSWERED = replace(WAITS, id="q4", state=QuestionState.ANSWERED)
OURS = StandardAnswer(
    id="q4",
    pack="dracut",
    revision="1",
    question="may we sell cookies in the group?",
    answer="Yes, ask Kim Poe first.",
    by="kim",
    at=NOW,
)
LATER = replace(OURS, id="q5", at=NOW + HOUR, question="who is Sam Roe?")
ELSEWHERE = replace(OURS, id="q6", pack="mit")


async def settled(stores: Stores, *actions: Action, ident: str = "1") -> None:
    """A judgement that leads to these."""
    event = CommandInvoked(id=f"e{ident}", workspace="w", at=NOW, by=SAM, name="policy")
    assert await stores.inbox.claim(event)
    decision = Decision(actions=actions)
    assert await stores.log.settle(Judgement(id=f"d{ident}", event=event, decision=decision, at=NOW)) is not None


@pytest.fixture
async def asked(stores: Stores) -> Stores:
    await stores.roster.put_people([Person(id="sam", name="Sam Roe", role=Role.STUDENT)])
    await stores.roster.put_people([Person(id="kim", name="Kim Poe", role=Role.PRINCIPAL)])
    await stores.roster.put_members([Member(ref=SAM, person=Person(id="sam", name="Sam Roe", role=Role.STUDENT))])
    kept = tuple(KeepQuestion(question=one) for one in (WAITS, SHOWN, SENT, ANSWERED))
    given = tuple(SetStandard(standard=one) for one in (OURS, LATER, ELSEWHERE))
    await settled(stores, *kept, *given)
    return stores


async def test_a_question_is_found_until_it_expires(asked: Stores) -> None:
    found = [await asked.questions.find(one, now=NOW) for one in ("q1", "q2", "q3", "q4", "none")]
    assert found == [WAITS, SHOWN, SENT, ANSWERED, None]
    assert await asked.questions.find("q2", now=NOW + 2 * DAY) is None


async def test_what_was_sent_on_waits_first(asked: Stores) -> None:
    assert list(await asked.questions.open(now=NOW)) == [SENT, WAITS]
    assert list(await asked.questions.open(now=NOW, limit=1)) == [SENT]
    assert list(await asked.questions.open(now=NOW + 61 * DAY)) == []


async def test_a_newer_state_takes_the_place_of_an_older_one(asked: Stores) -> None:
    done = replace(SENT, state=QuestionState.ANSWERED, asker=None, named=False)
    await settled(asked, KeepQuestion(question=done), ident="2")
    assert await asked.questions.find("q3", now=NOW) == done
    assert list(await asked.questions.open(now=NOW)) == [WAITS]


async def test_the_schools_own_answers_are_read_by_policy_and_taken_back(asked: Stores) -> None:
    assert list(await asked.questions.standards({"dracut"})) == [LATER, OURS]
    assert list(await asked.questions.standards({"mit", "derby"})) == [ELSEWHERE]
    assert list(await asked.questions.standards(())) == []
    assert [await asked.questions.standard(one) for one in ("q5", "none")] == [LATER, None]
    await settled(asked, WithdrawStandard(standard="q5"), WithdrawStandard(standard="none"), ident="2")
    assert list(await asked.questions.standards({"dracut"})) == [OURS]


async def test_what_has_expired_is_purged(asked: Stores) -> None:
    await asked.inbox.purge(before=NOW, now=NOW + 2 * DAY)
    assert [await asked.questions.find(one, now=NOW) for one in ("q1", "q2", "q3")] == [WAITS, None, SENT]


async def test_the_log_hears_nothing_of_what_was_asked(asked: Stores) -> None:
    said = str([(one.facts, one.subject, one.conversation) for one in await asked.book.entries()])
    assert [word for word in ("bus", "cookies", "q1", "q4") if word in said] == []


async def test_a_person_sees_their_own_question_in_their_records(asked: Stores) -> None:
    records = await asked.keeping.dossiers.about(Candidate(person="sam", accounts=(SAM,)))
    assert records.questions == (SENT,)


async def test_who_is_forgotten_is_in_no_question_and_in_no_answer(asked: Stores) -> None:
    await settled(asked, KeepQuestion(question=replace(WAITS, id="q7", text="may Sam Roe drive?")), ident="2")
    await asked.keeping.eraser.forget(Candidate(person="sam", accounts=(SAM,)), at=NOW)
    assert list(await asked.questions.open(now=NOW)) == [WAITS]
    assert await asked.questions.standard("q5") == replace(LATER, question="who is [removed]?")
    await asked.keeping.eraser.forget(Candidate(person="kim"), at=NOW)
    assert await asked.questions.standard("q4") == replace(OURS, by="", answer="Yes, ask [removed] first.")
