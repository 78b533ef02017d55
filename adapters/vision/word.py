"""The text of a Word document (OOXML), by python-docx: text, tables, boxes, heads and feet, notes, comments.

What was struck out with changes tracked is left out. Sizes are checked in the archive's own list before anything is
unpacked, and that list against what is there, piece by piece, before anything is parsed.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from adapters.vision.plain import labelled
from adapters.vision.undecodable import Undecodable
from policy.model import Unchecked

FILES = 2_000
UNPACKED = 60_000_000
"""Bytes of all that is in the archive."""
XML = 12_000_000
"""Bytes of one part with text: as a tree it takes ten times as much."""
RATIO = 200
"""Times that a part may have been packed; ordinary text reaches 20."""
_SMALL = 1_000_000
"""Bytes below which the ratio does not matter."""
BODY = "word/document.xml"
"""The part with the text itself."""
_PARTS = re.compile(r"/word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def text_of_word(data: bytes, most: int) -> str:
    """All text, the body first. Raises `Undecodable`."""
    docx = word_reader()
    check_archive(data)
    try:
        package = docx.Document(BytesIO(data)).part.package
        parts = sorted(package.iter_parts(), key=lambda one: (one.partname != f"/{BODY}", one.partname))
        text = "\n".join(_text(root_of(one), most) for one in parts if _PARTS.fullmatch(one.partname))
    except MemoryError as error:
        raise Undecodable(Unchecked.BOMB, type(error).__name__) from error
    except Exception as error:  # its readers raise whatever a damaged part leads them to
        raise Undecodable(Unchecked.TRUNCATED, type(error).__name__) from error
    return text


def check_archive(data: bytes) -> None:
    """Refuse what is no Word document, is damaged, or would unpack to far more than it is."""
    if not data.startswith(b"PK\x03\x04"):
        raise Undecodable(Unchecked.UNSUPPORTED)  # locked with a password, or the older format
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_sizes(archive.infolist())
            wrong = archive.testzip()  # reads no further than the list says; a lie shows by the checksum
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise Undecodable(Unchecked.TRUNCATED, type(error).__name__) from error
    if wrong is not None:
        raise Undecodable(Unchecked.TRUNCATED, "checksum")


def _check_sizes(found: Sequence[zipfile.ZipInfo]) -> None:
    if len(found) > FILES or sum(one.file_size for one in found) > UNPACKED or any(_bursts(one) for one in found):
        raise Undecodable(Unchecked.BOMB)
    if all(one.filename != BODY for one in found):
        raise Undecodable(Unchecked.UNSUPPORTED)


def _bursts(one: zipfile.ZipInfo) -> bool:
    packed = one.file_size > RATIO * max(1, one.compress_size) and one.file_size > _SMALL
    return packed or (one.filename.endswith((".xml", ".rels")) and one.file_size > XML)


def root_of(part: Any) -> Any:
    """The tree of one part."""
    from docx.oxml.parser import parse_xml  # noqa: PLC0415 - comes with the extra

    return part.element if hasattr(part, "element") else parse_xml(part.blob)


def _text(root: Any, most: int) -> str:
    said: list[str] = []
    size = 0
    for one in _blocks(root, most):
        said.append(one)
        size += len(one) + 1
        if size > most:
            break
    return "\n".join(said)


def _blocks(root: Any, most: int) -> Iterator[str]:
    """Paragraphs in their order; a table that stands by itself as one block, with the names of its columns."""
    tables: set[Any] = set()
    for one in root.iter(f"{W}tbl", f"{W}p"):
        if any(above in tables or above.tag == FALLBACK for above in one.iterancestors()):
            continue
        if one.tag == f"{W}p":
            yield line_of(own_of(one))
            continue
        tables.add(one)
        rows = [[line_of(cell.iter()) for cell in row.iter(f"{W}tc")] for row in one.iter(f"{W}tr")]
        yield labelled(iter(rows), most) or "\n".join("; ".join(row) for row in rows)


def own_of(paragraph: Any) -> Iterator[Any]:
    """What stands in a paragraph itself: a box with paragraphs of its own comes after it."""
    for one in paragraph.iter():
        above = one.iterancestors(f"{W}p")
        if next(above, None) is paragraph:
            yield one


def line_of(elements: Iterable[Any]) -> str:
    """Text of runs; a tab, a break and the end of a paragraph keep words apart."""
    gaps = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}p": " "}
    return "".join(one.text or "" if one.tag == f"{W}t" else gaps.get(one.tag, "") for one in elements).strip()


def word_reader() -> Any:
    """What reads Word documents. Raises `Undecodable` where the extra is missing."""
    try:
        import docx  # noqa: PLC0415 - comes with the extra
    except ImportError as error:
        raise Undecodable(Unchecked.OFF, type(error).__name__) from error
    return docx
