"""Digests of pictures, so that one that was taken down is known when it is posted again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KEY = ("workspace", "conversation", "message", "file")


def upgrade() -> None:
    op.create_table(
        "picture_digest",
        *(sa.Column(one, sa.String(), nullable=False) for one in _KEY),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_down", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(*_KEY, name=op.f("pk_picture_digest")),
    )
    for name in ("digest", "expires"):
        op.create_index(op.f(f"ix_picture_digest_{name}"), "picture_digest", [name], unique=False)


def downgrade() -> None:
    op.drop_table("picture_digest")
