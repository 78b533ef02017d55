"""From a handbook to draft clauses: each paragraph and item with the place where it stands, nothing left out unsaid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field

from policy.model import Behaviour
from policy.model import Force
from policy.model.handbooks import Block
from policy.model.handbooks import Handbook
from policy.pack.draft_guess import behaviour_for
from policy.pack.draft_guess import binds_of
from policy.pack.draft_guess import force_of
from policy.pack.draft_guess import topics_of
from policy.pack.draft_lines import Kind
from policy.pack.draft_lines import joined
from policy.pack.draft_lines import kinds

LONGEST = 900
"""Characters of one clause; a longer paragraph is parted between its sentences."""
SHORT = "short"
"""Why a piece is passed over: too few words to ask for anything."""
_FEWEST = 4
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"“(])")
_LEAD = re.compile(r"(?:[-*+•‣▪◦·●○–]|\(?(?P<mark>\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+")
_HEAD_NUMBER = re.compile(r"(?:\w+\s+)?(\d{1,2}(?:\.\d{1,2}){0,4})\b")
_SLUG = 28
_DEFAULT = ("staff", "student")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """One draft. `suggested` is what Chaperone might do about it beyond answering, None where that is all."""

    id: str
    locator: str
    binds: tuple[str, ...]
    force: Force
    summary: str
    topics: tuple[str, ...]
    suggested: Behaviour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A piece that became no clause, and why: a kind of piece, or `short`."""

    why: str
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """All of a handbook: what may become clauses, and what was passed over."""

    clauses: tuple[Drafted, ...]
    skipped: tuple[Skipped, ...]


@dataclass(slots=True)
class _Place:
    """Where in the document we are: the headings above, the words that lead a list in, the count of pieces."""

    path: list[tuple[int, str]] = field(default_factory=list)
    lead: Block | None = None
    used: bool = False
    paragraph: int = 0
    item: int = 0
    ids: dict[str, int] = field(default_factory=dict)

    def head(self, block: Block) -> None:
        self.path = [one for one in self.path if one[0] < block.level]
        self.path.append((block.level, joined(block.text)))
        self.paragraph = self.item = 0

    @property
    def headings(self) -> str:
        return " › ".join(text for _, text in self.path)


def draft_clauses(handbook: Handbook, pack: str) -> Drafts:
    """The drafts of a policy with the id `pack`. Every piece with text is in a draft or among those passed over."""
    place, clauses, skipped = _Place(), list[Drafted](), list[Skipped]()
    for kind, block in kinds(handbook.blocks):
        if kind not in (Kind.PARAGRAPH, Kind.ITEM):
            skipped += _led_nothing(place)
            skipped.append(Skipped(why=kind.value, text=joined(block.text), page=block.page))
            if kind is Kind.HEADING:
                place.head(block)
        elif kind is Kind.PARAGRAPH:
            skipped += _led_nothing(place)
            place.paragraph, place.item = place.paragraph + 1, 0
            _take(block, place, pack, clauses, skipped)
        else:
            place.item += 1
            _take_item(block, place, pack, clauses, skipped)
    skipped += _led_nothing(place)
    return Drafts(clauses=tuple(clauses), skipped=tuple(skipped))


def _take(block: Block, place: _Place, pack: str, clauses: list[Drafted], skipped: list[Skipped]) -> None:
    """A paragraph: what ends with a colon leads the list in that follows and waits for it."""
    text = joined(block.text)
    if text.endswith(":"):
        place.lead, place.used = block, False
    elif len(text.split()) < _FEWEST:
        skipped.append(Skipped(why=SHORT, text=text, page=block.page))
    else:
        clauses += _clauses(text, block, place, pack, "")


def _take_item(block: Block, place: _Place, pack: str, clauses: list[Drafted], skipped: list[Skipped]) -> None:
    whole = joined(block.text)
    mark = _LEAD.match(whole)
    text, name = (whole[mark.end() :], mark["mark"]) if mark else (whole, None)
    if place.lead is None and len(text.split()) < _FEWEST:
        skipped.append(Skipped(why=SHORT, text=whole, page=block.page))
        return
    place.used = place.lead is not None
    lead = f"{joined(place.lead.text)} " if place.lead else ""
    clauses += _clauses(lead + text, block, place, pack, f", item {name or place.item}")


def _led_nothing(place: _Place) -> Iterator[Skipped]:
    """Words before a list that did not come."""
    if place.lead is not None and not place.used:
        yield Skipped(why=SHORT, text=joined(place.lead.text), page=place.lead.page)
    place.lead, place.used = None, False


def _clauses(text: str, block: Block, place: _Place, pack: str, item: str) -> Iterator[Drafted]:
    parts = _parted(text)
    for number, part in enumerate(parts, start=1):
        where = [place.headings] if place.path else []
        where.append(f"paragraph {max(place.paragraph, 1)}{item}" + (f", part {number}" if len(parts) > 1 else ""))
        where += [f"page {block.page}"] if block.page else []
        force, topics = force_of(part), topics_of(part)
        yield Drafted(
            id=_ident(place, pack),
            locator=", ".join(where),
            binds=binds_of(part, place.headings, _DEFAULT),
            force=force,
            summary=part,
            topics=topics,
            suggested=behaviour_for(part, topics, force),
        )


def _parted(text: str) -> list[str]:
    """A long text in parts of whole sentences; a sentence stays whole however long it is."""
    if len(text) <= LONGEST:
        return [text]
    parts = [""]
    for sentence in _SENTENCE.split(text):
        if parts[-1] and len(parts[-1]) + len(sentence) > LONGEST:
            parts.append("")
        parts[-1] = f"{parts[-1]} {sentence}".strip()
    return parts


def _ident(place: _Place, pack: str) -> str:
    """The number of the heading or its first words, and a count: the same document gives the same ids."""
    heading = place.path[-1][1] if place.path else ""
    number = _HEAD_NUMBER.match(heading)
    under = f"{pack}.{number[1] if number else _slug(heading)}"
    place.ids[under] = place.ids.get(under, 0) + 1
    return f"{under}.{place.ids[under]}"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    short = words if len(words) <= _SLUG else words[: _SLUG + 1].rpartition("-")[0] or words[:_SLUG]
    return short or "p"
