"""Parents are kept in the picture where staff write to students, by level (C1, mmsd.contact); an end is an end.

Elementary and middle school: a parent of every student reads along, or opted out. High school: who writes to one
student alone does so only after the parents were told and did not opt out: the same word, with opposite effects.
"""

from __future__ import annotations

from collections.abc import Callable

from policy.consents import advised
from policy.consents import asked_to_stop
from policy.consents import opted_out
from policy.consents import spot_of
from policy.detect import is_trivial
from policy.model import AuthorKind
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Level
from policy.model import Log
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Params
from policy.model import ParentsRule
from policy.model import Person
from policy.model import Role
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import author_kind
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.base import told_lately
from policy.rules.predicates import level_at

NOT_INCLUDED = "parents_not_included"
NOT_ADVISED = "parents_not_advised"
OPTED_OUT = "parent_opted_out"
DISCONTINUED = "contact_discontinued"
_KEYS = {
    NOT_INCLUDED: NoticeKey.PARENTS_NOT_INCLUDED_WARN,
    NOT_ADVISED: NoticeKey.PARENTS_NOT_ADVISED_WARN,
    OPTED_OUT: NoticeKey.PARENT_OPTED_OUT_WARN,
    DISCONTINUED: NoticeKey.CONTACT_DISCONTINUED_WARN,
}
_NAMED = 3


def left_out(context: Context, pack: Pack) -> tuple[Person, ...]:
    """The students who read along while none of their parents does, though the pack wants one to; by roster order."""
    rule = pack.parents
    if rule is None or not rule.include_clause:
        return ()
    spot, author = spot_of(context, pack.id), _author_id(context)
    readers = {one.person.id for one in (*context.audience, context.author) if one is not None and one.person}
    return tuple(
        student
        for student in _students(context)
        if _is_included(rule, level_at(context, student))
        and not readers.intersection(student.parents)
        and not opted_out(student, spot, author=author)
    )


def _is_anyone_left_out(context: Context, pack: Pack, rule: ParentsRule) -> bool:
    """The same question as `left_out`, settled by those alone of whom no parent reads along."""
    spot, author = spot_of(context, pack.id), _author_id(context)
    place = context.conversation.level if context.conversation else None
    return any(
        one.person is not None and author not in one.person.parents and not opted_out(one.person, spot, author=author)
        for level, students in context.readers.without_parents().items()
        if _is_included(rule, place or level or context.school.level)
        for one in students.values()
    )


def _students(context: Context) -> tuple[Person, ...]:
    """The students who read along, each once, however many accounts they have."""
    found = {one.person.id: one.person for one in context.audience if one.person and one.role is Role.STUDENT}
    return tuple(found.values())


def _author_id(context: Context) -> str:
    return context.author.person.id if context.author and context.author.person else ""


def _is_included(rule: ParentsRule, level: Level | None) -> bool:
    return level is None or level in rule.include


def _not_included(context: Context, pack: Pack, rule: ParentsRule) -> str:
    """Why the rule is silent; "" where it speaks."""
    if not rule.include_clause or not _is_anyone_left_out(context, pack, rule):
        return "a parent of each student reads it, or need not"
    return "" if context.readers_known else "not all readers are known"


def _alone(context: Context) -> Person | None:
    """The one student who is written to; None where there are more, or more may be there, or it is the own child."""
    if not context.readers_known:
        return None
    students = (one.person for one in context.audience if one.person and one.role is Role.STUDENT)
    first = next(students, None)
    if first is None or any(one.id != first.id for one in students) or _author_id(context) in first.parents:
        return None
    return first


def _to_advise(context: Context, rule: ParentsRule) -> Person | None:
    student = _alone(context)
    return student if student and rule.advise_clause and level_at(context, student) in rule.advise else None


def _not_advised(context: Context, pack: Pack, rule: ParentsRule) -> str:
    student, spot = _to_advise(context, rule), spot_of(context, pack.id)
    if student is None:
        return "not to one student of that level"
    if advised(student, spot) or opted_out(student, spot, author=_author_id(context)):
        return "the parents were told"
    return "a parent reads it" if _reads_along(student, context.audience) else ""


def _reads_along(student: Person, audience: tuple[Member, ...]) -> bool:
    return any(one.person is not None and one.person.id in student.parents for one in audience)


def _opted_out(context: Context, pack: Pack, rule: ParentsRule) -> str:
    student = _to_advise(context, rule)
    if student is None:
        return "not to one student of that level"
    return "" if opted_out(student, spot_of(context, pack.id), author=_author_id(context)) else "nobody opted out"


def _discontinued(context: Context, pack: Pack, rule: ParentsRule) -> str:
    student = _alone(context)
    if student is None or not rule.discontinue_clause:
        return "not to one student"
    asked = asked_to_stop(student, spot_of(context, pack.id), author=_author_id(context))
    return "" if asked else "nobody asked that contact ends"


_SILENCE: dict[str, Callable[[Context, Pack, ParentsRule], str]] = {
    NOT_INCLUDED: _not_included,
    NOT_ADVISED: _not_advised,
    OPTED_OUT: _opted_out,
    DISCONTINUED: _discontinued,
}


def _check(case: Case, name: str) -> Outcome:
    if case.message is None or author_kind(case.context.author) is not AuthorKind.STAFF:
        return silent(name, "no staff member writing")
    if is_trivial(case.text) and told_lately(case.context, tuple(_KEYS)):
        return silent(name, "one word, and told within a day")
    return joined(_for_pack(case, name, pack, pack.parents) for pack in case.context.packs if pack.parents)


def _for_pack(case: Case, name: str, pack: Pack, rule: ParentsRule) -> Outcome:
    context = case.context
    reason = _SILENCE[name](context, pack, rule)
    if reason or case.message is None or context.author is None:
        return silent(name, reason)
    finding = Finding(rule=name, level=Severity.WARN, citation=pack.cite(_clause(name, rule)))
    mirror = (ButtonKey.MIRROR,) if name == NOT_INCLUDED else ()
    delete = (ButtonKey.DELETE_MINE,) if context.capabilities.can_remove else ()
    draft = Draft(
        keys=(_KEYS[name],),
        params=named(left_out(context, pack)) if mirror else {},
        citations=(finding.citation,),
        buttons=(*mirror, *delete, ButtonKey.WRONG),
    )
    return Outcome(
        findings=(finding,), actions=(Warn(to=context.author.ref, draft=draft, about=case.message.ref), Log())
    )


def named(students: tuple[Person, ...]) -> Params:
    """Whose parents are meant: the first names of the list, and how many more there are."""
    return {"parents_of": tuple(one.name for one in students[:_NAMED]), "parents_more": max(0, len(students) - _NAMED)}


def _clause(name: str, rule: ParentsRule) -> str:
    match name:
        case "parents_not_included":
            return rule.include_clause
        case "contact_discontinued":
            return rule.discontinue_clause
        case _:
            return rule.advise_clause


def _rule(name: str) -> Rule:
    return Rule(name=name, check=lambda case: _check(case, name))


RULES = tuple(_rule(name) for name in _KEYS)
