"""Changes among people that are no message: kept as facts (policy decisions 3.8)."""

from __future__ import annotations

from policy.model import BotLeft
from policy.model import GapFound
from policy.model import MemberLeft
from policy.model import Record
from policy.model import RoleChanged
from policy.rules.access import lost_its_supervisor
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.removed import lost_their_overseer


def _check(case: Case) -> Outcome:
    match case.event:
        case RoleChanged():
            return Outcome(actions=(Record(note="role_changed"),))
        case MemberLeft() if lost_its_supervisor(case.context) or lost_their_overseer(case.context):
            return NOTHING  # logged as what it is
        case MemberLeft():
            return Outcome(actions=(Record(note="member_left"),))
        case BotLeft():
            return Outcome(actions=(Record(note="bot_left"),))
        case GapFound():
            return Outcome(actions=(Record(note="gap"),))
        case _:
            return NOTHING


RULES = (Rule(name="changes", check=_check, answers=True),)
