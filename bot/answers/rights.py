"""Who may answer for the school."""

from __future__ import annotations

from policy.model import Context
from policy.rules.base import same_person


def may_answer(context: Context) -> bool:
    """Whether whoever acts is the school's supervisor or one of its overseers."""
    return any(same_person(one, context.author) for one in context.supervisors)
