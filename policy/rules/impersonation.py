"""An account shows the name of somebody else on the roster (dracut.student.4): on entering, or after a change."""

from __future__ import annotations

import re

from policy.detect.name_parts import TITLES
from policy.detect.normalise import normalise
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberRenamed
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Role
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import next_supervisor
from policy.rules.base import silent
from policy.rules.base import whose

NAME = "conduct.impersonation"
_WORDS = re.compile(r"[^\W\d_]+")
_LEAST = 2


def _check(case: Case) -> Outcome:
    context, author = case.context, case.context.author
    shown = _shown(case)
    if author is None or author.bot or shown is None:
        return NOTHING
    if author.role is Role.UNVERIFIED:
        return silent(NAME, "an account that is on no roster may be that person's own")
    if not _is_anothers(context, author, shown):
        return silent(NAME, "nobody else's name")
    return joined(_for_pack(context, author, pack) for pack in context.packs)


def _shown(case: Case) -> str | None:
    match case.event:
        case MemberRenamed(name=name):
            return name
        case MemberJoined():
            return case.context.author.display_name if case.context.author else None
        case _:
            return None


def _is_anothers(context: Context, author: Member, shown: str) -> bool:
    """Whether a whole name on the roster is shown that is not the author's own, in any order of its words."""
    names, said = context.school.known.names, _words(shown)
    own = set(_words(author.person.name if author.person else ""))
    if names is None or len(said) < _LEAST or set(said) - TITLES <= own or own <= set(said):
        return False  # also "Coach Vega", who is Carla Vega
    return names.bearer(said) is not None


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(normalise(text).text.lower()))


def _for_pack(context: Context, author: Member, pack: Pack) -> Outcome:
    row = fitting_row(pack, NAME, context)
    if row is None or row.do is Severity.NONE:
        return silent(NAME, f"{pack.id} does not ask for it here", near=True)
    citation = pack.cite(row.clause)
    said = Draft(keys=(NoticeKey.IMPERSONATION_WARN,), citations=(citation,), buttons=(ButtonKey.WRONG,))
    warn = Warn(to=author.ref, draft=said)
    draft = Draft(keys=(NoticeKey.IMPERSONATION_SUPERVISOR,), params=whose(context), citations=(citation,))
    told = NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft)
    return Outcome(
        findings=(Finding(rule=NAME, level=row.do, citation=citation, about=author.ref),), actions=(warn, told, Log())
    )


RULES = (Rule(name=NAME, check=_check),)
