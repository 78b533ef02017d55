"""A notice as Slack's blocks.

A message holds 50 blocks and 12,000 characters. A notice that is larger loses its last paragraphs, and says so by an
ellipsis; its title, its first paragraphs, its buttons and its citations stay.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from itertools import islice

from adapters.slack.words import SECTION
from adapters.slack.words import Block
from adapters.slack.words import cut
from adapters.slack.words import escaped
from adapters.slack.words import pieces
from adapters.slack.words import plain
from adapters.slack.words import worded
from policy.model import Button
from policy.model import Notice

BLOCKS = 50
"""Blocks of one message."""
ALL = 12_000
"""Characters of all blocks, as JSON. Slack takes some 13,200 and tells nobody how it counts (bolt-js#2509, #2867)."""
FALLBACK = 4000
"""Characters of the text beside the blocks; above it Slack may part the message in two."""

_PART, _PART_BLOCKS = 7000, 30  # leaves room for a title, buttons and citations
_TITLE = 150
_MORE = " …"
_LABEL, _VALUE, _URL, _ACTION = 75, 2000, 3000, 255
_BUTTONS = 25
_CITED, _CITED_LINES, _CITED_BLOCK = 200, 20, 10
_ITEM, _BULLET = "- ", "• "


def blocks_of(notice: Notice, *, alone: bool = False) -> list[Block]:
    """The notice as blocks: title, paragraphs, buttons, citations. Plain dicts, ready for `chat.postMessage`.

    Its parts follow, as many as fit whole, unless it is wanted `alone`.
    """
    blocks = _own_blocks(notice)
    for part in () if alone else notice.parts:
        more = _own_blocks(part)
        if len(blocks) + len(more) > BLOCKS or _weight(blocks) + _weight(more) > ALL:
            break
        blocks += more
    return blocks


def _own_blocks(notice: Notice) -> list[Block]:
    title = _title(notice)
    tail = [*_actions(notice), *_citations(notice)]
    around = [*title, *tail]
    sections = _sections(notice.paragraphs, BLOCKS - len(around), ALL - _weight(around))
    return [*title, *sections, *tail]


def text_of(notice: Notice) -> str:
    """What notifications and screen readers say: title and paragraphs, escaped, at most 4,000 characters."""
    said = (notice.title.strip(), *map(_listed, notice.paragraphs), *(one.title.strip() for one in notice.parts))
    text = "\n\n".join(one for one in said if one)
    return _fitted(text)


def parted(notice: Notice) -> list[Notice]:
    """The notice as so many as it takes to show all its paragraphs: the title first, buttons and citations last."""
    groups: list[list[str]] = [[]]
    weight = 0
    for piece in chain.from_iterable(pieces(_listed(one)) for one in notice.paragraphs):
        more = _weight([_section(piece)])
        if groups[-1] and (weight + more > _PART or len(groups[-1]) >= _PART_BLOCKS):
            groups.append([])
            weight = 0
        groups[-1].append(piece)
        weight += more
    last = len(groups) - 1
    return [
        replace(
            notice,
            title="" if number else notice.title,
            paragraphs=tuple(group),
            buttons=notice.buttons if number == last else (),
            citations=notice.citations if number == last else (),
            cited=notice.cited if number == last else (),
        )
        for number, group in enumerate(groups)
    ]


def pointer_text(notice: Notice) -> str:
    """The line that leads to the notice, for the place where the message stands; '' where there is none."""
    return _fitted(notice.pointer.strip())


def _fitted(text: str) -> str:
    first = next(pieces(text, FALLBACK - 1), "")
    return escaped(first) + ("…" if len(first) < len(text) else "")


def _title(notice: Notice) -> list[Block]:
    title = " ".join(notice.title.split())
    return [{"type": "header", "text": plain(title, _TITLE)}] if title else []


def _sections(paragraphs: Iterable[str], most: int, room: int) -> list[Block]:
    """As many pieces as fit, but one at least; the last one says by an ellipsis that something is missing."""
    every = list(chain.from_iterable(pieces(_listed(one)) for one in paragraphs))
    kept: list[str] = []
    for piece in every[:most]:
        room -= _weight([_section(piece)])
        if room < 0 and kept:
            break
        kept.append(piece)
    if len(kept) < len(every):
        kept[-1] = next(pieces(kept[-1], SECTION - len(_MORE))) + _MORE
    return [_section(piece) for piece in kept]


def _section(piece: str) -> Block:
    return {"type": "section", "text": worded(piece)}


def _weight(blocks: list[Block]) -> int:
    """The characters as they are sent."""
    return len(json.dumps(blocks, ensure_ascii=False))


def _listed(paragraph: str) -> str:
    """The paragraph with its list's items marked as Slack shows them."""
    lines = paragraph.strip().split("\n")
    return "\n".join(_BULLET + line[len(_ITEM) :] if line.startswith(_ITEM) else line for line in lines)


def _citations(notice: Notice) -> list[Block]:
    """The citations in small print, ten to a block."""
    said = notice.cited or tuple(f"{one.title}, {one.locator}" for one in notice.citations)
    lines = [worded(cut(" ".join(line.split()), _CITED)) for line in said if line.strip()][:_CITED_LINES]
    starts = range(0, len(lines), _CITED_BLOCK)
    return [{"type": "context", "elements": lines[start : start + _CITED_BLOCK]} for start in starts]


def _actions(notice: Notice) -> list[Block]:
    """The buttons in one row; a second row only for a button of the same name, which Slack wants apart."""
    rows: list[dict[str, Block]] = []
    made = (_button(button, n, notice.lang) for n, button in enumerate(notice.buttons))
    for button in islice((one for one in made if one), _BUTTONS):
        ident = str(button["action_id"])
        row = next((one for one in rows if ident not in one), None)
        if row is None:
            row = {}
            rows.append(row)
        row[ident] = button
    return [{"type": "actions", "elements": list(row.values())} for row in rows]


def _button(button: Button, number: int, lang: str) -> Block | None:
    """One button; None for one that Slack would not take, or that would come back without what it is about."""
    ident = _action_id(button, number, lang)
    label = " ".join(button.label.split())
    if not label or len(ident) > _ACTION or len(button.value) > _VALUE:
        return None
    made: Block = {"type": "button", "action_id": ident, "text": plain(label, _LABEL)}
    if button.value:
        made["value"] = button.value
    if button.primary:
        made["style"] = "primary"
    if button.url is not None:
        if len(button.url) > _URL or not button.url.startswith(("https://", "http://")):
            return None
        made["url"] = button.url
    return made


def _action_id(button: Button, number: int, lang: str) -> str:
    """What comes back with the press: whether it counts at once, opens a form first, or led to an address."""
    if button.url is not None:
        return f"link:{number}"
    return f"form:{button.key}:{lang}" if button.form is not None else f"press:{button.key}"
