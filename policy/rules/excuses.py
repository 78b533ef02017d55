"""What sets a norm of the audience aside: people who belong together, a declared emergency, travel, a copied matter."""

from __future__ import annotations

from policy.consents import are_pair
from policy.consents import spot_of
from policy.detect import private_matter
from policy.model import AudienceNorm
from policy.model import ConsentKind
from policy.model import Context
from policy.model import ExceptionKind
from policy.model import Excuse
from policy.model import Member
from policy.model import Pack
from policy.model import Role
from policy.rules.base import Case
from policy.rules.base import related
from policy.rules.overseers import overseers_in

ON_FILE = {
    Excuse.CLOSE_IN_AGE: ConsentKind.CLOSE_IN_AGE,
    Excuse.DUAL_RELATIONSHIP: ConsentKind.DUAL_RELATIONSHIP,
    Excuse.PERSONAL_CARE: ConsentKind.PERSONAL_CARE,
}
"""The records that stand behind an excuse of two persons."""


def excused(case: Case, pack: Pack, norm: AudienceNorm) -> str:
    """Why a norm does not count here, as a word for the log; "" where it counts."""
    context = case.context
    if context.author is None:
        return ""
    if Excuse.EMERGENCY in norm.unless and _declared(context, ExceptionKind.EMERGENCY):
        return "declared emergency"
    if Excuse.TRAVEL in norm.unless and _travels(case):
        return "travel"
    if Excuse.PRIVATE_MATTER in norm.unless and private_matter(case.text) is not None and _copied(context):
        return "private matter, overseer copied"
    return "exception on file" if _all_belong(context, context.author, pack, norm) else ""


def _declared(context: Context, kind: ExceptionKind) -> bool:
    author = context.author
    return author is not None and any(one.kind is kind and one.author == author.ref for one in context.exceptions)


def _copied(context: Context) -> bool:
    """Whether the principal or the athletic director reads along or got a copy."""
    if overseers_in(context.audience):
        return True
    matters = [one for one in context.exceptions if one.kind is ExceptionKind.PRIVATE_MATTER]
    return any(one.copied and context.author is not None and one.author == context.author.ref for one in matters)


def _travels(case: Case) -> bool:
    """Whether the author is away with a group of theirs, and the place is that group's or nobody's in particular."""
    context = case.context
    if context.author is None or context.author.person is None:
        return False
    led = {one.group for one in context.author.person.memberships}
    place = context.conversation.group if context.conversation else None
    groups = (led & {place} if place else led) | {""}
    moment = case.message.at if case.message else context.now
    there = moment.astimezone(context.zone) if context.zone else moment
    return any(one.group in groups and one.first <= there.date() <= one.last for one in context.school.travel)


def _all_belong(context: Context, author: Member, pack: Pack, norm: AudienceNorm) -> bool:
    """Whether each student who reads along belongs to the author in a way that the norm excepts."""
    students = [one for one in context.audience if one.role is Role.STUDENT and one.person is not None]
    return bool(students) and all(_belong(context, author, one, pack, norm) for one in students)


def _belong(context: Context, author: Member, student: Member, pack: Pack, norm: AudienceNorm) -> bool:
    spot = spot_of(context, pack.id)
    if Excuse.RELATIVES in norm.unless and related(author, student, spot):
        return True
    if author.person is None or student.person is None:
        return False
    kinds = [kind for excuse, kind in ON_FILE.items() if excuse in norm.unless]
    return any(are_pair(kind, author.person, student.person, spot) for kind in kinds)


def on_file(context: Context, pack: Pack, one: Member, other: Member) -> bool:
    """Whether a record is about these two that one of the pack's norms excepts: where calls count, it holds there."""
    if one.person is None or other.person is None:
        return False
    kinds = {ON_FILE[excuse] for norm in pack.audience for excuse in norm.unless if excuse in ON_FILE}
    spot = spot_of(context, pack.id)
    return any(are_pair(kind, one.person, other.person, spot) for kind in sorted(kinds))
