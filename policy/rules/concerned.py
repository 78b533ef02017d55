"""Who may hear of a report: nobody whom it is about, nobody below them, and of the others the first on duty."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from policy.model import STAFF
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import Context
from policy.model import Member
from policy.model import Role
from policy.model.letters import without_accents
from policy.rules.base import name_of
from policy.rules.base import same_person

_TOP, _OVER, _STAFF = 3, 2, 1
_RANKS: Mapping[Role, int] = {
    **dict.fromkeys(STAFF, _STAFF),
    Role.PRINCIPAL: _TOP,
    Role.ATHLETIC_DIRECTOR: _OVER,
    Role.SUPERVISOR: _OVER,
}
"""Who is above whom in a school; students, families and strangers are above nobody."""
_NEAR_TOP = re.compile(
    r"\b(?:(?:vice|assistant|deputy|sub)[- ]?(?:principal|directora?)|athletics? director"
    r"|directora? (?:deportiv|atletic)[oa]|supervisora?)\b"
)
_AT_TOP = re.compile(r"\b(?:principal|headmaster|headmistress|head of school|directora?)\b")
"""What people write of whom they do not name."""
_TELLING = (CaseEntryKind.REPORT, CaseEntryKind.ANSWER)
_ABOUT = ("who", "where", "when")
"""The answers that may name somebody whom a report is about; others name the reporter."""
_SHORT = 3
"""Names with fewer letters are words as often as names: they count only where it was asked who it is about."""


def rank_of(member: Member) -> int:
    """How high somebody stands in the school, by the highest of their roles."""
    person = member.person
    roles = (member.role, *(one.role for one in person.memberships)) if person else (member.role,)
    return max(_RANKS.get(one, 0) for one in roles)


def overseeing(context: Context) -> tuple[Member, ...]:
    """Everybody to whom a report may go, the first choice first: safeguarding by who is on duty, then who supervises.

    A person stands there once, with one account; students never do.
    """
    kept: list[Member] = []
    for one in (*sorted(context.safeguarding, key=lambda one: _turn(context, one)), *context.supervisors):
        if one.role is not Role.STUDENT and not any(same_person(one, other) for other in kept):
            kept.append(one)
    return tuple(kept)


def on_duty(context: Context) -> bool:
    """Whether these are the hours of somebody on the list; without hours they always are."""
    return not context.school.on_call or any(_turn(context, one)[0] == 0 for one in context.safeguarding)


def concerned(context: Context, case: Case, entries: tuple[CaseEntry, ...] = ()) -> tuple[Member, ...]:
    """Accounts that a report is about: those that it points to, and those of the list whom its words name or mean."""
    title, every = _titled(entries), overseeing(context)
    pointed = (*context.about, *(one for one in every if one.ref in case.about))
    named = (one for one in every if any(_names(entry, one) for entry in entries) or (title and rank_of(one) == title))
    kept: list[Member] = []
    for one in (*pointed, *named):
        if not any(one.ref == other.ref for other in kept):
            kept.append(one)
    return tuple(kept)


def fit(context: Context, case: Case, entries: tuple[CaseEntry, ...] = ()) -> tuple[Member, ...]:
    """Who may hear of a report, in order; empty where nobody in the school may."""
    about, title = concerned(context, case, entries), _titled(entries)
    return tuple(one for one in overseeing(context) if is_apart(one, about) and (not title or rank_of(one) > title))


def is_apart(one: Member, about: Iterable[Member]) -> bool:
    """Whether a report about these is neither about somebody, nor about anybody above them."""
    every = tuple(about)
    highest = max((rank_of(other) for other in every), default=0)
    return not any(same_person(one, other) for other in every) and rank_of(one) >= highest


def person_of(member: Member) -> str:
    """Who somebody is among the team of a case: the person, or else the account."""
    return member.person.id if member.person else member.ref.id


def may_work(context: Context, case: Case) -> bool:
    """Whether whoever acts may look at a case: on the list or in its team, and not concerned by it."""
    who = context.author
    if who is None:
        return False
    listed = any(same_person(one, who) for one in context.safeguarding)
    known = listed or person_of(who) in (*case.team, case.owner)
    return known and who.role is not Role.STUDENT and is_apart(who, concerned(context, case))


def _turn(context: Context, one: Member) -> tuple[int, int]:
    """The order of the list, with those on duty before all others, in the order of the hours."""
    there = context.now.astimezone(context.zone) if context.zone else context.now
    ident = one.person.id if one.person else ""
    duty = [n for n, hours in enumerate(context.school.on_call) if hours.person == ident and hours.covers(there)]
    return (0, duty[0]) if duty else (1, 0)


def _names(entry: CaseEntry, one: Member) -> bool:
    """Whether the words of a report name somebody: by the whole name, or by the last one."""
    words = [_plain(word) for word in name_of(one).split()]
    if entry.kind not in _TELLING or not words:
        return False
    who = _plain(dict(entry.fields).get("who", ""))
    told = _plain(" ".join((entry.text, *(value for name, value in entry.fields if name in _ABOUT))))
    last = words[-1]
    whole = len(words) > 1 and _holds(told, " ".join(words))
    return whole or _holds(who, last) or (len(last) > _SHORT and _holds(told, last))


def _titled(entries: Iterable[CaseEntry]) -> int:
    """The rank of whoever a report is about, where it was answered who that is and no name was given."""
    return max(_ranks_in(entries), default=0)


def _ranks_in(entries: Iterable[CaseEntry]) -> Iterator[int]:
    for entry in entries:
        who = _plain(dict(entry.fields).get("who", ""))
        rest = _NEAR_TOP.sub("", who)
        if _AT_TOP.search(rest):
            yield _TOP
        elif rest != who:
            yield _OVER


def _holds(text: str, name: str) -> bool:
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _plain(text: str) -> str:
    """Small letters without accents, as people type names on a phone."""
    return without_accents(text.casefold())
