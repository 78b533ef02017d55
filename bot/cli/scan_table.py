"""What `scan` shows to people: each text, and under it what was found and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from textwrap import wrap

from bot.explain import Explained
from bot.explain import Explainer
from bot.scan import Line
from policy.model import Span

_WIDTH = 100
"""Columns, so that it can be pasted elsewhere as it is."""


def shown(found: Iterable[tuple[Line, list[Span]]], explainer: Explainer, labels: Mapping[str, str]) -> Iterator[str]:
    """A block of lines for each line of the input, as it comes."""
    for line, spans in found:
        yield f"{_safe(line.id)}: {_safe(line.text)}\n" + ("" if spans else f"  {labels['nothing']}\n")
        for span in spans:
            yield f"  {span.type} {span.score:.2f}: {_safe(line.text[span.start : span.end])}\n"
            yield from _reasons(explainer.explained(span, line.text), labels)


def _reasons(one: Explained, labels: Mapping[str, str]) -> Iterator[str]:
    reasons = {
        "rule": one.rule,
        "why": one.why,
        "cue": _safe(one.cue) or labels["no_cue"],
        "silenced_by": one.silenced_by,
        "clauses": ", ".join(one.clauses),
    }
    width = max(len(labels[key]) for key in reasons)
    for key, value in reasons.items():
        head = f"    {labels[key]:<{width}}  "
        yield from (f"{line}\n" for line in wrap(value, _WIDTH, initial_indent=head, subsequent_indent=" " * len(head)))


def _safe(text: str) -> str:
    """A text as one line that does nothing to a terminal."""
    return "".join(one if one.isprintable() else " " for one in text)
