"""Private numbers of staff that the school approved beforehand (dracut.employee.6, .15): known by digest alone."""

from __future__ import annotations

from policy.consents import approved_number
from policy.consents import has_approved
from policy.consents import spot_of
from policy.detect import SURE
from policy.detect import names_app
from policy.model import Pack
from policy.model import Span
from policy.rules.base import Case

_MOST = 5
"""How many numbers of one message are compared; a digest is dear, and nobody has more numbers than these."""


def not_approved(case: Case, pack: Pack, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The numbers that are not the author's own approved ones, where the pack knows such an approval."""
    author, spot = case.context.author, spot_of(case.context, pack.id)
    person = author.person if author else None
    if pack.numbers is None or person is None or not has_approved(person, spot):
        return spans
    known = [span for span in spans[:_MOST] if approved_number(person, _value(case, span), spot)]
    return tuple(span for span in spans if span not in known)


def _value(case: Case, span: Span) -> str:
    """What the span covers; empty for a number that an earlier message completes (part -1)."""
    return case.parts[span.part].text[span.start : span.end] if 0 <= span.part < len(case.parts) else ""


def is_shared(case: Case) -> bool:
    """Whether more than one person reads along."""
    readers = (one.person.id if one.person else one.ref.id for one in case.context.audience)
    first = next(readers, None)
    return any(one != first for one in readers)


def only_approved(case: Case, pack: Pack) -> bool:
    """Whether a text gives approved numbers and no other way to reach its author."""
    spans = tuple(span for span in case.spans if span.type == "PHONE" and span.score >= SURE)
    other = any(span.type in ("EMAIL", "SOCIAL_HANDLE") for span in case.spans)
    return bool(spans) and not other and not names_app(case.text) and not not_approved(case, pack, spans)
