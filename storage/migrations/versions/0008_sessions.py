"""Who is signed in to the console, and the links by which somebody signs in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _moment(name: str, *, null: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def upgrade() -> None:
    op.create_table(
        "console_session",
        *(_text(one) for one in ("digest", "person")),
        *(_moment(one) for one in ("created_at", "seen_at", "expires")),
        _text("lang"),
        _moment("revoked_at", null=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_console_session")),
    )
    op.create_table(
        "sign_in_link",
        *(_text(one) for one in ("digest", "person")),
        _moment("expires"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_sign_in_link")),
    )
    for table in ("console_session", "sign_in_link"):
        for name in ("person", "expires"):
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)


def downgrade() -> None:
    op.drop_table("sign_in_link")
    op.drop_table("console_session")
