"""Registrations, reviews and consents as rows, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import ConversationRef
from policy.model import Level
from policy.model import MemberRef
from policy.model import Readers
from policy.model import Registration
from policy.model import RegistrationState


def registration_row(one: Registration) -> dict[str, Any]:
    """A conversation's entry in the school's list as a row."""
    return {
        "workspace": one.conversation.workspace,
        "conversation": one.conversation.id,
        "state": one.state,
        "noticed_at": one.noticed_at,
        "purpose": one.purpose,
        "readers": one.readers,
        "level": one.level,
        "owner": one.owner.id if one.owner else None,
        "designee": one.designee.id if one.designee else None,
        "public_reason": one.public_reason,
        "label": one.label,
        "comments": one.comments,
        "families_told": one.families_told,
        "declared_at": one.declared_at,
        "decided_at": one.decided_at,
        "decided_by": one.decided_by.id if one.decided_by else None,
    }


def to_registration(row: RowMapping) -> Registration:
    """A row of the school's list as a value."""
    workspace = row["workspace"]

    def member(name: str) -> MemberRef | None:
        return MemberRef(workspace=workspace, id=row[name]) if row[name] else None

    return Registration(
        conversation=ConversationRef(workspace=workspace, id=row["conversation"]),
        state=RegistrationState(row["state"]),
        noticed_at=row["noticed_at"],
        purpose=row["purpose"],
        readers=Readers(row["readers"]) if row["readers"] else None,
        level=Level(row["level"]) if row["level"] else None,
        owner=member("owner"),
        designee=member("designee"),
        public_reason=row["public_reason"],
        label=row["label"],
        comments=row["comments"],
        families_told=row["families_told"],
        declared_at=row["declared_at"],
        decided_at=row["decided_at"],
        decided_by=member("decided_by"),
    )


def consent_row(one: Consent) -> dict[str, Any]:
    """A consent as a row."""
    return {
        "id": one.id,
        "kind": one.kind,
        "subject": one.subject,
        "given": one.given,
        "mode": one.mode,
        "grantor": one.grantor,
        "other": one.other,
        "scope": one.scope,
        "pack": one.pack,
        "version": one.version,
        "evidence": one.evidence,
        "valid_from": one.valid_from,
        "valid_to": one.valid_to,
        "recorded_at": one.recorded_at,
        "recorded_by": one.recorded_by,
    }


def to_consent(row: RowMapping) -> Consent:
    """A row of consents as a value."""
    return Consent(
        id=row["id"],
        kind=ConsentKind(row["kind"]),
        subject=row["subject"],
        given=row["given"],
        mode=ConsentMode(row["mode"]),
        grantor=row["grantor"],
        other=row["other"],
        scope=row["scope"],
        pack=row["pack"],
        version=row["version"],
        evidence=row["evidence"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        recorded_at=row["recorded_at"],
        recorded_by=row["recorded_by"],
    )
