"""What stands around an answer from the policy: topics to choose from, next steps, a person who answers instead."""

from __future__ import annotations

from bot.answers.keeping import dropped
from bot.answers.keeping import kept_longer
from bot.answers.keeping import new_question
from bot.answers.nearest import closest
from bot.answers.rights import may_answer
from bot.answers.steps import next_steps
from bot.answers.topics import first_question
from bot.answers.topics import questions_on
from bot.answers.topics import topics_in

__all__ = [
    "closest",
    "dropped",
    "first_question",
    "kept_longer",
    "may_answer",
    "new_question",
    "next_steps",
    "questions_on",
    "topics_in",
]
