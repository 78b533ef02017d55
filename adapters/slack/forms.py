"""A form as Slack's modal view. What it belongs to travels in its metadata and comes back when it is sent."""

from __future__ import annotations

import json

from adapters.slack.words import Block
from adapters.slack.words import plain
from policy.model import Choice
from policy.model import ConversationRef
from policy.model import Field
from policy.model import Form

_TITLE, _LABEL, _OPTION, _OPTIONS, _BLOCKS = 24, 2000, 75, 100, 100
_METADATA, _INPUT = 3000, 3000
_ONE_LINE = 120  # characters; a longer answer gets a larger box


def view_of(
    form: Form,
    *,
    button: str,
    value: str,
    conversation: ConversationRef | None,
    given: tuple[tuple[str, str], ...] = (),
) -> Block:
    """The view for `views.open`. `button` and `value` are those of the press that opened it.

    `given` are answers that are known already (whose message is reported). They come back with the answers that the
    form asks for, as long as Slack's 3,000 characters of metadata hold them.
    """
    return {
        "type": "modal",
        "callback_id": f"form:{button}",
        "title": plain(form.title, _TITLE),
        "submit": plain(form.submit, _TITLE),
        "private_metadata": _metadata(value, conversation, given),
        "blocks": [_input(field) for field in form.fields[:_BLOCKS]],
    }


def _metadata(value: str, conversation: ConversationRef | None, given: tuple[tuple[str, str], ...]) -> str:
    kept = dict(given)
    while True:
        place = conversation.id if conversation else None
        text = json.dumps({"value": value, "conversation": place, "given": kept}, ensure_ascii=False)
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
    }


def _select(choices: tuple[Choice, ...]) -> Block:
    options = [{"text": plain(one.label, _OPTION), "value": one.value} for one in choices[:_OPTIONS]]
    return {"type": "static_select", "action_id": "answer", "options": options}


def _free(limit: int) -> Block:
    most = min(limit, _INPUT) if limit else _INPUT
    return {"type": "plain_text_input", "action_id": "answer", "multiline": most > _ONE_LINE, "max_length": most}
