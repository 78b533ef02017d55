"""A form as Slack's modal view. What it belongs to travels in its metadata and comes back when it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator

from adapters.slack.words import Block
from adapters.slack.words import plain
from policy.model import Choice
from policy.model import ConversationRef
from policy.model import Field
from policy.model import Form

_TITLE, _LABEL, _OPTION, _OPTIONS, _BLOCKS = 24, 2000, 75, 100, 100
_METADATA, _INPUT = 3000, 3000
_SAID = 2900
SAID = "said"
"""The answer that is a message as it stands: it travels in blocks `said:{n}` of the form, for it may be long."""
_ONE_LINE = 120  # characters; a longer answer gets a larger box


def view_of(
    form: Form,
    *,
    button: str,
    value: str,
    conversation: ConversationRef | None,
    given: tuple[tuple[str, str], ...] = (),
    home: bool = False,
) -> Block:
    """The view for `views.open`. `button` and `value` are those of the press that opened it.

    `given` are answers that are known already (whose message is reported) and are not asked. They come back with the
    other answers, as long as Slack's 3,000 characters of metadata hold them; the message itself stands in the form,
    where whoever reports it sees what goes along. `home`: it was opened at home.
    """
    known = dict(given)
    said = known.pop(SAID, "")
    asked = [field for field in form.fields if not known.get(field.name)]
    return {
        "type": "modal",
        "callback_id": f"form:{button}",
        "title": plain(form.title, _TITLE),
        "submit": plain(form.submit, _TITLE),
        "private_metadata": _metadata(value, conversation, known, home=home),
        "blocks": [*[_input(field) for field in asked[:_BLOCKS]], *_attached(form, said)][:_BLOCKS],
    }


def _attached(form: Form, said: str) -> Iterator[Block]:
    """The message, as it was written, in pieces that Slack takes."""
    if said and form.attached:
        yield {"type": "section", "text": plain(form.attached)}
    for start in range(0, len(said), _SAID):
        text = {"type": "plain_text", "text": said[start : start + _SAID], "emoji": False}
        yield {"type": "section", "block_id": f"{SAID}:{start}", "text": text}


def _metadata(value: str, conversation: ConversationRef | None, known: dict[str, str], *, home: bool) -> str:
    kept = dict(known)
    where = {"home": True} if home else {}
    while True:
        place = conversation.id if conversation else None
        text = json.dumps({"value": value, "conversation": place, "given": kept, **where}, ensure_ascii=False)
        if len(text) <= _METADATA or not kept:
            return text
        kept.popitem()


def _input(field: Field) -> Block:
    return {
        "type": "input",
        "block_id": f"field:{field.name}",
        "label": plain(field.label, _LABEL),
        "optional": not field.required,
        "element": _select(field.choices) if field.choices else _free(field.limit),
        **({"hint": plain(field.hint, _LABEL)} if field.hint else {}),
    }


def _select(choices: tuple[Choice, ...]) -> Block:
    options = [{"text": plain(one.label, _OPTION), "value": one.value} for one in choices[:_OPTIONS]]
    return {"type": "static_select", "action_id": "answer", "options": options}


def _free(limit: int) -> Block:
    most = min(limit, _INPUT) if limit else _INPUT
    return {"type": "plain_text_input", "action_id": "answer", "multiline": most > _ONE_LINE, "max_length": most}
