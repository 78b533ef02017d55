"""What was missed and is still to be read back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "missed",
        *(sa.Column(one, sa.String(), nullable=False) for one in ("workspace", "conversation")),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "conversation", "since", name=op.f("pk_missed")),
    )


def downgrade() -> None:
    op.drop_table("missed")
