"""Taps below an answer: it was right, it was not, and a person should answer instead."""

from __future__ import annotations

from bot.answers import dropped
from bot.answers import kept_longer
from bot.commands.base import Resources
from bot.commands.policy_taps import gone
from bot.commands.policy_taps import reply
from bot.commands.policy_taps import say
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import KeepQuestion
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import Question
from policy.model import QuestionState
from policy.model import Record
from policy.rules.base import name_of
from policy.rules.places import supervisors_of


async def helpful(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The answer was right: the question is dropped at once."""
    one = await resources.questions.find(event.value, now=context.now)
    drops = (KeepQuestion(question=dropped(one, context)),) if one and one.state is QuestionState.SHOWN else ()
    return Decision(actions=(*drops, Record(note="answer_right"), reply(event, NoticeKey.QUESTION_THANKS)))


async def not_helpful(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """The answer was not right: the question waits for a supervisor, without whoever asked."""
    one = await resources.questions.find(event.value, now=context.now)
    if one is None:
        return gone(event)
    keeps: tuple[KeepQuestion, ...] = ()
    if one.state is QuestionState.SHOWN:
        keeps = (KeepQuestion(question=kept_longer(one, QuestionState.DISLIKED, context)),)
    said = reply(event, NoticeKey.QUESTION_DISLIKED, {"decision": one.id}, ButtonKey.ASK_PRINCIPAL)
    return Decision(actions=(*keeps, Record(note="answer_not_right"), said))


async def ask(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Send the question on to whoever supervises, with or without a name. Sent on once it is not sent again."""
    one = await resources.questions.find(event.value, now=context.now)
    if one is None or one.state is QuestionState.ANSWERED:
        return gone(event)
    named = dict(event.form).get("name") == "yes"
    if one.state is QuestionState.SENT:
        return say(event, NoticeKey.QUESTION_SENT, {"nobody": False, "named": one.named})
    if not supervisors_of(context, context.author):
        waits = KeepQuestion(question=kept_longer(one, QuestionState.UNANSWERED, context))
        return Decision(actions=(waits, reply(event, NoticeKey.QUESTION_SENT, {"nobody": True, "named": named})))
    return _sent(event, context, one, named=named)


def _sent(event: ButtonPressed, context: Context, one: Question, *, named: bool) -> Decision:
    kept = kept_longer(one, QuestionState.SENT, context, asker=event.by, named=named)
    who = name_of(context.author) if named else ""
    params: Params = {"question": one.text, "asker": who, "decision": one.id}
    draft = Draft(keys=(NoticeKey.QUESTION_SUPERVISOR,), params=params, buttons=(ButtonKey.ANSWER,))
    return Decision(
        actions=(
            KeepQuestion(question=kept),
            NotifySupervisor(to=supervisors_of(context, context.author), draft=draft),
            Record(note="question_sent"),
            reply(event, NoticeKey.QUESTION_SENT, {"nobody": False, "named": bool(who)}),
        )
    )
