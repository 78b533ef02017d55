"""Oversight by consent: who gave it, and links that were used."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_WORDS = ("workspace", "account", "person", "wording", "asked_by", "ended", "told")


def upgrade() -> None:
    op.create_table(
        "oversight",
        *(sa.Column(one, sa.String(), nullable=False) for one in _WORDS),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("token", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "account", name=op.f("pk_oversight")),
    )
    op.create_table(
        "oversight_used",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_oversight_used")),
    )


def downgrade() -> None:
    op.drop_table("oversight_used")
    op.drop_table("oversight")
