"""`/consent ask WHO [group:NAME]` and `/consent list`: a question to each parent, and the questions that are open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.asking import ask
from bot.commands.base import Resources
from bot.consents import may_record
from bot.consents.access import may_record_any
from policy.model import ASK_DAYS
from policy.model import CommandInvoked
from policy.model import ConsentKind
from policy.model import ConsentRequest
from policy.model import Context
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Fact
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Person
from policy.model import School

ASK = ("ask", "pedir", "preguntar")
LIST = ("list", "lista")
_SCOPE = re.compile(r"^(?P<who>.*?)\s+(?P<scope>group:\S.*)$")
_SHOWN = 20
Said = tuple[NoticeKey, Params]
"""A notice's key and what it is filled in with."""
Rows = tuple[tuple[str, str], ...]
"""Whom a question is about, and how far it is: day, state and parent."""


def scope_in(words: str) -> tuple[str, str]:
    """Who is meant, and where it is to hold: "" everywhere, or `group:NAME`."""
    found = _SCOPE.match(words)
    return (found["who"], found["scope"].strip()) if found else (words, "")


async def asking(
    event: CommandInvoked, context: Context, resources: Resources, found: Sequence[Person], scope: str
) -> Said:
    """Ask the parents of whoever is meant, where it is the asker's to ask."""
    asker = context.author.person if context.author else None
    allowed = [one for one in found if asker and may_record(asker, one, ConsentKind.MEDIA_RELEASE, context.school)]
    if asker is None or not may_record_any(asker, context.school) or (found and not allowed):
        return NoticeKey.CONSENT_REFUSED, {"recording": True}
    if len(allowed) != 1:
        return NoticeKey.CONSENT_UNCLEAR, {"problem": "several" if found else "nobody"}
    if not resources.links.reachable:
        return _asked(allowed[0], "no_url")
    done = await ask(
        allowed[0],
        ConsentKind.MEDIA_RELEASE,
        scope=scope,
        by=asker.id,
        at=context.now,
        people=resources.people,
        asked=resources.asked,
    )
    unreached = [one for one in done.new if not await _reachable(event, resources, one)]
    if not done.parents:
        return _asked(allowed[0], "no_parents")
    gets = [one for one in done.new if one not in unreached]
    why_not = "" if gets or done.already else "unreached"
    return _asked(allowed[0], why_not, new=gets, already=done.already, unreached=unreached)


async def _reachable(event: CommandInvoked, resources: Resources, parent: Person) -> bool:
    if resources.links.by_mail and parent.email:
        return True
    return bool(await resources.registry.accounts(event.workspace, [parent.id]))


def _asked(
    about: Person,
    why_not: str,
    *,
    new: Sequence[Person] = (),
    already: Sequence[Person] = (),
    unreached: Sequence[Person] = (),
) -> Said:
    return NoticeKey.CONSENT_ASKED, {
        "name": about.name,
        "why_not": why_not,
        "days": ASK_DAYS.days,
        "asked_names": _names(new),
        "already": _names(already),
        "unreached": _names(unreached),
    }


def _names(persons: Sequence[Person]) -> tuple[str, ...]:
    return tuple(one.name for one in persons)


async def listing(event: CommandInvoked, context: Context, resources: Resources) -> Said:
    """The open questions that the asker may see; the look stands in the sealed log."""
    rows = await waiting(context, resources)
    facts: dict[str, Fact] = {"what": "consent_requests", "count": len(rows)}
    await resources.book.add([Entry(kind=EntryKind.VIEW, at=context.now, subject=event.by, facts=facts)])
    return NoticeKey.CONSENT_OPEN, {"waiting": rows[:_SHOWN], "left": max(0, len(rows) - _SHOWN)}


async def waiting(context: Context, resources: Resources, about: str = "") -> Rows:
    """The open questions, all or those about one person: for who may record the answer, and for the parent asked."""
    asker = context.author.person if context.author else None
    every = [one for one in await resources.asked.open(now=context.now) if about in ("", one.subject)]
    known = await resources.people.with_ids({who for one in every for who in (one.subject, one.parent)})
    seen = [one for one in every if asker and one.subject in known and _may_see(asker, one, known, context.school)]
    zone = ZoneInfo(context.school.zone)
    return tuple((known[one.subject].name, _state(one, known, zone)) for one in seen)


def _may_see(asker: Person, one: ConsentRequest, known: Mapping[str, Person], school: School) -> bool:
    """One parent does not learn from us whether the other has answered."""
    about = known[one.subject]
    own = asker.id == one.parent and asker.id in about.parents
    return own or may_record(asker, about, one.kind, school)


def _state(one: ConsentRequest, known: Mapping[str, Person], zone: ZoneInfo) -> str:
    parent = known[one.parent].name if one.parent in known else "-"
    return f"{one.asked_at.astimezone(zone).date().isoformat()}:{state_of(one)}:{parent}"


def state_of(one: ConsentRequest) -> str:
    """How far a question is: `waiting` to be sent, `failed`, `sent`, `reminded`."""
    if one.reminded_at is not None:
        return "reminded"
    if one.sent_at is not None:
        return "sent"
    return "waiting" if one.due is not None else "failed"
