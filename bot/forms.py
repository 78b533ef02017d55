"""The forms behind buttons: which questions, with which answers to choose from. Their words stand in the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from policy.model import ANSWER_LONG
from policy.model import APPEAL_LONG
from policy.model import QUESTION_LONG
from policy.model import REASON_LONG
from policy.model import ButtonKey
from policy.model import CaseCategory
from policy.model import CaseOutcome
from policy.model import Choice
from policy.model import Field
from policy.model import Form
from policy.model import Ground
from policy.model import Level
from policy.model import MatterCategory
from policy.model import Mode
from policy.model import Readers

CASE_WORDS = 3_000
"""The most characters of a word in a case: as many as Slack's forms take."""
COPY = (ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL)
"""The buttons that copy an overseer."""
CARRY = (*COPY, ButtonKey.TELL)
"""The buttons about a private matter: each carries its category, where that is known."""


def form_behind(labels: Mapping[str, Any], key: ButtonKey, platform: str = "") -> Form | None:
    """The form that a button opens, in the language of the labels; None where pressing it is all.

    `platform` is what it opens on (`slack`), where that is known: some things are true of one alone.
    """
    if key is ButtonKey.REPORT:
        return _report_form(labels, platform)
    if key in COPY:
        return _category_form(labels, labels["forms"]["category"]["submit"])
    if key is ButtonKey.TELL:
        return _category_form(labels, labels["forms"]["tell"]["submit"])
    make = _FORMS.get(key)
    return make(labels) if make else None


def _category_form(labels: Mapping[str, Any], submit: str) -> Form:
    """Only the category of a private matter is ever asked, never the details."""
    words = labels["forms"]["category"]
    choices = tuple(Choice(value=one.value, label=words[one.value]) for one in MatterCategory)
    return Form(
        title=words["title"],
        fields=(Field(name="category", label=words["label"], choices=choices),),
        submit=submit,
    )


def _report_form(labels: Mapping[str, Any], platform: str) -> Form:
    """Danger first, as on the page; five questions, as many as Discord can ask."""
    words = labels["forms"]["report"]
    danger = tuple(Choice(value=value, label=label) for value, label in words["dangers"].items())
    named = tuple(Choice(value=value, label=words["naming"][value]) for value in ("no", "yes"))
    knows = words["knows"].get(platform, words["knows"]["chat"])
    return Form(
        title=words["title"],
        fields=(
            Field(name="danger", label=words["danger"], hint=words["call"], choices=danger),
            Field(name="category", label=words["category"], choices=_choices(words, "categories", CaseCategory)),
            Field(name="words", label=words["words"], hint=words["picture"], required=False, limit=CASE_WORDS),
            Field(name="about", label=words["about"], required=False, limit=200),
            Field(name="named", label=words["named"], hint=knows, choices=named),
        ),
        submit=words["submit"],
        attached=words["attached"],
    )


def _register_form(labels: Mapping[str, Any]) -> Form:
    """Purpose and readers, level, why it is public, and the label: five questions, as many as Discord can ask."""
    words = labels["forms"]["register"]
    return Form(
        title=words["title"],
        fields=(
            Field(name="purpose", label=words["purpose"], limit=200),
            Field(name="readers", label=words["readers"], choices=_choices(labels, "readers", Readers)),
            Field(name="level", label=words["level"], choices=_choices(labels, "level", Level), required=False),
            Field(name="public_reason", label=words["public_reason"], required=False, limit=200),
            Field(name="label", label=words["label"], required=False, limit=250),
        ),
        submit=words["submit"],
    )


def _choices(labels: Mapping[str, Any], table: str, words: Iterable[StrEnum]) -> tuple[Choice, ...]:
    return tuple(Choice(value=one.value, label=labels[table][one.value]) for one in words)


def _deny_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["deny"]
    reason = Field(name="reason", label=words["reason"], required=False, limit=200)
    return Form(title=words["title"], fields=(reason,), submit=words["submit"])


def _names_form(labels: Mapping[str, Any]) -> Form:
    """Who is in a picture, in the author's own words: the only way in which people in pictures get names."""
    words = labels["forms"]["names"]
    names = Field(name="about", label=words["about"], limit=300)
    return Form(title=words["title"], fields=(names,), submit=words["submit"])


def _consent_form(labels: Mapping[str, Any]) -> Form:
    """Who, what, yes or no, until when, and the proof; of a relation the first field names both."""
    words = labels["forms"]["consent"]
    kinds = tuple(Choice(value=value, label=label) for value, label in words["kinds"].items())
    answers = tuple(Choice(value=value, label=words[value]) for value in ("yes", "no"))
    return Form(
        title=words["title"],
        fields=(
            Field(name="who", label=words["who"], limit=120),
            Field(name="kind", label=words["kind"], choices=kinds),
            Field(name="given", label=words["given"], choices=answers),
            Field(name="until", label=words["until"], required=False, limit=20),
            Field(name="evidence", label=words["evidence"], required=False, limit=80),
        ),
        submit=words["submit"],
    )


def _ask_form(labels: Mapping[str, Any]) -> Form:
    """With a name or without one: the question itself is known."""
    words = labels["forms"]["ask_principal"]
    choices = tuple(Choice(value=value, label=words[value]) for value in ("no", "yes"))
    return Form(
        title=words["title"],
        fields=(Field(name="name", label=words["name"], choices=choices),),
        submit=words["submit"],
    )


def _answer_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["answer"]
    choices = tuple(Choice(value=value, label=words[value]) for value in ("no", "yes"))
    return Form(
        title=words["title"],
        fields=(
            Field(name="answer", label=words["answer"], limit=ANSWER_LONG),
            Field(name="standard", label=words["standard"], choices=choices, required=False),
        ),
        submit=words["submit"],
    )


def _question_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["ask_policy"]
    question = Field(name="question", label=words["question"], limit=QUESTION_LONG)
    return Form(title=words["title"], fields=(question,), submit=words["submit"])


def _words_form(name: str) -> Callable[[Mapping[str, Any]], Form]:
    """A form that asks for some words and nothing else."""

    def make(labels: Mapping[str, Any]) -> Form:
        words = labels["forms"][name]
        field = Field(name="words", label=words["words"], limit=CASE_WORDS)
        return Form(title=words["title"], fields=(field,), submit=words["submit"])

    return make


def _wrong_form(labels: Mapping[str, Any]) -> Form:
    """Why a notice was wrong: a code, and words that nobody has to write."""
    words = labels["forms"]["wrong"]
    return Form(
        title=words["title"],
        fields=(
            Field(name="ground", label=words["ground"], choices=_choices(labels, "ground", Ground)),
            Field(name="words", label=words["words"], hint=words["kept"], required=False, limit=APPEAL_LONG),
        ),
        submit=words["submit"],
    )


def _overturn_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["overturn"]
    ground = Field(name="ground", label=words["ground"], choices=_choices(labels, "ground", Ground))
    return Form(title=words["title"], fields=(ground,), submit=words["submit"])


def _mode_form(labels: Mapping[str, Any]) -> Form:
    """Which rule, how far, where, until when, and why: five questions, as many as Discord can ask."""
    words = labels["forms"]["mode"]
    modes = tuple(Choice(value=one, label=labels["mode"][one]) for one in (*(mode.value for mode in Mode), "exempt"))
    return Form(
        title=words["title"],
        fields=(
            Field(name="rule", label=words["rule"], hint=words["rules"], limit=80),
            Field(name="mode", label=words["mode"], choices=modes),
            Field(name="place", label=words["place"], hint=words["places"], required=False, limit=80),
            Field(name="until", label=words["until"], hint=words["day"], required=False, limit=20),
            Field(name="reason", label=words["reason"], limit=REASON_LONG),
        ),
        submit=words["submit"],
    )


def _case_close_form(labels: Mapping[str, Any]) -> Form:
    """How it ended, and what the reporter is to read of it; a case becomes part of another one in another way."""
    words = labels["forms"]["case_close"]
    ends = tuple(one for one in CaseOutcome if one is not CaseOutcome.MERGED)
    return Form(
        title=words["title"],
        fields=(
            Field(name="outcome", label=words["outcome"], choices=_choices(labels, "case_outcome", ends)),
            Field(name="words", label=words["words"], required=False, limit=CASE_WORDS),
        ),
        submit=words["submit"],
    )


def _case_merge_form(labels: Mapping[str, Any]) -> Form:
    words = labels["forms"]["case_merge"]
    number = Field(name="number", label=words["number"], limit=20)
    return Form(title=words["title"], fields=(number,), submit=words["submit"])


_FORMS: Mapping[ButtonKey, Callable[[Mapping[str, Any]], Form]] = {
    ButtonKey.REGISTER: _register_form,
    ButtonKey.DENY: _deny_form,
    ButtonKey.CONSENT: _consent_form,
    ButtonKey.CHOOSE_NAMES: _names_form,
    ButtonKey.ASK_PRINCIPAL: _ask_form,
    ButtonKey.ANSWER: _answer_form,
    ButtonKey.ASK_POLICY: _question_form,
    ButtonKey.CASE_ANSWER: _words_form("case_answer"),
    ButtonKey.CASE_ASK: _words_form("case_ask"),
    ButtonKey.CASE_NOTE: _words_form("case_note"),
    ButtonKey.CASE_CLOSE: _case_close_form,
    ButtonKey.CASE_MERGE: _case_merge_form,
    ButtonKey.WRONG: _wrong_form,
    ButtonKey.INCIDENT_OVERTURN: _overturn_form,
    ButtonKey.APPEAL_OVERTURN: _overturn_form,
    ButtonKey.MODE_CHANGE: _mode_form,
}
