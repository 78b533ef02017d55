"""What could not be kept is read back from before it happened, however long that took to find out."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from datetime import timedelta
from typing import cast

from adapters.discord.client import Client
from adapters.discord.translated import Translated
from adapters.intake import Intake
from policy.model import AwayError
from policy.model import Event
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import posted


class Broken:
    """Keeps nothing."""

    async def receive(self, event: Event) -> None:
        raise AwayError("TimeoutError")


async def test_what_was_not_kept_is_read_back_from_before_it_happened() -> None:
    notes, told = Counter[str](), list[tuple[str, datetime]]()

    async def missed(workspace: str, since: datetime) -> None:
        told.append((workspace, since))

    client = Client(content=True, note=lambda what: notes.update([what]))
    client.listen(cast("Intake", Broken()), missed)
    kept = await client.hand_in(Translated(event=posted("hello", SAM, at=NOW)))
    assert (kept, told) == (False, [(WORKSPACE, NOW - timedelta(minutes=1))])
    assert notes == Counter({"discord.not_kept": 1})
