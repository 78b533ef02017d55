"""What the processes of one run are told: a file of JSON that each reads at its start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load.day import Happening
from benchmarks.load.day import day
from benchmarks.load.district import District


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One run: how much, for how long, and of what size."""

    schools: int = 1_000
    people: int = 100
    rate: float = 200.0
    seconds: float = 600.0
    share: float = 0.015
    whole: bool = False
    discord: bool = True

    @property
    def district(self) -> District:
        """The district that is played."""
        return District(schools=self.schools, people=self.people)

    def happenings(self) -> Iterator[Happening]:
        """Everything that happens; without Discord its schools stay silent."""
        district = self.district
        for one in day(district, rate=self.rate, seconds=self.seconds, share=self.share, whole=self.whole):
            if self.discord or not district.on_discord(one.school):
                yield one

    def write(self, path: Path) -> None:
        """Into a file for the other processes."""
        path.write_text(json.dumps(asdict(self)))


def read_plan(path: str) -> Plan:
    """From that file."""
    return Plan(**json.loads(Path(path).read_text()))
