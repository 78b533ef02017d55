"""Personal data in texts: one rule a type, each by the decision table of the packs (policy decisions 3.2).

Sources: dracut.student.2, dracut.employee.6 and .15, nycdoe, mmsd, derby and mit privacy clauses as the packs cite.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from policy.model import Action
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Pack
from policy.model import Params
from policy.model import RemoveMessage
from policy.model import Row
from policy.model import Severity
from policy.model import Span
from policy.model import Warn
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import next_supervisor
from policy.rules.base import silent
from policy.rules.base import whose
from policy.rules.directory import names_withheld
from policy.rules.kinds import KINDS
from policy.rules.kinds import Kind
from policy.rules.numbers import is_shared
from policy.rules.numbers import not_approved
from policy.rules.spots import spots
from policy.rules.whom import is_own_child
from policy.rules.whom import whom


def _check(case: Case, kind: Kind) -> Outcome:
    if case.message is None or not case.context.audience:
        return silent(kind.rule, "nobody reads it")
    spans = tuple(span for span in case.spans if span.type == kind.span)
    further = kind.further(case)
    if not spans and not further:
        return silent(kind.rule, "nothing found")
    sure = (*(span for span in spans if kind.counts(span)), *further)
    if not sure:
        return silent(kind.rule, "too uncertain", near=True)
    meant = kind.meant(case, sure)
    if not meant:
        why = "only those read it whom it concerns" if kind.fact else "their own affair"
        return silent(kind.rule, why, near=kind.fact and not case.context.readers_known)
    return joined(_for_pack(case, kind, pack, meant) for pack in case.context.packs)


def _for_pack(case: Case, kind: Kind, pack: Pack, spans: tuple[Span, ...]) -> Outcome:
    row = _row(case, kind, pack, spans)
    if row is None or row.do is Severity.NONE:
        return silent(kind.rule, f"{pack.id} does not ask for it here", near=kind.rule in pack.rules)
    clause = row.clause
    if kind.span == "PHONE" and pack.numbers is not None and not not_approved(case, pack, spans):
        if not pack.numbers.shared_clause or not is_shared(case):
            return silent(kind.rule, "a number that was approved", near=True)
        clause = pack.numbers.shared_clause
    finding = Finding(rule=kind.rule, level=row.do, citation=pack.cite(clause), spans=spans)
    return Outcome(findings=(finding,), actions=_consequences(case, kind, finding))


def _row(case: Case, kind: Kind, pack: Pack, spans: tuple[Span, ...]) -> Row | None:
    """What the table asks for: less of a parent about an own child (A18), more where contact data is withheld."""
    row = fitting_row(pack, kind.rule, case.context)
    mild = row is None or row.do in (Severity.NONE, Severity.HINT)
    if mild and kind.contact and names_withheld(case, pack):
        return Row(do=Severity.WARN, clause=pack.directory_clause)
    if row is not None and row.do is Severity.WARN and kind.fact:
        own = all(is_own_child(case.context, whom(case, span)) for span in spans)
        return replace(row, do=Severity.HINT) if own else row
    return row


def _consequences(case: Case, kind: Kind, finding: Finding) -> tuple[Action, ...]:
    if case.message is None:
        return ()
    context, message = case.context, case.message.ref
    where = spots(case.parts, finding.spans, shape=kind.shape)
    if finding.level is Severity.HINT:
        return (warning(context, kind.hint, finding, message, hint=True, params={kind.where: where}),)
    warn = logged(context, kind, finding, message, where)
    away = removal(context, kind, finding, message) if finding.level is Severity.REMOVE else ()
    return (warn, *away, Log())


def logged(
    context: Context, kind: Kind, finding: Finding, message: MessageRef, where: tuple[tuple[str, str], ...] = ()
) -> Warn:
    """The word to the author about a finding that is logged; they know whether the message goes, or who hears of it.

    `where` it stands, as `spots` tells it; empty where nobody knows any more.
    """
    if any(pack.directory_clause == finding.citation.clause for pack in context.packs):
        return warning(context, NoticeKey.DIRECTORY_WARN, finding, message, params={"at_directory": where})
    params: Params = {kind.where: where}
    if finding.level is Severity.REMOVE:
        params = {**params, "removed": is_removed(context, kind), "told": bool(told_of(context, kind))}
    return warning(context, kind.warn, finding, message, params=params)


def removal(context: Context, kind: Kind, finding: Finding, message: MessageRef) -> tuple[Action, ...]:
    """Where the message stays, the supervisor hears that something stands there (never what)."""
    away = (RemoveMessage(ref=message),) if context.capabilities.can_remove else ()
    if kind.supervisor is None or is_removed(context, kind):
        return away
    draft = Draft(keys=(kind.supervisor,), params=whose(context), citations=(finding.citation,))
    return (*away, NotifySupervisor(to=told_of(context, kind), draft=draft))


def is_removed(context: Context, kind: Kind) -> bool:
    """Whether the message goes away by itself; the mode `warn` warns, and leaves every message alone."""
    return context.capabilities.can_remove and context.mode(kind.rule) is not Mode.WARN


def told_of(context: Context, kind: Kind) -> tuple[MemberRef, ...]:
    """Who hears that a message stands there which has to go."""
    if kind.supervisor is None or is_removed(context, kind):
        return ()
    return tuple(one.ref for one in next_supervisor(context))


def warning(
    context: Context,
    key: NoticeKey,
    finding: Finding,
    message: MessageRef,
    *,
    hint: bool = False,
    params: Params | None = None,
) -> Warn:
    """A private word to the author about one finding; staff can declare an emergency (dracut.employee.2).

    From a word about conduct somebody can report what was done to them.

    `params`: whether the message goes away by itself (`removed`), whether a supervisor hears of it (`told`), and where
    it stands.
    """
    if context.author is None:
        raise ValueError("a warning needs an author")
    staff = key is NoticeKey.PERSONAL_CONTACT_WARN
    values: Params = {"removed": False, "told": False, **(params or {})}
    delete = (ButtonKey.DELETE_MINE,) if context.capabilities.can_remove and not values["removed"] else ()
    report = (ButtonKey.REPORT,) if key.value.startswith("conduct.") else ()
    buttons = () if hint else (*delete, *((ButtonKey.EMERGENCY,) if staff else ()), ButtonKey.WRONG, *report)
    draft = Draft(keys=(key,), params=values, citations=(finding.citation,), buttons=buttons)
    return Warn(to=context.author.ref, draft=draft, about=message, hint=hint)


def _checker(kind: Kind) -> Callable[[Case], Outcome]:
    return lambda case: _check(case, kind)


RULES = tuple(Rule(name=kind.rule, check=_checker(kind), files=True) for kind in KINDS)
