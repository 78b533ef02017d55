"""What makes two records of consent the same, and their order: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from policy.model import Consent


def changed(given: Iterable[Consent], known: Iterable[Consent]) -> list[Consent]:
    """Those that are new or say something else; when and by whom something was recorded says nothing else."""
    before = {one.id: _said(one) for one in known}
    return [one for one in given if before.get(one.id) != _said(one)]


def _said(one: Consent) -> Consent:
    return replace(one, recorded_at=None, recorded_by="")


def by_subject(consents: Iterable[Consent]) -> list[Consent]:
    """By subject, kind and first day."""
    return sorted(consents, key=lambda one: (one.subject, one.kind, one.valid_from, one.id))


def ended(one: Consent, on: date) -> bool:
    """Whether a record held no more on a day."""
    return one.valid_to is not None and one.valid_to < on
