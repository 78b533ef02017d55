"""Short ways to a case whose personal data is given, so that rules are judged without any detector."""

from __future__ import annotations

from collections.abc import Mapping

from policy.engine import decide
from policy.model import Attachment
from policy.model import Context
from policy.model import Decision
from policy.model import Span
from policy.model import TextPart
from policy.model import text_parts
from policy.rules import personal_data
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from tests.builders import posted


def case_of(context: Context, text: str, found: Mapping[str, str], files: tuple[Attachment, ...] = ()) -> Case:
    """A message of the context's author; `found` says for each type which piece of it a detector takes for it."""
    assert context.author is not None
    event = posted(text, context.author, attachments=files)
    parts = text_parts(event.message)
    spans = tuple(_span(parts, type_, piece) for type_, piece in found.items())
    return Case(event=event, context=context, message=event.message, parts=parts, spans=spans)


def _span(parts: tuple[TextPart, ...], type_: str, piece: str) -> Span:
    number, part = next((number, part) for number, part in enumerate(parts) if piece in part.text)
    start = part.text.index(piece)
    return Span(start=start, end=start + len(piece), type=type_, score=0.9, part=number)


def judged(context: Context, text: str, found: Mapping[str, str], files: tuple[Attachment, ...] = ()) -> Decision:
    """What the rules on personal data make of it."""
    case = case_of(context, text, found, files)
    return decide(case.event, context, tuple(_given(rule, case) for rule in personal_data.RULES))


def _given(rule: Rule, case: Case) -> Rule:
    def check(_: Case) -> Outcome:
        return rule.check(case)

    return Rule(name=rule.name, check=check)


def outcome(context: Context, text: str, **found: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Findings with their clauses, and the names of the actions."""
    decision = judged(context, text, found)
    return [(one.rule, one.citation.clause) for one in decision.findings], sorted(decision.words)
