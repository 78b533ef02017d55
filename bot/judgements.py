"""A decision made ready to be kept: with what it was about, and what of the text has to wait for its other half."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from datetime import timedelta
from uuid import uuid4

from policy.detect import may_continue
from policy.model import AT_HOME
from policy.model import ButtonPressed
from policy.model import CaseReported
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Event
from policy.model import GapFound
from policy.model import Judgement
from policy.model import MessagePosted
from policy.model import Schedule
from policy.model import ShowHome
from policy.model import ShowReportLink
from policy.model import conversation_of
from policy.model import message_about
from policy.rules.one_by_one import ONE_BY_ONE

_KEEP = timedelta(seconds=120)


def gap_found(place: ConversationRef, since: datetime | None, reason: str, now: datetime) -> GapFound:
    """One gap a place and moment, however often it is found."""
    ident = f"gap:{place.workspace}:{place.id}:{since.isoformat() if since else ''}"
    return GapFound(id=ident, workspace=place.workspace, at=now, conversation=place, since=since, reason=reason)


def at_home(event: Event, decision: Decision) -> Decision:
    """What is pressed at home may change what stands there: it is drawn anew, unless that is what was asked for."""
    if not isinstance(event, ButtonPressed) or not event.reply_to.startswith(AT_HOME):
        return decision
    if any(isinstance(one, ShowHome) for one in decision.actions):
        return decision
    return replace(decision, actions=(*decision.actions, ShowHome(to=event.by, reply_to=event.reply_to)))


def judgement_of(event: Event, context: Context, decision: Decision) -> Judgement:
    """What is stored in one transaction."""
    identity = uuid4().hex
    text, quiet = _kept_text(event), _is_about_reporting(event, decision)
    return Judgement(
        id=identity,
        event=event,
        decision=_about(decision, identity),
        at=context.now,
        author=context.author.ref if context.author and not quiet else None,
        conversation=None if quiet else _place(event, context),
        message=None if isinstance(event, ButtonPressed) and not context.own_message else message_about(event),
        revisions=tuple(f"{pack.id}@{pack.revision}" for pack in context.packs),
        keep=text,
        keep_until=event.at + _KEEP if text else None,
        said=context.said and replace(context.said, told=_is_told(decision)),
        direct=context.conversation is None or context.conversation.kind is ConversationKind.DM,
    )


def _about(decision: Decision, identity: str) -> Decision:
    """What is checked later is about this very judgement, where it does not say otherwise."""
    if not any(isinstance(one, Schedule) and not one.subject for one in decision.actions):
        return decision
    actions = tuple(
        replace(one, subject=identity) if isinstance(one, Schedule) and not one.subject else one
        for one in decision.actions
    )
    return replace(decision, actions=actions)


def _place(event: Event, context: Context) -> ConversationRef | None:
    """None for a report: where it comes from would narrow down who made it. The case itself knows, sealed."""
    if isinstance(event, CaseReported):
        return None
    return context.conversation.ref if context.conversation else conversation_of(event)


def _is_about_reporting(event: Event, decision: Decision) -> bool:
    """Whether somebody asked how to report, or looked at home, where the way to report stands.

    A report may follow: that they asked would tell who sent it.
    """
    asked = isinstance(event, CommandInvoked | ButtonPressed) and not decision.findings
    looked = bool(decision.actions) and all(isinstance(one, ShowHome) for one in decision.actions)
    return asked and (looked or any(isinstance(one, ShowReportLink) for one in decision.actions))


def _is_told(decision: Decision) -> bool:
    return any(one.rule == ONE_BY_ONE for one in decision.findings)


def _kept_text(event: Event) -> str | None:
    """Only a text whose end may be the beginning of a number or an address is kept, sealed, for 120 seconds."""
    if isinstance(event, MessagePosted) and may_continue(event.message.text):
        return event.message.text
    return None
