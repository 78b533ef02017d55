"""What the tests of blocks share: a notice, text objects, and the texts of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from policy.model import Button
from policy.model import ButtonKey
from policy.model import Choice
from policy.model import Citation
from policy.model import Field
from policy.model import Form
from policy.model import Notice
from policy.model import NoticeKey

FORM = Form(
    title="What kind?",
    fields=(Field(name="category", label="Choose", choices=(Choice(value="medical", label="Medical"),)),),
    submit="Copy",
)
CITATION = Citation(pack="dracut", clause="dracut.employee.4", title="A Policy", locator="Guidelines 4", date=None)
NOTICE = Notice(
    keys=(NoticeKey.GROUP_ONLY_WARN,),
    title="Only one student reads along",
    paragraphs=(
        "You wrote in “Q&A <juniors>”.",
        "You can turn to:",
        "- Ms. Day\n- https://school.example/help?a=1&b=2.",
    ),
    citations=(CITATION,),
    buttons=(
        Button(key=ButtonKey.COPY_AD, label="Copy the athletic director", value="d1:medical", primary=True),
        Button(key=ButtonKey.COPY_PRINCIPAL, label="Copy the principal", value="d1", form=FORM),
        Button(key="more", label="Read more", url="https://school.example/policy"),
    ),
    lang="en",
    pointer="I sent you a private note.",
    cited=("Policy: A Policy, Guidelines 4 (no date)",),
)


def mrkdwn(text: str) -> dict[str, object]:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def plain(text: str) -> dict[str, object]:
    return {"type": "plain_text", "text": text, "emoji": False}


def texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    """All texts of the blocks."""
    for block in blocks:
        for part in (block, *block.get("elements", ())):
            text = part.get("text")
            if isinstance(text, dict):
                yield text["text"]
            elif isinstance(text, str):
                yield text
