"""Files that people post: where they are had from, and what looks into them. Neither keeps one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Fetched
from policy.model import FileError
from policy.model import MessageRef
from policy.model import Sight


class Files(Protocol):
    """Where a platform keeps what was posted."""

    async def fetch(self, ref: MessageRef, file: str, *, most: int) -> Fetched:
        """The file of that id with a message, at most `most` bytes of it, or `FileError(TOO_LARGE)`.

        Only from the hosts on which the platform keeps files, over https, without following a redirect; the bot's
        token goes nowhere else. Raises `FileError`: with `retry` where the platform cannot be asked just now, `GONE`
        where it stands there no more, `UNKNOWN` where it may also stand where the bot does not see it, `REFUSED` where
        the platform does not let the bot.

        Of a film it is the still that the platform made of it, as a picture. Without one, and of a recording, it has
        no data: neither is looked into.
        """
        ...


FilesOf = Callable[[str], Files]
"""The files of the platform that a workspace lives on."""


BLIND = Sight()
"""Nothing is installed that looks into files."""


class Vision(Protocol):
    """Looks into files, in a process of its own: counts faces, reads words, finds cards and the mark of a place.

    It knows nobody and compares nothing: no picture, no part of one and no measure of a face leaves it.
    """

    @property
    def sight(self) -> Sight:
        """What it can look for."""
        ...

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        """What a file shows. Whatever it is, there is an answer within its time: `unchecked` says why there is none."""
        ...

    async def close(self) -> None:
        """End its processes."""
        ...


def no_files(workspace: str) -> Files:
    """Where no platform hands any out."""
    raise FileError(f"no files can be had in {workspace}", code=FileError.REFUSED)
