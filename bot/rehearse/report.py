"""Tells what a rehearsal found: lines for machines, differences for people."""

from __future__ import annotations

import json

from bot.rehearse.driver import Step


def as_line(step: Step) -> str:
    """One event as a line of JSON: findings, actions and notices, each sorted."""
    return json.dumps(
        {
            "scenario": step.scenario,
            "event": step.number,
            "findings": list(step.findings),
            "actions": list(step.actions),
            "notices": sorted({key.value for one in step.notices for key in one.notice.keys}),
        },
        ensure_ascii=False,
    )


def difference(step: Step) -> str:
    """What an event should have led to and what it led to, on two short lines."""
    expected = step.event.expect
    wanted = f"{sorted(expected.findings)} {sorted(expected.actions)}" if expected else "nothing in particular"
    return (
        f"{step.scenario} event {step.number} ({step.event.do} by {step.event.by or 'nobody'}):\n"
        f"  expected {wanted}\n"
        f"  got      {list(step.findings)} {list(step.actions)}"
    )
