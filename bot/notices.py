"""Turns a draft into a finished notice: templates for the words, a catalogue for labels. No sentence stands in code."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from bot.forms import CARRY
from bot.forms import COPY
from bot.forms import form_behind
from policy.model import Button
from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Draft
from policy.model import Form
from policy.model import Notice
from policy.model import NoticeKey
from policy.rules.photos_answers import ANSWERS

LANGUAGES = ("en", "es")
_ABOUT_PLACES = (ButtonKey.REGISTER, ButtonKey.APPROVE, ButtonKey.DENY, ButtonKey.REVIEWED)
"""Buttons about a conversation, which is not the one where their notice is read."""


class Notices:
    """Renders drafts in the languages that there are templates for; the first is used for all others."""

    def __init__(self) -> None:
        """Prepare the environment; templates are read when they are first needed."""
        self.environment = Environment(
            loader=PackageLoader("bot", "templates"),
            undefined=StrictUndefined,
            autoescape=False,  # noqa: S701 - notices are plain text; each platform's renderer escapes for its own place
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
            auto_reload=False,
        )

    def render(self, draft: Draft, *, lang: str, about: str = "", place: str = "") -> Notice:
        """Fill the draft's templates in.

        `about` is the decision it belongs to, `place` the conversation's name where the draft does not say it.
        """
        chosen = lang if lang in LANGUAGES else LANGUAGES[0]
        values = {"place": place, **draft.params, "notice_count": len(draft.keys)}
        values["can_copy"] = any(key in COPY for key in draft.buttons)
        texts = [self._text(chosen, key, values) for key in draft.keys]
        titles = [title for title, _ in texts]
        labels = self._labels[chosen]
        return Notice(
            keys=draft.keys,
            title=titles[0] if len(titles) == 1 else str(labels["titles"][_several(draft.keys)]),
            paragraphs=tuple(paragraph for _, paragraphs in texts for paragraph in paragraphs),
            citations=draft.citations,
            buttons=self._buttons(labels, draft, about),
            about=about,
            lang=chosen,
            pointer=str(labels["pointer"]["line"]),
            stub=str(labels["pointer"]["stub"]) if any(map(_is_logged, draft.keys)) else "",
            why=str(labels["buttons"][ButtonKey.WHY.value]),
            cited=tuple(_cited(labels, citation) for citation in draft.citations),
        )

    def form(self, key: ButtonKey, *, lang: str) -> Form | None:
        """The form behind a button; None where pressing it is all."""
        return form_behind(self._labels[lang if lang in LANGUAGES else LANGUAGES[0]], key)

    def word(self, lang: str, table: str, key: str) -> str:
        """One label of the catalogue, such as the name of a role."""
        chosen = lang if lang in LANGUAGES else LANGUAGES[0]
        return str(self._labels[chosen][table][key])

    @cached_property
    def _labels(self) -> Mapping[str, Mapping[str, Any]]:
        root = files("bot") / "templates"
        return {lang: tomllib.loads((root / lang / "labels.toml").read_text("utf-8")) for lang in LANGUAGES}

    def _text(self, lang: str, key: NoticeKey, values: Mapping[str, object]) -> tuple[str, tuple[str, ...]]:
        """A template's first line is the title; blank lines part the paragraphs."""
        filled = self.environment.get_template(f"{lang}/{key.value}.md").render(**values)
        title, _, body = filled.strip().partition("\n")
        paragraphs = (" ".join(piece.split()) if not _is_list(piece) else piece.strip() for piece in body.split("\n\n"))
        return title.removeprefix("#").strip(), tuple(piece for piece in paragraphs if piece)

    def _buttons(self, labels: Mapping[str, Any], draft: Draft, about: str) -> tuple[Button, ...]:
        made = [self._button(labels, key, draft, about, primary=not n) for n, key in enumerate(draft.buttons)]
        choices = draft.params.get("choices")
        if not isinstance(choices, tuple):
            return tuple(made)
        return tuple(  # one button a choice: what it carries says which
            replace(button, label=label, value=f"{button.value}:{value}", primary=False)
            for button in made
            for value, label in _pairs(choices)
        )

    def _button(self, labels: Mapping[str, Any], key: ButtonKey, draft: Draft, about: str, *, primary: bool) -> Button:
        category = str(draft.params.get("category", ""))
        about = str(draft.params.get("decision", "")) or about  # a reminder's buttons answer the decision it is about
        value = f"{about}:{category}" if key in CARRY and category else about
        if key in _ABOUT_PLACES and draft.params.get("conversation"):
            value = f"{about}@{draft.params['conversation']}"
        if key in ANSWERS and draft.params.get("message"):
            value = f"{about}@{draft.params['conversation']}#{draft.params['message']}"
        form = None if category else form_behind(labels, key)
        both = key in COPY and draft.params.get("copy_both") is True
        label = labels["both"]["copy"] if both else labels["buttons"][key.value]
        return Button(key=key, label=label, value=value, primary=primary, form=form)


def _cited(labels: Mapping[str, Any], citation: Citation) -> str:
    """Whose policy, where in it, of when: complete enough to find the place on paper."""
    words = labels["cite"]
    return f"{words['line']}: {citation.title}, {citation.locator} ({citation.date or words['undated']})"


def _pairs(choices: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    """The choices that a draft offers: what comes back, and what is shown."""
    for one in choices:
        if isinstance(one, tuple):
            value, label = one
            yield str(value), str(label)


def _is_logged(key: NoticeKey) -> bool:
    """Only what is logged can be handed over again, when the button of its public line is pressed. A hint is not."""
    return key.value.endswith(".warn")


def _is_list(piece: str) -> bool:
    return piece.strip().startswith("- ")


def _several(keys: tuple[NoticeKey, ...]) -> str:
    """How several texts in one notice are headed: for whoever wrote, or for whoever supervises."""
    return "supervisor" if all(key.value.endswith(".supervisor") for key in keys) else "several"
