"""What the team is shown of a case: its state, and what was said in it, in pages that fit into a message."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping

from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CommandInvoked
from policy.model import Decision
from policy.model import Draft
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply

PAGE = 2_800
"""Characters of what was said in a case that one notice shows: Discord takes 4,096 with everything around them."""
_SHOWN = ("who", "where", "when", "name", "reach")
Said = tuple[str, str]
"""`kind:who:moment` of an entry, and its words."""


def params_of(case: Case, *, owner: str = "") -> Params:
    """What every notice on a case says of it."""
    return {
        "case_kind": case.category.value,
        "danger": case.danger,
        "number": case.number,
        "case_state": case.state.value,
        "outcome": case.outcome.value if case.outcome else "",
        "owner": owner,
        "decision": case.id,
    }


def pages_of(entries: Iterable[CaseEntry], names: Mapping[str, str]) -> list[tuple[Said, ...]]:
    """What was said, the oldest first, in pages; `names` are those of the team by their persons' ids."""
    pages: list[list[Said]] = [[]]
    for meta, piece in _pieces(entries, names):
        if pages[-1] and sum(len(text) for _, text in pages[-1]) + len(piece) > PAGE:
            pages.append([])
        pages[-1].append((meta, piece))
    return [tuple(page) for page in pages]


def answer(
    event: ButtonPressed | CommandInvoked, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey
) -> Decision:
    """A private answer and nothing else."""
    draft = Draft(keys=(key,), params=params or {}, buttons=buttons)
    return Decision(actions=(Reply(to=event.by, draft=draft, reply_to=event.reply_to),))


def _pieces(entries: Iterable[CaseEntry], names: Mapping[str, str]) -> Iterator[Said]:
    for one in entries:
        meta = f"{_kind(one)}:{names.get(one.by, '').replace(':', ' ')}:{one.at.isoformat()}"
        said = [one.text] if one.text else []
        said += [value for name, value in _fields(one)]
        text = " ".join(" · ".join(said).split())
        for start in range(0, max(1, len(text)), PAGE):
            yield meta, text[start : start + PAGE]


def _kind(one: CaseEntry) -> str:
    """Steps are told apart by what was done."""
    return dict(one.fields).get("step", "step") if one.kind is CaseEntryKind.STEP else one.kind.value


def _fields(one: CaseEntry) -> list[tuple[str, str]]:
    given = dict(one.fields)
    return [(name, given[name]) for name in _SHOWN if given.get(name)]
