"""What people press, send and call: buttons, forms, the shortcut on a message, slash commands.

Ids on the wire: a button is `press:{key}`, `form:{key}:{lang}` or `link:{n}`, a form `form:{key}`, its fields
`field:{name}` with one element `answer` each. What has other ids was not made by the bot.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from adapters.excerpt import excerpt_of
from adapters.slack.blocks import blocks_text
from adapters.slack.blocks import unescaped
from adapters.slack.forms import SAID
from adapters.slack.happening import moment_among
from adapters.slack.home import home_in
from adapters.slack.message import author_of
from adapters.slack.message import message_of
from adapters.slack.reasons import LINK
from adapters.slack.reasons import NOT_OURS
from adapters.slack.reasons import UNREADABLE
from adapters.slack.translated import FormRequest
from adapters.slack.translated import Me
from adapters.slack.translated import Translated
from adapters.slack.translated import ignored
from adapters.values import Json
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import AT_HOME
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConversationRef
from policy.model import MemberRef

REPORT_SHORTCUT = "report_message"
"""The callback id of the shortcut on a message: the one way in which a report can come from a talk without the bot."""
POLICY_SHORTCUT = "policy_message"
"""The callback id of the shortcut "What does policy say?", and the command that it calls."""


def pressed(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """A press (`block_actions`): the first button in it that is ours."""
    user = word_of(object_of(payload, "user"), "id")
    reason = NOT_OURS
    for action in objects_of(payload, "actions"):
        how, _, key = word_of(action, "action_id").partition(":")
        value = text_of(action, "value")
        if how == "press" and key and user:
            at = moment_among(word_of(action, "action_ts"), now=now)
            place, home = _place_of(payload, me), home_in(payload)
            return _press(ident, me.member(user), key, at=at, value=value, place=place, home=home)
        if how == "form" and key:
            name, _, lang = key.partition(":")
            by = me.member(user)
            request = FormRequest(button=name, lang=lang, trigger="", by=by, value=value, home=bool(home_in(payload)))
            return _asked(payload, me, request)
        if how in ("press", "link"):
            reason = LINK if how == "link" else UNREADABLE
    return ignored(reason)


def sent(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """A form was sent (`view_submission`): what was known before, and the answers."""
    view, user = object_of(payload, "view"), word_of(object_of(payload, "user"), "id")
    how, _, key = word_of(view, "callback_id").partition(":")
    if how != "form" or not key:
        return ignored(NOT_OURS)
    if not user:
        return ignored(UNREADABLE)
    kept = _kept(text_of(view, "private_metadata"))
    given = object_of(kept, "given")
    form = {name: text_of(given, name) for name in given} | _answers(object_of(object_of(view, "state"), "values"))
    if said := _said(view):
        form[SAID] = said
    channel = word_of(kept, "conversation")
    event = ButtonPressed(
        id=ident,
        workspace=me.workspace,
        at=now,
        by=me.member(user),
        button=key,
        conversation=me.place(channel) if channel else None,
        value=text_of(kept, "value"),
        form=tuple(form.items()),
        reply_to=AT_HOME if kept.get("home") is True else "",
    )
    return Translated(event=event)


def chosen(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """A shortcut was chosen on a message (`message_action`): a report about whoever wrote it, or a question."""
    shortcut = word_of(payload, "callback_id")
    if shortcut == POLICY_SHORTCUT:
        return _asked_about(payload, me, ident, now=now)
    return _reported(payload, me, now=now) if shortcut == REPORT_SHORTCUT else ignored(NOT_OURS)


def _reported(payload: Json, me: Me, *, now: datetime) -> Translated:
    """The message goes along as it stands, for Slack shows it this once; which one it is stands in `value`."""
    row, place = object_of(payload, "message"), _place_of(payload, me)
    author, ts = author_of(row), word_of(row, "ts")
    by = me.member(word_of(object_of(payload, "user"), "id"))
    request = FormRequest(button=ButtonKey.REPORT.value, lang="", trigger="", by=by)
    if place is not None and ts:
        message = message_of(row, place, author, moment_among(ts, now=now))
        given = (("about", author), *excerpt_of(message)) if author else excerpt_of(message)
        request = replace(request, value=f"@{place.id}#{ts}", given=given)
    return _asked(payload, me, request)


def _asked_about(payload: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """What the policy says about a message: its words are the question."""
    user, place = word_of(object_of(payload, "user"), "id"), _place_of(payload, me)
    row = object_of(payload, "message")
    if not user:
        return ignored(UNREADABLE)
    event = CommandInvoked(
        id=ident,
        workspace=me.workspace,
        at=moment_among(word_of(payload, "action_ts"), now=now),
        by=me.member(user),
        name=POLICY_SHORTCUT,
        text=(unescaped(text_of(row, "text")) or blocks_text(row)).strip(),
        conversation=place,
        reply_to=word_of(payload, "response_url"),
    )
    return Translated(event=event)


def called(fields: Json, me: Me, ident: str, *, now: datetime) -> Translated:
    """A slash command, as the fields of its form; what was typed behind it are its arguments."""
    name = word_of(fields, "command").removeprefix("/").lower()
    user, channel = word_of(fields, "user_id"), word_of(fields, "channel_id")
    if not name or not user:
        return ignored(UNREADABLE)
    event = CommandInvoked(
        id=ident,
        workspace=me.workspace,
        at=now,
        by=me.member(user),
        name=name,
        args=unescaped(text_of(fields, "text")).strip(),
        conversation=me.place(channel) if channel else None,
        reply_to=word_of(fields, "response_url"),
    )
    return Translated(event=event)


def _asked(payload: Json, me: Me, request: FormRequest) -> Translated:
    """A form is asked for; without a person or a trigger none can be opened."""
    trigger = word_of(payload, "trigger_id")
    if not (trigger and request.by.id and request.button):
        return ignored(UNREADABLE)
    return Translated(form=replace(request, trigger=trigger, conversation=_place_of(payload, me)))


def _press(
    ident: str, by: MemberRef, key: str, *, at: datetime, value: str, place: ConversationRef | None, home: str
) -> Translated:
    event = ButtonPressed(
        id=ident,
        workspace=by.workspace,
        at=at,
        by=by,
        button=key,
        conversation=place,
        value=value,
        reply_to=home,
    )
    return Translated(event=event)


def _place_of(payload: Json, me: Me) -> ConversationRef | None:
    """Where it happened; a view stands nowhere."""
    channel = word_of(object_of(payload, "channel"), "id") or word_of(object_of(payload, "container"), "channel_id")
    return me.place(channel) if channel else None


def _kept(text: str) -> Json:
    """What was put into the form when it was opened; nothing where it is not ours to read."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _said(view: Json) -> str:
    """The message that goes along: it travels in the form itself, in as many pieces as it takes."""
    pieces = (one for one in objects_of(view, "blocks") if word_of(one, "block_id").startswith(f"{SAID}:"))
    return "".join(text_of(object_of(one, "text"), "text") for one in pieces)


def _answers(values: Json) -> dict[str, str]:
    """The answers by the names of their fields; a field left empty has none."""
    answers: dict[str, str] = {}
    for block in values:
        how, _, name = block.partition(":")
        element = object_of(object_of(values, block), "answer")
        answer = text_of(element, "value") or text_of(object_of(element, "selected_option"), "value")
        if how == "field" and name and answer:
            answers[name] = answer
    return answers
