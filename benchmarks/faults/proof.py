"""Proves from the database and from what Slack saw that nothing was lost and nothing came twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import datetime
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import Row
from sqlalchemy import text

from adapters.discord.sending import nonce_of
from benchmarks.faults.driver import Sent
from benchmarks.faults.look import unheard
from benchmarks.faults.replica import POISON
from benchmarks.faults.school import on_discord
from benchmarks.faults.slack import Said
from benchmarks.faults.world import World
from bot.wiring import Keys
from storage.address import parse
from storage.database import open_database
from storage.stores import open_stores

_PARTS = ("", "notice")
_READERS = 8
"""So many deliveries an effect can have here: one for each whom it is told."""


@dataclass(slots=True, kw_only=True)
class Proof:
    """What was found. `misses` is empty where all promises were kept."""

    misses: list[str] = field(default_factory=list)
    judged: int = 0
    notices: int = 0
    repeated: int = 0
    late: int = 0
    """Messages on Discord that were read back."""
    aside: int = 0
    sealed: int = 0

    def expect(self, what: str, wrong: Sequence[object]) -> None:
        """Note a promise that was broken, with the first examples."""
        if wrong:
            self.misses.append(f"{what}: {len(wrong)}, such as {', '.join(map(str, wrong[:5]))}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the database holds in the end."""

    decisions: list[Row[Any]]
    outbox: list[Row[Any]]
    waiting: set[str]
    jobs: int


async def prove(world: World, keys: str) -> Proof:
    """Look at everything. The replicas have ended."""
    proof, kept = Proof(), await _read(world.database.url)
    written = [one for one in world.driver.sent if on_discord(one.channel)]
    decisions = _judged(proof, kept, [one for one in world.driver.sent if not on_discord(one.channel)])
    decisions |= _heard(proof, kept, written)
    _noticed(proof, kept, world, decisions)
    _left(proof, kept, world)
    stores = await open_stores(world.database.url, Keys.from_text(keys))
    try:
        await stores.book.seal(now=datetime.now(UTC))
        verdict = await stores.book.verify()
    finally:
        await stores.close()
    proof.expect("the log is broken", [verdict.broken] if verdict.broken else [])
    proof.sealed = verdict.entries
    return proof


def _judged(proof: Proof, kept: Kept, sent: Sequence[Sent]) -> dict[tuple[str, str], str]:
    """Each event that was acknowledged, once; one that Slack dropped was read back. Returns message to decision."""
    proof.judged = len(kept.decisions)
    own = {one.id for one in sent if one.kind == "message"}
    new = [one for one in kept.decisions if one.event in own or _is_read_back(one.event, 2)]
    counts = Counter((one.conversation, one.message) for one in new)
    messages = [one for one in sent if one.kind == "message"]
    edited = {(one.conversation, one.message) for one in kept.decisions if one.event not in own}
    lost = [one.id for one in messages if not counts[one.channel, one.ts]]
    lost += [one.id for one in sent if one.kind == "edit" and (one.channel, one.ts) not in edited]
    proof.expect("acknowledged and never judged", lost)
    proof.expect("judged twice", [one.id for one in messages if counts[one.channel, one.ts] > 1])
    proof.expect("never acknowledged", [one.id for one in sent if not one.acked and not one.dropped])
    return {(one.conversation, one.message): one.id for one in new}


def _heard(proof: Proof, kept: Kept, written: Sequence[Sent]) -> dict[tuple[str, str], str]:
    """The same of what was written on Discord, which acknowledges nothing: live and from history it has one id."""
    decided = [one for one in kept.decisions if one.event.startswith("discord:")]
    own, messages = {one.id for one in written}, [one for one in written if one.kind == "message"]
    proof.expect("written on Discord and never judged", unheard(decided, written))
    counts = Counter(one.event for one in decided)
    proof.expect("judged twice on Discord", [ident for ident, count in counts.items() if count > 1])
    proof.expect("judged though nobody wrote it", [one.event for one in decided if one.event not in own])
    found = {(one.conversation, one.message): one.id for one in decided if one.event.count(":") == 1}
    proof.late = sum(bool(one.late) for one in decided)
    proof.expect("an edit judged as a message", [one.id for one in messages if (one.channel, one.ts) not in found])
    return found


def _is_read_back(event: str, colons: int) -> bool:
    """A message that the back-fill found, by the shape of its event's id; an edit has one colon more."""
    return event.startswith("slack-history:") and event.count(":") == colons


def _noticed(proof: Proof, kept: Kept, world: World, decisions: dict[tuple[str, str], str]) -> None:
    """Each message that its author is warned of has a warning that stands once; nothing stands that nobody decided."""
    said = Counter(one.delivery for one in world.slack.said if one.delivery)
    if world.discord is not None:
        of = {nonce_of(ident, part): ident for ident in _deliveries(kept) for part in _PARTS}
        said += Counter(of.get(one.delivery, one.delivery) for one in world.discord.said)
    proof.notices = len(said)
    proof.repeated = sum(one.again for one in world.driver.sent)
    proof.expect("visible twice", [ident for ident, count in said.items() if count > 1])
    proof.expect("a notice for all stands twice", _again([one for one in world.slack.said if not one.delivery]))
    known = {one.id for one in kept.outbox}
    proof.expect("said though nobody decided it", [one for one in said if one.rpartition(".")[0] not in known])
    deliveries: dict[str, list[str]] = {}
    for one in kept.outbox:
        deliveries.setdefault(one.decision, []).append(one.id)
    warned = [one for one in world.driver.sent if one.line and one.line.warned and one.kind == "message"]
    owed = {one.id: deliveries.get(decisions.get((one.channel, one.ts), ""), []) for one in warned}
    mute = [f"{one} {ids}" for one, ids in owed.items() if not any(said[f"{ident}.0"] for ident in ids)]
    proof.expect("a warning that nobody saw", mute)


def _deliveries(kept: Kept) -> Iterator[str]:
    """The ids of all deliveries that there can be; Discord shows no more of them than a digest."""
    return (f"{one.id}.{number}" for one in kept.outbox for number in range(_READERS))


def _left(proof: Proof, kept: Kept, world: World) -> None:
    """Nothing is left over but what was set aside for a reason."""
    poison = {one.id for one in world.poison if one.kind == POISON}
    named = sum(one.event.startswith("gap:") for one in kept.decisions)
    proof.aside = len(poison)
    proof.expect("still in the inbox", sorted(kept.waiting - poison))
    proof.expect("poison that is gone", sorted(poison - kept.waiting))
    proof.expect("poison that the log does not name", sorted(poison)[named:])
    proof.expect("still to be sent", [one.id for one in kept.outbox if one.state == "waiting"])
    held = Counter(one.error or "without a reason" for one in kept.outbox if one.state == "held")
    proof.expect("held", [f"{count} {error}" for error, count in held.items()])
    proof.expect("jobs left over", [kept.jobs] if kept.jobs else [])


def _again(said: Sequence[Said]) -> list[str]:
    return [channel for (channel, _), count in Counter((one.channel, one.text) for one in said).items() if count > 1]


async def _read(url: str) -> Kept:
    database = await open_database(parse(url))
    try:
        return await database.read(_kept)
    finally:
        await database.close()


def _kept(connection: Connection) -> Kept:
    queue = "job" if connection.dialect.name == "sqlite" else "pgqueuer"
    waiting = connection.execute(text("SELECT id FROM inbox WHERE judged_at IS NULL"))
    decided = "SELECT event, id, conversation, message, late, findings, silences, subject, at FROM decision"
    return Kept(
        decisions=list(connection.execute(text(decided))),
        outbox=list(connection.execute(text("SELECT id, decision, state, error FROM outbox"))),
        waiting={row.id for row in waiting},
        jobs=connection.execute(text(f"SELECT count(*) FROM {queue}")).scalar() or 0,  # noqa: S608 - one of two
    )
