"""Which mechanisms there are for a clause to name in `does`, taken from the code itself.

A name is `kind:what`: `rule:group_only`, `reminder:label_check`, `record:consents`, `route:report`, `notice:KEY`,
`command:tell`; or `answer`, where the answer to a question is all.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.commands import ALL as COMMANDS
from policy.answer import Cue
from policy.model import CASE_CHECK
from policy.model import REQUEST_CHECK
from policy.model import ROOM_CHECK
from policy.model import Acknowledge
from policy.model import Behaviour
from policy.model import Clause
from policy.model import Consent
from policy.model import Declare
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Register
from policy.model import ReminderKind
from policy.model import Review
from policy.model import RoutePress
from policy.model import ShowReportLink
from policy.pack import RULES as TABLE_RULES
from policy.rules import ALL as RULES
from policy.rules.access import ACCESS
from policy.rules.decorum import ACK
from policy.rules.decorum import YEARLY
from policy.rules.group_only import FOLLOW_UP
from policy.rules.orientation import ORIENTATION_ACK
from policy.rules.pointers import REMOVAL
from policy.rules.registration import PENDING
from policy.rules.reply_rule import NAME as REPLY_RULE
from policy.rules.terms import SYLLABUS
from policy.rules.terms import TERM_START
from policy.rules.upkeep import COMMENTS
from policy.rules.upkeep import LABEL
from policy.rules.upkeep import NOTICE
from policy.rules.waiting import CONTRIBUTION_CHECK
from policy.rules.waiting import DUTY_YEARLY
from policy.rules.waiting import FLAG_CHECK

ANSWER = "answer"
CHECKS = (
    *(ACCESS, ACK, CASE_CHECK, COMMENTS, CONTRIBUTION_CHECK, DUTY_YEARLY, FLAG_CHECK, FOLLOW_UP, LABEL, NOTICE),
    *(ORIENTATION_ACK, PENDING, REMOVAL, REPLY_RULE, REQUEST_CHECK, ROOM_CHECK, SYLLABUS, TERM_START, YEARLY),
)
"""What the clock asks the rules about."""
RECORDS: Mapping[str, type] = {
    "acknowledgements": Acknowledge,
    "consents": Consent,
    "exceptions": Declare,
    "log": Log,
    "registrations": Register,
    "reviews": Review,
}
"""What is kept, and the value that keeps it."""
ROUTES: Mapping[str, type] = {"help": Cue, "press": RoutePress, "report": ShowReportLink}
"""Ways to a person: help before any rule where a question is a cry for help, who answers the press, the doors."""
NEEDED: Mapping[Behaviour, str] = {
    Behaviour.ENFORCE: "rule",
    Behaviour.WARN: "rule",
    Behaviour.REMIND: "reminder",
    Behaviour.RECORD: "record",
    Behaviour.ROUTE_REPORT: "route",
}
"""The kind of mechanism without which a clause's behaviour is a promise."""


def known() -> frozenset[str]:
    """Every name that a clause may use in `does`."""
    kinds = {
        "rule": {one.name for one in RULES} | set(TABLE_RULES),
        "reminder": {*CHECKS, *(one.value for one in ReminderKind)},
        "record": set(RECORDS),
        "route": set(ROUTES),
        "notice": {one.value for one in NoticeKey},
        "command": {one.name for one in COMMANDS},
    }
    return frozenset({ANSWER, *(f"{kind}:{name}" for kind, names in kinds.items() for name in names)})


def to_place() -> frozenset[str]:
    """The rules and reminders of the code: each acts on a clause, or is the house's own for a reason."""
    return frozenset(one for one in known() if kind_of(one) in ("rule", "reminder"))


def kind_of(mechanism: str) -> str:
    """What a mechanism is: the word before the colon."""
    return mechanism.partition(":")[0]


def is_kept(clause: Clause) -> bool:
    """Whether something of the kind that the clause's behaviour needs stands behind it; an answer needs nothing."""
    needed = NEEDED.get(clause.behaviour)
    return needed is None or any(kind_of(one) == needed for one in clause.does)
