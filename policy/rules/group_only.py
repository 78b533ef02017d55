"""Coaches and advisors write to more than one member, or copy an overseer on a private matter (dracut.employee.4).

`group_only` and `private_matter_uncopied` are two answers to one question, so one assessment serves both rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from policy.consents import spot_of
from policy.detect import is_trivial
from policy.detect import private_matter
from policy.model import LEADERS
from policy.model import Audience
from policy.model import AudienceRule
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Log
from policy.model import MatterCategory
from policy.model import Member
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Role
from policy.model import Schedule
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import related
from policy.rules.base import silent
from policy.rules.base import told_lately
from policy.rules.matters import attended
from policy.rules.matters import told_of_removal
from policy.rules.overseers import copy_buttons
from policy.rules.overseers import copy_params
from policy.rules.overseers import is_copied
from policy.rules.overseers import room_of
from policy.rules.overseers import strangers_in

GROUP_ONLY = "group_only"
PRIVATE_MATTER = "private_matter_uncopied"
FOLLOW_UP = "private_matter_followup"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Assessment:
    """Which rule speaks (None: neither), why not, and whether an exception was used and must be noted."""

    rule: str | None = None
    reason: str = ""
    near: bool = False
    used: bool = False
    category: MatterCategory | None = None


def team(author: Member, audience: tuple[Member, ...], *, enough: int | None = None) -> tuple[Member, ...]:
    """The members of the author's own groups who read along, one account a person.

    Captains and officers are members (A3). Parents, second coaches (A2), unverified accounts and students of other
    groups (C17) are not. Where the roster has no groups for the author, every student counts; a student without
    groups counts for those who are coach or advisor first of all, not for a teacher who also coaches.
    """
    led = author.person.groups_as(LEADERS) if author.person else frozenset()
    ungrouped_count = author.role in LEADERS
    found: dict[str, Member] = {}
    for one in _candidates(audience, led, ungrouped=ungrouped_count):
        if one.person is None or one.role is not Role.STUDENT or one.person.id in found:
            continue
        groups = {membership.group for membership in one.person.memberships}
        leads_there = one.person.groups_as(LEADERS) & led
        if not leads_there and (not led or groups & led or (not groups and ungrouped_count)):
            found[one.person.id] = one
            if len(found) == enough:  # a school's channel has thousands of readers, and two settle the question
                break
    return tuple(found.values())


def _candidates(audience: tuple[Member, ...], led: frozenset[str], *, ungrouped: bool) -> Iterable[Member]:
    """Among whom the team is looked for: of a school's channel only those in the author's groups, and in none."""
    if not led or not isinstance(audience, Audience):
        return audience
    return audience.students_of((*sorted(led), *([""] if ungrouped else [])))


def _assess(case: Case, pack: Pack, rule: AudienceRule) -> _Assessment:
    context = case.context
    author = context.author
    if not isinstance(case.event, MessagePosted | MessageEdited) or author is None:
        return _Assessment(reason="no message")
    if not author.is_one_of(LEADERS):
        return _Assessment(reason="author is neither coach nor advisor")
    students = team(author, context.audience, enough=rule.minimum + 1)
    if not students:
        return _Assessment(reason="no member of the author's groups reads it")
    if len(students) >= rule.minimum:
        return _Assessment(reason="enough members read it", near=len(students) == rule.minimum)
    if not context.readers_known:
        return _Assessment(reason="not all readers are known", near=True)
    return _excepted(case, pack, author, students) or _topic(case, rule, author)


def _excepted(case: Case, pack: Pack, author: Member, students: tuple[Member, ...]) -> _Assessment | None:
    spot = spot_of(case.context, pack.id)
    if pack.group_only and pack.group_only.relatives and all(related(author, one, spot) for one in students):
        return _Assessment(reason="relative", used=True)
    if any(one.kind is ExceptionKind.EMERGENCY and one.author == author.ref for one in case.context.exceptions):
        return _Assessment(reason="declared emergency", used=True)
    if is_trivial(case.text) and told_lately(case.context, (GROUP_ONLY, PRIVATE_MATTER)):
        return _Assessment(reason="one word, and told within a day")
    return None


def _topic(case: Case, rule: AudienceRule, author: Member) -> _Assessment:
    category = private_matter(case.text) or room_of(case.context, author)
    if category is None:
        return _Assessment(rule=GROUP_ONLY)
    if is_copied(case.context, rule, author.ref, case.context.audience):
        return _Assessment(reason="private matter, overseer copied", used=True, category=category)
    return _Assessment(rule=PRIVATE_MATTER, category=category)


def is_asked(case: Case, pack: Pack) -> bool:
    """Whether one of the two rules speaks about a message in a pack: it goes to too few, and nothing excuses it."""
    return pack.group_only is not None and _assess(case, pack, pack.group_only).rule is not None


def _check(case: Case, name: str) -> Outcome:
    return joined(_for_pack(case, name, pack, pack.group_only) for pack in case.context.packs if pack.group_only)


def _for_pack(case: Case, name: str, pack: Pack, rule: AudienceRule) -> Outcome:
    seen = _assess(case, pack, rule)
    if seen.rule == name:
        return _finding(case, name, pack, rule, seen)
    if seen.used and name == PRIVATE_MATTER:
        begun = _begun(case) if seen.category else ()
        return Outcome(actions=(*begun, Log(note=seen.reason)), silences=silent(name, seen.reason, near=True).silences)
    return silent(name, seen.reason or f"it is {seen.rule}", near=seen.near and name == GROUP_ONLY)


def _begun(case: Case) -> tuple[Declare, ...]:
    """The trace of a matter that overseers read along with, so that it is noticed when they are taken away."""
    author = case.context.author
    return attended(case.context, author.ref, case.context.audience, by=case.event.id) if author else ()


def _finding(case: Case, name: str, pack: Pack, rule: AudienceRule, seen: _Assessment) -> Outcome:
    author = case.context.author
    if author is None or case.message is None:
        return silent(name, "no author")
    finding = Finding(rule=name, level=Severity.WARN, citation=pack.cite(rule.clause))
    draft = warned(case.context, finding, rule, seen.category)
    warn = Warn(to=author.ref, draft=draft, about=case.message.ref)
    if name == GROUP_ONLY:
        return Outcome(findings=(finding,), actions=(warn, Log()))
    follow_up = Schedule(reminder=FOLLOW_UP, subject="", after=timedelta(hours=rule.copy_hours))
    removed = told_of_removal(case.context, finding)
    return Outcome(findings=(finding,), actions=(warn, *removed, follow_up, Log()))


def warned(context: Context, finding: Finding, rule: AudienceRule, category: MatterCategory | None = None) -> Draft:
    """What the author is told about a finding of either rule; `category` is that of a private matter, where known."""
    return Draft(
        keys=(NoticeKey.GROUP_ONLY_WARN if finding.rule == GROUP_ONLY else NoticeKey.PRIVATE_MATTER_WARN,),
        params={
            "category": category or "",
            "minimum": rule.minimum,
            "hours": rule.copy_hours,
            "strangers": len(strangers_in(context.audience)) if finding.rule == GROUP_ONLY else 0,
            **copy_params(context),
        },
        citations=(finding.citation,),
        buttons=(
            *copy_buttons(context),
            *((ButtonKey.MOVE_TO_GROUP,) if finding.rule == GROUP_ONLY else ()),  # a private matter is not for the team
            ButtonKey.TELL,
            *_delete_button(context),
            ButtonKey.EMERGENCY,
            *_people_buttons(context, finding, rule),
            ButtonKey.WRONG,
        ),
    )


def _people_buttons(context: Context, finding: Finding, rule: AudienceRule) -> tuple[ButtonKey, ...]:
    """Where the roster may not be up to date: one student may be the author's child, unknown accounts members."""
    own = (ButtonKey.RELATIVE,) if rule.relatives and _may_be_own(context) else ()
    unknown = finding.rule == GROUP_ONLY and strangers_in(context.audience)
    return (*own, ButtonKey.TEAM_MEMBERS) if unknown else own


def _may_be_own(context: Context) -> bool:
    """One student, whose parents nobody put on the roster, or who has the author's last name: others need no button."""
    author = context.author
    students = team(author, context.audience, enough=2) if author else ()
    return author is not None and len(students) == 1 and may_be_own(author, students[0])


def may_be_own(leader: Member, student: Member) -> bool:
    """Whether somebody may be a leader's own child, of whom the roster does not know it."""
    if leader.person is None or student.person is None:
        return False
    return not student.person.parents or student.person.name.split()[-1:] == leader.person.name.split()[-1:]


def _delete_button(context: Context) -> tuple[ButtonKey, ...]:
    return (ButtonKey.DELETE_MINE,) if context.capabilities.can_remove else ()


RULES = (
    Rule(name=GROUP_ONLY, check=lambda case: _check(case, GROUP_ONLY)),
    Rule(name=PRIVATE_MATTER, check=lambda case: _check(case, PRIVATE_MATTER)),
)
