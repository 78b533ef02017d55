"""Erasing a person from what people decided about incidents and rules."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import select
from sqlalchemy import update

from storage.appealrows import reason_place
from storage.appealrows import words_place
from storage.seal import Keys
from storage.tables import appeal
from storage.tables import mode_setting
from storage.whom import Whom

_DROP = update(appeal).where(appeal.c.decision == bindparam("about")).values(words=None, words_expire=None)
_CHANGE = update(mode_setting).where(mode_setting.c.id == bindparam("ident")).values(reason=bindparam("struck"))


def forget_moderation(connection: Connection, whom: Whom, keys: Keys) -> Mapping[str, int]:
    """What they wrote goes, and so do words that name them; random ids stay, and lead nowhere.

    Appeals and modes in which a person stands by such an id are counted, too.
    """
    return {"appeal": _appeals(connection, whom, keys), "mode_setting": _modes(connection, whom, keys)}


def _appeals(connection: Connection, whom: Whom, keys: Keys) -> int:
    changed = 0
    for row in connection.execute(select(appeal)).mappings().all():
        words = keys.open(row["words"], place=words_place(row["decision"])).decode() if row["words"] else ""
        mine = row["by"] in whom.ids
        if words and (mine or whom.is_named(words)):
            connection.execute(_DROP, {"about": row["decision"]})
        hands = {row["reviewer"], row["decided_by"], *row["passed"]}
        changed += mine or bool(words and whom.is_named(words)) or not hands.isdisjoint(whom.ids)
    return changed


def _modes(connection: Connection, whom: Whom, keys: Keys) -> int:
    changed = 0
    for row in connection.execute(select(mode_setting)).mappings().all():
        place = reason_place(row["id"])
        reason = keys.open(row["reason"], place=place).decode()
        struck = whom.struck(reason)
        if struck != reason:
            connection.execute(_CHANGE, {"ident": row["id"], "struck": keys.seal(struck.encode(), place=place)})
        changed += struck != reason or row["owner"] in whom.ids
    return changed
