"""Staff keep school talk on what the school supplies: no groups on private apps.

Sources: dracut.employee.7, mmsd.media.sanctioned-platforms.
"""

from __future__ import annotations

from policy.detect.off_platform import draws_away
from policy.model import AuthorKind
from policy.model import Finding
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Severity
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import author_kind
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.personal_data import warning

NAME = "off_platform"


def _check(case: Case) -> Outcome:
    context = case.context
    if case.message is None or author_kind(context.author) is not AuthorKind.STAFF or not context.with_families:
        return silent(NAME, "no staff member writing to students or parents")
    if not draws_away(case.text, context.school.known):
        return silent(NAME, "nothing found")
    return joined(_for_pack(case, pack) for pack in context.packs)


def _for_pack(case: Case, pack: Pack) -> Outcome:
    row = fitting_row(pack, NAME, case.context)
    if row is None or row.do is Severity.NONE or case.message is None:
        return silent(NAME, f"{pack.id} does not ask for it here", near=True)
    finding = Finding(rule=NAME, level=row.do, citation=pack.cite(row.clause))
    warn = warning(case.context, NoticeKey.OFF_PLATFORM_WARN, finding, case.message.ref)
    return Outcome(findings=(finding,), actions=(warn, Log()))


RULES = (Rule(name=NAME, check=_check, files=True),)
