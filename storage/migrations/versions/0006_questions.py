"""Questions that wait for an answer, and the answers that a school gives of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=null)


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def upgrade() -> None:
    op.create_table(
        "question",
        *(_text(one) for one in ("id", "state", "pack", "revision", "lang")),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        _moment("asked_at"),
        _moment("expires"),
        _text("asker", null=True),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    for name in ("asker", "expires"):
        op.create_index(op.f(f"ix_question_{name}"), "question", [name], unique=False)
    op.create_table(
        "standard_answer",
        *(_text(one) for one in ("id", "pack", "revision")),
        *(sa.Column(one, sa.LargeBinary(), nullable=False) for one in ("question", "answer")),
        _text("by"),
        _moment("at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_answer")),
    )


def downgrade() -> None:
    op.drop_table("standard_answer")
    op.drop_table("question")
