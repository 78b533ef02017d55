"""What packs ask of those who read along with staff who write to students: `[[audience]]` (docs/rules.md).

A norm of a pack is composed of predicates; what it misses has one of a few names, so that modes and notices know it.
"""

from __future__ import annotations

from datetime import timedelta

from policy.detect import is_trivial
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import AudienceNorm
from policy.model import AuthorGroup
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import Pack
from policy.model import Person
from policy.model import Predicate
from policy.model import Reach
from policy.model import Role
from policy.model import Severity
from policy.model import Warn
from policy.rules import predicates
from policy.rules.audience_words import told_of
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.excuses import excused

QUIET = "quiet_hours"
NAMES = {
    Predicate.SECOND_ADULT: "second_adult_missing",
    Predicate.GUARDIAN: "guardian_missing",
    Predicate.OVERSEER: "overseer_missing",
    Predicate.OVERSEERS: "overseer_missing",
    Predicate.PEERS: "audience_too_small",
    Predicate.MINIMUM_AUDIENCE: "audience_too_small",
    Predicate.CONTACT_WELCOME: "contact_discontinued",
}
"""What a predicate that does not hold is called, in findings and in modes."""
EVERY = (*dict.fromkeys(NAMES.values()), QUIET)
_GROUPS = {
    AuthorGroup.LEADERS: LEADERS,
    AuthorGroup.STAFF: STAFF - {Role.VOLUNTEER},
    AuthorGroup.VOLUNTEERS: frozenset({Role.VOLUNTEER}),
}
_AGAIN = timedelta(hours=24)


def binds(norm: AudienceNorm, author: Member | None) -> bool:
    """Whether a norm is about that author."""
    return author is not None and any(author.is_one_of(_GROUPS[one]) for one in norm.authors)


def reached(context: Context, norm: AudienceNorm) -> tuple[Person, ...]:
    """The students that a norm is about: those of its levels and of none known (A16), if as many read as it is for."""
    students = predicates.students_in(context.audience)
    if (norm.students is Reach.ONE and len(students) != 1) or (norm.students is Reach.MANY and len(students) < 2):
        return ()
    levels = ((one, predicates.level_at(context, one)) for one in students)
    return tuple(one for one, level in levels if not norm.levels or level is None or level in norm.levels)


def unmet(context: Context, pack: Pack, norm: AudienceNorm) -> tuple[Predicate, ...]:
    """The predicates that do not hold; of alternatives the first, where none does.

    One person is not a parent and the other adult at once where a norm asks for both.
    """
    students = reached(context, norm)
    answers = {one: check_of(one, norm, students)(context, pack) for one in norm.needs.named}
    missing = [one for one in norm.needs.every if not answers[one].met]
    if not missing and {Predicate.GUARDIAN, Predicate.SECOND_ADULT} <= set(norm.needs.every):
        both = answers[Predicate.GUARDIAN].by | answers[Predicate.SECOND_ADULT].by
        missing += [Predicate.SECOND_ADULT] if len(both) < 2 else []
    if norm.needs.either and not any(answers[one].met for one in norm.needs.either):
        missing.append(norm.needs.either[0])
    return tuple(dict.fromkeys(missing))


def check_of(predicate: Predicate, norm: AudienceNorm, students: tuple[Person, ...]) -> predicates.Check:
    """The predicate with the norm's numbers, about the students that the norm is about."""
    match predicate:
        case Predicate.PEERS:
            return predicates.peers(norm.peers)
        case Predicate.MINIMUM_AUDIENCE:
            return predicates.minimum_audience(norm.minimum)
        case Predicate.SECOND_ADULT:
            return predicates.second_adult
        case Predicate.GUARDIAN:
            return predicates.guardian(students)
        case Predicate.OVERSEER:
            return predicates.overseer
        case Predicate.OVERSEERS:
            return predicates.overseers
        case Predicate.CONTACT_WELCOME:
            return predicates.contact_welcome(students)


def _check(case: Case, name: str) -> Outcome:
    if case.message is None:
        return NOTHING
    return joined(_for_norm(case, name, pack, norm) for pack in case.context.packs for norm in pack.audience)


def _for_norm(case: Case, name: str, pack: Pack, norm: AudienceNorm) -> Outcome:
    context = case.context
    if not _is_asked(name, norm):
        return NOTHING
    if not binds(norm, context.author) or not reached(context, norm):
        return silent(name, f"{norm.name} is not about this author and these readers")
    if not _is_found(case, name, pack, norm):
        return silent(name, f"{norm.name} holds")
    return _unless(case, name, pack, norm)


def _is_found(case: Case, name: str, pack: Pack, norm: AudienceNorm) -> bool:
    if name == QUIET:
        return _is_quiet(case, norm)
    return any(NAMES[one] == name for one in unmet(case.context, pack, norm))


def _is_asked(name: str, norm: AudienceNorm) -> bool:
    return bool(norm.quiet) if name == QUIET else any(NAMES[one] == name for one in norm.needs.named)


def _is_quiet(case: Case, norm: AudienceNorm) -> bool:
    """Whether it was quiet at the school when the message was first written: an edit rings nobody up."""
    zone = case.context.zone
    if norm.quiet is None or zone is None or case.message is None:
        return False
    return norm.quiet.hold_at(case.message.at.astimezone(zone).time())


def _unless(case: Case, name: str, pack: Pack, norm: AudienceNorm) -> Outcome:
    context = case.context
    if name not in (QUIET, NAMES[Predicate.CONTACT_WELCOME]) and not context.readers_known:
        return silent(name, "not all readers are known", near=True)
    if reason := excused(case, pack, norm):
        return Outcome(actions=(Log(note=reason),), silences=silent(name, reason, near=True).silences)
    lasting = norm.students is not Reach.ONE or name == QUIET
    if (lasting or is_trivial(case.text)) and _told_today(case, name):
        return silent(name, "told here within a day", near=True)
    return _found(case, name, pack, norm)


def _told_today(case: Case, name: str) -> bool:
    """Whether the author was told here within a day, about another message: what a room lacks is said once a day."""
    context, message = case.context, case.message
    mine = [one for one in context.incidents if context.author and one.author == context.author.ref]
    told = [one for one in mine if one.rule == name and one.state is not IncidentState.OVERTURNED]
    if any(message is not None and one.message == message.ref for one in told):
        return False
    return any(
        context.conversation is not None
        and one.conversation == context.conversation.ref
        and context.now - one.opened_at < _AGAIN
        for one in told
    )


def _found(case: Case, name: str, pack: Pack, norm: AudienceNorm) -> Outcome:
    context = case.context
    if context.author is None or case.message is None:
        return silent(name, "no author")
    level = Severity.HINT if norm.hint else Severity.WARN
    finding = Finding(rule=name, level=level, citation=pack.cite(norm.clause))
    missing = () if name == QUIET else unmet(context, pack, norm)
    draft = told_of(context, norm, finding, missing)
    warn = Warn(to=context.author.ref, draft=draft, about=case.message.ref, hint=norm.hint)
    return Outcome(findings=(finding,), actions=(warn,) if norm.hint else (warn, Log()))


def again(context: Context, pack: Pack, finding: Finding) -> Draft | None:
    """The notice of an earlier finding as it would be worded now; None where the pack no longer asks for it."""
    for norm in pack.audience:
        if norm.clause == finding.citation.clause and _is_asked(finding.rule, norm):
            asked = tuple(one for one in norm.needs.named if NAMES[one] == finding.rule)
            return told_of(context, norm, finding, unmet(context, pack, norm) or asked)
    return None


def _rule(name: str) -> Rule:
    return Rule(name=name, check=lambda case: _check(case, name))


RULES = tuple(_rule(name) for name in EVERY)
