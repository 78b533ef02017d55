"""The report as one page: no script, no network, no text of any message. All its words stand in the templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from bot.replay.charts import bars
from bot.replay.charts import timeline
from bot.replay.summary import Count
from bot.replay.summary import Summary
from policy.model import Citation
from policy.model import Clause
from policy.model import Pack

_K = TypeVar("_K")

SHOWN = 20
"""Conversations that have a bar of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """One clause, how often it was cited, and by which rules."""

    citation: Citation
    clause: Clause | None
    count: int
    rules: tuple[tuple[str, int], ...]


def render_report(summary: Summary, packs: Mapping[str, Pack], *, lang: str = "en") -> str:
    """The page for people. `packs` must hold those that the summary was made with (KeyError otherwise)."""
    step, days = timeline(summary.days)
    busy = [one for one in summary.conversations if one.findings]
    rest = summary.others.findings + sum(one.findings for one in busy[SHOWN:])
    return (
        _templates()
        .get_template(f"{lang}/replay/report.html")
        .render(
            summary=summary,
            packs=[packs[one] for one in summary.packs],
            zone=ZoneInfo(summary.zone),
            rules=bars((rule, Count(findings=count)) for rule, count in _most(summary.findings)),
            step=step,
            days=days,
            hours=bars(enumerate(summary.hours)),
            places=bars((one, Count(judged=one.judged, findings=one.findings)) for one in busy[:SHOWN]),
            rest=rest,
            busy=len(busy),
            clauses=_cited(summary, packs),
            near=_most(summary.near),
            skipped=_most(summary.skipped),
            names={one.id: one for one in summary.conversations},
        )
    )


def _cited(summary: Summary, packs: Mapping[str, Pack]) -> list[Cited]:
    """The clauses that findings rest on, the most cited first, each with its rules."""
    rules: dict[Citation, dict[str, int]] = {}
    for (rule, citation), count in summary.cited.items():
        rules.setdefault(citation, {})[rule] = count
    found = [
        Cited(
            citation=citation,
            clause=packs[citation.pack].clause(citation.clause),
            count=sum(counts.values()),
            rules=tuple(_most(counts)),
        )
        for citation, counts in rules.items()
    ]
    return sorted(found, key=lambda one: -one.count)


def _most(counts: Mapping[_K, int]) -> list[tuple[_K, int]]:
    """The largest first."""
    return sorted(counts.items(), key=lambda one: -one[1])


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("bot", "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
