"""Consents asked for: asked once, sent once, answered once; the same in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from datetime import datetime
from datetime import timedelta

import pytest

from policy.model import Consent
from policy.model import ConsentAnswer
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Entry
from policy.model import EntryKind
from policy.model import KeepPolicy
from policy.model import Person
from policy.model import Role
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW

DAY = timedelta(days=1)
ASKED = ConsentRequest(
    id="r1",
    kind=ConsentKind.MEDIA_RELEASE,
    subject="sam",
    parent="gail",
    asked_at=NOW,
    asked_by="kim",
    expires=NOW + 14 * DAY,
    due=NOW,
)
OTHER = replace(ASKED, id="r2", parent="hugo", asked_at=NOW + MINUTE, due=NOW + MINUTE)
SENT = replace(ASKED, digest="d1", due=NOW + 7 * DAY, sent_at=NOW, tries=1, error="smtp:450")
SAID = Consent(
    id="c1",
    kind=ConsentKind.MEDIA_RELEASE,
    subject="sam",
    given=False,
    grantor="gail",
    version="media_release-1",
    evidence="link",
    valid_from=date(2026, 3, 2),
    recorded_at=NOW + HOUR,
    recorded_by="gail",
)
ANSWER = ConsentAnswer(
    request="r1", consents=(SAID,), at=NOW + HOUR, version="media_release-1", digest="ab" * 32, lang="es"
)
NOTED = Entry(kind=EntryKind.CONSENT, at=NOW, facts={"how": "asked", "count": 2})


@pytest.fixture
async def asked(stores: Stores) -> Stores:
    await stores.roster.put_people([Person(id=one, name=one, role=Role.PARENT) for one in ("sam", "gail", "hugo")])
    await stores.asked.add([ASKED, OTHER], [NOTED])
    return stores


async def facts(stores: Stores) -> list[dict[str, object]]:
    return [dict(one.facts) for one in await stores.book.entries(kinds=[EntryKind.CONSENT])]


async def test_what_is_asked_waits_for_an_answer(asked: Stores) -> None:
    assert list(await asked.asked.open(now=NOW)) == [ASKED, OTHER]
    assert list(await asked.asked.open(now=NOW, limit=1)) == [ASKED]
    assert await facts(asked) == [{"how": "asked", "count": 2}]


async def test_the_same_question_is_not_open_twice(asked: Stores) -> None:
    again = replace(ASKED, id="r3", asked_at=NOW + DAY, expires=NOW + 15 * DAY)
    wider = replace(again, id="r4", scope="group:hockey")
    assert list(await asked.asked.add([again], [NOTED])) == []
    assert list(await asked.asked.add([again, wider], [NOTED])) == [wider]
    assert [one.id for one in await asked.asked.open(now=NOW + DAY)] == ["r1", "r2", "r4"]
    assert len(await facts(asked)) == 2


async def test_a_question_can_be_asked_again_when_its_time_is_over(asked: Stores) -> None:
    again = replace(ASKED, id="r3", asked_at=ASKED.expires, expires=ASKED.expires + DAY)
    assert list(await asked.asked.add([again], [])) == [again]
    assert list(await asked.asked.open(now=ASKED.expires)) == [again]


async def test_what_is_due_is_sent(asked: Stores) -> None:
    assert list(await asked.asked.open(now=NOW - MINUTE, due=True)) == []
    assert list(await asked.asked.open(now=NOW, due=True)) == [ASKED]
    assert await asked.asked.sending(SENT, drawn_before="") is True
    assert list(await asked.asked.open(now=NOW + HOUR, due=True)) == [OTHER]
    assert list(await asked.asked.open(now=NOW + 7 * DAY, due=True)) == [OTHER, SENT]


async def test_two_who_draw_at_once_do_not_both_send(asked: Stores) -> None:
    drawn = [replace(ASKED, digest=one) for one in ("d1", "d2")]
    took = await asyncio.gather(*(asked.asked.sending(one, drawn_before="") for one in drawn))
    assert sorted(took) == [False, True]


async def test_a_link_leads_to_its_question_also_the_one_before(asked: Stores) -> None:
    await asked.asked.sending(SENT, drawn_before="")
    newer = replace(SENT, digest="d2", earlier="d1", due=None, reminded_at=NOW + 7 * DAY)
    await asked.asked.sending(newer, drawn_before="d1")
    assert await asked.asked.find(["old key", "d1"]) == newer
    assert await asked.asked.find(["d2"]) == newer
    assert await asked.asked.find(["d3"]) is None
    assert await asked.asked.find([]) is None
    assert await asked.asked.find([""]) is None


async def test_an_answer_is_on_file_and_in_the_log(asked: Stores) -> None:
    await asked.asked.sending(SENT, drawn_before="")
    assert await asked.asked.answer(ANSWER) is True
    assert list(await asked.consents.of(["sam"])) == [SAID]
    assert (await asked.people.with_ids({"sam"}))["sam"].consents == (SAID,)
    assert list(await asked.asked.open(now=NOW + HOUR)) == [OTHER]
    assert await asked.asked.find(["d1"]) == replace(SENT, answered_at=NOW + HOUR, due=None)
    assert (await facts(asked))[1:] == [
        {
            "how": "link",
            "request": "r1",
            "consent_kind": "media_release",
            "given": False,
            "mode": "opt_in",
            "scope": "",
            "pack": "",
            "wording": "media_release-1",
            "shown": "ab" * 32,
            "lang": "es",
        }
    ]


async def test_an_answer_counts_once(asked: Stores) -> None:
    other = replace(ANSWER, consents=(replace(SAID, given=True),), at=NOW + HOUR + MINUTE)
    assert await asked.asked.answer(ANSWER) is True
    assert await asked.asked.answer(other) is False
    assert list(await asked.consents.of(["sam"])) == [SAID]
    assert len(await facts(asked)) == 2


async def test_of_many_answers_at_once_one_counts(asked: Stores) -> None:
    answers = [replace(ANSWER, consents=(replace(SAID, given=n % 2 == 0),)) for n in range(6)]
    took = await asyncio.gather(*(asked.asked.answer(one) for one in answers))
    assert took.count(True) == 1
    assert list(await asked.consents.of(["sam"])) == [answers[took.index(True)].consents[0]]


@pytest.mark.parametrize(("request_id", "at"), [("r9", NOW), ("r1", ASKED.expires)], ids=["unknown", "over"])
async def test_what_cannot_be_answered_changes_nothing(asked: Stores, request_id: str, at: datetime) -> None:
    assert await asked.asked.answer(replace(ANSWER, request=request_id, at=at)) is False
    assert list(await asked.consents.of(["sam"])) == []
    assert len(await facts(asked)) == 1


async def test_what_was_answered_is_not_sent_any_more(asked: Stores) -> None:
    await asked.asked.answer(ANSWER)
    assert await asked.asked.sending(SENT, drawn_before="") is False
    assert list(await asked.asked.open(now=NOW + DAY, due=True)) == [OTHER]


@pytest.mark.parametrize(
    ("who", "left"),
    [("sam", []), ("gail", [OTHER]), ("kim", [replace(ASKED, asked_by=""), replace(OTHER, asked_by="")])],
)
async def test_who_is_forgotten_is_asked_nothing(asked: Stores, who: str, left: list[ConsentRequest]) -> None:
    if who == "kim":
        await asked.roster.put_people([Person(id="kim", name="Dana Kim", role=Role.COACH)])
    (whom,) = await asked.keeping.eraser.find(who)
    gone = await asked.keeping.eraser.forget(whom, at=NOW)
    assert gone.tables["consent_request"] == (1 if who == "gail" else 2)
    assert list(await asked.asked.open(now=NOW)) == left


async def test_questions_go_when_their_time_is_long_over(asked: Stores) -> None:
    policy = KeepPolicy(routine=30)
    retention = asked.keeping.retention
    assert list(await retention.purge(OTHER.expires + 29 * DAY, policy, 10)) == []
    (receipt,) = await retention.purge(OTHER.expires + 31 * DAY, policy, 10)
    assert (receipt.keep, receipt.rows) == ("asked", 2)
    assert await asked.asked.find(["d1"]) is None


async def test_the_records_of_a_person_hold_the_open_questions(asked: Stores) -> None:
    for who, theirs in (("sam", (ASKED, OTHER)), ("hugo", (OTHER,))):
        (whom,) = await asked.keeping.eraser.find(who)
        assert (await asked.keeping.dossiers.about(whom)).asked == theirs
