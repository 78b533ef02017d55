"""`/tell`: a room with one student and an overseer for a private matter, or a word to the whole team.

`/tell @student reason=medical|academic [copy=ad|principal]` has the bot make the room, `/tell team TEXT` has it post
where the team reads it. Conversations between two people are out of the bot's sight, so that this is the way that
it can watch. Sources: dracut.employee.4, policy decisions 3.6, 3.8.
"""

from __future__ import annotations

from bot.commands import tell_team
from bot.commands.base import Command
from bot.commands.base import Resources
from bot.commands.tell_words import Wanted
from bot.commands.tell_words import wanted_of
from bot.consents import Finder
from bot.consents.accounts import mentioned
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import MatterCategory
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Person
from policy.model import Reply
from policy.model import Role
from policy.rules.base import same_person
from policy.rules.group_only import GROUP_ONLY
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import team
from policy.rules.places import is_staff
from policy.rules.pressed import answerable
from policy.rules.telling import Asked
from policy.rules.telling import tell


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Find the student and have the room made; every mistake gets a word on what to write instead."""
    author = context.author
    if author is None or not is_staff(author):
        return _say(event, NoticeKey.TELL_STAFF_ONLY)
    wanted = wanted_of(event.args, event.text)
    if wanted.team:
        return await tell_team.post(event, context, resources, wanted.words)
    if not wanted.words or wanted.category is None:
        return _say(event, NoticeKey.TELL_HELP, {"wrong_reason": wanted.wrong_reason})
    found = await _meant(event, resources, wanted.words)
    if isinstance(found, Decision):
        return found
    if same_person(found, author) or found.role is not Role.STUDENT:
        return _say(event, NoticeKey.TELL_NOT_STUDENT)
    return tell(context, _asked(event, author, found, wanted, wanted.category))


def _asked(event: CommandInvoked, author: Member, student: Member, wanted: Wanted, category: MatterCategory) -> Asked:
    return Asked(
        by=author,
        student=student,
        category=category,
        prefer=wanted.prefer,
        near=event.conversation,
        reply_to=event.reply_to,
    )


async def _meant(event: CommandInvoked, resources: Resources, words: str) -> Member | Decision:
    """The account that is meant, or what to say where that is not clear."""
    account = mentioned(words, event.workspace)
    if account is not None:
        member = await resources.registry.member(account)
        return member if member and member.person else _say(event, NoticeKey.TELL_UNKNOWN, {"mention": True})
    found = await Finder(resources.people).find(words.removeprefix("@"))
    students = [one for one in found if one.role is Role.STUDENT]
    if len(students) > 1:
        return _say(event, NoticeKey.TELL_WHICH, {"rows": tuple(_row(one) for one in students)})
    if not students:
        return _say(event, NoticeKey.TELL_NOT_STUDENT if found else NoticeKey.TELL_UNKNOWN, {"mention": False})
    accounts = await resources.registry.accounts(event.workspace, (students[0].id,))
    return accounts[0] if accounts else _say(event, NoticeKey.TELL_NO_ACCOUNT, {"student": students[0].name})


def _row(one: Person) -> tuple[str, str]:
    """A name and what tells two of that name apart: their groups, and the id that the command takes."""
    return one.name, ", ".join((*(membership.group for membership in one.memberships), one.id))


async def sent(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """From a warning: the same with the student who read the message; its flag ends when the room stands."""
    author = context.author
    mine = tuple(one for one in answerable(context, event) if one.rule in (GROUP_ONLY, PRIVATE_MATTER))
    if author is None or not mine:
        return _say(event, NoticeKey.BUTTON_STALE)
    given = dict(event.form).get("category", "")
    students = team(author, context.audience)
    if len(students) != 1 or given not in tuple(MatterCategory):
        return _say(event, NoticeKey.TELL_HELP, {"wrong_reason": False})
    return tell(
        context,
        Asked(
            by=author,
            student=students[0],
            category=MatterCategory(given),
            near=mine[0].conversation,
            flags=tuple(one.id for one in mine),
            reply_to=event.reply_to,
        ),
    )


def _say(event: CommandInvoked | ButtonPressed, key: NoticeKey, params: Params | None = None) -> Decision:
    draft = Draft(keys=(key,), params=params or {})
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


COMMAND = Command(name="tell", run=run, button=ButtonKey.TELL, sent=sent)
