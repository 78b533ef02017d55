"""Our own scan, as `chaperone scan --context` runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from collections.abc import Mapping

from benchmarks.pii.worker import Found
from bot.scan import known_from
from policy.detect import SURE
from policy.detect import detect


def build(context: Mapping[str, object]) -> Callable[[str], list[Found]]:
    known = known_from(json.dumps(context), "context")
    return lambda text: [(one.start, one.end, one.type) for one in detect(text, known) if one.score >= SURE]
