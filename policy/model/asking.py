"""A consent that is asked for: who is asked what about whom, until when, and how the question travels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from policy.model.consents import Consent
from policy.model.consents import ConsentKind

ASKABLE = (ConsentKind.MEDIA_RELEASE,)
"""What there are words for that a family can answer with yes or no on a page of its own."""
ASK_DAYS = timedelta(days=14)
"""How long a question can be answered."""
ASK_AGAIN = timedelta(days=7)
"""When somebody who has not answered is reminded, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRequest:
    """One question to one parent. `subject`, `parent` and `asked_by` are ids of persons ("" for the office).

    `due` is when it is sent next, first or again; None where nothing more is sent. `digest` is the keyed digest of the
    link that was drawn last, `earlier` that of the one before, which somebody may still have in their mail. `tries`
    counts attempts to send since the last that went out, `error` is the code of the last that failed.
    """

    id: str
    kind: ConsentKind
    subject: str
    parent: str
    scope: str = ""
    asked_at: datetime
    asked_by: str = ""
    expires: datetime
    due: datetime | None = None
    digest: str = ""
    earlier: str = ""
    tries: int = 0
    error: str = ""
    sent_at: datetime | None = None
    reminded_at: datetime | None = None
    answered_at: datetime | None = None

    def open_at(self, now: datetime) -> bool:
        """Whether it can be answered."""
        return self.answered_at is None and now < self.expires


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAnswer:
    """What a parent said on the page: records for the file, the answer itself first, and what was shown for it.

    `version` names the wording and `digest` is its SHA-256 without any names, so that the log may hold it; `lang` is
    the language it was shown in.
    """

    request: str
    consents: tuple[Consent, ...]
    at: datetime
    version: str
    digest: str
    lang: str
