"""What changes of the roster touched, for the caches of other processes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "roster_change",
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("touched", sa.String(), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("revision", name=op.f("pk_roster_change")),
    )


def downgrade() -> None:
    op.drop_table("roster_change")
