"""A message that others get to read: read where it stands, at the moment of sending, and kept nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from datetime import timedelta

from bot.ports import Messenger
from policy.model import Draft
from policy.model import Message
from policy.model import MessageRef
from policy.model import Mirror

_BEFORE = timedelta(minutes=15)
"""A message is judged within seconds; one that was judged later, after a gap, is not looked for."""


async def mirrored(messenger: Messenger, effect: Mirror) -> Draft:
    """The notice with the words of the message as it stands now; without them where it is gone.

    Raises `DeliveryError` where the platform will not tell just now.
    """
    found = await reread(messenger, effect.message, effect.since)
    if found is None:
        return effect.draft
    return replace(
        effect.draft, params={**effect.draft.params, "text": words_of(found), "files": len(found.attachments)}
    )


async def reread(messenger: Messenger, ref: MessageRef, since: datetime) -> Message | None:
    """A message as it stands now, `since` being a moment shortly after it was written; None where it is gone.

    Raises `DeliveryError` where the platform will not tell just now.
    """
    found: Message | None = None
    async for event in messenger.history(ref.place, after=since - _BEFORE):
        if event.message.ref == ref:
            found = event.message
    return found


def words_of(message: Message) -> str:
    """What its author wrote, a paragraph each for title and text."""
    return "\n\n".join(one for one in (message.title, message.text) if one.strip())
