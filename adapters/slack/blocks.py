"""What a reader sees in Slack's blocks: rich text, sections, headers, tables and whatever comes next."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.values import Json
from adapters.values import joined
from adapters.values import object_of
from adapters.values import objects_of
from adapters.values import text_of
from adapters.values import word_of

_DEPTH = 12
"""How deep elements are looked into: Slack's own nest five levels (a table's cell with a list in it)."""
_SILENT = {"actions", "divider"}
_WORDS = ("text", "title", "subtitle", "body", "description", "label", "hint", "caption", "alt_text")
_NESTED = ("fields", "elements", "rows", "cells", "blocks")
_INLINE = {"rich_text_section", "rich_text_quote", "rich_text_preformatted"}
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def unescaped(text: str) -> str:
    """Slack's three escapes undone; mentions and links stay as they are."""
    if "&" in text:
        for escape, character in _ESCAPES:
            text = text.replace(escape, character)
    return text


def blocks_text(row: Json) -> str:
    """The text of a row's blocks, a line a piece."""
    pieces = []
    for block in objects_of(row, "blocks"):
        kind = word_of(block, "type")
        if kind not in _SILENT:
            pieces += list(_pieces(block, _DEPTH))
    return joined(*pieces)


def _pieces(element: Json, depth: int) -> Iterator[str]:
    if depth == 0 or not element:
        return
    if word_of(element, "type") in _INLINE:
        yield "".join(_inline(one) for one in objects_of(element, "elements"))
        return
    for key in _WORDS:
        text = text_of(element, key)
        if text:
            yield unescaped(text)
        yield from _pieces(object_of(element, key), depth - 1)
    yield from _pieces(object_of(element, "accessory"), depth - 1)
    for key in _NESTED:
        yield from _of_list(element.get(key), depth - 1)


def _of_list(value: object, depth: int) -> Iterator[str]:
    """Of a list, and of the lists in it: the rows of a table are lists of cells."""
    if not isinstance(value, list) or depth <= 0:
        return
    for one in value:
        if isinstance(one, dict):
            yield from _pieces(one, depth)
        else:
            yield from _of_list(one, depth - 1)


def _inline(element: Json) -> str:
    """One piece of a line of rich text, written as Slack writes it in `text`. Its text is not escaped."""
    match word_of(element, "type"):
        case "link":
            url, label = text_of(element, "url"), text_of(element, "text")
            return f"<{url}|{label}>" if label else f"<{url}>"
        case "user":
            return f"<@{word_of(element, 'user_id')}>"
        case "channel":
            return f"<#{word_of(element, 'channel_id')}>"
        case "usergroup":
            return f"<!subteam^{word_of(element, 'usergroup_id')}>"
        case "broadcast":
            return f"<!{word_of(element, 'range')}>"
        case "emoji":
            return f":{word_of(element, 'name')}:"
        case _:
            return text_of(element, "text") or text_of(element, "fallback") or text_of(element, "value")
