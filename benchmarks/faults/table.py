"""What a run showed, as a table for people and for the document."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from statistics import median

from benchmarks.faults.play import Played
from benchmarks.faults.school import on_discord
from benchmarks.faults.world import Fault

_HEAD = ("| fault | times | well again after, median | at most |", "|---|--:|--:|--:|")


def report(played: Played) -> list[str]:
    """The lines of the table, and what was broken."""
    options, proof, driver = played.options, played.proof, played.world.driver
    faults = played.world.happened
    return [
        f"{options.database}, {options.replicas} replica(s), seed {options.seed}: {len(driver.sent):,} events "
        f"({options.backlog:,} of them waiting at the start), {len(faults)} faults, {played.seconds:.0f} s "
        f"(the stream {played.world.streamed:.0f} s)",
        "",
        *_HEAD,
        *_rows(faults),
        "",
        f"- judged {proof.judged:,} (checks of the clock included), notices that stand {proof.notices:,}, "
        f"entries of the log verified {proof.sealed:,}",
        f"- attempts that nobody acknowledged {driver.refused:,}, deliveries of what was acknowledged before "
        f"{proof.repeated:,}: none judged or told twice",
        *_discord(played),
        f"- set aside and named {proof.aside}; processes that ended unasked "
        f"{len(played.own_ends)}{_listed(played.own_ends)}",
        *(f"- BROKEN: {one}" for one in proof.misses or ()),
        *([] if proof.misses else ["- lost 0, visible twice 0, left over 0"]),
    ]


def _discord(played: Played) -> list[str]:
    found = played.world.discord
    if found is None:
        return []
    written = sum(on_discord(one.channel) and one.kind == "message" for one in played.world.driver.sent)
    gateway = found.gateway
    return [
        f"- on Discord {written:,} messages: {played.proof.late:,} read back; sessions begun {gateway.identified:,}, "
        f"resumed {gateway.resumed:,}; posts that a nonce stopped {found.repeated:,}",
    ]


def _rows(faults: list[Fault]) -> list[str]:
    rows = []
    for kind in sorted({one.kind for one in faults}):
        of = [one for one in faults if one.kind == kind]
        times = [one.recovered for one in of if one.recovered is not None]
        figures = f"{median(times):.1f} s | {max(times):.1f} s" if times else "– | –"
        rows.append(f"| {kind} | {len(of)} | {figures} |")
    return rows


def _listed(ends: list[str]) -> str:
    counted = Counter(ends).most_common()
    return "".join(f"\n  - {times} {'time' if times == 1 else 'times'} {one}" for one, times in counted)


def written(document: Path, played: Played) -> None:
    """Put the lines between the marks of that database in the document."""
    name = played.options.database
    text = document.read_text()
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", re.DOTALL)
    lines = "\n".join(report(played))
    document.write_text(marks.sub(lambda found: f"{found[1]}{lines}\n{found[2]}", text))
