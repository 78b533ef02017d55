"""Answers to presses and commands, where they were made and for their author alone."""

from __future__ import annotations

import logging
import re

import discord

from adapters.discord.errors import Note
from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from adapters.discord.render import view_of
from adapters.discord.sending import Sender
from policy.model import DeliveryError
from policy.model import Notice

_TOKEN = re.compile(r"(/webhooks/\d+/)[^/\s]+")


class Answers:
    """Edits the acknowledgement that an interaction got at once: a repeat changes nothing, so it needs no nonce."""

    def __init__(self, client: discord.Client, sender: Sender, note: Note) -> None:
        """Take the client; nothing is asked yet."""
        self._client = client
        self._sender = sender
        self._note = note
        logging.getLogger("discord.http").addFilter(_without_tokens)  # the same one again is not added

    async def give(self, reply_to: str, notice: Notice) -> bool:
        """Whether Discord took it; False where it cannot be given there (any more), 15 minutes after the press.

        `reply_to` is `{application id}/{interaction token}`. Raises `DeliveryError(retry=True)` where a later try may
        help. The library's own way waits as long as Discord asks to, so the client's is used, which does not.
        """
        application, _, token = reply_to.partition("/")
        if not (application.isdecimal() and token):
            self._note("discord.odd_reply_to")
            return False
        route = discord.http.Route(
            "PATCH",
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            webhook_id=int(application),
            webhook_token=token,
        )
        body = _body(notice)
        try:
            await self._sender.sent(lambda: self._client.http.request(route, json=body))
        except DeliveryError as error:
            if error.retry:
                raise
            self._note("discord.answer_not_taken")
            return False
        return True


def _body(notice: Notice) -> dict[str, object]:
    return {
        "content": content_of(notice),
        "embeds": [one.to_dict() for one in embeds_of(notice)],
        "components": view_of(notice).to_components(),
        "allowed_mentions": discord.AllowedMentions.none().to_dict(),
    }


def _without_tokens(record: logging.LogRecord) -> bool:
    """discord.py writes the address of a call that must wait into its warning, and with it the interaction's token."""
    if isinstance(record.args, tuple):
        record.args = tuple(_TOKEN.sub(r"\1…", one) if isinstance(one, str) else one for one in record.args)
    return True
