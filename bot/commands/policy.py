"""`/policy`: a question about the rules, answered with citations, or an honest "ask this person"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers import closest
from bot.answers import new_question
from bot.answers import next_steps
from bot.answers import topics_in
from bot.ask import LANGS
from bot.ask import render_answer
from bot.commands import policy_asking
from bot.commands import policy_questions
from bot.commands import policy_taps
from bot.commands.base import Command
from bot.commands.base import Resources
from bot.policies.telling import with_changes
from policy.answer import Answer
from policy.answer import answer
from policy.model import QUESTIONS_CHECK
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import KeepQuestion
from policy.model import MemberRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Question
from policy.model import Reply
from policy.model import StandardAnswer
from policy.rules.safety import asked_for_help

_TAPS = (ButtonKey.HELPFUL, ButtonKey.NOT_HELPFUL, ButtonKey.ASK_PRINCIPAL)
_QUESTIONS = ("questions", "preguntas")
_STANDARDS = ("answers", "respuestas")


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Answer from the packs in force where it was asked. Without a question: the topics that people ask about."""
    question = (event.text or event.args).strip()
    if not question:
        return _topics(event, context)
    if question.casefold() in _QUESTIONS:
        return await policy_questions.listing(event, context, resources)
    if question.casefold() in _STANDARDS:
        return await policy_questions.standards(event, context, resources)
    return await answered(event, question, context, resources)


async def answered(
    event: CommandInvoked | ButtonPressed, question: str, context: Context, resources: Resources, *, keep: bool = True
) -> Decision:
    """The answer, the school's own first. The question is kept, sealed, without whoever asks, unless `keep` is false.

    Help comes before everything: where somebody may be in danger nothing is kept, and nobody's own answer stands above.
    """
    found = _found(question, context, resources)
    if found.safety and (helped := asked_for_help(event, context, question)) is not None:
        return helped
    standard = None if found.safety else closest(question, await resources.questions.standards(context.school.packs))
    kept = new_question(question, found, context, resources.packs) if keep else None
    actions: tuple[Action, ...] = (KeepQuestion(question=kept),) if kept else ()
    draft = await _draft(found, standard, kept, context, resources)
    draft = await _since_read(draft, found, event.by, resources)
    says = "answer" if found.answered or standard else "abstain"
    return Decision(actions=(*actions, Reply(to=event.by, draft=draft, says=says, reply_to=event.reply_to)))


def _found(question: str, context: Context, resources: Resources) -> Answer:
    wanted = context.author.lang if context.author else context.school.lang
    lang = wanted if wanted in LANGS else LANGS[0]
    role = context.author.role if context.author else None
    return answer(question, resources.index, packs=context.school.packs, role=role, lang=lang)


async def _draft(
    found: Answer, standard: StandardAnswer | None, kept: Question | None, context: Context, resources: Resources
) -> Draft:
    """The text holds its citations already, each with the sentence that it supports."""
    key = NoticeKey.POLICY_ANSWER if found.answered or found.safety else NoticeKey.POLICY_ABSTAIN
    text, about = render_answer(found, resources.texts), kept.id if kept else ""
    params: Params = {"text": text, "safety": found.safety, "decision": about}
    taps = () if kept is None else _TAPS if found.answered else (ButtonKey.ASK_PRINCIPAL,)
    steps = () if found.safety else next_steps(found, resources.packs, context.author)
    if standard is not None:
        key = NoticeKey.POLICY_STANDARD
        own = await policy_questions.shown(standard, resources)
        params = {**params, **own, "found": found.answered}
    return Draft(keys=(key,), params=params, buttons=(*taps, *steps))


async def _since_read(draft: Draft, found: Answer, by: MemberRef, resources: Resources) -> Draft:
    """With a word on what changed in the sections since the asker said to have read them."""
    text = await with_changes(str(draft.params["text"]), found, by, resources.since, resources.texts)
    return replace(draft, params={**draft.params, "text": text})


def _topics(event: CommandInvoked, context: Context) -> Decision:
    topics = topics_in(context.packs)
    params: Params = {"topics": topics, "can_choose": bool(topics)}
    draft = Draft(keys=(NoticeKey.POLICY_EMPTY,), params=params, buttons=(ButtonKey.TOPIC,) if topics else ())
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


async def about_message(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """What the policy says about a message of somebody's: its words are asked with, and kept nowhere."""
    words = (event.text or event.args).strip()
    return await answered(event, words, context, resources, keep=False) if words else _topics(event, context)


async def _asked_this(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """One of the questions on a topic was chosen: it comes from the policy, so that nothing of anybody's is kept."""
    question = policy_taps.chosen(event, context)
    if not question:
        return policy_taps.gone(event)
    return await answered(event, question, context, resources, keep=False)


async def _asked_in_form(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """A question written into the form behind a button."""
    question = dict(event.form).get("question", "").strip()
    return await answered(event, question, context, resources) if question else policy_taps.gone(event)


COMMAND = Command(
    name="policy",
    run=run,
    presses={
        ButtonKey.TOPIC: policy_taps.topic,
        ButtonKey.ASK_THIS: _asked_this,
        ButtonKey.ASK_POLICY: _asked_in_form,
        ButtonKey.TELL_HOW: policy_taps.tell_how,
        ButtonKey.HELPFUL: policy_asking.helpful,
        ButtonKey.NOT_HELPFUL: policy_asking.not_helpful,
        ButtonKey.ASK_PRINCIPAL: policy_asking.ask,
        ButtonKey.ANSWER: policy_questions.answer,
        ButtonKey.WITHDRAW: policy_questions.withdraw,
    },
    checks={QUESTIONS_CHECK: policy_questions.weekly},
)
MESSAGE = Command(name="policy_message", run=about_message, listed=False)
"""The entry in a message's menu: "What does policy say?"."""
