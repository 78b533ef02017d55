"""What a change of the roster touched: as it is after it, for the process that made it; by ids alone, for others."""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from itertools import chain

from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What one change touched, as it is after it.

    `accounts` are new or changed ones, `persons` changed ones; `linked` where it may be another's account from now on,
    or shows otherwise in a list of somebody's accounts. Of `places` the conversation itself changed, of `emptied` who
    is in it; `came` and `went` are one member of one conversation.
    """

    accounts: tuple[Member, ...] = ()
    persons: Mapping[str, Person] = field(default_factory=dict)
    linked: bool = False
    places: tuple[ConversationRef, ...] = ()
    emptied: tuple[ConversationRef, ...] = ()
    came: tuple[ConversationRef, Member] | None = None
    went: tuple[ConversationRef, MemberRef] | None = None

    def named(self) -> Named:
        """The same by ids alone."""
        moved = [one[0] for one in (self.came, self.went) if one is not None]
        return Named(
            accounts=frozenset(one.ref for one in self.accounts),
            persons=frozenset(self.persons),
            linked=self.linked,
            places=frozenset(self.places),
            readers=frozenset((*self.emptied, *moved)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What changes touched, by ids: whoever remembers something of it forgets that.

    `readers` are conversations in which somebody came or went; the rest as in `Touched`. Of an account or a person,
    every place is touched in which they read along.
    """

    accounts: frozenset[MemberRef] = frozenset()
    persons: frozenset[str] = frozenset()
    linked: bool = False
    places: frozenset[ConversationRef] = frozenset()
    readers: frozenset[ConversationRef] = frozenset()


def together(changes: Iterable[Named]) -> Named:
    """What several changes touched."""
    all_of = tuple(changes)
    return Named(
        accounts=frozenset(chain.from_iterable(one.accounts for one in all_of)),
        persons=frozenset(chain.from_iterable(one.persons for one in all_of)),
        linked=any(one.linked for one in all_of),
        places=frozenset(chain.from_iterable(one.places for one in all_of)),
        readers=frozenset(chain.from_iterable(one.readers for one in all_of)),
    )


def dump_named(what: Named) -> str:
    """As it stands in a row: JSON, and nothing of what is not touched."""
    told: dict[str, object] = {
        "accounts": sorted((one.workspace, one.id) for one in what.accounts),
        "persons": sorted(what.persons),
        "linked": what.linked,
        "places": sorted((one.workspace, one.id) for one in what.places),
        "readers": sorted((one.workspace, one.id) for one in what.readers),
    }
    return json.dumps({key: value for key, value in told.items() if value}, separators=(",", ":"))


def load_named(text: str) -> Named:
    """What a row says."""
    told = json.loads(text)
    return Named(
        accounts=frozenset(MemberRef(workspace=where, id=one) for where, one in told.get("accounts", ())),
        persons=frozenset(told.get("persons", ())),
        linked=told.get("linked", False),
        places=_places(told.get("places", ())),
        readers=_places(told.get("readers", ())),
    )


def _places(told: Iterable[tuple[str, str]]) -> frozenset[ConversationRef]:
    return frozenset(ConversationRef(workspace=where, id=one) for where, one in told)
