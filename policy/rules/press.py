"""Somebody from outside asks for the press: they are told who answers, and nobody else has to (nycdoe.D.5)."""

from __future__ import annotations

from policy.detect.heard import Heard
from policy.model import Citation
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Role
from policy.model import RoutePress
from policy.model import Severity
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import silent
from policy.rules.safeguarding import door_of

NAME = Heard.PRESS.value
_OUTSIDE = frozenset({Role.GUEST, Role.UNVERIFIED})


def _check(case: Case) -> Outcome:
    context, author = case.context, case.context.author
    place = context.conversation
    if case.message is None or author is None or Heard.PRESS not in case.heard or author.role not in _OUTSIDE:
        return silent(NAME, "nobody of the press asks")
    if place is None or not (place.public or place.registered):
        return silent(NAME, "neither public nor registered")
    who, citation = _who_answers(context)
    if citation is None or not who:
        return silent(NAME, "nobody is named who answers the press", near=True)
    draft = Draft(keys=(NoticeKey.PRESS_ROUTE,), params={"contact": who}, citations=(citation,))
    finding = Finding(rule=NAME, level=Severity.WARN, citation=citation)
    return Outcome(findings=(finding,), actions=(RoutePress(to=author.ref, draft=draft), Log()))


def _who_answers(context: Context) -> tuple[str, Citation | None]:
    """The school's own word goes before the policy's; a policy without a row speaks where the school named somebody."""
    named = context.school.press_contact or ""
    for pack in context.packs:
        row = fitting_row(pack, NAME, context)
        if row is not None:
            label = next((one.label for one in pack.contacts if one.kind == "press"), "")
            return named or label, pack.cite(row.clause)
    return named, door_of(context) if named else None


RULES = (Rule(name=NAME, check=_check, files=False),)
