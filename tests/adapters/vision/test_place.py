from __future__ import annotations

from io import BytesIO

import pytest

pytest.importorskip("PIL", reason="the extra 'photo' is not installed")

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from adapters.vision.place import has_location

GPS = 0x8825
XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description {}/></x:xmpmeta>'


def exif(tags: dict[int, object]) -> Image.Exif:
    made = Image.Exif()
    made[0x010F] = "Camera"
    made.get_ifd(GPS).update(tags)
    return made


def opened(kind: str, **saved: object) -> Image.Image:
    data = BytesIO()
    Image.new("RGB", (40, 30)).save(data, kind, **saved)
    return Image.open(BytesIO(data.getvalue()))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize(
    ("tags", "place"),
    [
        ({1: "N", 2: (42.0, 40.0, 13.0)}, True),
        ({3: "W", 4: (71.0, 18.0, 6.0)}, True),
        ({0: b"\x02\x03\x00\x00"}, False),
        ({1: "N", 29: "2026:11:02"}, False),
        ({}, False),
    ],
)
def test_a_place_in_exif_is_a_latitude_or_a_longitude(kind: str, tags: dict[int, object], *, place: bool) -> None:
    assert has_location(opened(kind, exif=exif(tags))) is place


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "AVIF"])
@pytest.mark.parametrize(
    ("words", "place"),
    [
        ('exif:GPSLatitude="42,40.22N"', True),
        ("exif:GPSLongitude='71,18.1W'", True),
        ('exif:GPSLatitude=""', False),
        ('exif:GPSLatitudeRef="N"', False),
        ('exif:GPSVersionID="2.3.0.0"', False),
        ('xmp:CreatorTool="Camera"', False),
    ],
)
def test_a_place_in_xmp_is_seen(kind: str, words: str, *, place: bool) -> None:
    assert has_location(opened(kind, xmp=XMP.format(words).encode())) is place


def test_a_place_in_a_png_s_text_is_seen() -> None:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP.format('exif:GPSLatitude="42,40.22N"'))
    assert has_location(opened("PNG", pnginfo=info))


def test_xmp_of_two_bytes_a_letter_is_seen() -> None:
    assert has_location(opened("JPEG", xmp=XMP.format('exif:GPSLatitude="42,40.22N"').encode("utf-16-le")))


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's own, when it opens such a file
@pytest.mark.parametrize("cut", [8, 20, 30, 40, 60, 80])
def test_broken_tags_carry_no_place_or_one(cut: int) -> None:
    tags = exif({1: "N", 2: (42.0, 40.0, 13.0)}).tobytes()
    assert has_location(opened("JPEG", exif=tags[:cut])) in {True, False}


def test_a_picture_without_tags_has_no_place() -> None:
    assert not has_location(opened("GIF"))
    assert not has_location(opened("BMP"))
