"""Short ways to a case whose personal data is given, so that rules are judged without any detector."""

from __future__ import annotations

from policy.engine import decide
from policy.model import Attachment
from policy.model import Context
from policy.model import Decision
from policy.model import Span
from policy.model import text_parts
from policy.rules import personal_data
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from tests.builders import posted


def case_of(
    context: Context,
    text: str,
    *,
    files: tuple[Attachment, ...] = (),
    title: str = "",
    score: float = 0.9,
    **found: str,
) -> Case:
    """A message of the context's author; `found` says which piece of it a detector takes for which type."""
    assert context.author is not None
    event = posted(text, context.author, attachments=files, title=title)
    parts = text_parts(event.message)
    return Case(
        event=event,
        context=context,
        message=event.message,
        parts=parts,
        spans=tuple(_span(parts, type_, piece) for type_, piece in found.items()),
    )


def _span(parts: tuple[object, ...], type_: str, piece: str) -> Span:
    for number, part in enumerate(parts):
        text = str(getattr(part, "text", ""))
        if piece in text:
            start = text.index(piece)
            return Span(start=start, end=start + len(piece), type=type_, score=0.9, part=number)
    raise AssertionError(piece)


def judged(
    context: Context, text: str, *, files: tuple[Attachment, ...] = (), title: str = "", **found: str
) -> Decision:
    """What the rules on personal data make of it."""
    case = case_of(context, text, files=files, title=title, **found)
    return decide(case.event, context, tuple(_given(rule, case) for rule in personal_data.RULES))


def _given(rule: Rule, case: Case) -> Rule:
    def check(_: Case) -> Outcome:
        return rule.check(case)

    return Rule(name=rule.name, check=check)


def outcome(context: Context, text: str, **found: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Findings with their clauses, and the names of the actions."""
    decision = judged(context, text, **found)
    return [(one.rule, one.citation.clause) for one in decision.findings], sorted(decision.words)
