from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policy.model import Acknowledge
from policy.model import Acknowledgement
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import MemberRef
from policy.model import Record
from policy.model import Reminder
from policy.model import Situation
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import HOUR
from tests.contracts.samples import MINUTE
from tests.contracts.samples import NOW
from tests.contracts.samples import PRINCIPAL
from tests.contracts.samples import STUDENT
from tests.contracts.samples import coach
from tests.contracts.samples import forget
from tests.contracts.samples import judged
from tests.contracts.samples import member
from tests.contracts.samples import posted


def _check(kind: str, subject: str, member: MemberRef | None = COACH) -> CheckDue:
    return CheckDue(
        id=f"check:{kind}:{subject}:2026", workspace="W", at=NOW, check=kind, subject=subject, member=member
    )


def _press(name: str, value: str, by: MemberRef = COACH) -> ButtonPressed:
    return ButtonPressed(id=name, workspace="W", at=NOW + MINUTE, by=by, button="understood", value=value)


async def _notice(stores: Stores, kind: str, subject: str, member: MemberRef = COACH) -> str:
    """Plan, fire and judge one notice. Returns its decision's id."""
    one = Reminder(kind=kind, subject=subject, period="2026", due=NOW, member=member)
    await stores.reminders.plan([one], workspace="W")
    (check,) = await stores.reminders.fire(now=NOW)
    name = f"d-{kind}-{subject}"
    assert await stores.log.settle(judged(check, name=name, author=member, place=None)) == ()
    return name


async def _acknowledge(stores: Stores, name: str, decision: str, by: MemberRef = COACH, minutes: int = 1) -> None:
    press = _press(name, decision, by)
    await stores.inbox.claim(press)
    actions = (Acknowledge(decision=decision, by=by), Record(note="acknowledged"))
    at = NOW + minutes * MINUTE
    assert await stores.log.settle(judged(press, *actions, author=by, place=None, at=at)) == ()


async def _acknowledged(stores: Stores, event: CheckDue | ButtonPressed) -> bool:
    situation = await stores.log.situation(event, now=NOW + HOUR)
    assert situation == Situation(acknowledged=situation.acknowledged)
    return situation.acknowledged


async def test_a_notice_is_acknowledged_by_whom_it_concerns(stores: Stores) -> None:
    notice = await _notice(stores, "decorum", "p-coach")
    assert not await _acknowledged(stores, _check("decorum_again", notice))
    assert not await _acknowledged(stores, _press("next", notice))
    await _acknowledge(stores, "press", notice)
    assert await _acknowledged(stores, _check("decorum_again", notice))
    assert await _acknowledged(stores, _press("next", notice))
    assert not await _acknowledged(stores, _check("decorum_again", notice, STUDENT))
    assert not await _acknowledged(stores, _check("decorum_again", notice, None))
    assert not await _acknowledged(stores, _press("next", notice, STUDENT))
    assert not await _acknowledged(stores, _press("next", ""))
    assert not await _acknowledged(stores, _check("decorum", "p-coach"))


async def test_acknowledging_twice_is_once_and_the_first_moment_counts(stores: Stores) -> None:
    notice = await _notice(stores, "decorum", "p-coach")
    await _acknowledge(stores, "press", notice, minutes=1)
    await _acknowledge(stores, "again", notice, minutes=9)
    expected = [Acknowledgement(decision=notice, member=COACH, at=NOW + MINUTE)]
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2026")) == expected


async def test_who_acknowledged_is_told_by_kind_and_period(stores: Stores) -> None:
    first = await _notice(stores, "decorum", "p-coach")
    second = await _notice(stores, "decorum", "p-principal", PRINCIPAL)
    other = await _notice(stores, "handbook", "p-coach")
    await _acknowledge(stores, "late", first, minutes=5)
    await _acknowledge(stores, "early", second, PRINCIPAL, minutes=2)
    await _acknowledge(stores, "other", other)
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2026")) == [
        Acknowledgement(decision=second, member=PRINCIPAL, at=NOW + 2 * MINUTE),
        Acknowledgement(decision=first, member=COACH, at=NOW + 5 * MINUTE),
    ]
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2025")) == []


async def test_a_follow_up_is_read_for_the_notice_that_it_repeats(stores: Stores) -> None:
    first = await _notice(stores, "decorum", "p-coach")
    second = await _notice(stores, "decorum_again", first)
    third = await _notice(stores, "decorum_again", second)
    await _acknowledge(stores, "press", second)
    for one in (first, second, third):
        assert await _acknowledged(stores, _check("more", one))
        assert await _acknowledged(stores, _press("next", one))
    expected = [Acknowledgement(decision=first, member=COACH, at=NOW + MINUTE)]
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2026")) == expected


async def test_an_unknown_decision_is_passed_over(stores: Stores) -> None:
    await _acknowledge(stores, "press", "unknown")
    assert not await _acknowledged(stores, _press("next", "unknown"))
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2026")) == []


async def test_another_decision_may_be_acknowledged_too(stores: Stores) -> None:
    await stores.inbox.claim(posted("e1"))
    await stores.log.settle(judged(posted("e1")))
    await _acknowledge(stores, "press", "d-e1", STUDENT)
    assert await _acknowledged(stores, _press("next", "d-e1", STUDENT))


async def test_acknowledgements_go_with_whom_they_are_of(stores: Stores) -> None:
    await stores.roster.put_people([coach])
    await stores.roster.put_members([member(COACH, coach)])
    notice = await _notice(stores, "decorum", "p-coach")
    theirs = await _notice(stores, "decorum", "p-principal", PRINCIPAL)
    await _acknowledge(stores, "press", notice)
    await _acknowledge(stores, "their press", theirs, PRINCIPAL)
    await forget(stores, "p-coach")
    assert not await _acknowledged(stores, _press("next", notice))
    expected = [Acknowledgement(decision=theirs, member=PRINCIPAL, at=NOW + MINUTE)]
    assert list(await stores.reminders.acknowledgements(kind="decorum", period="2026")) == expected


async def test_what_somebody_has_read_is_known_by_its_revision(stores: Stores) -> None:
    assert await stores.reminders.revisions_read(COACH) == ()
    notice = await _notice(stores, "decorum", "p-coach")
    assert await stores.reminders.revisions_read(COACH) == ()
    await _acknowledge(stores, "press", notice)
    assert [tuple(await stores.reminders.revisions_read(one)) for one in (COACH, PRINCIPAL)] == [("dracut@1",), ()]
    (check,) = await _second(stores)
    await stores.log.settle(replace(judged(check, name="d-next", author=COACH, place=None), revisions=("dracut@2",)))
    assert tuple(await stores.reminders.revisions_read(COACH)) == ("dracut@1",)
    await _acknowledge(stores, "press-next", "d-next", minutes=5)
    assert tuple(await stores.reminders.revisions_read(COACH)) == ("dracut@2",)


async def _second(stores: Stores) -> Sequence[CheckDue]:
    one = Reminder(kind="decorum", subject="p-coach", period="2027", due=NOW, member=COACH)
    await stores.reminders.plan([one], workspace="W")
    return await stores.reminders.fire(now=NOW)
