"""Pictures lose what tells about people, and nothing of what they show."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from bot.reporting.cleaning import UncleanError
from bot.reporting.cleaning import cleaned
from bot.reporting.files import kind_of

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
SECRET = b"Ana Ruiz, 12 Elm Street"
KINDS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "GIF": "image/gif"}


def a_picture(form: str, *, orientation: int = 1, frames: int = 1) -> bytes:
    from PIL.PngImagePlugin import PngInfo

    drawn = [Image.radial_gradient("L").resize((40, 30)).rotate(45 * n) for n in range(frames)]
    made = [one if form == "GIF" else one.convert("RGB") for one in drawn]
    more: dict[str, object] = {}
    if form in ("JPEG", "PNG", "WEBP"):
        exif = Image.Exif()
        exif[0x010F], exif[0x013B], exif[0x0112] = "Phone Maker", SECRET.decode(), orientation
        exif.get_ifd(0x8825)[1] = "N"
        more["exif"] = exif
    if form in ("JPEG", "GIF"):
        more["comment"] = SECRET
    if form == "PNG":
        info = PngInfo()
        info.add_text("Author", SECRET.decode())
        more["pnginfo"] = info
    if form in ("WEBP", "JPEG"):
        more["xmp"] = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    if frames > 1:
        more |= {"save_all": True, "append_images": made[1:], "duration": 80, "loop": 0}
    out = BytesIO()
    made[0].save(out, form, **more)
    return out.getvalue()


@pytest.mark.parametrize("form", sorted(KINDS))
@pytest.mark.parametrize("frames", [1, 3])
def test_what_is_written_beside_a_picture_goes_and_the_picture_stays(form: str, frames: int) -> None:
    if frames > 1 and form == "JPEG":
        frames = 1
    data = a_picture(form, frames=frames)
    assert SECRET in data
    assert kind_of(data) == KINDS[form]
    clean = cleaned(KINDS[form], data)
    for word in (SECRET, b"Phone Maker", b"xmpmeta"):
        assert word not in clean
    before, after = Image.open(BytesIO(data)), Image.open(BytesIO(clean))
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1)
    for number in range(getattr(before, "n_frames", 1)):
        before.seek(number)
        after.seek(number)
        assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()
    assert not after.getexif()
    assert cleaned(KINDS[form], clean) == clean


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photo_stays_the_right_way_up(orientation: int) -> None:
    clean = cleaned("image/jpeg", a_picture("JPEG", orientation=orientation))
    assert dict(Image.open(BytesIO(clean)).getexif()) == {0x0112: orientation}
    assert cleaned("image/jpeg", clean) == clean


def test_a_preview_behind_a_picture_goes() -> None:
    data = a_picture("JPEG")
    assert cleaned("image/jpeg", data + a_picture("JPEG")) == cleaned("image/jpeg", data)


def test_what_is_no_picture_is_left_alone() -> None:
    assert cleaned("application/pdf", b"%PDF-1.7") == b"%PDF-1.7"


@pytest.mark.parametrize("form", sorted(KINDS))
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_damaged_bytes_are_refused_or_come_back_shorter(form: str, data: st.DataObject) -> None:
    whole = a_picture(form)
    cut = data.draw(st.integers(4, len(whole)))
    noise = bytearray(whole[:cut])
    for _ in range(data.draw(st.integers(0, 8))):
        noise[data.draw(st.integers(4, cut - 1)) if cut > 4 else 3] = data.draw(st.integers(0, 255))
    try:
        clean = cleaned(KINDS[form], bytes(noise))
    except UncleanError:
        return
    assert len(clean) <= len(noise) + 40
