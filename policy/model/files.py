"""Files that were posted: what a platform hands out, and what can be looked for in it."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field

from policy.model.talk import AttachmentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A file as the platform hands it out; neither its name nor its content shows where one is written out."""

    name: str = field(repr=False)
    kind: AttachmentKind
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What can be looked for with what is installed here: faces in pictures, words in pictures, words in documents."""

    pictures: bool = False
    words: bool = False
    documents: bool = False
