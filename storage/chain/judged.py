"""What a judgement and a delivery write into the sealed log: codes and our own ids, and nothing that anybody said.

No event's and no message's id stands here: a platform would tell who wrote it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from policy.model import Consent
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import Judgement
from policy.model import Registration
from policy.model import Retention
from policy.model import records_of
from storage.consequences import Consequences


def entries_of(judgement: Judgement, traces: Consequences) -> Iterator[Entry]:
    """The decision first, then what it filed."""
    yield Entry(
        kind=EntryKind.DECISION,
        at=judgement.at,
        keep=_keep(judgement, traces),
        subject=judgement.author,
        conversation=None if judgement.direct else judgement.conversation,
        facts=_facts(judgement, traces),
    )
    for one in traces.registrations:
        yield _registration(judgement, one)
    for done in traces.reviews:
        yield Entry(kind=EntryKind.REVIEW, at=done.at, subject=done.by, conversation=done.conversation)
    for consent in traces.consents:
        yield consent_entry(consent, at=judgement.at)
    for link in traces.links:
        yield Entry(kind=EntryKind.LINK, at=judgement.at, subject=link.member, facts={"decision": judgement.id})


def consent_entry(consent: Consent, *, at: datetime) -> Entry:
    """That a consent was recorded: about whom stands as a random id.

    Neither its id nor its version: the one is made of the person's id, the other may be the digest of a number.
    """
    facts: dict[str, Fact] = {
        "consent_kind": consent.kind,
        "given": consent.given,
        "mode": consent.mode,
        "scope": consent.scope,
        "pack": consent.pack,
    }
    return Entry(kind=EntryKind.CONSENT, at=at, subject=records_of(consent.subject), facts=facts)


def delivery_entry(delivery: str, decision: str, *, keep: Retention, at: datetime, **facts: str) -> Entry:
    """What became of an effect: `facts` are its `outcome`, its kind (`effect`) and the `error`'s code, where known."""
    found: dict[str, Fact] = {"delivery": delivery, "decision": decision}
    return Entry(kind=EntryKind.DELIVERY, at=at, keep=keep, facts=found | {k: v for k, v in facts.items() if v})


def _keep(judgement: Judgement, traces: Consequences) -> Retention:
    """What an incident rests on stays as long as incidents do; what led to nothing is routine."""
    if traces.incidents or traces.resolved:
        return Retention.INCIDENT
    decision = judgement.decision
    return Retention.RECORD if decision.actions or decision.findings or traces.notes else Retention.ROUTINE


def _facts(judgement: Judgement, traces: Consequences) -> dict[str, Fact]:
    """Rules, levels, packs and clauses stand in the same order, one a finding. What is empty is left out."""
    decision = judgement.decision
    found = decision.findings
    facts: dict[str, Fact] = {
        "rules": tuple(one.rule for one in found),
        "levels": tuple(one.level for one in found),
        "packs": tuple(one.citation.pack for one in found),
        "clauses": tuple(one.citation.clause for one in found),
        "words": tuple(sorted(decision.words)),
        "withheld": tuple(sorted({word for action in decision.withheld for word in action.words})),
        "notes": traces.notes,
        "incidents": tuple(one.id for one in traces.incidents),
        "resolved": traces.resolved,
        "revisions": judgement.revisions,
    }
    always: dict[str, Fact] = {"decision": judgement.id, "late": judgement.event.late}
    return always | {name: value for name, value in facts.items() if value}


def _registration(judgement: Judgement, one: Registration) -> Entry:
    facts: dict[str, Fact] = {
        "decision": judgement.id,
        "state": one.state,
        "level": one.level,
        "readers": one.readers,
        "comments": one.comments,
        "families_told": one.families_told,
    }
    return Entry(
        kind=EntryKind.REGISTRATION,
        at=judgement.at,
        subject=judgement.author,
        conversation=one.conversation,
        facts=facts,
    )
