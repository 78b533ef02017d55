"""Turns a draft into a finished notice: templates for the words, a catalogue for labels. No sentence stands in code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from policy.model import Button
from policy.model import ButtonKey
from policy.model import Choice
from policy.model import Citation
from policy.model import Draft
from policy.model import Field
from policy.model import Form
from policy.model import MatterCategory
from policy.model import Notice
from policy.model import NoticeKey

LANGUAGES = ("en", "es")
_COPY = (ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL)


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
        values["can_copy"] = any(key in _COPY for key in draft.buttons)
        texts = [self._text(chosen, key, values) for key in draft.keys]
        titles = [title for title, _ in texts]
        labels = self._labels[chosen]
        return Notice(
            keys=draft.keys,
            title=titles[0] if len(titles) == 1 else str(labels["titles"]["several"]),
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
        return _form(self._labels[lang if lang in LANGUAGES else LANGUAGES[0]], key)

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
        return tuple(self._button(labels, key, draft, about, primary=not n) for n, key in enumerate(draft.buttons))

    def _button(self, labels: Mapping[str, Any], key: ButtonKey, draft: Draft, about: str, *, primary: bool) -> Button:
        category = str(draft.params.get("category", ""))
        about = str(draft.params.get("decision", "")) or about  # a reminder's buttons answer the decision it is about
        value = f"{about}:{category}" if key in _COPY and category else about
        form = None if category else _form(labels, key)
        both = key in _COPY and draft.params.get("copy_both") is True
        label = labels["both"]["copy"] if both else labels["buttons"][key.value]
        return Button(key=key, label=label, value=value, primary=primary, form=form)


def _cited(labels: Mapping[str, Any], citation: Citation) -> str:
    """Whose policy, where in it, of when: complete enough to find the place on paper."""
    words = labels["cite"]
    return f"{words['line']}: {citation.title}, {citation.locator} ({citation.date or words['undated']})"


def _is_logged(key: NoticeKey) -> bool:
    """Only what is logged can be handed over again, when the button of its public line is pressed. A hint is not."""
    return key.value.endswith(".warn")


def _is_list(piece: str) -> bool:
    return piece.strip().startswith("- ")


def _form(labels: Mapping[str, Any], key: ButtonKey) -> Form | None:
    if key in _COPY:
        return _category_form(labels)
    return _report_form(labels) if key is ButtonKey.REPORT else None


def _category_form(labels: Mapping[str, Any]) -> Form:
    """Only the category of a private matter is ever asked, never the details."""
    words = labels["forms"]["category"]
    choices = tuple(Choice(value=one.value, label=words[one.value]) for one in MatterCategory)
    return Form(
        title=words["title"],
        fields=(Field(name="category", label=words["label"], choices=choices),),
        submit=words["submit"],
    )


def _report_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["report"]
    kinds = tuple(Choice(value=value, label=label) for value, label in words["categories"].items())
    return Form(
        title=words["title"],
        fields=(
            Field(name="category", label=words["category"], choices=kinds),
            Field(name="about", label=words["about"], required=False, limit=80),
        ),
        submit=words["submit"],
    )
