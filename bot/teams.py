"""Which conversations are a leader's team: where a message that went to one of them belongs instead."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass

from bot.ports import Registry
from policy.model import LEADERS
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Member
from policy.model import Role
from policy.rules.group_only import team

MINIMUM = 2
"""How many members make a group where no pack in force says it."""
MOST = 24
"""How many conversations somebody can choose from: what the buttons of one message hold on every platform."""
_KINDS = (ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL, ConversationKind.GROUP_DM)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fit:
    """How well a conversation fits one group: its own one first, then most members, then fewest others."""

    place: Conversation
    own: bool
    members: int
    others: int

    @property
    def rank(self) -> tuple[bool, int, int]:
        return (not self.own, -self.members, self.others)


async def teams_of(
    author: Member,
    readers: Sequence[Member],
    *,
    places: Iterable[Conversation],
    registry: Registry,
    minimum: int,
) -> tuple[Conversation, ...]:
    """The conversations of the author's groups that the bot sees, each with at least `minimum` members in it.

    The best one a group, and several only where they fit alike; only the groups of the students among `readers`, where
    the author leads any of theirs. Looks at every conversation of the workspace: for presses and commands, not for
    messages.
    """
    fits: dict[str, list[_Fit]] = {group: [] for group in _groups(author, readers)}
    for place in places:
        if not place.seen or place.kind not in _KINDS:
            continue
        audience = await registry.audience(place.ref)
        if all(one.ref != author.ref for one in audience):
            continue
        for group, found in fits.items():
            fit = _fit(place, group, author, [one for one in audience if one.ref != author.ref and not one.bot])
            if fit.members >= minimum:
                found.append(fit)
    best = [one.place for found in fits.values() for one in _best(found)]
    return tuple({one.ref: one for one in best}.values())[:MOST]


def _groups(author: Member, readers: Sequence[Member]) -> tuple[str, ...]:
    """The groups that count; `""` stands for all whom the author leads where the roster has no groups for them."""
    led = author.person.groups_as(LEADERS) if author.person else frozenset()
    theirs = {
        membership.group
        for one in readers
        if one.person and one.role is Role.STUDENT
        for membership in one.person.memberships
    }
    return tuple(sorted(led & theirs or led)) or ("",)


def _fit(place: Conversation, group: str, author: Member, audience: list[Member]) -> _Fit:
    members = team(author, tuple(audience))
    if group:
        members = tuple(
            one for one in members if one.person and group in {mine.group for mine in one.person.memberships}
        )
    own = bool(group) and place.group == group
    return _Fit(place=place, own=own, members=len(members), others=len(audience) - len(members))


def _best(found: list[_Fit]) -> list[_Fit]:
    top = min((one.rank for one in found), default=None)
    return [one for one in found if one.rank == top]
