"""Opens what looks into files, where it is installed and wanted."""

from __future__ import annotations

from adapters.vision.vision import LocalVision
from bot.inspecting import NoVision
from bot.ports import Vision


def open_vision(*, wanted: bool) -> Vision:
    """What looks into files, with all that is installed. Its processes start with the first file."""
    return LocalVision() if wanted else NoVision()
