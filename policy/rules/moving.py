"""A message that went to one member is moved to the team: posted there at its author's wish, then taken away here."""

from __future__ import annotations

from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import ConversationRef
from policy.model import Draft
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Log
from policy.model import MessageMoved
from policy.model import MoveMessage
from policy.model import NoticeKey
from policy.model import Params
from policy.model import RemoveMessage
from policy.model import Reply
from policy.model import ResolveFlag
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import name_of
from policy.rules.group_only import GROUP_ONLY
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.pressed import answerable
from policy.rules.pressed import reply

_MOVED = (GROUP_ONLY, PRIVATE_MATTER)
_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)


def move(context: Context, press: ButtonPressed) -> Outcome:
    """Post the message where the team reads it; what looks private is asked about once more, as all would read it."""
    mine = tuple(one for one in answerable(context, press) if one.rule in _MOVED and one.message is not None)
    if not mine:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    if not context.teams:
        return Outcome(actions=(reply(press, NoticeKey.TEAM_NONE),))
    chosen = tuple(one for one in context.teams if one.ref.id == dict(press.form).get("category"))
    teams = chosen or context.teams
    private = any(one.rule == PRIVATE_MATTER for one in mine)
    if private and press.button == ButtonKey.MOVE_TO_GROUP and not chosen:
        known: Params = {"team": teams[0].name if len(teams) == 1 else ""}
        again = reply(press, NoticeKey.MOVE_PRIVATE, known, ButtonKey.MOVE_ANYWAY, ButtonKey.TELL)
        return Outcome(actions=(again,))
    if len(teams) > 1:
        choices = tuple((one.ref.id, one.name or one.ref.id) for one in teams)
        which = reply(
            press,
            NoticeKey.TEAM_WHICH,
            {"choices": choices, "teams": tuple(name for _, name in choices), "typed": False},
            ButtonKey.MOVE_TO_GROUP,
        )
        return Outcome(actions=(which,))
    return Outcome(actions=_moves(context, press, mine, teams[0].ref))


def _moves(
    context: Context, press: ButtonPressed, mine: tuple[Incident, ...], to: ConversationRef
) -> tuple[Action, ...]:
    draft = Draft(keys=(NoticeKey.TEAM_POST,), params={"author": name_of(context.author), "text": ""})
    first = {one.message: one for one in reversed(mine) if one.message}
    return tuple(
        MoveMessage(by=press.by, message=ref, to=to, since=one.opened_at, draft=draft, reply_to=press.reply_to)
        for ref, one in sorted(first.items())
    )


def _check(case: Case) -> Outcome:
    event, context = case.event, case.context
    if not isinstance(event, MessageMoved):
        return NOTHING
    if event.gone:
        return Outcome(actions=(_said(event, NoticeKey.MOVE_GONE, {}),))
    closed = tuple(
        one.id
        for one in context.incidents
        if one.message == event.ref and one.author == event.by and one.rule in _MOVED and one.state in _LIVE
    )
    can_remove = context.capabilities.can_remove
    params: Params = {
        "team": context.teams[0].name if context.teams else "",
        "removed": can_remove,
        "files": event.files,
    }
    removal: tuple[Action, ...] = (RemoveMessage(ref=event.ref, asked=True),) if can_remove else ()
    resolved: tuple[Action, ...] = (ResolveFlag(incidents=closed),) if closed else ()
    return Outcome(actions=(*removal, *resolved, _said(event, NoticeKey.MOVE_DONE, params), Log(note="moved")))


def _said(event: MessageMoved, key: NoticeKey, params: Params) -> Reply:
    return Reply(to=event.by, draft=Draft(keys=(key,), params=params), reply_to=event.reply_to)


RULES = (Rule(name="moving", check=_check, answers=True),)
