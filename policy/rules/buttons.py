"""What a press asks for: copy an overseer, declare an emergency, say who people are."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Log
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Record
from policy.model import RemoveMessage
from policy.model import ResolveFlag
from policy.model import ShowReportLink
from policy.rules.answers_about_people import relative
from policy.rules.answers_about_people import team_members
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import next_supervisor
from policy.rules.base import whose
from policy.rules.copying import copy
from policy.rules.mirroring import mirror
from policy.rules.moving import move
from policy.rules.pressed import an_exception
from policy.rules.pressed import answerable
from policy.rules.pressed import reply
from policy.rules.receipts import report_card


def _check(case: Case) -> Outcome:
    press = case.event
    if not isinstance(press, ButtonPressed) or press.button not in _ANSWERS:
        return NOTHING
    return _ANSWERS[press.button](case.context, press)


def _emergency(context: Context, press: ButtonPressed) -> Outcome:
    mine = answerable(context, press)
    if not mine or context.conversation is None:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    draft = Draft(keys=(NoticeKey.EMERGENCY_SUPERVISOR,), params=whose(context))
    return Outcome(
        actions=(
            NotifySupervisor(to=tuple(one.ref for one in next_supervisor(context)), draft=draft),
            ResolveFlag(incidents=tuple(one.id for one in mine)),
            Declare(exception=an_exception(context, press, ExceptionKind.EMERGENCY)),
            reply(press, NoticeKey.BUTTON_EMERGENCY),
            Log(note="emergency"),
        )
    )


def _delete(context: Context, press: ButtonPressed) -> Outcome:
    """The author's own message, at the author's own wish; where the bot may not, they are told how."""
    mine = tuple(one for one in answerable(context, press) if one.message is not None)
    if not mine:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    if not context.capabilities.can_remove:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_CANNOT_DELETE),))
    removals = tuple(RemoveMessage(ref=ref, asked=True) for ref in sorted({one.message for one in mine if one.message}))
    resolve = ResolveFlag(incidents=tuple(one.id for one in mine))
    return Outcome(actions=(*removals, resolve, reply(press, NoticeKey.BUTTON_DELETED), Log(note="deleted by author")))


def report(context: Context, press: ButtonPressed) -> Outcome:
    """A report without a reason: show the doors, and tell the supervisor that one exists, unless it is about them."""
    form = dict(press.form)
    named = form.get("about", "")
    to = tuple(
        one.ref for one in context.supervisors if named not in (one.ref.id, one.person.id if one.person else "")
    )[:1]
    tell = NotifySupervisor(to=to, draft=Draft(keys=(NoticeKey.REPORT_SUPERVISOR,)))
    show = ShowReportLink(to=press.by, draft=report_card(context), reply_to=press.reply_to)
    return Outcome(actions=(show, tell, Record(note="report")))


_ANSWERS: Mapping[str, Callable[[Context, ButtonPressed], Outcome]] = {
    ButtonKey.COPY_AD: copy,
    ButtonKey.COPY_PRINCIPAL: copy,
    ButtonKey.MIRROR: mirror,
    ButtonKey.MOVE_TO_GROUP: move,
    ButtonKey.MOVE_ANYWAY: move,
    ButtonKey.DELETE_MINE: _delete,
    ButtonKey.EMERGENCY: _emergency,
    ButtonKey.RELATIVE: relative,
    ButtonKey.TEAM_MEMBERS: team_members,
    ButtonKey.REPORT: report,
}
RULES = (Rule(name="buttons", check=_check, answers=True),)
