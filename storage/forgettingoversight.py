"""Erasing a person from the consents to oversight: their own with its token, and that they asked somebody for one."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy import delete
from sqlalchemy import or_
from sqlalchemy import tuple_
from sqlalchemy import update

from storage.tables import oversight
from storage.whom import Whom


def forget_oversight(connection: Connection, whom: Whom) -> Mapping[str, int]:
    """What they gave goes; who asked somebody else for it is not named there any more."""
    accounts = [(one.workspace, one.id) for one in whom.refs]
    mine = or_(tuple_(oversight.c.workspace, oversight.c.account).in_(accounts), oversight.c.person.in_(whom.keys))
    gone = connection.execute(delete(oversight).where(mine)).rowcount
    asked = update(oversight).where(oversight.c.asked_by.in_(whom.keys)).values(asked_by="")
    return {"oversight": gone + connection.execute(asked).rowcount}
