"""A press of the mirror button: parents who do not read along get the message.

For mmsd.contact.elementary-middle, and for norms of the audience that take a parent of each student.
"""

from __future__ import annotations

from policy.model import AudienceNorm
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Draft
from policy.model import Incident
from policy.model import Log
from policy.model import MemberRef
from policy.model import Mirror
from policy.model import NoticeKey
from policy.model import Person
from policy.model import ResolveFlag
from policy.rules.audience import reached
from policy.rules.audience_words import MIRRORED
from policy.rules.audience_words import is_for_parents
from policy.rules.base import Outcome
from policy.rules.base import name_of
from policy.rules.base import whose
from policy.rules.parents import NOT_INCLUDED
from policy.rules.parents import left_out
from policy.rules.parents import named
from policy.rules.pressed import answerable
from policy.rules.pressed import reply


def mirror(context: Context, press: ButtonPressed) -> Outcome:
    """Send the message to the parents; the flag stays open where parents of a student cannot be reached here."""
    mine = tuple(one for one in answerable(context, press) if one.rule == NOT_INCLUDED or _norms(context, one))
    if not mine or mine[0].message is None:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    students = _students(context, mine)
    reached = {one.id: _parents_of(one, context) for one in students}
    missed = tuple(one for one in students if not reached[one.id])
    to = tuple(dict.fromkeys(ref for refs in reached.values() for ref in refs))
    if not to and missed:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_NO_PARENT, named(missed)),))
    send = Mirror(to=to, message=mine[0].message, since=mine[0].opened_at, draft=_draft(context, mine))
    return Outcome(
        actions=(
            *((send,) if to else ()),
            *(() if missed else (ResolveFlag(incidents=tuple(one.id for one in mine)),)),
            reply(press, NoticeKey.BUTTON_MIRRORED, {**named(missed), "in_part": bool(missed)}),
            Log(note="mirrored in part" if missed else "mirrored"),
        )
    )


def _students(context: Context, mine: tuple[Incident, ...]) -> tuple[Person, ...]:
    """Whose parents are still left out, in the policies that the flag rests on."""
    packs = [pack for pack in context.packs if any(one.pack == pack.id for one in mine if one.rule == NOT_INCLUDED)]
    found = {one.id: one for pack in packs for one in left_out(context, pack)}
    readers = {one.person.id for one in context.audience if one.person}
    for norm in (norm for one in mine for norm in _norms(context, one)):
        found |= {one.id: one for one in reached(context, norm) if readers.isdisjoint(one.parents)}
    return tuple(found.values())


def _norms(context: Context, incident: Incident) -> tuple[AudienceNorm, ...]:
    """The norms that a flag rests on and that a copy to the parents puts right."""
    packs = [pack for pack in context.packs if pack.id == incident.pack and incident.rule in MIRRORED]
    return tuple(
        norm for pack in packs for norm in pack.audience if norm.clause == incident.clause and is_for_parents(norm)
    )


def _parents_of(student: Person, context: Context) -> tuple[MemberRef, ...]:
    return tuple(one.ref for one in context.parents if one.person and one.person.id in student.parents)


def _draft(context: Context, mine: tuple[Incident, ...]) -> Draft:
    """Who wrote where; the text is filled in when it is sent. `text` stays empty where it can no longer be read."""
    cited = tuple(pack.cite(one.clause) for one in mine[:1] for pack in context.packs if pack.id == one.pack)
    params = {**whose(context), "author": name_of(context.author), "text": "", "files": 0}
    return Draft(keys=(NoticeKey.PARENTS_MIRROR,), params=params, citations=cited)
