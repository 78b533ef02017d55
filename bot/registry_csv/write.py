"""The list as cells: one row a conversation."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from datetime import datetime

from bot.sheets import safe
from policy.model import Conversation
from policy.model import MemberRef

COLUMNS = (
    "workspace", "conversation", "name", "kind", "state", "purpose", "readers", "level", "owner", "designee",
    "public_reason", "label", "comments", "families_told", "noticed_at", "declared_at", "decided_at", "decided_by",
)  # fmt: skip


_ORDER = ("pending", "noticed", "denied", "unlisted", "approved")


def state_of(place: Conversation) -> str:
    """Where a conversation stands with the list; `unlisted` for one that nobody registered."""
    if place.registration is not None:
        return place.registration.state.value
    return "approved" if place.registered else "unlisted"


def urgency(place: Conversation) -> tuple[int, str, str]:
    """How to order a list: what somebody has to decide comes first."""
    return (_ORDER.index(state_of(place)), place.ref.workspace, place.name)


def cells_of(place: Conversation, who: Callable[[MemberRef], str]) -> Mapping[str, str]:
    """A conversation's row by column; `who` says how an account is written (a person's id, or the account's)."""
    entry = place.registration
    cells = {
        "workspace": place.ref.workspace,
        "conversation": place.ref.id,
        "name": place.name,
        "kind": place.kind.value,
        "state": state_of(place),
        "level": place.level.value if place.level else "",
        "public_reason": place.public_reason or "",
        "comments": _flag(place.comments),
    }
    if entry is not None:
        cells |= {
            "purpose": entry.purpose,
            "readers": entry.readers.value if entry.readers else "",
            "owner": who(entry.owner) if entry.owner else "",
            "designee": who(entry.designee) if entry.designee else "",
            "label": entry.label,
            "families_told": _flag(entry.families_told),
            "noticed_at": _moment(entry.noticed_at),
            "declared_at": _moment(entry.declared_at),
            "decided_at": _moment(entry.decided_at),
            "decided_by": who(entry.decided_by) if entry.decided_by else "",
        }
    return {name: safe(cells.get(name, "")) for name in COLUMNS}


def _flag(value: bool) -> str:
    return "yes" if value else "no"


def _moment(value: datetime | None) -> str:
    return value.isoformat(timespec="seconds") if value else ""
