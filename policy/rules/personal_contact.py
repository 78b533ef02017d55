"""Staff do not draw students or parents to private numbers and accounts.

Sources: dracut.employee.5 and .6, nycdoe.E.1, mmsd.media.no-friend; related people are excepted (nycdoe.E.1.a).
"""

from __future__ import annotations

from policy.consents import spot_of
from policy.detect import ContactCue
from policy.detect import personal_contact
from policy.model import AuthorKind
from policy.model import Finding
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Role
from policy.model import Severity
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import author_kind
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import related
from policy.rules.base import silent
from policy.rules.kinds import surely
from policy.rules.numbers import only_approved
from policy.rules.personal_data import warning

NAME = "personal_contact"
WEAK = "personal_contact.weak"
"""Rows of this name say what a pack does where contact is asked for without a number or an account (A15)."""


def _check(case: Case) -> Outcome:
    context = case.context
    if case.message is None or author_kind(context.author) is not AuthorKind.STAFF or not context.with_families:
        return silent(NAME, "no staff member writing to students or parents")
    cue = _cue(case)
    if cue is None:
        return silent(NAME, "nothing found")
    return joined(_for_pack(case, pack, cue) for pack in context.packs)


def _only_relatives(case: Case, pack: Pack) -> bool:
    author, spot = case.context.author, spot_of(case.context, pack.id)
    students = [one for one in case.context.audience if one.role is Role.STUDENT]
    return author is not None and bool(students) and all(related(author, one, spot) for one in students)


def _cue(case: Case) -> ContactCue | None:
    if any(span.type == "PHONE" and surely(span) for span in case.spans):
        return ContactCue.STRONG
    return personal_contact(case.text, case.context.school.known)


def _for_pack(case: Case, pack: Pack, cue: ContactCue) -> Outcome:
    if _only_relatives(case, pack):
        return silent(NAME, "relatives", near=True)
    if only_approved(case, pack):
        return silent(NAME, "a number that was approved", near=True)
    weak = cue is ContactCue.WEAK
    row = fitting_row(pack, WEAK if weak else NAME, case.context)
    if row is None or row.do is Severity.NONE or case.message is None:
        return silent(NAME, f"{pack.id} does not ask for it here", near=True)
    finding = Finding(rule=NAME, level=row.do, citation=pack.cite(row.clause))
    hint = row.do is Severity.HINT
    key = NoticeKey.PERSONAL_CONTACT_HINT if hint else NoticeKey.PERSONAL_CONTACT_WARN
    warn = warning(case.context, key, finding, case.message.ref, hint=hint)
    return Outcome(findings=(finding,), actions=(warn,) if hint else (warn, Log()))


RULES = (Rule(name=NAME, check=_check, files=True),)
