"""How the brakes of a platform stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "brake_state",
        *(sa.Column(one, sa.String(), nullable=False) for one in ("workspace", "name", "applied", "trouble", "told")),
        *(sa.Column(one, sa.DateTime(timezone=True), nullable=True) for one in ("since", "until", "looked")),
        sa.PrimaryKeyConstraint("workspace", "name", name=op.f("pk_brake_state")),
    )


def downgrade() -> None:
    op.drop_table("brake_state")
