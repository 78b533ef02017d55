"""Who comes into sight of a place, and who goes, when rights change: an overseer may be shut out by them."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import datetime

import discord

from adapters.discord import refs
from adapters.discord.places import Place
from adapters.discord.places import is_hidden
from adapters.discord.places import is_private
from adapters.discord.places import parent_of
from adapters.discord.places import places_of
from adapters.discord.places import ref_of
from adapters.discord.sight import Sight
from adapters.discord.translated import Translated
from policy.model import MemberJoined
from policy.model import MemberLeft

MOST = 500
"""So many comings and goings are told one by one; where more change at once, the places are only asked about anew."""

Sees = Callable[[Place, discord.Member], bool]
"""Whether a member sees a place."""


def seen_places(guild: discord.Guild) -> tuple[Place, ...]:
    """The places that the bot sees and whose rights are known."""
    return tuple(one for one in places_of(guild) if parent_of(one) is not None and not is_hidden(one))


def sight(base: Mapping[int, int] | None = None, also: Iterable[int] = ()) -> Sees:
    """Who sees what by the rights of now; `base` and `also` as `Sight` takes them; threads are like their channel."""
    known: dict[int, Sight] = {}
    more = tuple(also)

    def sees(place: Place, member: discord.Member) -> bool:
        parent = parent_of(place)
        if parent is None:
            return False
        if parent.id not in known:
            known[parent.id] = Sight(parent, base)
        return known[parent.id].of(member, more)

    return sees


def takes_part(place: Place, user: int) -> bool:
    """Whether somebody who may look is a reader: of a private thread its members alone, as far as they are known."""
    if not (isinstance(place, discord.Thread) and is_private(place)):
        return True
    return any(one.id == user for one in place.members)


def moved(
    places: Iterable[Place], members: Iterable[discord.Member], *, was: Sees, now: Sees, at: datetime, us: str
) -> tuple[Translated, ...]:
    """An event for each member and place where sight was gained or lost, our own account left out.

    () where there are more than `MOST`.
    """
    found: list[Translated] = []
    people = [one for one in members if str(one.id) != us]
    for place in places:
        for member in people:
            before, after = was(place, member), now(place, member)
            if before is not after and takes_part(place, member.id):
                found.append(came(place, member.id, at) if after else went(place, member.id, at))
                if len(found) > MOST:
                    return ()
    return tuple(found)


def came(place: Place, user: int, at: datetime) -> Translated:
    """Somebody reads along from here on."""
    ref, ident = ref_of(place), _ident("joined", place, user, at)
    who = refs.member(place.guild.id, user)
    return Translated(event=MemberJoined(id=ident, workspace=ref.workspace, at=at, conversation=ref, member=who))


def went(place: Place, user: int, at: datetime) -> Translated:
    """Somebody does not read along any more."""
    ref, ident = ref_of(place), _ident("left", place, user, at)
    who = refs.member(place.guild.id, user)
    return Translated(event=MemberLeft(id=ident, workspace=ref.workspace, at=at, conversation=ref, member=who))


def _ident(kind: str, place: Place, user: int, at: datetime) -> str:
    # to the millisecond: somebody may be shut out, let in and shut out again within one second, and each counts
    return refs.ident(kind, place.id, user, round(at.timestamp() * 1000))
