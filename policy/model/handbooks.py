"""A document as it was read, before anybody knows which of its words are clauses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of a page or of a file, or a `whole` paragraph where the document tells paragraphs apart.

    `page` counts from 1, where there are pages. `level` is that of a heading, from 1, and 0 for anything else; `item`
    is one of a list. `edge` stands at the head or foot of pages.
    """

    text: str
    page: int | None = None
    whole: bool = False
    level: int = 0
    item: bool = False
    edge: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Handbook:
    """What was read of a document, in its order. `blank` are pages without text: pictures, most of the time."""

    blocks: tuple[Block, ...]
    blank: tuple[int, ...] = ()
