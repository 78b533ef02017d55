"""The weekly digest: when it comes to whoever supervises, and in which way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

DIGEST_CHECK = "digest_weekly"
"""The check that sends somebody their digest; its subject is the person's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """When it comes, by the school's clock (`weekday`: Monday is 0).

    `mail`: by mail as well, to those who have an account; whoever has none gets it by mail in any case. `empty`: a week
    in which nothing happened and nothing waits is worth a line.
    """

    weekday: int = 0
    at: time = time(7, 30)
    mail: bool = False
    empty: bool = True
