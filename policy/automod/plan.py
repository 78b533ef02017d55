"""Which of the packs' rules become rules of AutoMod: those under which no message is kept back that would pass."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass

from policy.automod.patterns import TYPES
from policy.automod.patterns import patterns_for
from policy.model import AuthorKind
from policy.model import Known
from policy.model import Mode
from policy.model import Pack
from policy.model import Row
from policy.model import Severity
from policy.model import Where
from policy.model.automod import MOST_CHANNELS
from policy.model.automod import MOST_ROLES
from policy.model.automod import AutomodPlan
from policy.model.automod import AutomodRule

_SERIOUS = (Severity.WARN, Severity.REMOVE)
Says = Callable[[str, str], str]
"""The text that somebody reads whose message is kept back: of a rule and the locator of a clause, cut to fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A channel as the decision table sees it."""

    id: str
    registered: bool = False
    public: bool = False
    with_families: bool = True


def plan_of(
    packs: Sequence[Pack],
    known: Known,
    places: Sequence[Place],
    *,
    modes: Mapping[str, Mode],
    says: Says,
    exempt_roles: Sequence[str] = (),
) -> AutomodPlan:
    """The plan for a server. `modes` by rule: what only observes is made switched off.

    `exempt_roles` are Discord's ids of the roles of staff and parents, whose messages AutoMod then lets pass. Without
    them a rule is left out under which any of those might write what a student may not.
    """
    made: list[AutomodRule] = []
    left: list[tuple[str, str]] = []
    for rule in TYPES:
        found = _rule(rule, packs, known, places, modes.get(rule, Mode.OBSERVE), says, tuple(exempt_roles)[:MOST_ROLES])
        if isinstance(found, AutomodRule):
            made.append(found)
        else:
            left.append((rule, found))
    return AutomodPlan(rules=tuple(made), left=tuple(left))


def _rule(
    rule: str,
    packs: Sequence[Pack],
    known: Known,
    places: Sequence[Place],
    mode: Mode,
    says: Says,
    roles: tuple[str, ...],
) -> AutomodRule | str:
    """The rule, or why it is left out."""
    asking = [one for one in packs if any(row.do in _SERIOUS for row in one.rules.get(rule, ()))]
    authors = (AuthorKind.STUDENT,) if roles else (AuthorKind.STUDENT, AuthorKind.STAFF, AuthorKind.PARENT)
    if not asking or not _asks(asking, rule, AuthorKind.STUDENT, None):
        return "off"
    if not all(_asks(asking, rule, author, None) for author in authors):
        return "milder"
    passing = tuple(one.id for one in places if not all(_asks(asking, rule, author, one) for author in authors))
    if len(passing) > MOST_CHANNELS:
        return "places"
    patterns = patterns_for(rule, known)
    if not patterns:
        return "published" if known.phones and rule == "pii.phone" else "pattern"
    row = next(row for row in asking[0].rules[rule] if row.do in _SERIOUS and _is_about(row, AuthorKind.STUDENT))
    return AutomodRule(
        rule=rule,
        patterns=patterns,
        text=says(rule, asking[0].cite(row.clause).locator),
        enabled=mode is not Mode.OBSERVE,
        exempt_roles=roles,
        exempt_channels=passing,
    )


def _asks(packs: Sequence[Pack], rule: str, author: AuthorKind, place: Place | None) -> bool:
    """Whether some pack would at least warn an author of that kind there; somewhere at all, where no place is given."""
    return any(_first(one.rules.get(rule, ()), author, place) in _SERIOUS for one in packs)


def _first(rows: Sequence[Row], author: AuthorKind, place: Place | None) -> Severity:
    fit = (row for row in rows if _is_about(row, author) and row.where is not Where.TEACHER_ALONE)
    return next((row.do for row in fit if place is None or _stands(row.where, place)), Severity.NONE)


def _is_about(row: Row, author: AuthorKind) -> bool:
    return row.author in (AuthorKind.ANY, author)


def _stands(where: Where, place: Place) -> bool:
    match where:
        case Where.ANY:
            return True
        case Where.REGISTERED:
            return place.registered
        case Where.PUBLIC:
            return place.public
        case Where.WITH_FAMILIES:
            return place.with_families
        case Where.TEACHER_ALONE:
            return False
