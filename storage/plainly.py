"""A judgement that leaves nothing behind but itself, settled in one statement: what nearly every message comes to.

The same as `SqlDecisionLog._settle` does in a transaction of four statements and six ways to PostgreSQL. It holds where
the author's random id is known and still leads to that account, or where the account gets its first; wherever it gives
no row nothing was changed that the transaction would not do as well, and the transaction decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from sqlalchemy import CTE
from sqlalchemy import ColumnElement
from sqlalchemy import Select
from sqlalchemy import Table
from sqlalchemy import bindparam
from sqlalchemy import exists
from sqlalchemy import insert
from sqlalchemy import select
from sqlalchemy import update

from policy.model import Entry
from policy.model import Judgement
from policy.model import MessageDeleted
from policy.model import MessageEdited
from storage.chain.keys import ChainKeys
from storage.chain.writer import entry_row
from storage.consequences import NOTHING
from storage.consequences import Consequences
from storage.digests import taken_down_in
from storage.logrows import decision_row
from storage.singles import Single
from storage.singles import Singles
from storage.statements import insert_new
from storage.tables import decision
from storage.tables import inbox
from storage.tables import log_entry
from storage.tables import subject

_WITH_SAYING = (MessageEdited, MessageDeleted)
"""Events after which what was said before is no longer what is said."""


def _columns(table: Table, prefix: str) -> dict[str, Any]:
    """All columns but the number, each with a value to come whose name has that prefix."""
    return {c.name: bindparam(f"{prefix}{c.name}", type_=c.type) for c in table.c if c.name != "seq"}


def _following(table: Table, prefix: str, cause: CTE) -> tuple[dict[str, Any], Select[Any]]:
    """The columns, and one row for them where the cause gave one."""
    columns = _columns(table, prefix)
    return columns, select(*columns.values()).select_from(cause)


def _known() -> ColumnElement[bool]:
    """Whether the random id is that account's."""
    return exists().where(
        subject.c.id == bindparam("d_subject"),
        subject.c.workspace == bindparam("d_workspace"),
        subject.c.member == bindparam("member"),
    )


def _introduced() -> ColumnElement[bool]:
    """Whether the account had none, and has this one now."""
    names = {"id": "d_subject", "workspace": "d_workspace", "member": "member"}
    row = {name: bindparam(value, type_=subject.c[name].type) for name, value in names.items()}
    new = insert_new(subject, "postgresql").values(row).returning(subject.c.id).cte("introduced")
    return exists(select(new.c.id))


def _statement(author: ColumnElement[bool]) -> Single:
    claimed = (
        update(inbox)
        .where(inbox.c.id == bindparam("d_event"), inbox.c.judged_at.is_(None), author)
        .values(judged_at=bindparam("d_at", type_=inbox.c.judged_at.type), payload=None)
        .returning(inbox.c.id)
        .cte("claimed")
    )
    columns, row = _following(decision, "d_", claimed)
    decided = insert_new(decision, "postgresql").from_select(list(columns), row).returning(decision.c.id).cte("decided")
    columns, row = _following(log_entry, "e_", decided)
    logged = insert(log_entry).inline().from_select(list(columns), row).cte("logged")
    return Single(select(decided.c.id).add_cte(logged))


_SETTLE, _INTRODUCE = _statement(_known()), _statement(_introduced())


def is_plain(judgement: Judgement, traces: Consequences) -> bool:
    """Whether nothing is to be written but the decision and its entry in the log."""
    return (
        traces is NOTHING
        and judgement.author is not None
        and judgement.author.workspace == judgement.event.workspace
        and judgement.keep is None
        and judgement.said is None
        and not isinstance(judgement.event, _WITH_SAYING)
        and taken_down_in(judgement) is None
    )


async def settle_plainly(
    singles: Singles, keys: ChainKeys, judgement: Judgement, author: str | None, entries: Iterable[Entry]
) -> bool:
    """Settle it; False where it was settled before, or where `author` is not that account's random id (any more).

    Without `author` one is drawn; False where the account has one already. Raises `AwayError`: then it may have taken
    place or not.
    """
    (entry,) = entries
    statement, author = (_SETTLE, author) if author is not None else (_INTRODUCE, uuid4().hex)
    values = {f"d_{name}": value for name, value in decision_row(judgement, author, ()).items()}
    values |= {f"e_{name}": value for name, value in entry_row(keys, entry, author).items()}
    values["member"] = judgement.author.id if judgement.author else None
    return await singles.first(statement, values) is not None
