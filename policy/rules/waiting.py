"""What waits for somebody: a flag that its author left open, what students wrote for an assignment, a duty by law.

Sources: nycdoe.D.4.b.escalate and dracut.admin.discipline (flags), dracut.employee.14 (contributions), nycdoe.F.3 and
mmsd.policies.mandatory-reporting (the yearly word on the duty to report).
"""

from __future__ import annotations

from policy.model import LEADERS
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import Draft
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Remind
from policy.model import ReminderKind
from policy.model import Role
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import silent
from policy.rules.decorum import asked_by
from policy.rules.decorum import is_addressed
from policy.rules.occasions import occasion_of
from policy.rules.places import known
from policy.rules.places import owner_of

FLAGS = "flags"
FLAG_CHECK = "flag_check"
"""The check some days after a flag, about the decision that opened it."""
CONTRIBUTIONS = "contributions"
CONTRIBUTION_CHECK = "contribution_check"
"""The check at the end of a school day, of a class conversation."""
DUTY = "duty"
DUTY_YEARLY = "duty_yearly"
"""The check that sends the yearly word on the duty to report."""
_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
ELSEWHERE = ("conversation.", "ack.", "safety.", "conduct.inappropriate_contact", "private_matter", "overseer_removed")
"""Rules whose flags have a follow-up of their own, or of which their author must not hear."""


def is_asked_after(one: Incident) -> bool:
    """Whether an author is asked after a flag: it is open, and is theirs to put right."""
    return one.state in _LIVE and bool(one.author.id) and not one.rule.startswith(ELSEWHERE)


def _flags(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != FLAG_CHECK:
        return NOTHING
    asked, author = occasion_of(context, ReminderKind.FLAGS), context.author
    waiting = [one for one in context.incidents if is_asked_after(one) and context.mode(one.rule) is not Mode.OBSERVE]
    if asked is None or author is None or not waiting:
        return silent(FLAGS, "nothing waits" if asked else "no pack in force asks for it")
    draft = Draft(
        keys=(NoticeKey.FLAGS_WAIT,),
        params={**known(context, None), "days": asked[0].days, "decision": waiting[0].decision},
        citations=asked[1],
        buttons=(ButtonKey.WRONG,),
    )
    return Outcome(actions=(Remind(to=(author.ref,), draft=draft), Record(note=FLAG_CHECK)))


def _contributions(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != CONTRIBUTION_CHECK:
        return NOTHING
    asked, place, owner = occasion_of(context, ReminderKind.CONTRIBUTIONS), context.conversation, owner_of(context)
    if asked is None or place is None or not _teaches(owner) or not _unseen(context, place):
        return silent(CONTRIBUTIONS, "nothing new in a class" if asked else "no pack in force asks for it")
    to = (owner.ref,) if owner else ()
    draft = Draft(
        keys=(NoticeKey.CONTRIBUTIONS_LOOK,),
        params=known(context, owner),
        citations=asked[1],
        buttons=(ButtonKey.REVIEWED,),
    )
    return Outcome(actions=(Remind(to=to, draft=draft), Record(note=CONTRIBUTION_CHECK)))


def _teaches(owner: Member | None) -> bool:
    """Assignments are a teacher's; a team's conversation is not looked through for them."""
    return owner is not None and owner.role is Role.TEACHER and not owner.is_one_of(LEADERS)


def _unseen(context: Context, place: Conversation) -> bool:
    """Whether somebody wrote since it was last looked through."""
    if context.heard_at is None:
        return False
    return place.reviewed_at is None or context.heard_at > place.reviewed_at


def _duty(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, CheckDue) or event.check != DUTY_YEARLY:
        return NOTHING
    asked, member = asked_by(context.packs, ReminderKind.MANDATED_REPORTER), context.author
    if asked is None or member is None or not is_addressed(member.person):
        return silent(DUTY, "not staff" if asked else "no pack in force asks for it")
    draft = Draft(keys=(NoticeKey.DUTY_YEARLY,), citations=(asked[1],), buttons=(ButtonKey.ACKNOWLEDGE,))
    return Outcome(actions=(Remind(to=(member.ref,), draft=draft), Record(note=DUTY_YEARLY)))


RULES = (
    Rule(name=FLAGS, check=_flags),
    Rule(name=CONTRIBUTIONS, check=_contributions),
    Rule(name=DUTY, check=_duty),
)
