"""A printed page of our own Markdown: headings, paragraphs, lists, bold words and code; nothing else is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_OPEN = re.compile(r"\{[a-z_]+\}")
_STYLE: Final = """\
@page { size: auto; margin: 14mm 16mm; }
body { font: 11pt/1.34 "Atkinson Hyperlegible", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #111;
  background: #fff; max-width: 178mm; margin: 8mm auto; padding: 0 4mm; }
h1 { font-size: 17pt; line-height: 1.15; margin: 0 0 3mm; }
h2 { font-size: 12.5pt; margin: 3.2mm 0 1mm; break-after: avoid; }
p, ul { margin: 0 0 1.6mm; }
ul { padding-left: 5mm; }
li { margin: 0 0 .7mm; break-inside: avoid; }
mark { background: none; color: inherit; border-bottom: .4mm solid #111; padding: 0 1mm; }
code { font: inherit; font-weight: 600; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def html_of(markdown: str, *, lang: str) -> str:
    """The whole page, which loads nothing. What a school filled in is escaped; an open place is underlined."""
    title = escape(markdown.partition("\n")[0].removeprefix("# "))
    body = "\n".join(_blocks(markdown))
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _blocks(markdown: str) -> Iterator[str]:
    for block in re.split(r"\n{2,}", markdown.strip()):
        if block.startswith("## "):
            yield f"<h2>{_inline(block[3:])}</h2>"
        elif block.startswith("# "):
            yield f"<h1>{_inline(block[2:])}</h1>"
        elif block.startswith("- "):
            items = (f"<li>{_inline(one.removeprefix('- '))}</li>" for one in block.splitlines())
            yield f"<ul>\n{chr(10).join(items)}\n</ul>"
        else:
            yield f"<p>{_inline(block)}</p>"


def _inline(text: str) -> str:
    safe = _BOLD.sub(r"<strong>\1</strong>", escape(text, quote=False))
    return _OPEN.sub(r"<mark>\g<0></mark>", _CODE.sub(r"<code>\1</code>", safe))
