"""What a press asks for: copy an overseer, declare an emergency, say that a notice was wrong, report."""

from __future__ import annotations

from datetime import timedelta

from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import CopyOverseers
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Log
from policy.model import MatterCategory
from policy.model import Member
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import PolicyException
from policy.model import Record
from policy.model import RemoveMessage
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import ShowReportLink
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import next_supervisor
from policy.rules.base import report_doors
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import team

_OVERSEER = {ButtonKey.COPY_AD: Role.ATHLETIC_DIRECTOR, ButtonKey.COPY_PRINCIPAL: Role.PRINCIPAL}


def _check(case: Case) -> Outcome:
    press = case.event
    if not isinstance(press, ButtonPressed):
        return NOTHING
    match press.button:
        case ButtonKey.COPY_AD | ButtonKey.COPY_PRINCIPAL:
            return _copy(case.context, press)
        case ButtonKey.DELETE_MINE:
            return _delete(case.context, press)
        case ButtonKey.EMERGENCY:
            return _emergency(case.context, press)
        case ButtonKey.WRONG:
            return _wrong(case.context, press)
        case ButtonKey.REPORT:
            return report(case.context, press)
        case _:
            return NOTHING


def _reply(press: ButtonPressed, key: NoticeKey, buttons: tuple[ButtonKey, ...] = ()) -> Reply:
    draft = Draft(keys=(key,), params={"decision": press.value}, buttons=buttons)
    return Reply(to=press.by, draft=draft, reply_to=press.reply_to)


def _mine(context: Context, press: ButtonPressed) -> tuple[Incident, ...]:
    """The open incidents of the pressed notice: only the one whom it was sent to can answer it."""
    live = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
    return tuple(one for one in context.incidents if one.author == press.by and one.state in live)


def _copy(context: Context, press: ButtonPressed) -> Outcome:
    mine = _mine(context, press)
    if not mine or context.conversation is None:
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_STALE),))
    to = tuple(one for one in context.overseers if one.is_one_of(frozenset({_OVERSEER[ButtonKey(press.button)]})))
    if not to:
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_NO_OVERSEER),))
    category = _category(press)
    if category is None and not any(one.rule == PRIVATE_MATTER for one in mine):
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_NEEDS_CATEGORY, (ButtonKey(press.button),)),))
    return _copied(context, press, mine, to, category)


def _copied(
    context: Context,
    press: ButtonPressed,
    mine: tuple[Incident, ...],
    to: tuple[Member, ...],
    category: MatterCategory | None,
) -> Outcome:
    refs = tuple(one.ref for one in to)
    names = (
        tuple(one.person.name for one in team(context.author, context.audience) if one.person) if context.author else ()
    )
    author = context.author.person.name if context.author and context.author.person else ""
    params: Params = {"author": author, "students": names, "category": category or ""}
    cited = tuple(pack.cite(one.clause) for one in mine[:1] for pack in context.packs if pack.id == one.pack)
    draft = Draft(keys=(NoticeKey.PRIVATE_MATTER_COPY,), params=params, citations=cited)
    return Outcome(
        actions=(
            CopyOverseers(to=refs, draft=draft),
            ResolveFlag(incidents=tuple(one.id for one in mine)),
            Declare(exception=_exception(context, press, ExceptionKind.PRIVATE_MATTER, category, refs)),
            _reply(press, NoticeKey.BUTTON_COPIED),
            Log(note="copied"),
        )
    )


def _category(press: ButtonPressed) -> MatterCategory | None:
    given = dict(press.form).get("category", "")
    return MatterCategory(given) if given in tuple(MatterCategory) else None


def _exception(
    context: Context,
    press: ButtonPressed,
    kind: ExceptionKind,
    category: MatterCategory | None = None,
    copied: tuple[MemberRef, ...] = (),
) -> PolicyException:
    rules = [pack.group_only for pack in context.packs if pack.group_only]
    copy = kind is ExceptionKind.PRIVATE_MATTER
    hours = min((one.copy_hours if copy else one.emergency_hours for one in rules), default=4)
    if context.conversation is None:
        raise ValueError("an exception needs a conversation")
    return PolicyException(
        id=press.id,
        kind=kind,
        author=press.by,
        conversation=context.conversation.ref,
        category=category,
        copied=copied,
        since=context.now,
        until=context.now + timedelta(hours=hours),
    )


def _emergency(context: Context, press: ButtonPressed) -> Outcome:
    mine = _mine(context, press)
    if not mine or context.conversation is None:
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_STALE),))
    name = context.author.person.name if context.author and context.author.person else ""
    draft = Draft(keys=(NoticeKey.EMERGENCY_SUPERVISOR,), params={"author": name})
    return Outcome(
        actions=(
            NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft),
            ResolveFlag(incidents=tuple(one.id for one in mine)),
            Declare(exception=_exception(context, press, ExceptionKind.EMERGENCY)),
            _reply(press, NoticeKey.BUTTON_EMERGENCY),
            Log(note="emergency"),
        )
    )


def _delete(context: Context, press: ButtonPressed) -> Outcome:
    """The author's own message, at the author's own wish; where the bot may not, they are told how."""
    mine = tuple(one for one in _mine(context, press) if one.message is not None)
    if not mine:
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_STALE),))
    if not context.capabilities.can_remove:
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_CANNOT_DELETE),))
    removals = tuple(RemoveMessage(ref=ref, asked=True) for ref in sorted({one.message for one in mine if one.message}))
    resolve = ResolveFlag(incidents=tuple(one.id for one in mine))
    return Outcome(actions=(*removals, resolve, _reply(press, NoticeKey.BUTTON_DELETED), Log(note="deleted by author")))


def _wrong(context: Context, press: ButtonPressed) -> Outcome:
    if not _mine(context, press):
        return Outcome(actions=(_reply(press, NoticeKey.BUTTON_STALE),))
    return Outcome(actions=(Record(note="disputed"), _reply(press, NoticeKey.BUTTON_WRONG)))


def report(context: Context, press: ButtonPressed) -> Outcome:
    """A report by button: show the doors, and tell the supervisor that one exists, unless it is about them."""
    form = dict(press.form)
    named = form.get("about", "")
    card = Draft(keys=(NoticeKey.REPORT_CARD,), params={"contacts": report_doors(context)})
    to = tuple(
        one.ref for one in context.supervisors if named not in (one.ref.id, one.person.id if one.person else "")
    )[:1]
    tell = NotifySupervisor(to=to, draft=Draft(keys=(NoticeKey.REPORT_SUPERVISOR,)))
    show = ShowReportLink(to=press.by, draft=card, reply_to=press.reply_to)
    return Outcome(actions=(show, tell, Record(note="report")))


RULES = (Rule(name="buttons", check=_check, answers=True),)
