"""`/coverage`: what the bot sees and what it does not. Never shows "not seen" as "compliant".

Everybody hears how much is seen. Staff see which of their own conversations somebody should look at, and who
supervises sees all of them; once a month these are told by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.audit.coverage import BARRED
from bot.audit.coverage import Coverage
from bot.commands.base import Command
from bot.commands.base import Resources
from bot.contexts import supervising
from policy.model import COVERAGE_CHECK
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import MailNotice
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Reply
from policy.rules.places import is_staff

_SHOWN = 5
"""How many conversations of each kind are named."""
_DOUBTS = ("one_to_one", "one_adult", "silent", "unseen", "unlinked", "unchecked")


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Count what is seen; names of conversations that the asker may not know of are not told."""
    every = await resources.places.conversations(event.workspace)
    seen = sum(one.seen for one in every)
    params: Params = {
        "here_seen": context.conversation is not None and context.conversation.seen,
        "reads": context.capabilities.can_read,
        "pictures": context.capabilities.pictures,
        "words": context.capabilities.words,
        "documents": context.capabilities.documents,
        "seen": seen,
        "unseen": len(every) - seen,
        "total": len(every),
        "observing": context.school.mode is Mode.OBSERVE,
        "overseen": "",
    }
    if _supervises(event, context):
        params = {**params, **await _lamps(event.workspace, context, resources)}
    if resources.oversight is not None:
        given, staff = await resources.oversight.counted(event.workspace)
        params = {**params, "overseen": f"{given}/{staff}"}
    card = Reply(to=event.by, draft=Draft(keys=(NoticeKey.COVERAGE_CARD,), params=params), reply_to=event.reply_to)
    rooms = await _to_look_at(event, context, resources)
    return Decision(actions=(card, *([Reply(to=event.by, draft=rooms)] if rooms else [])))


async def _to_look_at(event: CommandInvoked, context: Context, resources: Resources) -> Draft | None:
    """What staff should look at in their own conversations, and who supervises in all: in a note of its own."""
    head = _supervises(event, context)
    if not head and not is_staff(context.author):
        return None
    return _rooms(await resources.coverage.of(event.workspace, context.now, mine=None if head else (event.by,)))


def _supervises(event: CommandInvoked, context: Context) -> bool:
    return any(one.ref == event.by for one in context.supervisors)


async def _lamps(workspace: str, context: Context, resources: Resources) -> Params:
    """How the platform's own brakes stand, where it has any: each with its light and the day since when."""
    if not context.capabilities.brakes:
        return {}
    found = await resources.coverage.lamps(workspace, context.now)
    return {"brakes": tuple((one.brake.value, f"{one.light}:{one.since.date() if one.since else ''}") for one in found)}


async def due(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """The month's statement, to one person, once; silence for who supervises no more."""
    if event.subject not in supervising(context.school):
        return Decision()
    found = await resources.coverage.of(event.workspace, context.now)
    period = f"{context.today or context.now:%Y-%m}"
    before = await resources.coverage.audits.tallied(event.workspace, before=period)
    await resources.coverage.audits.tally(event.workspace, period, found.counts)
    console = (ButtonKey.CONSOLE,) if resources.console else ()
    lamps = await _lamps(event.workspace, context, resources)
    params = {**_stated(found, context, resources), **lamps, "changes": _compared(found, before)}
    draft = Draft(keys=(NoticeKey.COVERAGE_STATEMENT,), params=params, buttons=console)
    if event.member is None:
        mail = MailNotice(person=event.subject, workspace=event.workspace, draft=draft)
        return Decision(actions=(mail, Record(note=COVERAGE_CHECK)))
    rooms = _rooms(found)
    told = tuple(Remind(to=(event.member,), draft=one) for one in (draft, *([rooms] if rooms else [])))
    return Decision(actions=(*told, Record(note=COVERAGE_CHECK)))


def _rooms(found: Coverage) -> Draft | None:
    """The conversations that somebody should look at; None where there is none."""
    if not (found.lacking or found.silent):
        return None
    params: Params = {
        **found.named(_SHOWN),
        "audited": str(found.run.at.date()) if found.run else "",
        "barred": BARRED in found.rights,
    }
    return Draft(keys=(NoticeKey.COVERAGE_ROOMS,), params=params)


def _stated(found: Coverage, context: Context, resources: Resources) -> Params:
    counts = found.counts
    doubts = {**{name: counts[name] for name in _DOUBTS}, "gaps": found.gaps, "rights": sum(found.rights.values())}
    return {
        "kinds": found.by_kind,
        "school": context.school.name,
        "console": resources.console,
        "seen": counts["seen"],
        "total": counts["seen"] + counts["unseen"],
        "reads": context.capabilities.can_read,
        "counts": tuple((name, str(n)) for name, n in doubts.items() if n),
    }


def _compared(found: Coverage, before: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """What is different from the last statement; nothing with the first one."""
    return tuple((what, f"{n}:{before[what]}") for what, n in found.counts.items() if before.get(what, n) != n)


COMMAND = Command(name="coverage", run=run, checks={COVERAGE_CHECK: due})
