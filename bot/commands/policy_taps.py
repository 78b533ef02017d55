"""Taps that lead on from `/policy`: a topic, one of its questions, how to open a supervised room."""

from __future__ import annotations

from bot.answers import first_question
from bot.answers import questions_on
from bot.commands.base import Resources
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply
from policy.rules.places import is_staff


async def topic(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The questions that people ask on a topic; each has its answer one tap away."""
    lang = context.author.lang if context.author else context.school.lang
    found = questions_on(carried(event), context.packs, lang)
    if not found:
        return gone(event)
    params: Params = {"asks": tuple(text for _, text in found), "numbered": tuple(ident for ident, _ in found)}
    return say(event, NoticeKey.POLICY_TOPIC, params, ButtonKey.ASK_THIS)


def chosen(event: ButtonPressed, context: Context) -> str:
    """The question that was chosen; '' where no policy in force has it (any more)."""
    lang = context.author.lang if context.author else context.school.lang
    found = (pack.clause(carried(event)) for pack in context.packs)
    return next((first_question(one, lang) for one in found if one is not None), "")


async def tell_how(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """How a private matter with one student begins."""
    if not is_staff(context.author):
        return say(event, NoticeKey.TELL_STAFF_ONLY)
    return say(event, NoticeKey.TELL_HELP, {"wrong_reason": False})


def carried(event: ButtonPressed) -> str:
    """What a button among several carries, else what it is about."""
    return dict(event.form).get("category", "") or event.value


def gone(event: ButtonPressed) -> Decision:
    """What was pressed leads nowhere any more."""
    return say(event, NoticeKey.QUESTION_GONE)


def say(event: ButtonPressed, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey) -> Decision:
    """A private answer and nothing else."""
    return Decision(actions=(reply(event, key, params, *buttons),))


def reply(event: ButtonPressed, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey) -> Reply:
    """The private answer to a press."""
    return Reply(to=event.by, draft=Draft(keys=(key,), params=params or {}, buttons=buttons), reply_to=event.reply_to)
