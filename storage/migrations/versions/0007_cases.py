"""Reports by people: cases, what was said in them, and their files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=null)


def _sealed(name: str, *, null: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)


def _moment(name: str, *, null: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def upgrade() -> None:
    op.create_table(
        "report_case",
        *(_text(one) for one in ("id", "workspace", "state")),
        *(sa.Column(one, sa.Boolean(), nullable=False) for one in ("danger", "held")),
        sa.Column("revision", sa.Integer(), nullable=False),
        _moment("opened_at"),
        *(_moment(one, null=True) for one in ("due", "closed_at")),
        _text("lookup", null=True),
        *(_sealed(one, null=True) for one in ("code", "reporter")),
        _sealed("body"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_case")),
    )
    op.create_index(op.f("ix_report_case_state"), "report_case", ["state", "due"], unique=False)
    op.create_index(op.f("ix_report_case_lookup"), "report_case", ["lookup"], unique=False)
    _partial("ix_report_case_reporter", "report_case", "reporter", "reporter IS NOT NULL")
    op.create_table(
        "case_entry",
        *(_text(one) for one in ("id", "case")),
        _moment("at"),
        _sealed("body"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_entry")),
    )
    op.create_index(op.f("ix_case_entry_case"), "case_entry", ["case", "at"], unique=False)
    op.create_table(
        "case_file",
        _text("id"),
        _text("case", null=True),
        _moment("at"),
        *(_sealed(one) for one in ("about", "data")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
    )
    op.create_index(op.f("ix_case_file_case"), "case_file", ["case"], unique=False)
    _partial("ix_case_file_loose", "case_file", "at", '"case" IS NULL')


def _partial(name: str, table: str, column: str, where: str) -> None:
    condition = sa.text(where)
    op.create_index(op.f(name), table, [column], unique=False, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    for name in ("case_file", "case_entry", "report_case"):
        op.drop_table(name)
