"""Draws F1 and pace of each contestant: rows on standard input, an SVG file out.

python -m benchmarks.pii.chart FILE.svg < rows.json
"""

from __future__ import annotations

import json
import sys

import matplotlib as mpl
from matplotlib import pyplot as plt


def main(file: str) -> None:
    rows = list(reversed(json.load(sys.stdin)))
    names = [row["name"] for row in rows]
    mpl.rcParams.update({"svg.hashsalt": "chaperone", "font.size": 11, "svg.fonttype": "none"})
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.2), sharey=True, layout="constrained")
    shades = ["#8a94a6"] * (len(rows) - 1) + ["#1f5fbf"]
    hatches = ["//"] * (len(rows) - 1) + [""]
    _bars(left, names, [row["micro"]["F1"] for row in rows], shades, hatches, "{:.2f}")
    left.set_xlim(0, 1.12)
    left.set_title("F1, 12 types, development messages")
    _bars(right, names, [row["pace"] for row in rows], shades, hatches, "{:,.0f}")
    right.set_xscale("log")
    right.set_xlim(right=max(row["pace"] for row in rows) * 8)
    right.set_title("Messages per CPU second (logarithmic)")
    figure.savefig(file, metadata={"Date": None, "Creator": None})


def _bars(
    axes: plt.Axes, names: list[str], values: list[float], shades: list[str], hatches: list[str], form: str
) -> None:
    bars = axes.barh(names, values, color=shades, hatch=hatches, edgecolor="white")
    axes.bar_label(bars, [form.format(one) for one in values], padding=4)
    axes.spines[["top", "right"]].set_visible(False)


if __name__ == "__main__":
    main(sys.argv[1])
