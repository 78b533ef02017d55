"""The page of the figures is in step with the figures, and its example rules can be read."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from bot.metrics import labels
from tests.bot.metrics.figures import Standing

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "metrics.md").read_text("utf-8")
PARTS = ("_bucket", "_count", "_sum")
OURS = re.compile(r"chaperone_[a-z_]+")


async def exposed() -> set[str]:
    """The names of our figures; those with labels once they were counted."""
    standing = Standing()
    standing.heard, standing.counts = {"slack": 1.0}, {"network": 1}
    standing.drawn.about(version="1", role="all")
    text = (await standing.drawn()).decode()
    return {one.split()[2] for one in text.splitlines() if one.startswith("# TYPE chaperone_")}


async def test_every_figure_is_on_the_page_and_no_other() -> None:
    tables = "\n".join(line for line in PAGE.splitlines() if line.startswith("|"))
    assert set(OURS.findall(tables)) == await exposed()


async def test_the_example_rules_ask_for_figures_that_there_are() -> None:
    _scrape, rules = (yaml.safe_load(one) for one in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
    found = rules["groups"][0]["rules"]
    assert [sorted(one) for one in found] == [["alert", "annotations", "expr", "for", "labels"]] * 3
    assert {name for one in found for name in OURS.findall(one["expr"])} <= await exposed()
    assert all(one["expr"].count("(") == one["expr"].count(")") for one in found)


def test_the_sets_of_the_labels_hold_words_and_codes_alone() -> None:
    sets = (
        *(labels.EVENTS, labels.EFFECTS, labels.RULES, labels.MODES, labels.PLATFORMS),
        *(labels.PERFORMED, labels.CALLS, labels.ROLES, labels.CODES),
    )
    assert [one for each in sets for one in each if not re.fullmatch(r"[a-z0-9_.:]{2,40}", one)] == []
    assert all(sets)
