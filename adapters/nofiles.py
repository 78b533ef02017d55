"""Where a platform hands out no files: whoever asks for one is refused."""

from __future__ import annotations

from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef


class NoFiles:
    """Fits the application's port `Files`."""

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        """Always refused."""
        del file, most
        raise FileError(f"no files can be had in {ref.workspace}", code=FileError.REFUSED)
