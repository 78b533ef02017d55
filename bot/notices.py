"""Turns a draft into a finished notice: templates for texts, catalogues for labels. No sentence stands in code."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.forms import CARRY
from bot.forms import COPY
from bot.forms import form_behind
from bot.language import lang_of
from bot.templating import text_templates
from bot.words import table
from policy.model import Button
from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Draft
from policy.model import Form
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import Params
from policy.rules.photos_answers import ANSWERS

_ABOUT_PLACES = (
    *(ButtonKey.REGISTER, ButtonKey.APPROVE, ButtonKey.DENY),
    *(ButtonKey.REVIEWED, ButtonKey.FAMILIES_TOLD),
)
"""Buttons about a conversation, which is not the one where their notice is read."""

_PAGES: Mapping[ButtonKey, str] = {ButtonKey.REPORT_PAGE: "report_page", ButtonKey.CONSOLE: "console"}
"""Buttons that lead to a page, and which value of a draft has its address."""
_CHOICES: Mapping[tuple[ButtonKey, ...], str] = {
    (ButtonKey.TOPIC,): "topics",
    (
        *(ButtonKey.ASK_THIS, ButtonKey.ANSWER, ButtonKey.WITHDRAW, ButtonKey.INCIDENT_OPEN, ButtonKey.MODE_END),
    ): "numbered",
    (ButtonKey.CASE_OPEN,): "cases",
    (ButtonKey.CASE_HAND_TO,): "persons",
}
"""Which value of a draft spreads a button out; every other one by its `choices`."""


class Notices:
    """Renders drafts in the languages that there are templates for, and in English for all others."""

    def __init__(self) -> None:
        """Prepare the environment; templates are read when they are first needed."""
        self.environment = text_templates()

    def render(self, draft: Draft, *, lang: str, about: str = "", place: str = "", platform: str = "") -> Notice:
        """Fill the draft's templates in.

        `about` is the decision it belongs to, `place` the conversation's name where the draft does not say it,
        `platform` the name of what it will be shown on (`slack`), where that is known.
        """
        chosen = lang_of(lang)
        values = {"place": place, "platform": platform, **draft.params, "notice_count": len(draft.keys)}
        values["can_copy"] = any(key in COPY for key in draft.buttons)
        texts = [self._text(chosen, key, values) for key in draft.keys]
        titles = [title for title, _ in texts]
        labels = table(chosen)
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

    def form(self, key: ButtonKey, *, lang: str, platform: str = "") -> Form | None:
        """The form behind a button, as it is shown on a platform; None where pressing it is all."""
        return form_behind(table(lang_of(lang)), key, platform)

    def _text(self, lang: str, key: NoticeKey, values: Mapping[str, object]) -> tuple[str, tuple[str, ...]]:
        """A template's first line is the title; blank lines part the paragraphs."""
        filled = self.environment.get_template(f"{lang}/{key.value}.md").render(**values)
        title, _, body = filled.strip().partition("\n")
        paragraphs = (" ".join(piece.split()) if not _is_list(piece) else piece.strip() for piece in body.split("\n\n"))
        return title.removeprefix("#").strip(), tuple(piece for piece in paragraphs if piece)

    def _buttons(self, labels: Mapping[str, Any], draft: Draft, about: str) -> tuple[Button, ...]:
        made = [self._button(labels, key, draft, about, primary=not n) for n, key in enumerate(draft.buttons)]
        return tuple(one for button in made for one in _spread(labels, button, draft.params))

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
        url = str(draft.params.get(_PAGES[key], "")) or None if key in _PAGES else None
        return Button(key=key, label=label, value=value, primary=primary, form=form, url=url)


def _cited(labels: Mapping[str, Any], citation: Citation) -> str:
    """Whose policy, where in it, of when: complete enough to find the place on paper."""
    words = labels["cite"]
    return f"{words['line']}: {citation.title}, {citation.locator} ({citation.date or words['undated']})"


def _spread(labels: Mapping[str, Any], button: Button, params: Params) -> Iterator[Button]:
    """One button a choice, where there is something to choose: what it carries says which."""
    table = next((one for key, one in _CHOICES.items() if button.key in key and one in params), "choices")
    choices = params.get(table)
    if not isinstance(choices, tuple):
        yield button
        return
    match table:
        case "topics":
            pairs = [(str(one), labels["topics"][one]) for one in choices]
        case "numbered":
            pairs = [(str(one), f"{button.label} {number}") for number, one in enumerate(choices, start=1)]
        case _:
            pairs = list(_pairs(choices))
    for value, label in pairs:
        yield replace(button, label=label, value=f"{button.value}:{value}", primary=False)


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
