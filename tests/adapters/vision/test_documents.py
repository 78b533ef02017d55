"""The text of documents, what is refused, and that whatever comes in ends in text or in a reason."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from adapters.vision.documents import MOST_BYTES
from adapters.vision.documents import readable
from adapters.vision.documents import text_of
from adapters.vision.undecodable import Undecodable
from adapters.vision.undecodable import Unfinished
from policy.model import Unchecked

SAID = "Zoë's número: (217) 555-0143 – call after 6"


def why(name: str, data: bytes) -> Unchecked:
    with pytest.raises(Undecodable) as raised:
        text_of(name, data)
    return raised.value.why


def part_of(name: str, data: bytes, most: int) -> tuple[Unchecked, str]:
    with pytest.raises(Unfinished) as raised:
        text_of(name, data, most)
    return raised.value.why, raised.value.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_is_read_in_every_encoding_that_schools_write(encoding: str) -> None:
    assert text_of("note.txt", SAID.encode(encoding)) == SAID


def test_latin_1_is_what_is_left() -> None:
    assert text_of("note.TXT", b"Zo\xeb \x81") == "Zo\xeb \x81"


def test_what_is_no_text_is_not_read_as_some() -> None:
    assert why("note.txt", bytes(range(256)) * 8) is Unchecked.UNSUPPORTED
    assert why("note.txt", b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x03\x00>\x00" * 60) is Unchecked.UNSUPPORTED


def test_a_name_tells_what_can_be_read() -> None:
    names = ["a.txt", "a.CSV", "a.md", "a.docx", "a.pdf", "pasted", "a.xlsx", "a.doc", "a.zip", "a.svg", "a.jpg"]
    assert [one for one in names if readable(one)] == names[:6]
    assert why("a.xlsx", b"PK\x03\x04") is Unchecked.UNSUPPORTED


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_cell_is_read_with_the_name_of_its_column(delimiter: str) -> None:
    rows = [["Name", "Student ID", ""], ["Ava Lee", "20384417", "", "left"], ["Noah Kim", "", ""]]
    rows[0][2] = "Note"
    data = "\n".join(delimiter.join(row) for row in rows).encode()
    said = "Name; Student ID; Note\nName: Ava Lee; Student ID: 20384417; left\nName: Noah Kim"
    assert text_of("list.csv", data) == said


@pytest.mark.parametrize("text", ["", "only words", "Ava,217-555-0143\nNoah,217-555-0144", '"a,b\nno end'])
def test_a_table_without_a_head_stays_as_it_is(text: str) -> None:
    assert text_of("list.csv", text.encode()) == text


def test_no_more_is_handed_on_than_asked_for() -> None:
    assert part_of("a.txt", b"word " * 100, 7) == (Unchecked.TOO_LARGE, "word wo")
    assert part_of("a.csv", b"name,id\n" + b"x,y\n" * 9_999, 20) == (Unchecked.TOO_LARGE, "name; id\nname: x; id")
    assert why("a.txt", b"a" * (MOST_BYTES + 1)) is Unchecked.TOO_LARGE


def a_word_file() -> bytes:
    docx = pytest.importorskip("docx", reason="needs the extra documents")
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Springfield High School"
    document.add_paragraph("Dear families,")
    table = document.add_table(rows=2, cols=2)
    for place, text in zip(((0, 0), (0, 1), (1, 0), (1, 1)), ("Name", "DOB", "Ava Lee", "04/17/2009"), strict=True):
        table.cell(*place).text = text
    paragraph = document.add_paragraph("call")
    paragraph.add_run("\t(217) 555-0143")
    document.add_comment(paragraph.runs, text="her cell", author="A", initials="A")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_file_is_read_with_tables_head_and_comments() -> None:
    assert [one for one in text_of("a.docx", a_word_file()).splitlines() if one] == [
        "Dear families,",
        "Name; DOB",
        "Name: Ava Lee; DOB: 04/17/2009",
        "call\t(217) 555-0143",
        "her cell",
        "Springfield High School",
    ]


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            new.writestr(one.filename, content if one.filename == name else old.read(one))
        if name not in old.namelist():
            new.writestr(name, content)
    return out.getvalue()


def lying(data: bytes, name: str) -> bytes:
    """The archive, with its list saying that the member is small."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        size = archive.getinfo(name).file_size.to_bytes(4, "little")
    return data.replace(size, (100).to_bytes(4, "little"))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    word = a_word_file()
    bomb = repacked(word, "word/document.xml", b" " * 70_000_000)
    assert why("a.docx", bomb) is Unchecked.BOMB
    assert why("a.docx", lying(bomb, "word/document.xml")) in (Unchecked.BOMB, Unchecked.TRUNCATED)
    assert why("a.docx", repacked(word, "word/media/a.bin", b"\0" * 50_000_000)) is Unchecked.BOMB
    many = BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"word/{number}", b"")
    assert why("a.docx", many.getvalue()) is Unchecked.BOMB


def test_entities_are_not_unfolded_and_nothing_outside_is_read() -> None:
    laughs = b'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">' + b"".join(
        b'<!ENTITY %c "%b">' % (c, b"&%c;" % (c - 1) * 40) for c in range(ord("c"), ord("k"))
    )
    body = b"<w:p><w:r><w:t>&b;&j;kept</w:t></w:r></w:p>"
    ns = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    xml = laughs + b"]><w:document " + ns + b"><w:body>" + body + b"</w:body></w:document>"
    try:
        text = text_of("a.docx", repacked(a_word_file(), "word/document.xml", xml))
    except Undecodable as error:
        assert error.why is Unchecked.TRUNCATED  # noqa: PT017 - either way is right
    else:
        assert "root:" not in text
        assert len(text) < 1000


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 99, b"\xd0\xcf\x11\xe0 an older file"])
def test_what_is_no_word_file_is_told_apart(data: bytes) -> None:
    pytest.importorskip("docx", reason="needs the extra documents")
    expected = Unchecked.TRUNCATED if data.startswith(b"PK") else Unchecked.UNSUPPORTED
    assert why("a.docx", data) is expected


def a_pdf(text: str, pages: int = 1) -> bytes:
    """A PDF as small as they come, compressed."""
    content = zlib.compress(f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1") if text else b"")
    kids = " ".join(f"{4 + number} 0 R" for number in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {4 + pages} 0 R>>".encode()
        ]
        * pages,
        f"<</Length {len(content)}/Filter/FlateDecode>>stream\n".encode() + content + b"\nendstream",
    ]
    out = b"%PDF-1.4\n"
    for number, one in enumerate(objects, 1):
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    return out + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF\n" % (len(objects) + 1)


def test_a_pdf_is_read_page_by_page_up_to_a_limit() -> None:
    pytest.importorskip("pypdfium2", reason="needs the extra documents")
    assert text_of("a.pdf", a_pdf("Call 217-555-0143")) == "Call 217-555-0143"
    assert text_of("a.pdf", a_pdf("page", pages=50)) == "\n".join(["page"] * 50)
    assert part_of("a.pdf", a_pdf("page", pages=60), 999) == (Unchecked.TOO_LARGE, "\n".join(["page"] * 50))
    assert part_of("a.pdf", a_pdf("page", pages=60), 10) == (Unchecked.TOO_LARGE, "page\npage\n")


def test_a_pdf_of_pictures_and_a_broken_one_are_told_apart() -> None:
    pytest.importorskip("pypdfium2", reason="needs the extra documents")
    assert why("a.pdf", a_pdf("")) is Unchecked.UNSUPPORTED
    assert why("a.pdf", b"%PDF-1.4\n") is Unchecked.TRUNCATED
    assert why("a.pdf", b"hello") is Unchecked.UNSUPPORTED


@settings(max_examples=60)
@given(
    name=st.sampled_from(["a.txt", "a.csv", "a.docx", "a.pdf", "a"]),
    base=st.sampled_from(["word", "pdf", ""]),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=20)), max_size=4),
    end=st.floats(0, 1),
)
def test_whatever_comes_in_ends_in_text_or_in_a_reason(
    name: str, base: str, cuts: list[tuple[float, bytes]], end: float
) -> None:
    data = b"" if not base else a_word_file() if base == "word" else a_pdf("hello")
    for place, piece in cuts:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + len(piece) :]
    try:
        text = text_of(name, data[: int(end * len(data)) or len(data)])
    except Undecodable as error:
        assert isinstance(error.why, Unchecked)  # noqa: PT017 - either way is right
    else:
        assert isinstance(text, str)
