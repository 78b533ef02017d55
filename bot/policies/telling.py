"""An answer with a word on what changed in its sections since the asker said to have read them."""

from __future__ import annotations

from jinja2 import Environment

from bot.policies.since import SinceRead
from policy.answer import Answer
from policy.model import MemberRef


async def with_changes(text: str, found: Answer, by: MemberRef, since: SinceRead | None, texts: Environment) -> str:
    """The text of the answer, and a line for every section of it that is no longer what `by` has read."""
    if since is None or not found.answered:
        return text
    changed = await since.changed(found.clauses, by)
    if not changed:
        return text
    lines = texts.get_template(f"{found.lang}/ask/since.md").render(changed=changed)
    return f"{text}\n\n{lines.strip()}"
