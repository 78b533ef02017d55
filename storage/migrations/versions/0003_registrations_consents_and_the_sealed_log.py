"""Registrations, reviews, consents, link codes, the sealed log with its holds and requests, where people come from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=null)


def _moment(name: str, *, null: bool = True) -> sa.Column[object]:
    return sa.Column(name, _MOMENT, nullable=null)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def upgrade() -> None:
    _agreements()
    _log()
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("source", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
    with op.batch_alter_table("person") as table:
        table.alter_column("source", existing_type=sa.String(), existing_nullable=False, server_default=None)
        table.alter_column("active", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    op.execute("UPDATE person SET email = lower(trim(email))")
    op.create_index(op.f("ix_person_email"), "person", ["email"], unique=False)
    op.create_index(
        "ix_conversation_member_position",
        "conversation_member",
        ["workspace", "conversation", "position"],
        unique=False,
    )
    op.create_index("ix_incident_unresolved", "incident", ["workspace", "author", "state", "opened_at"], unique=False)
    op.create_table(
        "roster_group",
        *(_text(one) for one in ("source", "key", "name")),
        sa.PrimaryKeyConstraint("source", "key", name=op.f("pk_roster_group")),
    )


def _agreements() -> None:
    op.create_table(
        "registration",
        _text("workspace"),
        _text("conversation"),
        _text("state"),
        _moment("noticed_at", null=False),
        _text("purpose"),
        *(_text(one, null=True) for one in ("readers", "level", "owner", "designee", "public_reason")),
        _text("label"),
        _flag("comments"),
        _flag("families_told"),
        _moment("declared_at"),
        _moment("decided_at"),
        _text("decided_by", null=True),
        sa.PrimaryKeyConstraint("workspace", "conversation", name=op.f("pk_registration")),
    )
    op.create_table(
        "review",
        _text("workspace"),
        _text("conversation"),
        _moment("at", null=False),
        _text("by", null=True),
        sa.PrimaryKeyConstraint("workspace", "conversation", name=op.f("pk_review")),
    )
    op.create_table(
        "consent",
        *(_text(one) for one in ("id", "kind", "subject")),
        _flag("given"),
        *(_text(one) for one in ("mode", "grantor", "other", "scope", "pack", "version", "evidence")),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        _moment("recorded_at"),
        _text("recorded_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_subject"), "consent", ["subject"], unique=False)
    op.create_table(
        "link_code",
        _text("digest"),
        _text("person"),
        _moment("expires", null=False),
        _moment("used_at"),
        _text("held_by", null=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_link_code")),
    )
    op.create_index(op.f("ix_link_code_person"), "link_code", ["person"], unique=False)
    op.create_table(
        "link_try",
        _text("who"),
        _moment("since", null=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("who", name=op.f("pk_link_try")),
    )
    op.create_index(op.f("ix_link_try_since"), "link_try", ["since"], unique=False)
    op.create_table(
        "said_sketch",
        *(_text(one) for one in ("workspace", "conversation", "message", "author")),
        *(_moment(one, null=False) for one in ("at", "expires")),
        *(sa.Column(one, sa.LargeBinary(), nullable=False) for one in ("sketch", "reader")),
        _flag("told"),
        sa.PrimaryKeyConstraint("workspace", "conversation", "message", name=op.f("pk_said_sketch")),
    )
    op.create_index("ix_said_sketch_author", "said_sketch", ["author", "at"], unique=False)
    op.create_index(op.f("ix_said_sketch_expires"), "said_sketch", ["expires"], unique=False)


def _log() -> None:
    op.create_table(
        "log_entry",
        sa.Column("seq", _SERIAL, autoincrement=True, nullable=False),
        *(_text(one) for one in ("id", "kind", "keep")),
        _moment("at", null=False),
        _text("subject", null=True),
        _text("conversation", null=True),
        _text("body"),
        sa.Column("tag", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_log_entry")),
        sa.UniqueConstraint("id", name=op.f("uq_log_entry_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_log_entry_keep", "log_entry", ["keep", "at"], unique=False)
    op.create_index(op.f("ix_log_entry_subject"), "log_entry", ["subject"], unique=False)
    op.create_table(
        "log_segment",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        _moment("at", null=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        *(sa.Column(one, sa.LargeBinary(), nullable=False) for one in ("entries", "digest", "signature")),
        _text("key"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log_segment")),
    )
    op.create_table(
        "legal_hold",
        _text("id"),
        _text("person", null=True),
        _text("reason"),
        _moment("since", null=False),
        _moment("released_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index(op.f("ix_legal_hold_person"), "legal_hold", ["person"], unique=False)
    op.create_table(
        "record_request",
        _text("id"),
        _text("person"),
        _moment("asked_at", null=False),
        _moment("due", null=False),
        _moment("done_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_request")),
    )
    op.create_index(op.f("ix_record_request_person"), "record_request", ["person"], unique=False)


def downgrade() -> None:
    op.drop_table("roster_group")
    op.drop_index("ix_incident_unresolved", table_name="incident")
    op.drop_index(op.f("ix_person_email"), table_name="person")
    with op.batch_alter_table("person") as table:
        table.drop_column("active")
        table.drop_column("source")
    for one in (
        "record_request",
        "legal_hold",
        "log_segment",
        "log_entry",
        "said_sketch",
        "link_try",
        "link_code",
        "consent",
        "review",
        "registration",
    ):
        op.drop_table(one)
