"""What the newest audit of readers found, and whether there was one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.doctor.check import Check
from bot.doctor.check import ok
from bot.doctor.check import warn
from policy.model import AuditRun
from policy.model import Conversation
from policy.model import Noted
from policy.model import Shape
from policy.model import StandingLack

CHECK = "who reads along"
BARRED = "slack.group_dm_refused"
_LATE = timedelta(hours=48)
_RECENT = timedelta(days=30)
_NAMED = 5
_WORDS = {
    Shape.ONE_TO_ONE: "one adult alone with one student",
    Shape.ONE_ADULT: "fewer than two adults in a team's room",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """The newest audit of one workspace, what it found, and the conversations that are known there."""

    run: AuditRun | None
    standing: Sequence[StandingLack]
    places: Sequence[Conversation]


def audit(found: Sequence[Audited], now: datetime) -> Iterator[Check]:
    """A line for whether it was looked, and one for each kind of lack."""
    if not any(one.places for one in found):
        return
    yield _run([one.run for one in found if one.places], now)
    names = {one.ref: one.name or one.ref.id for each in found for one in each.places}
    lacks = [one for each in found for one in each.standing]
    counts = Counter(one.lack.shape for one in lacks)
    for shape, words in _WORDS.items():
        if counts[shape]:
            some = [names.get(one.lack.conversation, "") for one in lacks if one.lack.shape is shape][:_NAMED]
            said = f"{counts[shape]} conversation{'s' * (counts[shape] > 1)} with {words}: {', '.join(some)}"
            more = ", …" if counts[shape] > _NAMED else ""
            yield warn(CHECK, said + more, "look at /coverage or at the console's page; invite who is missing there")


def _run(runs: Sequence[AuditRun | None], now: datetime) -> Check:
    times = [one.at for one in runs if one is not None]
    if len(times) < len(runs):
        return warn(
            CHECK, "nobody has looked yet at who reads which conversation", "start `chaperone run`, which looks"
        )
    oldest = min(times)
    said = f"looked through on {oldest:%Y-%m-%d %H:%M} UTC, without reading a message"
    if now - oldest > _LATE:
        return warn(CHECK, said, "start `chaperone run`: it looks at every start and every night")
    return ok(CHECK, said)


def barriers(noted: Sequence[Noted], now: datetime) -> Iterator[Check]:
    """Slack never says that information barriers are on; a refused group message is all that shows of them."""
    for one in noted:
        if one.what == BARRED and now - one.last_at <= _RECENT:
            yield warn(
                "information barriers",
                f"Slack refused a group message that the bot was to open (last on {one.last_at:%Y-%m-%d}); where "
                "barriers keep staff and students apart, private channels take the place of group messages",
                "nothing, where barriers are meant (docs/information-barriers.md); else look at who may message whom",
            )
