"""Accounts that are nobody's: of schools, clubs, stations and the world."""

from __future__ import annotations

from policy.detect.handle_cues import TITLED
from policy.detect.networks import GOSSIP
from policy.detect.networks import OFFICIAL
from policy.detect.networks import PUBLIC


def nobodys(value: str) -> bool:
    """Whether a school, a club, a station or the world is behind an account (in lower case)."""
    bare = value.lstrip("@")
    schools = OFFICIAL.search(bare) is not None and GOSSIP.search(bare) is None
    return bare in PUBLIC or schools or TITLED.match(bare) is not None
