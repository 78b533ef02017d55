from __future__ import annotations

import re
from datetime import timedelta

import pytest

from policy.model import ChainReport
from policy.model import Checkpoint
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Grant
from policy.model import Judgement
from policy.model import Log
from policy.model import Record
from policy.model import Retention
from policy.model import Written
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import PLACE
from tests.contracts.samples import STUDENT
from tests.contracts.samples import finding
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn

RANDOM_ID = re.compile(r"^[0-9a-f]{32}$")


def entry(kind: EntryKind = EntryKind.VIEW, **facts: str) -> Entry:
    return Entry(kind=kind, at=NOW, subject=STUDENT, conversation=PLACE, facts=facts)


async def read(stores: Stores) -> list[Written]:
    return list(await stores.book.entries())


async def settle(stores: Stores, judgement: Judgement) -> list[str]:
    assert await stores.inbox.claim(judgement.event)
    return list(await stores.log.settle(judgement) or ())


async def test_what_is_written_is_read_back_under_a_random_id(stores: Stores) -> None:
    given = Entry(
        kind=EntryKind.EXPORT,
        at=NOW,
        keep=Retention.KEPT,
        subject=STUDENT,
        conversation=PLACE,
        facts={"rows": 3, "whole": True, "kinds": ("decision", "view"), "note": None, "language": "español"},
    )
    await stores.book.add([given, entry(EntryKind.VIEW)])
    await stores.book.add([Entry(kind=EntryKind.ROSTER, at=NOW)])
    first, second, third = await read(stores)
    assert first.subject is not None
    assert RANDOM_ID.match(first.subject)
    assert first == Written(
        number=first.number,
        id=first.id,
        kind=EntryKind.EXPORT,
        at=NOW,
        keep=Retention.KEPT,
        subject=first.subject,
        conversation=PLACE,
        facts=given.facts,
    )
    assert (second.subject, third.subject, third.conversation) == (first.subject, None, None)
    assert first.number < second.number < third.number
    assert len({first.id, second.id, third.id}) == 3


async def test_entries_are_picked_by_number_subject_and_kind(stores: Stores) -> None:
    await stores.book.add(
        [entry(EntryKind.VIEW), Entry(kind=EntryKind.VIEW, at=NOW, subject=COACH), entry(EntryKind.EXPORT)]
    )
    first, second, third = await read(stores)
    assert first.subject is not None
    assert await stores.book.entries(after=first.number) == [second, third]
    assert await stores.book.entries(limit=1) == [first]
    assert await stores.book.entries(subjects=[first.subject]) == [first, third]
    assert await stores.book.entries(kinds=[EntryKind.EXPORT]) == [third]
    assert await stores.book.entries(kinds=[EntryKind.VIEW], subjects=[first.subject]) == [first]
    assert await stores.book.entries(subjects=[]) == []


async def test_sealing_takes_every_entry_once(stores: Stores) -> None:
    assert await stores.book.seal(now=NOW) == 0
    assert await stores.book.checkpoint() is None
    await stores.book.add([entry(), entry()])
    assert await stores.book.seal(now=NOW) == 2
    assert await stores.book.seal(now=NOW) == 0
    await stores.book.add([entry()])
    assert await stores.book.seal(now=NOW + HOUR) == 1
    newest = await stores.book.checkpoint()
    written = await read(stores)
    assert newest is not None
    assert (newest.number, newest.at, newest.last) == (2, NOW + HOUR, written[-1].number)
    assert (len(newest.digest), len(newest.signature), len(newest.public)) == (64, 128, 64)


async def test_a_whole_log_is_whole(stores: Stores) -> None:
    assert await stores.book.verify() == ChainReport()
    await stores.book.add([entry(), entry()])
    assert await stores.book.verify() == ChainReport(unsealed=2, gaps=await gaps(stores))
    await stores.book.seal(now=NOW)
    kept = await stores.book.checkpoint()
    await stores.book.add([entry()])
    assert await stores.book.verify(checkpoint=kept) == ChainReport(
        segments=1, entries=2, unsealed=1, gaps=await gaps(stores)
    )
    await stores.book.seal(now=NOW)
    assert await stores.book.verify(checkpoint=kept) == ChainReport(segments=2, entries=3, gaps=await gaps(stores))


async def gaps(stores: Stores) -> int:
    """The tests share a database, whose numbers go on from one to the next."""
    return (await read(stores))[0].number - 1


async def test_progress_is_told_up_to_the_end(stores: Stores) -> None:
    await stores.book.add([entry() for _ in range(5)])
    await stores.book.seal(now=NOW)
    top = (await read(stores))[-1].number
    told: list[tuple[int, int]] = []
    await stores.book.verify(progress=lambda done, total: told.append((done, total)))
    assert told == [(top, top), (top, top)]


async def test_a_checkpoint_from_another_log_is_not_in_this_one(stores: Stores) -> None:
    await stores.book.add([entry()])
    await stores.book.seal(now=NOW)
    kept = await stores.book.checkpoint()
    assert kept is not None
    other = Checkpoint(
        number=1, at=NOW, last=1, digest="00" * 32, signature=kept.signature, key=kept.key, public=kept.public
    )
    found = (await stores.book.verify(checkpoint=other)).broken
    assert found is not None
    assert (found.what, found.segment) == ("rolled_back", 1)


async def test_a_decision_is_written_with_its_codes_and_no_id_of_the_platform(stores: Stores) -> None:
    event = posted("e-1", text="a secret word")
    done = judged(event, warn(), Log(note="noted"), name="d-1", findings=(finding(),))
    await settle(stores, done)
    (written,) = await read(stores)
    assert (written.kind, written.keep, written.at, written.conversation) == (
        EntryKind.DECISION,
        Retention.INCIDENT,
        done.at,
        PLACE,
    )
    assert written.facts == {
        "decision": "d-1",
        "late": False,
        "rules": ("pii.phone",),
        "levels": ("warn",),
        "packs": ("dracut",),
        "clauses": ("dracut.student.2",),
        "words": tuple(sorted(done.decision.words)),
        "notes": ("noted",),
        "incidents": ("d-1.0",),
        **({"revisions": done.revisions} if done.revisions else {}),
    }
    said = repr(written)
    assert not [one for one in ("e-1", "m-e-1", "secret", STUDENT.id) if one in said]


@pytest.mark.parametrize(("actions", "keep"), [((), Retention.ROUTINE), ((Record(note="reviewed"),), Retention.RECORD)])
async def test_how_long_a_decision_stays_follows_from_what_it_led_to(
    stores: Stores, actions: tuple[Record, ...], keep: Retention
) -> None:
    await settle(stores, judged(posted("e-1"), *actions, name="d-1"))
    assert [(one.kind, one.keep) for one in await read(stores)] == [(EntryKind.DECISION, keep)]


async def test_an_event_that_is_settled_twice_is_written_once(stores: Stores) -> None:
    done = judged(posted("e-1"), name="d-1")
    await settle(stores, done)
    assert await stores.log.settle(done) is None
    assert len(await read(stores)) == 1


async def test_a_consent_is_written_without_names_and_proofs(stores: Stores) -> None:
    consent = Consent(
        id="c-1",
        kind=ConsentKind.MEDIA_RELEASE,
        subject="p-student",
        grantor="p-parent",
        version="form 3",
        evidence="folder 12",
        valid_from=NOW.date(),
    )
    await settle(stores, judged(posted("e-1"), Grant(consents=(consent,)), Record(note="consent"), name="d-1"))
    _, written = await read(stores)
    assert written.kind == EntryKind.CONSENT
    assert written.facts == {
        "consent_kind": "media_release",
        "given": True,
        "mode": "opt_in",
        "scope": "",
        "pack": "",
    }
    assert not [one for one in ("p-student", "p-parent", "folder 12") if one in repr(written)]


async def test_deliveries_are_written_as_they_end(stores: Stores) -> None:
    first, second = await settle(stores, judged(posted("e-1"), warn(), warn(COACH), name="d-1", findings=(finding(),)))
    await stores.outbox.take(first)
    await stores.outbox.done(first)
    await stores.outbox.done(first)
    await stores.outbox.hold(second, error="slack:channel_not_found")
    decision, done, held = await read(stores)
    assert {done.subject, held.subject} == {decision.subject}
    assert [(one.kind, one.facts) for one in (done, held)] == [
        (EntryKind.DELIVERY, {"delivery": first, "decision": "d-1", "outcome": "done", "effect": "warn"}),
        (
            EntryKind.DELIVERY,
            {"delivery": second, "decision": "d-1", "outcome": "held", "error": "slack:channel_not_found"},
        ),
    ]


async def test_a_late_seal_still_finds_everything(stores: Stores) -> None:
    for day in range(4):
        await stores.book.add([entry()])
        assert await stores.book.seal(now=NOW + timedelta(days=day)) == 1
    assert (await stores.book.verify()).broken is None
