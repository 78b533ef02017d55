"""A line that the bot had to leave in public is taken away after a day, read or not.

It names nobody's words, but it shows to all who read there that the bot has something to say to somebody.
"""

from __future__ import annotations

from datetime import timedelta

from policy.model import CheckDue
from policy.model import MessageRef
from policy.model import PointerLeft
from policy.model import RemoveMessage
from policy.model import Schedule
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule

REMOVAL = "pointer_removal"
"""The check that takes it away; its subject is the message's id, its conversation the place."""
_STANDS = timedelta(hours=24)


def _check(case: Case) -> Outcome:
    match case.event:
        case PointerLeft(ref=ref):
            return Outcome(actions=(Schedule(reminder=REMOVAL, subject=ref.id, after=_STANDS),))
        case CheckDue(check=check, subject=subject, conversation=place) if check == REMOVAL and place is not None:
            ref = MessageRef(workspace=place.workspace, conversation=place.id, id=subject)
            return Outcome(actions=(RemoveMessage(ref=ref, asked=True),))
        case _:
            return NOTHING


RULES = (Rule(name="pointers", check=_check, answers=True),)
