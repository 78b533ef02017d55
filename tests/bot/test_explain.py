"""What is told of a span: every rule of every detector has its words in every language."""

from __future__ import annotations

import pytest

from bot.explain import LABELS
from bot.explain import LANGS
from bot.explain import Explained
from bot.explain import Explainer
from bot.explain import Explanations
from bot.explain import Text
from bot.explain import explanations_from
from bot.explain import load_explanations
from bot.packs import load_packs
from policy.detect import DETECTORS
from policy.detect import detect
from policy.model import InputError
from policy.model import Known
from policy.model import Span

WORDS = Explanations(rules={"phone.valid": Text(why="a number", silenced_by="an order")}, labels={})
LABEL_LINES = "\n".join(f'{one} = "x"' for one in LABELS)


@pytest.mark.parametrize("lang", LANGS)
def test_every_rule_of_every_detector_is_explained_and_no_other(lang: str) -> None:
    rules = {rule for one in DETECTORS for rule in one.RULES}
    assert set(load_explanations(lang).rules) == rules


def test_the_languages_do_not_share_a_sentence() -> None:
    english, spanish = (load_explanations(lang).rules for lang in ("en", "es"))
    same = [rule for rule, text in english.items() if rule in spanish and spanish[rule].why == text.why]
    assert same == []


def test_every_rule_bears_the_name_of_its_type() -> None:
    strange = [rule for one in DETECTORS for rule in one.RULES if not rule.startswith(f"{one.TYPE.lower()}.")]
    assert strange == []


def test_a_span_is_told_with_its_rule_words_and_clauses() -> None:
    span = Span(start=8, end=20, type="PHONE", score=0.99, rule="phone.valid", cue=(0, 7))
    explain = Explainer(WORDS, load_packs()["dracut"])
    text = "call me 978-555-0144"
    assert explain.explained(span, text) == Explained(
        rule="phone.valid",
        why="a number",
        cue="call me",
        silenced_by="an order",
        clauses=("dracut.employee.6", "dracut.student.2", "dracut.employee.15"),
    )
    assert list(explain(span, text)) == ["rule", "why", "cue", "silenced_by", "clauses"]


def test_a_type_that_the_pack_asks_nothing_of_has_no_clauses_and_a_strange_rule_no_words() -> None:
    span = Span(start=0, end=2, type="OTHER", score=0.9, rule="other.rule")
    told = Explainer(WORDS, load_packs()["dracut"]).explained(span, "no")
    assert told == Explained(rule="other.rule", why="", cue="", silenced_by="", clauses=())


def test_what_a_detector_finds_can_be_explained() -> None:
    text = "my number is 978-555-0144"
    explain = Explainer(load_explanations("en"), load_packs()["mit"])
    (span,) = detect(text, Known())
    assert explain(span, text)["why"] != ""


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("rules = ", "not TOML (Invalid value (at end of document))"),
        (f"[labels]\n{LABEL_LINES}", "there is no table [rules]"),
        (f'[labels]\n{LABEL_LINES}\n[rules]\na = "b"', '[rules."a"] is no table'),
        (f'[labels]\n{LABEL_LINES}\n[rules."a.b"]\nwhy = "x"', '[rules."a.b"] has no text "silenced_by"'),
        (
            f'[labels]\n{LABEL_LINES}\n[rules."a.b"]\nwhy = "x"\nsilenced_by = "y"\nwhen = "z"',
            '[rules."a.b"] has an unknown key "when"',
        ),
        ("[rules]", "[labels] is no table"),
        ('[rules]\n[labels]\nrule = " "', '[labels] has no text "rule"'),
    ],
)
def test_a_damaged_file_is_named_with_the_place_in_it(content: str, problem: str) -> None:
    with pytest.raises(InputError) as raised:
        explanations_from(content, "explain.toml")
    assert str(raised.value) == f"explain.toml: {problem}; install Chaperone anew, or mend the file"


def test_a_language_without_texts_is_named() -> None:
    with pytest.raises(InputError) as raised:
        load_explanations("fr")
    assert str(raised.value) == "--lang: there are no explanations in 'fr'; use one of en, es"
