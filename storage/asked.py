"""Rows of consents asked for, and what the log hears of an answer: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import RowMapping

from policy.model import ConsentAnswer
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import records_of

_NAMES = tuple(ConsentRequest.__dataclass_fields__)


def asked_row(one: ConsentRequest) -> dict[str, Any]:
    """A question as a row."""
    return {name: getattr(one, name) for name in _NAMES}


def to_asked(row: RowMapping) -> ConsentRequest:
    """A row of questions as a value."""
    return ConsentRequest(**{**{name: row[name] for name in _NAMES}, "kind": ConsentKind(row["kind"])})


def in_order(found: Iterable[ConsentRequest]) -> list[ConsentRequest]:
    """The oldest first."""
    return sorted(found, key=lambda one: (one.asked_at, one.id))


def answer_entry(answer: ConsentAnswer) -> Entry:
    """That a parent answered, by which link, and what was shown: no name, no address of a network, no token.

    `request` is the question's random id, `wording` and `shown` are version and SHA-256 of the words without names.
    """
    said = answer.consents[0]
    facts: dict[str, Fact] = {
        "how": "link",
        "request": answer.request,
        "consent_kind": said.kind,
        "given": said.given,
        "mode": said.mode,
        "scope": said.scope,
        "pack": said.pack,
        "wording": answer.version,
        "shown": answer.digest,
        "lang": answer.lang,
    }
    return Entry(kind=EntryKind.CONSENT, at=answer.at, subject=records_of(said.subject), facts=facts)


def same_question(one: ConsentRequest, other: ConsentRequest) -> bool:
    """Whether two questions ask the same parent the same."""
    return (one.kind, one.subject, one.parent, one.scope) == (other.kind, other.subject, other.parent, other.scope)
