"""Acknowledgements of notices, counts of what the house met, and the channel that a thread belongs to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "acknowledgement",
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("member", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name=op.f("fk_acknowledgement_decision_decision")),
        sa.PrimaryKeyConstraint("decision", "member", name=op.f("pk_acknowledgement")),
    )
    op.create_index(op.f("ix_acknowledgement_member"), "acknowledgement", ["member"], unique=False)
    op.create_table(
        "health",
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("what", name=op.f("pk_health")),
    )
    op.add_column("conversation", sa.Column("parent", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("conversation") as table:
        table.drop_column("parent")
    op.drop_table("health")
    op.drop_table("acknowledgement")
