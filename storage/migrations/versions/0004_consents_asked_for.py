"""Consents that are asked for by a one-time link."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_INDEXED = ("subject", "parent", "due", "digest", "earlier")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _moment(name: str, *, null: bool) -> sa.Column[object]:
    return sa.Column(name, _MOMENT, nullable=null)


def upgrade() -> None:
    op.create_table(
        "consent_request",
        *(_text(one) for one in ("id", "kind", "subject", "parent", "scope")),
        _moment("asked_at", null=False),
        _text("asked_by"),
        _moment("expires", null=False),
        _moment("due", null=True),
        _text("digest"),
        _text("earlier"),
        sa.Column("tries", sa.Integer(), nullable=False),
        _text("error"),
        *(_moment(one, null=True) for one in ("sent_at", "reminded_at", "answered_at")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_request")),
    )
    for name in _INDEXED:
        op.create_index(op.f(f"ix_consent_request_{name}"), "consent_request", [name], unique=False)


def downgrade() -> None:
    op.drop_table("consent_request")
