"""What people decide about incidents, appeals, and how far rules may go."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=null)


def _moment(name: str, *, null: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def upgrade() -> None:
    op.create_table(
        "incident_step",
        *(_text(one) for one in ("incident", "state", "by")),
        _moment("at"),
        _text("ground", null=True),
        sa.ForeignKeyConstraint(["incident"], ["incident.id"], name=op.f("fk_incident_step_incident_incident")),
        sa.PrimaryKeyConstraint("incident", "state", name=op.f("pk_incident_step")),
    )
    op.create_index(op.f("ix_incident_step_at"), "incident_step", ["at"], unique=False)
    op.create_table(
        "appeal",
        *(_text(one) for one in ("decision", "workspace")),
        sa.Column("incidents", sa.JSON(), nullable=False),
        *(_text(one) for one in ("by", "ground")),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        _moment("words_expire", null=True),
        *(_moment(one) for one in ("made_at", "due")),
        _text("reviewer"),
        sa.Column("passed", sa.JSON(), nullable=False),
        _text("state"),
        _moment("decided_at", null=True),
        _text("decided_by"),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name=op.f("fk_appeal_decision_decision")),
        sa.PrimaryKeyConstraint("decision", name=op.f("pk_appeal")),
    )
    for name in ("by", "state"):
        op.create_index(op.f(f"ix_appeal_{name}"), "appeal", [name], unique=False)
    op.create_table(
        "mode_setting",
        *(_text(one) for one in ("id", "workspace", "rule", "pack", "conversation", "mode")),
        sa.Column("exempt", sa.Boolean(), nullable=False),
        _text("owner"),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        _moment("since"),
        _moment("expires", null=True),
        sa.Column("proposed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mode_setting")),
    )
    op.create_index(op.f("ix_mode_setting_workspace"), "mode_setting", ["workspace"], unique=False)


def downgrade() -> None:
    op.drop_table("mode_setting")
    op.drop_table("appeal")
    op.drop_table("incident_step")
