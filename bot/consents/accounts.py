"""An account as people name it in a command."""

from __future__ import annotations

import re

from policy.model import MemberRef

_MENTION = re.compile(r"<@!?(\w+)(?:\|[^>]*)?>")


def mentioned(words: str, workspace: str) -> MemberRef | None:
    """The account that words are a mention of (`<@U0123>`, `<@!123>`); None for any other words."""
    found = _MENTION.fullmatch(words.strip())
    return MemberRef(workspace=workspace, id=found.group(1)) if found else None
