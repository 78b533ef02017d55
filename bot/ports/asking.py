"""Consents asked for: the open questions, and mail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from policy.model import ConsentAnswer
from policy.model import ConsentRequest
from policy.model import Entry


class ConsentRequests(Protocol):
    """What parents were asked and have not answered, and the links by which they can, by digest alone."""

    async def add(self, requests: Sequence[ConsentRequest], entries: Sequence[Entry]) -> Sequence[ConsentRequest]:
        """Keep new questions, with their entries in the log; returns those that were not open already.

        Where all are open already nothing is changed, and nothing is written into the log.
        """
        ...

    async def open(self, *, now: datetime, due: bool = False, limit: int = 1_000) -> Sequence[ConsentRequest]:
        """What can still be answered, the oldest first; only what is to be sent by now where `due`."""
        ...

    async def sending(self, request: ConsentRequest, *, drawn_before: str) -> bool:
        """Keep how a question travels: its links' digests, when it goes out next, and what became of it.

        `drawn_before` is the digest that the caller knew. False, and nothing is changed, where it was answered or
        another process drew a link in the meantime.
        """
        ...

    async def find(self, digests: Sequence[str]) -> ConsentRequest | None:
        """The question that a link with one of these digests leads to, also one that was answered or is over."""
        ...

    async def answer(self, answer: ConsentAnswer) -> bool:
        """Put an answer on file, with its entry in the log, once and whole.

        False, and nothing is changed, where the question is answered already, over or unknown.
        """
        ...


class Mail(Protocol):
    """The school's way to send e-mail."""

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        """Hand in one message of plain text. Raises `DeliveryError` where the mail server did not take it.

        With an `ident` (letters, digits, - and .) it is known again when it is handed in twice.
        """
        ...
