"""Questions with their right answers: the packs' own, left out of the index in turn, and those of a file."""

from __future__ import annotations

import json
import random
import tomllib
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from pathlib import Path

from benchmarks.answer.kin import index_of
from bot.packs import OPTIONAL
from policy.answer import Index
from policy.answer.elsewhere import ELSEWHERE
from policy.model import Clause
from policy.model import Pack
from policy.model import Role
from policy.pack import parse_pack

FOLDS = 8
"""So many times one question of every clause is left out, each time another."""
_ROOT = Path(__file__).resolve().parents[2]
_PACKS = _ROOT / "policy" / "packs"
UNANSWERABLE = _ROOT / "tests" / "policy" / "answer" / "data" / "unanswerable.jsonl"
_SEED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A question, asked of `packs`; `gold` are the right clauses, none where nothing is to be answered."""

    question: str
    packs: tuple[str, ...]
    role: Role | None
    lang: str
    gold: frozenset[str]
    verdict: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Cases to be asked of one index."""

    index: Index
    cases: tuple[Case, ...]


def shipped() -> tuple[Pack, ...]:
    """The five packs that take part unasked."""
    files = sorted(one for one in _PACKS.glob("*.toml") if one.stem not in OPTIONAL)
    return tuple(parse_pack(tomllib.loads(one.read_text(encoding="utf-8")), one.name) for one in files)


def left_out(packs: Sequence[Pack]) -> Iterator[Round]:
    """One question of every clause left out and asked, `FOLDS` times over."""
    for turn in range(FOLDS):
        pairs = [_without(pack, turn) for pack in packs]
        index = index_of([pack for pack, _ in pairs])
        yield Round(index=index, cases=tuple(case for _, cases in pairs for case in cases))


def of_file(path: Path, packs: Sequence[Pack]) -> Round:
    """The questions of a file with `question`, `pack`, `asker`, `lang`, `gold`, `verdict` on each line.

    Those that the packs have taken up as their own since are left out of the index: one author at a time.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    asked = frozenset(str(row["question"]) for row in rows)
    index = index_of([unasked(pack, asked) for pack in packs], [one for one in ELSEWHERE if one not in asked])
    return Round(index=index, cases=tuple(_case(row, index, path.stem) for row in rows))


def unasked(pack: Pack, asked: frozenset[str]) -> Pack:
    """A pack without these among its own questions."""
    return replace(pack, clauses=tuple(_dropped(clause, asked) for clause in pack.clauses))


def unanswerable(index: Index, keep: Sequence[str] | None = None) -> Round:
    """Questions that no pack answers, each asked of every pack or its own; of `keep` alone where it is given."""
    rows = [json.loads(line) for line in UNANSWERABLE.read_text(encoding="utf-8").splitlines()]
    cases = [
        Case(question=row["question"], packs=(pack,), role=None, lang="en", gold=frozenset(), verdict="", source="none")
        for row in rows
        if keep is None or row["question"] in keep
        for pack in ([row["pack"]] if "pack" in row else index.packs)
    ]
    return Round(index=index, cases=tuple(cases))


def _case(row: dict[str, object], index: Index, author: str) -> Case:
    gold = row.get("gold")
    named = gold.values() if isinstance(gold, dict) else ()
    return Case(
        question=str(row["question"]),
        packs=tuple(index.packs) if row["pack"] == "all" else (str(row["pack"]),),
        role=Role(str(row["asker"])) if row.get("asker") in tuple(Role) else None,
        lang="es" if row.get("lang") == "es" else "en",
        gold=frozenset(clause for ids in named for clause in ids),
        verdict=str(row.get("verdict", "")),
        source=author,
    )


def _without(pack: Pack, turn: int) -> tuple[Pack, tuple[Case, ...]]:
    kept: list[Clause] = []
    cases: list[Case] = []
    for place, clause in enumerate(pack.clauses):
        spots = [
            (group, lang, text)
            for group, settled in enumerate(clause.settles)
            for lang, texts in (("en", settled.en), ("es", settled.es))
            for text in texts
        ]
        random.Random(_SEED + place).shuffle(spots)
        if len(spots) < 2 or turn >= len(spots):
            kept.append(clause)
            continue
        group, lang, text = spots[turn]
        kept.append(_dropped(clause, frozenset({text})))
        cases.append(_own(pack, clause, group, lang, text))
    return replace(pack, clauses=tuple(kept)), tuple(cases)


def _own(pack: Pack, clause: Clause, group: int, lang: str, text: str) -> Case:
    return Case(
        question=text,
        packs=(pack.id,),
        role=None,
        lang=lang,
        gold=frozenset({clause.id}),
        verdict=clause.settles[group].verdict.value,
        source="own",
    )


def _dropped(clause: Clause, texts: frozenset[str]) -> Clause:
    groups = (
        replace(
            one,
            en=tuple(each for each in one.en if each not in texts),
            es=tuple(each for each in one.es if each not in texts),
        )
        for one in clause.settles
    )
    return replace(clause, settles=tuple(one for one in groups if one.en or one.es))
