"""The paragraphs of a Word document with what they are: headings, items of lists, rows of tables, heads and feet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from adapters.vision.undecodable import Undecodable
from adapters.vision.word import BODY
from adapters.vision.word import FALLBACK
from adapters.vision.word import W
from adapters.vision.word import check_archive
from adapters.vision.word import line_of
from adapters.vision.word import own_of
from adapters.vision.word import root_of
from adapters.vision.word import word_reader
from policy.model import Unchecked
from policy.model.handbooks import Block

_PARTS = re.compile(r"/word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_EDGES = re.compile(r"/word/(?:header|footer)\d*\.xml")
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_TITLES = ("title",)


def blocks_of_word(data: bytes) -> Iterator[Block]:
    """Its pieces, the body first; comments are not the document's. Raises `Undecodable`."""
    docx = word_reader()
    check_archive(data)
    try:
        document = docx.Document(BytesIO(data))
        levels = {one.style_id: _level(str(one.name)) for one in document.styles}
        parts = [one for one in document.part.package.iter_parts() if _PARTS.fullmatch(one.partname)]
        for part in sorted(parts, key=lambda one: (one.partname != f"/{BODY}", one.partname)):
            yield from _blocks(root_of(part), levels, edge=bool(_EDGES.fullmatch(part.partname)))
    except MemoryError as error:
        raise Undecodable(Unchecked.BOMB, type(error).__name__) from error
    except Exception as error:  # its readers raise whatever a damaged part leads them to
        raise Undecodable(Unchecked.TRUNCATED, type(error).__name__) from error


def _level(style: str) -> int:
    found = _HEADING.match(style)
    return int(found[1]) if found else int(style.lower() in _TITLES)


def _blocks(root: Any, levels: Mapping[str, int], *, edge: bool) -> Iterator[Block]:
    """Paragraphs in their order; each row of a table as one, its cells parted by semicolons."""
    tables: set[Any] = set()
    for one in root.iter(f"{W}tbl", f"{W}p"):
        if any(above in tables or above.tag == FALLBACK for above in one.iterancestors()):
            continue
        if one.tag == f"{W}p":
            level, item = _style(one, levels)
            yield Block(text=line_of(own_of(one)), whole=True, level=level, item=item, edge=edge)
            continue
        tables.add(one)
        for row in one.iter(f"{W}tr"):
            cells = (line_of(cell.iter()) for cell in row.iter(f"{W}tc"))
            yield Block(text="; ".join(cell for cell in cells if cell), whole=True, edge=edge)


def _style(paragraph: Any, levels: Mapping[str, int]) -> tuple[int, bool]:
    """The level of a heading, 0 for none, and whether it is one of a list."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        return 0, False
    style, outline = properties.find(f"{W}pStyle"), properties.find(f"{W}outlineLvl")
    name = style.get(f"{W}val", "") if style is not None else ""
    level = levels.get(name, 0)
    if not level and outline is not None and outline.get(f"{W}val", "9") < "9":
        level = int(outline.get(f"{W}val")) + 1
    return level, properties.find(f"{W}numPr") is not None or name.startswith("List")
