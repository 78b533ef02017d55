"""`/policy`: a question about the rules, answered with citations, or an honest "ask this person"."""

from __future__ import annotations

from bot.ask import LANGS
from bot.ask import render_answer
from bot.commands.base import Command
from bot.commands.base import Resources
from policy.answer import Answer
from policy.answer import answer
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Reply


async def run(event: CommandInvoked, context: Context, resources: Resources) -> Decision:
    """Answer from the packs in force where it was asked; the question itself is not kept."""
    question = (event.text or event.args).strip()
    if not question:
        return _reply(event, Draft(keys=(NoticeKey.POLICY_EMPTY,)))
    wanted = context.author.lang if context.author else context.school.lang
    lang = wanted if wanted in LANGS else LANGS[0]
    role = context.author.role if context.author else None
    found = answer(question, resources.index, packs=context.school.packs, role=role, lang=lang)
    return _reply(event, _draft(found, resources), says="answer" if found.answered else "abstain")


def _draft(found: Answer, resources: Resources) -> Draft:
    """The text holds its citations already, each with the sentence that it supports."""
    key = NoticeKey.POLICY_ANSWER if found.answered or found.safety else NoticeKey.POLICY_ABSTAIN
    text = render_answer(found, resources.texts)
    return Draft(keys=(key,), params={"text": text, "safety": found.safety})


def _reply(event: CommandInvoked, draft: Draft, *, says: str = "") -> Decision:
    return Decision(actions=(Reply(to=event.by, draft=draft, says=says, reply_to=event.reply_to),))


COMMAND = Command(name="policy", run=run)
