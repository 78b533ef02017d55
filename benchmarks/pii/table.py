"""The figures of one run as a table, and as a page of the documentation."""

from __future__ import annotations

from typing import Any

HEAD = (
    ("", "P", "R", "F1", "F2", "macro F2", "hidden values found", "false alarms"),
    ("", "real chat flagged / 1,000", "public P", "public R", "messages / CPU s", "ratio", "start CPU s", "peak MB"),
)
WORST = ("`a.a.…@`", "`((((…`", "`1-1-…`", "`1 1 …`")
PAGE = """# Personal data: our scan beside others

Made by `make bench-pii`, all in one run on one core, each in a process of its own. Read ratios, not absolute figures:
they are those of one machine at one moment.

![F1 and messages a second of each]({chart})

## Accuracy

On the development messages of our own school-chat benchmark (399 messages, 12 types, overlap match). It is ours, and it
was before our eyes while the detectors were written, so that our own line is optimistic: on messages that nobody had
seen, F1 was .96 in English and .95 in Spanish ([detectors](../detectors.md)).

The others are mapped generously: persons of one word are not counted, types
without a counterpart are left out, full names count in students' messages alone. "Hidden values" are spelled, spaced or
disguised ones. "False alarms" are flagged messages among those without personal data, made to be hard.

{accuracy}

## False alarms and pace

"Real chat" is 2,000 lines of IRC. "Public" are telephone numbers and e-mail addresses in Presidio's own sample
sentences. Pace is over the development messages and the real chat together; "ratio" is how many times our pace is that
of the other.

{pace}

## The worst message

CPU milliseconds for one message of 40,000 characters, as long as Slack allows. Who needed more than 15 seconds was
stopped.

{worst}
"""


def table(rows: list[dict[str, Any]]) -> str:
    """All figures, in three tables."""
    return "\n\n".join((_accuracy(rows), _pace(rows), _worst(rows)))


def page(rows: list[dict[str, Any]]) -> str:
    """The page of the documentation."""
    return PAGE.format(chart="pii.svg", accuracy=_accuracy(rows), pace=_pace(rows), worst=_worst(rows))


def _accuracy(rows: list[dict[str, Any]]) -> str:
    return _drawn(
        HEAD[0],
        [
            (
                row["name"],
                *(_share(row["micro"][one]) for one in ("P", "R", "F1", "F2")),
                *(_share(row[one]) for one in ("macro_f2", "obf")),
                f"{row['false']:.1%}",
            )
            for row in rows
        ],
    )


def _pace(rows: list[dict[str, Any]]) -> str:
    ours = rows[0]["pace"]
    return _drawn(
        HEAD[1],
        [
            (
                row["name"],
                f"{row['chat']:.1f}",
                *(_share(row["public"][one]) for one in ("P", "R")),
                f"{row['pace']:,.0f}",
                f"{ours / row['pace']:,.1f}",
                f"{row['start']:.2f}",
                f"{row['memory']:.0f}",
            )
            for row in rows
        ],
    )


def _worst(rows: list[dict[str, Any]]) -> str:
    return _drawn(
        ("", *WORST),
        [(row["name"], *("stopped" if one is None else f"{one * 1000:,.0f}" for one in row["worst"])) for row in rows],
    )


def _share(value: float) -> str:
    return f"{value:.3f}"


def _drawn(head: tuple[str, ...], lines: list[tuple[str, ...]]) -> str:
    rule = tuple("---" if index == 0 else "---:" for index in range(len(head)))
    return "\n".join("| " + " | ".join(line) + " |" for line in (head, rule, *lines))
