"""The readers of many conversations in one question."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from sqlalchemy import RowMapping
from sqlalchemy import bindparam
from sqlalchemy import select

from policy.model import Audience
from policy.model import ConversationRef
from policy.model import Person
from storage.people import to_member
from storage.rostercache import Readers
from storage.tables import account
from storage.tables import conversation_member

_TOGETHER = 200
"""How many conversations are asked about at once: a school's largest channels fit into memory beside each other."""
AUDIENCES = (
    select(
        conversation_member.c.conversation.label("place"),
        conversation_member.c.workspace.label("place_workspace"),
        conversation_member.c.member.label("listed"),
        account,
    )
    .outerjoin_from(
        conversation_member,
        account,
        (conversation_member.c.workspace == account.c.workspace) & (conversation_member.c.member == account.c.member),
    )
    .where(conversation_member.c.workspace == bindparam("workspace"))
    .where(conversation_member.c.conversation.in_(bindparam("some", expanding=True)))
    .order_by(conversation_member.c.conversation, conversation_member.c.position, conversation_member.c.member)
)


def questions(places: Iterable[ConversationRef]) -> Iterator[Mapping[str, object]]:
    """What `AUDIENCES` is asked with for these conversations, some hundred at a time."""
    by_workspace: dict[str, list[str]] = {}
    for one in places:
        by_workspace.setdefault(one.workspace, []).append(one.id)
    for workspace, ids in by_workspace.items():
        for start in range(0, len(ids), _TOGETHER):
            yield {"workspace": workspace, "some": ids[start : start + _TOGETHER]}


def readers_of(rows: Sequence[RowMapping], people: Mapping[str, Person]) -> dict[ConversationRef, Readers]:
    """The rows of one question by conversation; one that nobody reads is left out."""
    listed: dict[ConversationRef, list[RowMapping]] = {}
    for row in rows:
        place = ConversationRef(workspace=row["place_workspace"], id=row["place"])
        listed.setdefault(place, []).append(row)
    return {
        place: Readers(
            audience=Audience(to_member(row, people) for row in here if row["member"] is not None),
            unknown=frozenset(row["listed"] for row in here if row["member"] is None),
        )
        for place, here in listed.items()
    }
