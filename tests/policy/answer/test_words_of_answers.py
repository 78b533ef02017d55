"""Every word of an answer comes from a pack or from a template, and what belongs together is said together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from jinja2 import Environment
from jinja2 import FileSystemLoader
from jinja2 import StrictUndefined

from bot.ask import render_answer
from policy.answer import Answer
from policy.answer import Index
from policy.answer import Verdict
from policy.answer import answer
from policy.model import Role

_TEMPLATES = Path(__file__).resolve().parents[3] / "bot" / "templates"
_WORD = re.compile(r"\w+")
_ASKED = """
can i text one player about his knee|can i friend a student|whose permission for a photo|what is for lunch
|my friend wants to kill himself|puedo publicar fotos de mis alumnos|who do i report a mean post to
|can i share my password|is it ok to post from my own phone|do i need a disclaimer|how long is a release good for
|what time does school start|i saw a kid post about drugs|should i answer a reporter|quién aprueba una página
"""
_QUESTIONS = tuple(one.strip() for one in _ASKED.replace("\n", "").split("|"))


@pytest.fixture(scope="module")
def texts() -> Environment:
    loader = FileSystemLoader(_TEMPLATES)
    return Environment(loader=loader, undefined=StrictUndefined, autoescape=False)  # noqa: S701 - plain text


def _pack_texts(found: Answer, index: Index) -> Iterable[str]:
    """All that the packs of an answer may have said in it, the longest first."""
    said: set[str] = set()
    for part in found.answers:
        pack = index.packs[part.pack].pack
        said |= {
            pack.title,
            pack.date or "",
            *(one.label for one in pack.contacts),
            *(one.value for one in pack.contacts),
        }
        for clause in pack.clauses:
            said |= {clause.summary, clause.summary_es, clause.locator, *clause.exceptions, *clause.exceptions_es}
            said |= {one.condition for one in clause.settles} | {one.condition_es for one in clause.settles}
    return sorted((re.sub(r"\s+", " ", one).strip() for one in said if one), key=len, reverse=True)


def _template_words(lang: str) -> set[str]:
    files = (_TEMPLATES / lang / "ask").glob("*.md")
    return {word for path in files for word in _WORD.findall(path.read_text(encoding="utf-8"))}


@settings(max_examples=60, deadline=None)
@given(
    question=st.one_of(st.sampled_from(_QUESTIONS), st.text(max_size=40)),
    role=st.sampled_from([*Role, None]),
    pack=st.sampled_from(["derby", "dracut", "mit", "mmsd", "nycdoe", None]),
    lang=st.sampled_from(["en", "es"]),
)
def test_every_word_comes_from_a_pack_or_a_template(
    index: Index, texts: Environment, question: str, role: Role | None, pack: str | None, lang: str
) -> None:
    found = answer(question, index, packs=(pack,) if pack else (), role=role, lang=lang)
    rest = render_answer(found, texts)
    for said in _pack_texts(found, index):
        rest = re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", " ", rest)
    assert set(_WORD.findall(rest)) <= _template_words(lang)


def test_condition_and_exceptions_stand_with_their_rule(index: Index, texts: Environment) -> None:
    found = answer("can i text one of my players about his injury", index, packs=("dracut",), role=Role.COACH)
    part = found.answers[0]
    text = render_answer(found, texts)
    assert (found.verdict, part.passages[0].citation.clause) == (Verdict.ONLY_IF, "dracut.employee.4")
    assert part.condition == ""  # the summary says it already: it is shown once
    assert text.startswith(f"Only under a condition. {part.passages[0].summary} Exceptions: ")


def test_family_of_the_best_clause_is_cited_with_it(index: Index) -> None:
    found = answer("can i text one of my players about practice", index, packs=("dracut",), role=Role.COACH)
    best = index.packs["dracut"].pack.clause(found.clauses[0].clause)
    assert best is not None
    assert set(best.family) <= {one.clause for one in found.clauses}


def test_each_pack_speaks_for_itself_where_they_differ(index: Index) -> None:
    found = answer("can i friend a student", index, role=Role.TEACHER)
    verdicts = {part.pack: part.verdict for part in found.answers}
    assert (found.differ, found.verdict, verdicts["dracut"]) == (True, Verdict.ONLY_IF, Verdict.NO)


def test_spanish_answer_is_our_translation_with_the_source_beside_it(index: Index, texts: Environment) -> None:
    found = answer("¿puedo compartir mi contraseña?", index, packs=("derby",), role=Role.STUDENT, lang="es")
    best = found.answers[0].passages[0]
    assert (
        f"{best.summary_es} (traducción nuestra) La norma dice (resumen en inglés): «{best.summary}»"
        in render_answer(found, texts)
    )
