"""Looking into whatever is posted, by no rule: the way of a file from its message to what it shows, on its own."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field
from typing import Any

import pytest

from bot.wiring import House
from bot.wiring import open_house
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Context
from policy.model import Decision
from policy.model import Event
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Sight

Look = tuple[str, AttachmentKind, bytes]


@dataclass(slots=True)
class FakeVision:
    """Knows by heart what each file shows; whatever else it is given shows nothing."""

    shows: Mapping[bytes, AttachmentFacts] = field(default_factory=dict)
    looked: list[Look] = field(default_factory=list)
    sight: Sight = field(default=Sight(pictures=True, words=True, documents=True))

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        self.looked.append((name, kind, data))
        return self.shows.get(data, AttachmentFacts())

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class Looker:
    """Judges that every file is looked into, and keeps what came of it."""

    vision: FakeVision
    found: list[FilesInspected] = field(default_factory=list)

    def decide(self, event: Event, _: Context) -> Decision:
        match event:
            case MessagePosted(message=message) | MessageEdited(message=message) if message.attachments:
                ids = tuple(one.id for one in message.attachments)
                look = Inspect(message=message.ref, by=message.author, files=ids, since=message.at)
                return Decision(actions=(look,))
            case FilesInspected():
                self.found.append(event)
            case _:
                pass
        return Decision()

    @property
    def shown(self) -> list[tuple[Attachment, ...]]:
        """What was handed in, message by message."""
        return [one.message.attachments for one in self.found]


@contextmanager
def seeing(vision: FakeVision) -> Iterator[pytest.MonkeyPatch]:
    """Installations that are opened here look into files with that."""

    async def opened(**arguments: Any) -> House:
        return await open_house(**{**arguments, "vision": vision})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.live.open_house", opened)
        yield patch


@contextmanager
def looking(vision: FakeVision) -> Iterator[Looker]:
    """Installations that are opened here look into everything, and do nothing else."""
    looker = Looker(vision)
    with seeing(vision) as patch:
        patch.setattr("bot.app.decide", looker.decide)
        yield looker
