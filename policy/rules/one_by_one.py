"""The same text to one student after the other goes around the group: a supervisor hears of it (3.7).

What is looked for in the log is made here, too, so that only a leader's message to one student alone is looked up.
"""

from __future__ import annotations

from policy.detect import sketch
from policy.model import LEADERS
from policy.model import AudienceRule
from policy.model import Context
from policy.model import Draft
from policy.model import Event
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Said
from policy.model import Severity
from policy.model import text_parts
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import name_of
from policy.rules.base import next_supervisor
from policy.rules.base import silent
from policy.rules.group_only import is_asked
from policy.rules.group_only import team

ONE_BY_ONE = "one_by_one"


def said_by(event: Event, context: Context) -> Said | None:
    """What is to be remembered of a message: only of a leader's to one student alone that a pack has a word about.

    None also for a text too short to be recognised, and for a place whose readers are not all known.
    """
    author = context.author
    if not isinstance(event, MessagePosted | MessageEdited) or author is None or author.bot or event.message.by_bot:
        return None
    if not author.is_one_of(LEADERS):
        return None
    students = team(author, context.audience, enough=2)
    if len(students) != 1 or students[0].person is None:
        return None
    case = Case(event=event, context=context, message=event.message, parts=text_parts(event.message))
    asking = [rule for pack, rule in _rules(context) if is_asked(case, pack)]
    numbers = sketch(case.text, _names(students[0])) if asking else ()
    if not numbers:
        return None
    return Said(sketch=numbers, reader=students[0].person.id, hours=max(one.alike_hours for one in asking))


def _rules(context: Context) -> list[tuple[Pack, AudienceRule]]:
    return [(pack, pack.group_only) for pack in context.packs if pack.group_only]


def _names(student: Member) -> tuple[str, ...]:
    return name_of(student), student.display_name


def _check(case: Case) -> Outcome:
    context = case.context
    if context.said is None or case.message is None:
        return NOTHING
    if context.alike.told:
        return silent(ONE_BY_ONE, "a supervisor was told of it already")
    return joined(_for_pack(case, pack, rule) for pack, rule in _rules(context))


def _for_pack(case: Case, pack: Pack, rule: AudienceRule) -> Outcome:
    count = case.context.alike.conversations + 1
    if count < rule.alike_conversations or not is_asked(case, pack):
        near = count > 1 and count == rule.alike_conversations - 1
        return silent(ONE_BY_ONE, "said to too few one by one", near=near)
    citation = pack.cite(rule.clause)
    draft = Draft(
        keys=(NoticeKey.ONE_BY_ONE_SUPERVISOR,),
        params={"author": name_of(case.context.author), "count": count, "hours": rule.alike_hours},
        citations=(citation,),
    )
    tell = NotifySupervisor(to=tuple(one.ref for one in next_supervisor(case.context)), draft=draft)
    finding = Finding(rule=ONE_BY_ONE, level=Severity.WARN, citation=citation)
    return Outcome(findings=(finding,), actions=(tell, Log()))


RULES = (Rule(name=ONE_BY_ONE, check=_check),)
