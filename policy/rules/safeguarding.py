"""An adult's words to a student that may not be safe go to the safeguarding person, and to nobody else (row S4).

The author is never told of this finding; what else is due to the message (group-only) goes out as always. The wording
accuses nobody: it asks somebody who is trained to look (policy decisions 3.3, 4.2).
"""

from __future__ import annotations

from policy.consents import spot_of
from policy.detect.grooming import is_unsafe_contact
from policy.model import STAFF
from policy.model import Citation
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import Role
from policy.model import Severity
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import name_of
from policy.rules.base import next_supervisor
from policy.rules.base import related
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.base import whose

UNSAFE_CONTACT = "conduct.inappropriate_contact"
_ADULTS = STAFF | {Role.PARENT, Role.GUEST}
_DOORS = ("report", "danger", "help")
"""Which of a pack's doors the finding rests on, the first that it has."""
_NAMED = 3


def _check(case: Case) -> Outcome:
    context, author = case.context, case.context.author
    if case.message is None or author is None or not author.is_one_of(_ADULTS):
        return silent(UNSAFE_CONTACT, "no adult writing")
    spot = spot_of(context, "")
    students = tuple(one for one in context.audience if one.role is Role.STUDENT and not related(author, one, spot))
    citation = door_of(context)
    if not students or citation is None:
        return silent(UNSAFE_CONTACT, "no student of another family reads it")
    if not is_unsafe_contact(case.text):
        return silent(UNSAFE_CONTACT, "nothing found")
    return _look(context, students, citation)


def _look(context: Context, students: tuple[Member, ...], citation: Citation) -> Outcome:
    draft = Draft(
        keys=(NoticeKey.SAFEGUARDING_CONTACT,),
        params={**whose(context), "students": tuple(name_of(one) for one in students[:_NAMED] if name_of(one))},
        citations=(citation,),
    )
    finding = Finding(rule=UNSAFE_CONTACT, level=Severity.WARN, citation=citation)
    return Outcome(findings=(finding,), actions=(NotifySafeguarding(to=who_looks(context), draft=draft), Log()))


def who_looks(context: Context) -> tuple[MemberRef, ...]:
    """The first safeguarding person whom it is not about; where there is none, whoever supervises."""
    fit = [one for one in context.safeguarding if not same_person(one, context.author)]
    return tuple(one.ref for one in (fit or next_supervisor(context))[:1])


def door_of(context: Context) -> Citation | None:
    """The clause on reporting that a pack in force has; None where no pack has a door."""
    for pack in context.packs:
        for kind in _DOORS:
            clause = next((one.clause for one in pack.contacts if one.kind == kind), None)
            if clause is not None:
                return pack.cite(clause)
    return None


RULES = (Rule(name=UNSAFE_CONTACT, check=_check),)
