"""A handbook as a file of draft clauses: what is written there, and what is told about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass

from bot.policies.toml import comment
from bot.policies.toml import text
from bot.policies.toml import texts
from policy.pack.drafting import Drafted
from policy.pack.drafting import Drafts
from policy.pack.drafting import Skipped

_NOTE = """
# Drafts, taken in from {source}. {count}
# The words are your document's own; whom they bind, how strongly and what they are about are guesses. A draft counts
# for nothing until somebody stands for it: read it, correct it, then take `status` away or add
# confirmed = "Jane Doe, 2026-09-01". Delete what is no rule. Questions in people's own voice ([[clauses.settles]])
# make that it is found.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What an import did: clauses written, those that were there already, and what was passed over."""

    written: tuple[Drafted, ...]
    known: tuple[Drafted, ...]
    skipped: tuple[Skipped, ...]


def taken(drafts: Drafts, known: Collection[str]) -> Taken:
    """The drafts that a file does not hold yet; `known` are the ids that it has."""
    return Taken(
        written=tuple(one for one in drafts.clauses if one.id not in known),
        known=tuple(one for one in drafts.clauses if one.id in known),
        skipped=drafts.skipped,
    )


def as_toml(clauses: Sequence[Drafted], source: str) -> str:
    """The drafts as they stand in the file, with a note on how to confirm them."""
    count = "One follows." if len(clauses) == 1 else f"{len(clauses)} follow."
    note = _NOTE.format(source=comment(source), count=count)
    return "\n".join((note.strip("\n"), *(line for one in clauses for line in _lines(one)), ""))


def _lines(one: Drafted) -> Iterator[str]:
    yield ""
    yield "[[clauses]]"
    yield f"id = {text(one.id)}"
    yield 'status = "draft"'
    yield f"locator = {text(one.locator)}"
    yield f"binds = {texts(one.binds)}"
    yield f"force = {text(one.force)}"
    yield f"summary = {text(one.summary)}"
    yield f"topics = {texts(one.topics)}"
    yield 'behaviour = "answer_only"'
    if one.suggested is not None:
        yield f"# behaviour = {text(one.suggested)}        # perhaps; then say in `how` what is to happen"
    yield 'how = "Answer."'


def counted(skipped: Sequence[Skipped]) -> dict[str, int]:
    """How many pieces were passed over, by why."""
    return dict(sorted(Counter(one.why for one in skipped).items()))
