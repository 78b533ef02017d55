"""The weekly digest, when its moment has come: to one person, once, in the chat or by mail or both."""

from __future__ import annotations

from bot.commands.base import Command
from bot.commands.base import Resources
from bot.contexts import supervising
from bot.desk.digest import figures
from policy.model import DIGEST_CHECK
from policy.model import PRECISION_DAYS
from policy.model import Action
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import MailNotice
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Record
from policy.model import Remind
from policy.model import Reply


async def due(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """Count and tell; silence for who supervises no more, and for an empty week where the school wants it so."""
    digest = context.school.digest
    if digest is None or event.subject not in supervising(context.school):
        return Decision()
    mine = (event.member,) if event.member else ()
    decided = await resources.incidents.decided(event.workspace, since=context.now - PRECISION_DAYS)
    found = await figures(resources, resources.book, event.workspace, mine, context.now, decided, reader=event.subject)
    if found.empty and not digest.empty:
        return Decision()
    params: Params = {**found.params, "school": context.school.name, "console": resources.console}
    draft = Draft(
        keys=(NoticeKey.DIGEST_WEEKLY,),
        params=params,
        buttons=(ButtonKey.CONSOLE,) if resources.console else (),
    )
    told: tuple[Action, ...] = (Remind(to=mine, draft=draft),) if mine else ()
    if await _has_address(event.subject, resources) and (digest.mail or not mine):
        told = (*told, MailNotice(person=event.subject, workspace=event.workspace, draft=draft))
    return Decision(actions=(*told, Record(note=DIGEST_CHECK))) if told else Decision()


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Nobody types it: it comes by itself."""
    draft = Draft(keys=(NoticeKey.COMMAND_UNKNOWN,), params={"commands": ()})
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


async def _has_address(person: str, resources: Resources) -> bool:
    """Whether a mail would get anywhere."""
    found = (await resources.people.with_ids([person])).get(person)
    return resources.links.by_mail and found is not None and bool(found.email)


COMMAND = Command(name="digest", run=run, listed=False, checks={DIGEST_CHECK: due})
