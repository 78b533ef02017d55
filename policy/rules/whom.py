"""Of whom a fact speaks, and whether only that student, the student's parents and staff read it (decisions 3.2)."""

from __future__ import annotations

import re

from policy.model import STAFF
from policy.model import AuthorKind
from policy.model import Context
from policy.model import Member
from policy.model import Role
from policy.model import Span
from policy.rules.base import Case
from policy.rules.base import author_kind
from policy.rules.base import same_person
from policy.rules.named import Meant
from policy.rules.named import named_in

_GOES_ON = re.compile(
    r"\W*(?:he|she|they|he'?s|she'?s|his|her|their|him|them|el|ella|ellos|ellas|su|sus|le|les|l[oa])\b", re.IGNORECASE
)
_OWN_KIN = re.compile(r"\W*(?:my|our|mis?|nuestr[oa]s?)\b", re.IGNORECASE)
_HOUSEHOLD = 2
_BEFORE = 400
"""Characters before a fact in which the person of its pronoun is looked for."""


def too_widely_read(case: Case, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The facts about students that somebody reads beyond that student, the student's parents and staff."""
    if case.context.staff_only:
        return ()
    return tuple(one for one in spans if _is_too_wide(case, whom(case, one)))


def _is_too_wide(case: Case, meant: tuple[Meant, ...]) -> bool:
    if meant and all(meant):
        return any(not any(is_among_own(case.context, one) for one in who) for who in meant)
    return bool(meant) and not _is_household(case.context)


def is_among_own(context: Context, student: Member) -> bool:
    """Whether nobody reads along beyond one student, the student's parents and staff."""
    parents = student.person.parents if student.person else ()
    return all(
        one.role in STAFF or same_person(one, student) or (one.person is not None and one.person.id in parents)
        for one in context.audience
    )


def _is_household(context: Context) -> bool:
    """Whether, besides staff, one or two parents alone read it: then it is taken to be about their own child."""
    others = [one for one in context.audience if one.role not in STAFF]
    return len(others) <= _HOUSEHOLD and all(one.role is Role.PARENT for one in others)


def is_own_child(context: Context, meant: tuple[Meant, ...]) -> bool:
    """Whether whoever writes is a parent of everybody who is meant (A18)."""
    own = context.author.person if context.author else None
    return (
        own is not None
        and bool(meant)
        and all(who and all(one.person is not None and own.id in one.person.parents for one in who) for who in meant)
    )


def whom(case: Case, span: Span) -> tuple[Meant, ...]:
    """Each student of whom a fact speaks; nothing where it is about staff, or about the family of a staff member."""
    text = case.parts[span.part].text if 0 <= span.part < len(case.parts) else ""
    piece = text[span.start : span.end]
    found = named_in(case.context, piece, strictly=True)
    if not found and _GOES_ON.match(piece):
        found = named_in(case.context, text[max(0, span.start - _BEFORE) : span.start], strictly=True)[-1:]
    if not found and _OWN_KIN.match(piece):
        return () if author_kind(case.context.author) is AuthorKind.STAFF else (_children(case.context),)
    if not found:
        return ((),)
    return tuple(who for who in found if not who or any(one.role not in _GROWN for one in who))


_GROWN = STAFF | {Role.PARENT}


def _children(context: Context) -> Meant:
    own = context.author.person if context.author else None
    return tuple(one for one in context.audience if own and one.person and own.id in one.person.parents)
