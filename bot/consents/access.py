"""Who may see what is on file about somebody, and who may put it there."""

from __future__ import annotations

from policy.model import LEADERS
from policy.model import OVERSEERS
from policy.model import PAIRS
from policy.model import ConsentKind
from policy.model import Person
from policy.model import Role
from policy.model import School

_HEADS = frozenset({*OVERSEERS, Role.SUPERVISOR})
_OFFICE = frozenset({*_HEADS, Role.COUNSELOR})
_LEADING = frozenset({*LEADERS, Role.TEACHER, Role.STAFF})
_OF_STAFF = frozenset({ConsentKind.NUMBER, ConsentKind.COLLEAGUE})


def may_see(asker: Person, about: Person, school: School) -> bool:
    """Everybody sees their own, parents their children's, staff those of students of their groups, the office all."""
    if asker.id == about.id or asker.id in about.parents:
        return True
    return _is_office(asker, school) or _leads(asker, about)


def may_record(asker: Person, about: Person, kind: ConsentKind, school: School) -> bool:
    """Staff record for students of their own groups, and their own word on pictures.

    Nobody but the heads of the school approves numbers and says who belongs to whom, for themselves least of all.
    """
    if kind is ConsentKind.NUMBER or kind in PAIRS:
        return _is_head(asker, school) and asker.id != about.id
    if kind is ConsentKind.COLLEAGUE and asker.id == about.id and asker.role is not Role.STUDENT:
        return True
    return _is_office(asker, school) or (kind not in _OF_STAFF and asker.id != about.id and _leads(asker, about))


def may_record_any(asker: Person, school: School) -> bool:
    """Whether there can be anybody for whom somebody records."""
    return _is_office(asker, school) or bool(asker.groups_as(_LEADING))


def _is_head(asker: Person, school: School) -> bool:
    return asker.role in _HEADS or asker.id in (school.supervisor, *school.overseers)


def _is_office(asker: Person, school: School) -> bool:
    return asker.role in _OFFICE or _is_head(asker, school)


def _leads(asker: Person, about: Person) -> bool:
    """Whether somebody of staff leads a group in which the other is a student."""
    return bool(asker.groups_as(_LEADING) & about.groups_as(frozenset({Role.STUDENT})))
