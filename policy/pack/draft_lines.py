"""Lines of a page put together to paragraphs, headings and items of lists; what is none of them is told apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from policy.model.handbooks import Block

_HASH = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*$")
_UNDER = re.compile(r"\s*(=+|-+|_+|\*+|~+)\s*")
_NUMBER = re.compile(
    r"(?:(?:section|article|chapter|part|policy|sección|artículo|capítulo)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})[.:)]?"
    r"\s+(\S.*)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-*+•‣▪◦·●○–]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s+(\S.*)")
_ROW = re.compile(r"\|.*\|")
_TABLE_RULE = re.compile(r"\|[\s:|-]*-[\s:|-]*\|")
_PAGE = re.compile(r"(?:(?:page|página|p\.)\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:of|de|/)\s*\d{1,4})?\s*[-–—]?", re.IGNORECASE)
_LEADERS = re.compile(r".*(?:\.\s?){4,}\s*\d{1,4}\s*")
_ENDS = tuple(".!?:;,")
_LONGEST = 80
_SHORT_LINE = 0.75
_EDGE = 2
_OFTEN = 3


class Kind(StrEnum):
    """What a piece is. `HEADING`, `PARAGRAPH` and `ITEM` say something; the others are page furniture."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    PAGE_NUMBER = "page_number"
    EDGE = "edge"
    CONTENTS = "contents"
    RULE = "rule"


_TEXT = (Kind.PARAGRAPH, Kind.ITEM)
_FURNITURE = (Kind.PAGE_NUMBER, Kind.EDGE)


def kinds(blocks: Sequence[Block]) -> list[tuple[Kind, Block]]:
    """The pieces in their order: whole blocks as they are, lines put together. No text is left out."""
    found: list[tuple[Kind, Block]] = []
    repeated = _repeated(blocks)
    for run in _runs(blocks):
        found += [_whole(run[0])] if run[0].whole else _lines(run, repeated)
    return [(kind, one) for kind, one in found if one.text.strip()]


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Each whole block by itself, and the lines between them."""
    run: list[Block] = []
    for one in blocks:
        if one.whole:
            if run:
                yield run
            yield [one]
            run = []
        else:
            run.append(one)
    if run:
        yield run


def _whole(block: Block) -> tuple[Kind, Block]:
    if block.edge:
        return Kind.EDGE, block
    if _PAGE.fullmatch(block.text.strip()):
        return Kind.PAGE_NUMBER, block
    if _LEADERS.fullmatch(block.text):
        return Kind.CONTENTS, block
    if block.level:
        return Kind.HEADING, block
    return (Kind.ITEM if block.item else Kind.PARAGRAPH), block


def _lines(lines: Sequence[Block], repeated: frozenset[str]) -> list[tuple[Kind, Block]]:
    """What stands at the edge of a page parts no paragraph that goes on upon the next one."""
    found: list[tuple[Kind, Block]] = []
    width = max(len(one.text) for one in lines)
    opened, page = None, lines[0].page
    for place, line in enumerate(lines):
        after = lines[place + 1].text if place + 1 < len(lines) else ""
        kind, piece = _kind(line, lines[place - 1].text if place else "", after, repeated)
        if kind is None:
            opened = None
        elif opened is not None and kind is Kind.RULE and _is_one_line(found[opened]):
            found[opened] = (Kind.HEADING, replace(found[opened][1], level=1 if "=" in line.text else 2))
            opened = None
        elif (
            opened is not None
            and kind is Kind.PARAGRAPH
            and not _closed(found[opened][1].text, width if page == line.page else 0)
        ):
            last, block = found[opened]
            found[opened] = (last, replace(block, text=f"{block.text}\n{piece.text}"))
        else:
            found.append((kind, piece))
            opened = len(found) - 1 if kind in _TEXT else opened if kind in _FURNITURE else None
        page = page if kind in _FURNITURE else line.page
    return [(kind, replace(one, text=joined(one.text))) for kind, one in found]


def _is_one_line(piece: tuple[Kind, Block]) -> bool:
    return piece[0] is Kind.PARAGRAPH and "\n" not in piece[1].text


def _kind(line: Block, before: str, after: str, repeated: frozenset[str]) -> tuple[Kind | None, Block]:
    text = line.text.strip()
    if not text:
        return None, line
    if _same(text) in repeated and line.page is not None:
        return Kind.EDGE, line
    if _PAGE.fullmatch(text):
        return Kind.PAGE_NUMBER, line
    if (_UNDER.fullmatch(text) and len(text) > 2) or _TABLE_RULE.fullmatch(text):
        return Kind.RULE, line
    if _LEADERS.fullmatch(text):
        return Kind.CONTENTS, line
    if hashed := _HASH.fullmatch(text):
        return Kind.HEADING, replace(line, text=hashed[2], level=len(hashed[1]))
    if level := _heading(text, before.strip(), after.strip()):
        return Kind.HEADING, replace(line, level=level)
    return (Kind.ITEM if _ITEM.fullmatch(line.text) or _ROW.fullmatch(text) else Kind.PARAGRAPH), line


def _heading(text: str, before: str, after: str) -> int:
    """The level of what looks like a heading; 0 for anything else. Items of a list follow one another."""
    if len(text) > _LONGEST or text.endswith(_ENDS) or not any(one.isalpha() for one in text):
        return 0
    number = _NUMBER.fullmatch(text)
    if number and number[2][:1].isupper() and not _NUMBER.fullmatch(after) and not _NUMBER.fullmatch(before):
        return number[1].count(".") + 1
    if number or _ITEM.fullmatch(text):
        return 0
    if text.isupper() and len(text) > 3:
        return 1
    words = [one for one in text.split() if len(one) > 3]
    titled = bool(words) and all(one[:1].isupper() for one in words)
    return 2 if titled and not before and not after else 0


def _closed(text: str, width: int) -> bool:
    """Whether the last line so far ends its paragraph: a sentence ends there, well before the margin.

    Without a width, where a page was turned, the end of a sentence is enough.
    """
    last = text.rsplit("\n", 1)[-1].rstrip()
    return last.endswith((".", "!", "?", ":")) and (not width or len(last) < _SHORT_LINE * width)


def joined(text: str) -> str:
    """Lines as one: a word that was parted at the end of a line stands together again."""
    whole = re.sub(r"[\u00ad\ufffe\x02]\s*", "", text)
    whole = re.sub(r"(?<=\w)-\n\s*(?=[a-záéíóúñü])", "-", whole)
    return " ".join(whole.split())


def _repeated(blocks: Sequence[Block]) -> frozenset[str]:
    """What stands at the head or the foot of many pages, numbers aside."""
    pages: dict[int, list[str]] = {}
    for one in blocks:
        if one.page is not None and not one.whole and one.text.strip():
            pages.setdefault(one.page, []).append(_same(one.text))
    counts = Counter(text for lines in pages.values() for text in {*lines[:_EDGE], *lines[-_EDGE:]})
    return frozenset(text for text, count in counts.items() if count >= max(_OFTEN, len(pages) / 2))


def _same(text: str) -> str:
    return re.sub(r"\d+", "0", " ".join(text.split())).lower()
