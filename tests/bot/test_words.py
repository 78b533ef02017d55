"""No word is missing, fuzzy, unused or filled in otherwise, in any language; templates are the same in all of them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from string import Formatter

import pytest
from babel.messages import Catalog
from babel.messages import Message
from hypothesis import given
from hypothesis import strategies as st

from bot.filters import FILTERS
from bot.forms import form_behind
from bot.language import LANGUAGES
from bot.messages import asked_for
from bot.messages import merged
from bot.messages import missing
from bot.messages import written
from bot.notices import Notices
from bot.words import DOMAIN
from bot.words import WordUnknownError
from bot.words import family
from bot.words import read_catalogue
from bot.words import table
from bot.words import word
from policy.model import ButtonKey
from policy.model import Role

OTHERS = LANGUAGES[1:]
ROOT = Path(__file__).parents[2]
TEMPLATES = Path(str(files("bot") / "templates"))
SOURCE = [one for one in read_catalogue(LANGUAGES[0]) if one.context]
PLURALS = [str(one.context) for one in SOURCE if one.pluralizable]
FAMILIES = {
    *("case_did", "case_entry", "case_kind", "case_outcome", "case_state", "console"),
    *("ground", "incident_state", "mode"),
    *("ahead", "audience", "both", "buttons", "cite", "consent_kind", "consent_said", "copy_how", "coverage"),
    *("discord", "length", "level", "overseer", "place_state", "pointer", "question", "reader", "readers"),
    *("role", "rule"),
    *("play", "report_from", "school_level", "slack", "spot", "titles", "topics", "where"),
}
"""What code asks for by a key that it puts together, each in `bot.filters`, `bot.phrases` or behind `table`."""
KNOWN_BY_CODE = {"count.more"}
SAME = {"count.more"}
"""One more and two more are the same word."""


class Asked(Mapping[str, object]):
    """A table of words that keeps the keys that were looked up."""

    def __init__(self, words: Mapping[str, object], keys: set[str], above: str = "") -> None:
        self.words, self.keys_asked, self.above = words, keys, above

    def __getitem__(self, key: str) -> object:
        found = self.words[key]
        path = f"{self.above}{key}"
        if isinstance(found, Mapping):
            return Asked(found, self.keys_asked, f"{path}.")
        self.keys_asked.add(path)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)


def texts(one: Message) -> tuple[str, ...]:
    return (one.string,) if isinstance(one.string, str) else tuple(one.string or ())


def fields(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("lang", OTHERS)
def test_no_word_is_missing_or_fuzzy(lang: str) -> None:
    catalogue = read_catalogue(lang)
    assert list(missing(catalogue)) == []
    assert {one.context for one in catalogue if one.context} == {one.context for one in SOURCE}


@pytest.mark.parametrize("lang", OTHERS)
def test_a_translation_is_of_the_english_that_stands_in_the_source(lang: str) -> None:
    translated = {one.context: one.id for one in read_catalogue(lang) if one.context}
    assert translated == {one.context: one.id for one in SOURCE}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_make_messages_has_nothing_to_change(lang: str) -> None:
    file = files("bot") / "locale" / lang / "LC_MESSAGES" / f"{DOMAIN}.po"
    assert written(merged(lang, read_catalogue(lang))).decode() == file.read_text("utf-8")


def test_english_stands_for_itself_and_every_key_once() -> None:
    assert [one.context for one in SOURCE if any(texts(one))] == []
    assert [key for key, count in Counter(one.context for one in SOURCE).items() if count > 1] == []


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_fills_the_same_values_in(lang: str) -> None:
    """A singular may leave its number out: `an hour`."""
    catalogue = {str(one.context): one for one in read_catalogue(lang) if one.context}
    wrong = []
    for one in SOURCE:
        ids = (one.id,) if isinstance(one.id, str) else tuple(one.id)
        said = texts(catalogue[str(one.context)])
        if fields(ids[-1]) != fields(said[-1]) or fields(said[0]) - fields(ids[-1]):
            wrong.append(one.context)
    assert wrong == []


def test_every_word_is_used_and_every_word_that_is_asked_for_is_there() -> None:
    asked: set[str] = set()
    words = Asked(table(LANGUAGES[0]), asked)
    for key in ButtonKey:
        form_behind(words, key)
    for _, branch in _branches(words["forms"]):  # choices are taken as they stand in the catalogue
        asked.update(branch)
    used = asked | asked_for() | KNOWN_BY_CODE
    keys = {str(one.context) for one in SOURCE}
    assert sorted(used - keys) == []
    assert sorted(key for key in keys - used if key.partition(".")[0] not in FAMILIES) == []


def _branches(forms: object) -> Iterator[tuple[str, set[str]]]:
    """The tables of choices in forms, which code runs through as a whole."""
    assert isinstance(forms, Asked)
    for name, form in forms.words.items():
        assert isinstance(form, Mapping)
        for inner, value in form.items():
            if isinstance(value, Mapping):
                yield name, {f"forms.{name}.{inner}.{key}" for key in value}


def test_families_have_a_word_for_each_of_their_members() -> None:
    assert set(family("buttons")) == {key.value for key in ButtonKey}
    assert set(family("role")) == {role.value for role in Role}
    assert {str(one.context).partition(".")[0] for one in SOURCE} >= FAMILIES
    assert {"role", "rule", "overseer", "consent_kind", "place_state", "audience", "school_level"} <= set(FILTERS)


def test_a_word_that_nobody_wrote_is_an_error_that_says_where_to_write_it() -> None:
    with pytest.raises(WordUnknownError, match=re.escape("bot/locale/en/LC_MESSAGES/chaperone.po")):
        word("en", "no.such")


@pytest.mark.parametrize("key", PLURALS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_is_singular_and_every_other_number_plural(lang: str, key: str) -> None:
    plural = word(lang, key, n=7)
    assert [word(lang, key, n=count) for count in (0, 2, 5, 21)] == [
        plural.replace("7", str(count)) for count in (0, 2, 5, 21)
    ]
    assert word(lang, key, n=1) != plural or key in SAME


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["0 hours", "an hour", "2 hours", "5 hours", "21 hours"]),
        ("es", ["0 horas", "una hora", "2 horas", "5 horas", "21 horas"]),
    ],
)
def test_hours_are_counted(lang: str, said: list[str]) -> None:
    assert [word(lang, "length.hours", n=count) for count in (0, 1, 2, 5, 21)] == said


@given(st.integers(min_value=0, max_value=10**7))
def test_millions_have_a_form_too(count: int) -> None:
    assert [str(count) in word(lang, "count.students", n=count) for lang in LANGUAGES] == [True] * len(LANGUAGES)


def test_every_template_has_its_twin() -> None:
    """The page of a replay and the pages of policies are for whoever runs the bot, and in English alone."""
    found = [
        {
            str(one.relative_to(TEMPLATES / lang))
            for one in (TEMPLATES / lang).rglob("*")
            if one.is_file() and "replay" not in one.parts
        }
        for lang in LANGUAGES
    ]
    assert all(one == found[0] for one in found)


def leaves(value: object, path: str = "") -> Iterator[tuple[str, Counter[str]]]:
    """The places of a file of texts, and which values each text fills in."""
    if isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for key, one in inner:
            yield from leaves(one, f"{path}.{key}")
    else:
        yield path, fields(value) if isinstance(value, str) else Counter()


@pytest.mark.parametrize("name", sorted(one.name for one in (TEMPLATES / LANGUAGES[0]).glob("*.toml")))
def test_a_file_of_texts_has_the_same_texts_and_values_in_every_language(name: str) -> None:
    first, *others = (dict(leaves(tomllib.loads((TEMPLATES / lang / name).read_text("utf-8")))) for lang in LANGUAGES)
    assert all(one == first for one in others)


def test_a_short_command_does_without_babel() -> None:
    """It takes a part of the start that `chaperone ask` can do without."""
    code = "import sys, bot.cli.ask, bot.notices; bot.notices.Notices(); print('babel' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout.strip() == "False"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_template_can_be_read_with_the_filters_that_there_are(lang: str) -> None:
    environment = Notices().environment
    for one in sorted((TEMPLATES / lang).rglob("*.md")):
        environment.get_template(f"{lang}/{one.relative_to(TEMPLATES / lang).as_posix()}")


def test_what_is_new_comes_without_a_translation_and_what_changed_is_marked() -> None:
    old = Catalog(locale="es", domain=DOMAIN)
    old.add("Copy the principal, please", "Copia, por favor", context="buttons.copy_principal")
    old.add("Gone", "Se fue", context="gone")
    made = {str(one.context): one for one in merged("es", old) if one.context}
    assert set(made) == {str(one.context) for one in SOURCE}
    changed = made["buttons.copy_principal"]
    assert (changed.string, changed.fuzzy, made["buttons.wrong"].string) == ("Copia, por favor", True, "")
