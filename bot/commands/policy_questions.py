"""What waits for a supervisor: the open questions, an answer to one of them, and the school's own answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers import may_answer
from bot.commands.base import Resources
from bot.commands.policy_taps import carried
from bot.commands.policy_taps import gone
from bot.commands.policy_taps import reply
from bot.commands.policy_taps import say
from policy.model import ANSWER_LONG
from policy.model import QUESTIONS_CHECK
from policy.model import Action
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import KeepQuestion
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Question
from policy.model import QuestionState
from policy.model import Record
from policy.model import Remind
from policy.model import Reply
from policy.model import SetStandard
from policy.model import StandardAnswer
from policy.model import WithdrawStandard
from policy.rules.base import name_of

MOST = 5
"""How many questions one notice shows."""


async def listing(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """The questions that wait, for who may answer them."""
    if not may_answer(context):
        return _told(event, NoticeKey.QUESTION_NOT_YOURS)
    params = await _waiting(context, resources)
    return _told(event, NoticeKey.QUESTIONS_LIST, params, *((ButtonKey.ANSWER,) if params["waits"] else ()))


async def weekly(event: CheckDue, context: Context, resources: Resources) -> Decision:
    """The same for the supervisor, once a week; silence where nothing waits or nobody supervises."""
    params, to = await _waiting(context, resources), tuple(one.ref for one in context.supervisors[:1])
    if not params["waits"] or not to:
        return Decision()
    draft = Draft(keys=(NoticeKey.QUESTIONS_WEEKLY,), params=params, buttons=(ButtonKey.ANSWER,))
    return Decision(actions=(Remind(to=to, draft=draft), Record(note=QUESTIONS_CHECK)))


async def standards(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """The school's own answers, each with a button that takes it back."""
    if not may_answer(context):
        return _told(event, NoticeKey.QUESTION_NOT_YOURS)
    found = await resources.questions.standards(context.school.packs)
    params: Params = {
        "own": tuple((one.question, one.answer) for one in found[:MOST]),
        "numbered": tuple(one.id for one in found[:MOST]),
        "more": max(0, len(found) - MOST),
        "decision": "",
    }
    return _told(event, NoticeKey.STANDARDS_LIST, params, *((ButtonKey.WITHDRAW,) if found else ()))


async def answer(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Answer a question: back to whoever sent it on, and for everybody who asks it again, where that is ticked."""
    if not may_answer(context):
        return say(event, NoticeKey.QUESTION_NOT_YOURS)
    one = await resources.questions.find(carried(event), now=context.now)
    if one is None or one.state is QuestionState.ANSWERED:
        return gone(event)
    form = dict(event.form)
    words = " ".join(form.get("answer", "").split())[:ANSWER_LONG]
    if not words:
        return say(event, NoticeKey.QUESTION_EMPTY, {"decision": one.id}, ButtonKey.ANSWER)
    return _answered(event, context, resources, one, words, standing=form.get("standard") == "yes")


def _answered(
    event: ButtonPressed, context: Context, resources: Resources, one: Question, words: str, *, standing: bool
) -> Decision:
    done = replace(one, state=QuestionState.ANSWERED, asker=None, named=False)
    actions: list[Action] = [KeepQuestion(question=done), Record(note="question_answered")]
    if standing:
        actions.append(SetStandard(standard=_standard(context, resources, one, words)))
    by = name_of(context.author)
    if one.asker is not None:
        params: Params = {"question": one.text, "answer": words, "by": by}
        actions.append(Reply(to=one.asker, draft=Draft(keys=(NoticeKey.QUESTION_ANSWERED,), params=params)))
    said: Params = {"told": one.asker is not None, "standing": standing, "decision": one.id}
    buttons = (ButtonKey.WITHDRAW,) if standing else ()
    return Decision(actions=(*actions, reply(event, NoticeKey.QUESTION_DONE, said, *buttons)))


def _standard(context: Context, resources: Resources, one: Question, words: str) -> StandardAnswer:
    pack, person = resources.packs.get(one.pack), context.author.person if context.author else None
    return StandardAnswer(
        id=one.id,
        pack=one.pack,
        revision=pack.revision if pack else one.revision,
        question=one.text,
        answer=words,
        by=person.id if person else "",
        at=context.now,
    )


async def withdraw(event: ButtonPressed, context: Context, resources: Resources) -> Decision:
    """Take back an answer of the school's own; the policy alone answers from here on."""
    if not may_answer(context):
        return say(event, NoticeKey.QUESTION_NOT_YOURS)
    one = await resources.questions.standard(carried(event))
    if one is None:
        return gone(event)
    said = reply(event, NoticeKey.STANDARD_WITHDRAWN)
    return Decision(actions=(WithdrawStandard(standard=one.id), Record(note="standard_withdrawn"), said))


async def shown(one: StandardAnswer, resources: Resources) -> dict[str, str | bool]:
    """What an answer of the school's own says of itself: who gave it, when, and whether the policy is another now."""
    people = await resources.people.with_ids({one.by}) if one.by else {}
    by, pack = people.get(one.by), resources.packs.get(one.pack)
    return {
        "answer": one.answer,
        "by": by.name if by else "",
        "day": one.at.date().isoformat(),
        "changed": pack is not None and pack.revision != one.revision,
    }


async def _waiting(context: Context, resources: Resources) -> Params:
    """The questions that wait, the same words once; who asked stands there only where they agreed."""
    found = _once(await resources.questions.open(now=context.now))
    rows = tuple([(one.text, await _why(one, resources)) for one in found[:MOST]])
    numbered = tuple(one.id for one in found[:MOST])
    return {"waits": rows, "numbered": numbered, "more": max(0, len(found) - MOST), "decision": ""}


def _once(found: Sequence[Question]) -> list[Question]:
    """What several people asked in the same words stands there once; a question that somebody sent on always does."""
    first: dict[str, Question] = {}
    for one in found:
        first.setdefault(one.id if one.asker else one.text.casefold(), one)
    return list(first.values())


async def _why(one: Question, resources: Resources) -> str:
    """Why a question waits, and who sent it on if they agreed to be named."""
    asker = await resources.registry.member(one.asker) if one.asker and one.named else None
    name = name_of(asker)
    return f"{one.state}:{name}" if name else one.state.value


def _told(event: CommandInvoked, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey) -> Decision:
    draft = Draft(keys=(key,), params=params or {}, buttons=buttons)
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))
