"""Questions about a policy: ranked citations and a verdict, help where somebody may be in danger, or nothing."""

from __future__ import annotations

from policy.answer.engine import answer
from policy.answer.index import Index
from policy.answer.index import build_index
from policy.answer.model import Answer
from policy.answer.model import Cue
from policy.answer.model import PackAnswer
from policy.answer.model import Passage
from policy.model import Verdict

__all__ = ["Answer", "Cue", "Index", "PackAnswer", "Passage", "Verdict", "answer", "build_index"]
