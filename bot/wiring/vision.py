"""Opens what looks into files, where it is installed and wanted."""

from __future__ import annotations

from adapters.vision.decoding import decoding
from adapters.vision.parts import installed
from adapters.vision.vision import LocalVision
from bot.inspecting import NoVision
from bot.ports import Vision
from policy.model import Sight


def open_vision(*, wanted: bool) -> Vision:
    """What looks into files, with all that is installed. Its processes start with the first file."""
    return LocalVision() if wanted else NoVision()


def open_decoder(*, wanted: bool) -> Vision:
    """What opens the files of reports, to see whether they are sound, and looks for nothing in them."""
    found = installed()
    sight = Sight(pictures=found.pictures, documents=found.documents)
    return LocalVision(sight, parts=decoding) if wanted else NoVision()
