"""Pictures of people: whose consent is missing by the names that come with them, and whom to ask who is in one.

Where nobody is named the author is asked once, or the picture is looked into before. The bot never says who is in one.
"""

from __future__ import annotations

from collections.abc import Callable

from policy.model import AttachmentKind
from policy.model import ButtonPressed
from policy.model import FilesInspected
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.photos_answers import answered
from policy.rules.photos_look import brought
from policy.rules.photos_look import is_told_of_pictures
from policy.rules.photos_look import plan_of
from policy.rules.photos_look import questions
from policy.rules.photos_look import taken_down_before
from policy.rules.photos_told import NO_CONSENT
from policy.rules.photos_told import NO_RELEASE
from policy.rules.photos_told import OTHER_STUDENTS
from policy.rules.photos_told import asked
from policy.rules.photos_told import told
from policy.rules.photos_verdicts import SHOWN
from policy.rules.photos_verdicts import cited
from policy.rules.photos_verdicts import finding
from policy.rules.photos_verdicts import shown_in


def _check(case: Case, rule: str) -> Outcome:
    match case.event:
        case MessagePosted() | MessageEdited():
            return _said(case, rule)
        case FilesInspected():
            return _seen(case, rule)
        case ButtonPressed(message=message) if message is not None:
            found = [one for one in answered(case) if one.rule == rule]
            return joined(told(case.context, finding(one), message, one.subjects) for one in found)
        case _:
            return silent(rule, "no picture")


def _said(case: Case, rule: str) -> Outcome:
    """What the words with a picture tell; an edit tells of names, and asks of nothing but the pictures that it adds."""
    if case.message is None:
        return silent(rule, "no picture")
    if not shown_in(case.message):
        return silent(rule, "nobody is named whose consent is missing")
    ref, plan = case.message.ref, plan_of(case)
    hits = [one for one in plan.found if one.rule == rule]
    if hits:
        shown = tuple(one.id for one in case.message.attachments if one.kind is AttachmentKind.IMAGE and one.id)
        return joined(told(case.context, finding(one), ref, one.subjects, pictures=shown) for one in hits)
    asks = [one for one in plan.asks if one.ask == rule]
    if not asks or not any(one.kind in SHOWN for one in brought(case)) or is_told_of_pictures(case):
        return silent(rule, "nobody is named whose consent is missing")
    return joined(asked(case.context, ref, cited(one), banned=rule == OTHER_STUDENTS) for one in asks)


def _seen(case: Case, rule: str) -> Outcome:
    """What a look inside tells: that it was taken down before, or whether people may be in it: the author is asked."""
    if case.message is None:
        return silent(rule, "no picture")
    ref, again = case.message.ref, taken_down_before(case)
    if again:
        return joined(told(case.context, finding(one), ref, again=True) for one in again if one.rule == rule)
    return joined(
        asked(
            case.context,
            ref,
            cited(one.verdict),
            banned=rule == OTHER_STUDENTS,
            faces=one.faces,
            unchecked=one.unchecked,
        )
        for one in questions(case)
        if one.verdict.ask == rule
    )


def _checker(rule: str) -> Callable[[Case], Outcome]:
    return lambda case: _check(case, rule)


RULES = tuple(Rule(name=one, check=_checker(one), files=True) for one in (OTHER_STUDENTS, NO_RELEASE, NO_CONSENT))
