"""What waits is counted alike, wherever it is kept."""

from __future__ import annotations

from dataclasses import replace

from policy.model import Backlog
from policy.model import DuePile
from policy.model import Pile
from policy.model import Reminder
from storage.stores import Stores
from tests.contracts.samples import HOUR
from tests.contracts.samples import NOW
from tests.contracts.samples import judged
from tests.contracts.samples import posted
from tests.contracts.samples import warn


def counts(found: Backlog) -> tuple[int, int, int]:
    return found.inbox.count, found.outbox.count, found.unsealed.count


async def test_nothing_waits_at_first(stores: Stores) -> None:
    assert await stores.backlog.stand(now=NOW) == Backlog()


async def test_an_event_waits_until_it_is_judged_its_effect_until_it_is_performed_its_entry_until_it_is_sealed(
    stores: Stores,
) -> None:
    await stores.inbox.claim(posted("e1"))
    await stores.inbox.claim(posted("e2"))
    before = await stores.backlog.stand(now=NOW)
    assert (counts(before), before.inbox.since is not None) == ((2, 0, 0), True)
    await stores.log.settle(replace(judged(posted("e1"), warn()), at=NOW))
    after = await stores.backlog.stand(now=NOW)
    assert (counts(after), after.outbox) == ((1, 1, 1), Pile(count=1, since=NOW))
    await stores.outbox.done("d-e1-0")
    await stores.book.seal(now=NOW)
    assert counts(await stores.backlog.stand(now=NOW)) == (1, 0, 0)


async def test_reminders_are_counted_by_kind_and_workspace_once_they_are_due(stores: Stores) -> None:
    kinds = (("term_start", "a", NOW), ("term_start", "b", NOW - HOUR), ("label_check", "c", NOW + HOUR))
    reminders = [Reminder(kind=kind, subject=subject, period="1", due=due) for kind, subject, due in kinds]
    await stores.reminders.plan(reminders, workspace="W")
    expected = DuePile(kind="term_start", workspace="W", count=2, since=NOW - HOUR)
    assert (await stores.backlog.stand(now=NOW)).due == (expected,)
    await stores.reminders.fire(now=NOW)
    assert (await stores.backlog.stand(now=NOW)).due == ()
