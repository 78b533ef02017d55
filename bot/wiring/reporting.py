"""What reports need of the installation's keys, for the pages and for chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.ports import Clock
from bot.reporting import CODES
from bot.reporting import SEALS
from bot.reporting import CaseCodes
from bot.reporting import ReportLinks
from bot.reporting import Sealing
from bot.reporting.chat import PURPOSE as CHAT
from storage.seal import Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """The installation's own: codes, seals, links from chat to the page. `chat` are the keys for reports from chat."""

    codes: CaseCodes
    sealing: Sealing
    links: ReportLinks
    chat: Sequence[bytes]


def reporting_of(keys: Keys, clock: Clock, url: str) -> Reporting:
    """All of it; `url` is the web part's public address, "" where it has none."""
    sealing = Sealing(keys.derive(SEALS).secrets)
    codes = CaseCodes(keys.derive(CODES).secrets)
    links = ReportLinks(sealing, clock=clock, url=url)
    return Reporting(codes=codes, sealing=sealing, links=links, chat=keys.derive(CHAT).secrets)
