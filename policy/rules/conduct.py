"""What is meant to hurt, threaten or harass, and what promotes alcohol or drugs: a private word, and the doors (3.2).

Nobody is accused: the author is asked to look again. Whoever it may be meant for is shown whom to turn to. Sexual words
of staff to students are told to the safeguarding person and to nobody else, as in row S4; the text of a sexual message
is removed only together with a sealed case that holds it as evidence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from policy.detect.heard import Heard
from policy.detect.normalise import normalise
from policy.model import STAFF
from policy.model import Action
from policy.model import Case as Report
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseSource
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import Member
from policy.model import Message
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import NotifySupervisor
from policy.model import OpenCase
from policy.model import Pack
from policy.model import RemoveMessage
from policy.model import Severity
from policy.model import ShowReportLink
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import next_supervisor
from policy.rules.base import same_person
from policy.rules.base import silent
from policy.rules.base import whose
from policy.rules.personal_data import warning
from policy.rules.receipts import report_card
from policy.rules.safeguarding import who_looks

ESCALATE = "conduct.harassment.escalate"
"""Rows of this name say where a supervisor hears of an insult, too (nycdoe.D.4.b.escalate)."""
_WARNS = {
    Heard.HARASSMENT: NoticeKey.HARASSMENT_WARN,
    Heard.THREAT: NoticeKey.THREAT_WARN,
    Heard.SEXUAL: NoticeKey.SEXUAL_WARN,
    Heard.SUBSTANCES: NoticeKey.SUBSTANCES_WARN,
}
WARNS = {
    **{cue.value: key for cue, key in _WARNS.items()},
    Heard.ANONYMIZER.value: NoticeKey.ANONYMIZER_WARN,
}
"""The word to the author, by the name of its rule."""
_MOST_TOLD = 3


def _checker(cue: Heard) -> Callable[[Case], Outcome]:
    def check(case: Case) -> Outcome:
        if case.message is None or case.context.author is None or cue not in case.heard:
            return silent(cue.value, "nothing found")
        if cue is Heard.HARASSMENT and Heard.THREAT in case.heard:
            return silent(cue.value, "the threat says it")
        found = [_for_pack(case, case.message, pack, cue) for pack in case.context.packs]
        return joined(found)

    return check


def _for_pack(case: Case, message: Message, pack: Pack, cue: Heard) -> Outcome:
    row = fitting_row(pack, cue.value, case.context)
    if row is None or row.do is Severity.NONE:
        return silent(cue.value, f"{pack.id} does not ask for it here", near=True)
    finding = Finding(rule=cue.value, level=row.do, citation=pack.cite(row.clause))
    return Outcome(findings=(finding,), actions=_consequences(case, message, pack, cue, finding))


def _consequences(case: Case, message: Message, pack: Pack, cue: Heard, finding: Finding) -> tuple[Action, ...]:
    context, author = case.context, case.context.author
    if cue is Heard.SEXUAL:
        return _sexual(context, message, pack, finding)
    warn = warning(context, _WARNS[cue], finding, message.ref)
    match cue:
        case Heard.THREAT:
            told = _supervisor(context, NoticeKey.THREAT_SUPERVISOR, finding)
            return (warn, told, *_doors(case, author), Log())
        case Heard.HARASSMENT:
            escalates = fitting_row(pack, ESCALATE, context) is not None
            above = (_supervisor(context, NoticeKey.HARASSMENT_SUPERVISOR, finding),) if escalates else ()
            return (warn, *above, *_doors(case, author), Log())
        case _:
            return (warn, Log())


def _supervisor(context: Context, key: NoticeKey, finding: Finding) -> NotifySupervisor:
    draft = Draft(keys=(key,), params=whose(context), citations=(finding.citation,))
    return NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft)


def _doors(case: Case, author: Member | None) -> tuple[ShowReportLink, ...]:
    """The doors, for whoever it seems to be meant for; for the author where nobody can tell."""
    context = case.context
    card = report_card(context)
    meant = _meant_for(case)
    if meant:
        draft = replace(card, keys=(NoticeKey.CONDUCT_DOORS,))
        return tuple(ShowReportLink(to=one.ref, draft=draft) for one in meant)
    return (ShowReportLink(to=author.ref, draft=card),) if author else ()


def _meant_for(case: Case) -> tuple[Member, ...]:
    """Readers whose first name stands in it, or the only reader there is."""
    audience = tuple(one for one in case.context.audience if not same_person(one, case.context.author))
    said = set(normalise(case.text).text.lower().replace("'", " ").replace(",", " ").replace(".", " ").split())
    named = [one for one in audience if one.person and one.person.name.split()[0].lower() in said]
    return tuple((named or list(audience) if len(audience) == 1 else named)[:_MOST_TOLD])


def _sexual(context: Context, message: Message, pack: Pack, finding: Finding) -> tuple[Action, ...]:
    if context.author is not None and context.author.is_one_of(STAFF):
        draft = Draft(keys=(NoticeKey.SEXUAL_LOOK,), params=whose(context), citations=(finding.citation,))
        return (NotifySafeguarding(to=who_looks(context), draft=draft), Log())
    goes = context.capabilities.can_remove and finding.level is Severity.REMOVE
    gone = goes and context.mode(Heard.SEXUAL.value) is not Mode.WARN
    warn = warning(context, NoticeKey.SEXUAL_WARN, finding, message.ref, params={"removed": gone})
    told = _supervisor(context, NoticeKey.SEXUAL_SUPERVISOR, finding)
    evidence = (_evidence(context, message, pack), RemoveMessage(ref=message.ref)) if goes else ()
    return (warn, *evidence, told, Log())


def _evidence(context: Context, message: Message, pack: Pack) -> OpenCase:
    """The text as it stood, sealed and under legal hold, before it goes. The same message is the same case."""
    ref = message.ref
    name = hashlib.sha256(f"{ref.workspace}/{ref.conversation}/{ref.id}".encode()).hexdigest()[:32]
    team = tuple(one.person.id for one in context.safeguarding if one.person and not same_person(one, context.author))
    report = Report(
        id=name,
        workspace=ref.workspace,
        category=CaseCategory.SEXUAL,
        source=CaseSource.CHAT,
        opened_at=context.now,
        lang=context.school.lang,
        pack=pack.id,
        conversation=ref.place,
        message=ref,
        about=(message.author,),
        team=team[:1],
        held=True,
    )
    entry = CaseEntry(id=f"{name}.0", case=name, at=context.now, kind=CaseEntryKind.EXCERPT, text=message.text)
    return OpenCase(case=report, entries=(entry,))


RULES = tuple(Rule(name=cue.value, check=_checker(cue), files=True) for cue in _WARNS)
