"""What the audit of readers found, and how much was seen month by month."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def upgrade() -> None:
    op.create_table(
        "room_lack",
        *(_text(one) for one in ("workspace", "conversation", "shape")),
        _number("unknown"),
        _moment("since"),
        sa.PrimaryKeyConstraint("workspace", "conversation", name=op.f("pk_room_lack")),
    )
    op.create_table(
        "audit_run",
        _text("workspace"),
        _moment("at"),
        _number("conversations"),
        sa.PrimaryKeyConstraint("workspace", name=op.f("pk_audit_run")),
    )
    op.create_table(
        "coverage_tally",
        *(_text(one) for one in ("workspace", "period", "what")),
        _number("count"),
        sa.PrimaryKeyConstraint("workspace", "period", "what", name=op.f("pk_coverage_tally")),
    )


def downgrade() -> None:
    for table in ("coverage_tally", "audit_run", "room_lack"):
        op.drop_table(table)
