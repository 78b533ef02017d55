"""Personal data in texts: one rule a type, each by the decision table of the packs (policy decisions 3.2).

Sources: dracut.student.2, dracut.employee.6 and .15, nycdoe, mmsd, derby and mit privacy clauses as the packs cite.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policy.detect import SURE
from policy.detect import at_home
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
from policy.rules.numbers import is_shared
from policy.rules.numbers import not_approved


def surely(span: Span) -> bool:
    """Whether a span counts; below that it is a near miss: shown in a replay, never warned about."""
    return span.score >= SURE


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One type of personal data: its rule, the detector's span type and its notices."""

    rule: str
    span: str
    warn: NoticeKey
    hint: NoticeKey
    supervisor: NoticeKey | None = None
    counts: Callable[[Span], bool] = surely


KINDS = (
    Kind(rule="pii.phone", span="PHONE", warn=NoticeKey.PHONE_WARN, hint=NoticeKey.PHONE_HINT),
    Kind(rule="pii.email", span="EMAIL", warn=NoticeKey.EMAIL_WARN, hint=NoticeKey.EMAIL_HINT),
    Kind(rule="pii.birthdate", span="BIRTHDATE", warn=NoticeKey.BIRTHDATE_WARN, hint=NoticeKey.BIRTHDATE_HINT),
    Kind(
        rule="pii.street_address",
        span="STREET_ADDRESS",
        warn=NoticeKey.STREET_ADDRESS_WARN,
        hint=NoticeKey.STREET_ADDRESS_HINT,
        counts=at_home,  # the address of a venue is news, that of a home is not
    ),
    Kind(
        rule="pii.password",
        span="PASSWORD",
        warn=NoticeKey.PASSWORD_WARN,
        hint=NoticeKey.PASSWORD_HINT,
        supervisor=NoticeKey.PASSWORD_SUPERVISOR,
    ),
)


def _check(case: Case, kind: Kind) -> Outcome:
    if case.message is None or not case.context.audience:
        return silent(kind.rule, "nobody reads it")
    spans = tuple(span for span in case.spans if span.type == kind.span)
    if not spans:
        return silent(kind.rule, "nothing found")
    sure = tuple(span for span in spans if kind.counts(span))
    if not sure:
        return silent(kind.rule, "too uncertain", near=True)
    return joined(_for_pack(case, kind, pack, sure) for pack in case.context.packs)


def _for_pack(case: Case, kind: Kind, pack: Pack, spans: tuple[Span, ...]) -> Outcome:
    row = fitting_row(pack, kind.rule, case.context)
    if row is None or row.do is Severity.NONE:
        return silent(kind.rule, f"{pack.id} does not ask for it here", near=True)
    clause = row.clause
    if kind.span == "PHONE" and pack.numbers is not None and not not_approved(case, pack, spans):
        if not pack.numbers.shared_clause or not is_shared(case):
            return silent(kind.rule, "a number that was approved", near=True)
        clause = pack.numbers.shared_clause
    finding = Finding(rule=kind.rule, level=row.do, citation=pack.cite(clause), spans=spans)
    if case.message is None or case.context.author is None:
        return silent(kind.rule, "no author")
    return Outcome(findings=(finding,), actions=_consequences(case.context, kind, row, finding, case.message.ref))


def _consequences(context: Context, kind: Kind, row: Row, finding: Finding, message: MessageRef) -> tuple[Action, ...]:
    if row.do is Severity.HINT:
        return (warning(context, kind.hint, finding, message, hint=True),)
    warn = logged(context, kind, finding, message)
    return (warn, *(_removal(context, kind, finding, message) if row.do is Severity.REMOVE else ()), Log())


def logged(context: Context, kind: Kind, finding: Finding, message: MessageRef) -> Warn:
    """The word to the author about a finding that is logged; they know whether the message goes, or who hears of it."""
    if finding.level is not Severity.REMOVE:
        return warning(context, kind.warn, finding, message)
    told = bool(_told(context, kind))
    return warning(context, kind.warn, finding, message, removed=_is_removed(context, kind), told=told)


def _removal(context: Context, kind: Kind, finding: Finding, message: MessageRef) -> tuple[Action, ...]:
    """Where the message stays, the supervisor hears that something stands there (never what)."""
    removal = (RemoveMessage(ref=message),) if context.capabilities.can_remove else ()
    if kind.supervisor is None or _is_removed(context, kind):
        return removal
    draft = Draft(keys=(kind.supervisor,), params=whose(context), citations=(finding.citation,))
    return (*removal, NotifySupervisor(to=_told(context, kind), draft=draft))


def _is_removed(context: Context, kind: Kind) -> bool:
    """Whether the message goes away by itself; the mode `warn` warns, and leaves every message alone."""
    return context.capabilities.can_remove and context.mode(kind.rule) is not Mode.WARN


def _told(context: Context, kind: Kind) -> tuple[MemberRef, ...]:
    """Who hears that a message stands there which has to go."""
    if kind.supervisor is None or _is_removed(context, kind):
        return ()
    return tuple(one.ref for one in next_supervisor(context))


def warning(
    context: Context,
    key: NoticeKey,
    finding: Finding,
    message: MessageRef,
    *,
    hint: bool = False,
    removed: bool = False,
    told: bool = False,
) -> Warn:
    """A private word to the author about one finding; staff can declare an emergency (dracut.employee.2).

    `removed`: the message goes away by itself. `told`: a supervisor hears of it.
    """
    if context.author is None:
        raise ValueError("a warning needs an author")
    staff = key is NoticeKey.PERSONAL_CONTACT_WARN
    delete = (ButtonKey.DELETE_MINE,) if context.capabilities.can_remove and not removed else ()
    buttons = () if hint else (*delete, *((ButtonKey.EMERGENCY,) if staff else ()), ButtonKey.WRONG)
    params = {"removed": removed, "told": told}
    draft = Draft(keys=(key,), params=params, citations=(finding.citation,), buttons=buttons)
    return Warn(to=context.author.ref, draft=draft, about=message, hint=hint)


def _checker(kind: Kind) -> Callable[[Case], Outcome]:
    return lambda case: _check(case, kind)


RULES = tuple(Rule(name=kind.rule, check=_checker(kind)) for kind in KINDS)
