"""Whether pictures of somebody may be shown, by the records of one policy; a name that nobody there bears has none."""

from __future__ import annotations

from enum import StrEnum

from policy.consents import Spot
from policy.consents import may_show_pictures
from policy.consents import spot_of
from policy.model import AuthorKind
from policy.model import Context
from policy.model import Member
from policy.model import Pack
from policy.model import Role
from policy.rules.base import author_kind
from policy.rules.base import same_person
from policy.rules.photos_names import Subject
from policy.rules.whom import is_among_own


class Standing(StrEnum):
    """What is on file of one who is in a picture. `unclear`: several bear the name, and not all have the same."""

    GIVEN = "given"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    UNCLEAR = "unclear"


def standing(context: Context, pack: Pack, subject: Subject) -> Standing:
    """What a policy's records say of one who is in a picture; where opt-out is enough, silence is a yes (C4)."""
    if not subject.who:
        return Standing.GIVEN if pack.passive_consent else Standing.UNKNOWN
    spot = spot_of(context, pack.id)
    found = {_of(one, spot, context, passive=pack.passive_consent) for one in subject.who}
    return found.pop() if len(found) == 1 else Standing.UNCLEAR


def _of(member: Member, spot: Spot, context: Context, *, passive: bool) -> Standing:
    if member.person is None:
        return Standing.UNKNOWN
    if may_show_pictures(member.person, spot, silence=passive) or _is_for_them(context, member):
        return Standing.GIVEN
    refused = not may_show_pictures(member.person, spot, silence=True)
    return Standing.REFUSED if refused else Standing.UNKNOWN


def _is_for_them(context: Context, student: Member) -> bool:
    """Whether staff show a picture of a student to nobody but that student, the parents and staff: nobody is shown."""
    if author_kind(context.author) is not AuthorKind.STAFF or student.role is not Role.STUDENT or context.staff_only:
        return False
    meant = any(same_person(one, student) or one.role is Role.PARENT for one in context.audience)
    return meant and is_among_own(context, student)
