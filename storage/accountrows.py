"""What is asked of the accounts' table by the registry."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlalchemy import select

from storage.tables import account
from storage.tables import conversation_member

MEMBER = select(account).where(account.c.workspace == bindparam("workspace"), account.c.member == bindparam("id"))
"""One account."""
THESE = select(account).where(
    account.c.workspace == bindparam("workspace"), account.c.member.in_(bindparam("some", expanding=True))
)
"""Some accounts of one workspace, by their ids."""
ACCOUNTS = (
    select(account)
    .where(account.c.workspace == bindparam("workspace"))
    .where(account.c.person.in_(bindparam("some", expanding=True)))
    .order_by(account.c.member)
)
"""The accounts of some persons in a workspace."""
READERS = (
    select(conversation_member.c.member.label("listed"), account)
    .outerjoin_from(
        conversation_member,
        account,
        (conversation_member.c.workspace == account.c.workspace) & (conversation_member.c.member == account.c.member),
    )
    .where(conversation_member.c.workspace == bindparam("workspace"))
    .where(conversation_member.c.conversation == bindparam("id"))
    .order_by(conversation_member.c.position, conversation_member.c.member)
)
"""Who is in a conversation, in their order; without an account where nobody told of it yet."""
