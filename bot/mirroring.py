"""What parents get of a message that they could not read: read where it stands, at the moment of sending."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.ports import Messenger
from policy.model import Draft
from policy.model import Message
from policy.model import Mirror

_BEFORE = timedelta(minutes=15)
"""A message is judged within seconds; one that was judged later, after a gap, is not looked for."""


async def mirrored(messenger: Messenger, effect: Mirror) -> Draft:
    """The notice with the words of the message as it stands now; without them where it is gone.

    Raises `DeliveryError` where the platform will not tell just now.
    """
    found: Message | None = None
    async for event in messenger.history(effect.message.place, after=effect.since - _BEFORE):
        if event.message.ref == effect.message:
            found = event.message
    if found is None:
        return effect.draft
    text = "\n\n".join(one for one in (found.title, found.text) if one.strip())
    return replace(effect.draft, params={**effect.draft.params, "text": text, "files": len(found.attachments)})
