"""The lines of `chaperone replay --json`."""

from __future__ import annotations

from bot.replay.summary import Hit
from bot.replay.summary import Summary


def hit_line(hit: Hit) -> dict[str, object]:
    """One finding: where and what it rests on, never the text."""
    return {"conversation": hit.conversation, "ts": hit.ts, "rule": hit.rule, "clause": hit.clause}


def summary_line(summary: Summary) -> dict[str, object]:
    """The last line."""
    return {
        "summary": {
            "messages": summary.messages,
            "skipped": dict(summary.skipped),
            "findings": dict(summary.findings),
            "messages_per_second": summary.messages_per_second,
        }
    }
