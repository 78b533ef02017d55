"""Asking from the outside: one question or a stream of lines, in two languages, with a timer that is passed in."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from jinja2 import Environment
from jinja2 import FileSystemLoader
from jinja2 import StrictUndefined

from bot.ask import Asked
from bot.ask import Desk
from bot.ask import ask
from bot.ask import ask_stream
from bot.packs import OPTIONAL
from policy.answer import build_index
from policy.model import InputError
from policy.model import Role
from policy.pack import parse_pack

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "trimmed"])
def desk(request: pytest.FixtureRequest) -> Desk:
    texts = Environment(
        loader=FileSystemLoader(_ROOT / "bot" / "templates"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - plain text
        trim_blocks=request.param,
        lstrip_blocks=request.param,
    )
    packs = [
        parse_pack(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
        for path in sorted((_ROOT / "policy" / "packs").glob("*.toml"))
        if path.stem not in OPTIONAL
    ]
    seconds = (tick / 1000 for tick in count())
    return Desk(index=build_index(packs), texts=texts, timer=lambda: next(seconds))


def _lines(desk: Desk, *lines: str) -> tuple[list[dict[str, object]], list[str]]:
    refused: list[InputError] = []
    found = list(ask_stream(lines, desk, refuse=refused.append, source="questions.jsonl"))
    return found, [str(one) for one in refused]


def test_answer_is_the_whole_line_of_the_contract(desk: Desk) -> None:
    asked = Asked(id="q1", question="can i friend a student on facebook", pack="dracut", asker=Role.TEACHER)
    assert ask(asked, desk) == {
        "id": "q1",
        "answered": True,
        "verdict": "no",
        "clauses": ["dracut.employee.5", "dracut.employee.1"],
        "text": (
            "No, that is not allowed. Employees may not have pupils who currently attend as friends or followers on "
            "networking sites. (Social Media and Internet Use Policy (Dracut Public Schools), Employee Guidelines 5, "
            "undated) See also: Staff may not socialise with students over social networks, cell phones, texting or "
            "telephone. (Employee Guidelines 1)"
        ),
        "contacts": [],
        "safety": False,
        "ms": 1.0,
    }


def test_spanish_answer_has_a_spanish_frame_and_marks_the_english_summary(desk: Desk) -> None:
    asked = Asked(
        id="q1", question="¿puedo agregar a un alumno en facebook?", pack="mmsd", asker=Role.TEACHER, lang="es"
    )
    text = str(ask(asked, desk)["text"])
    ours = text.index("(traducción nuestra) La norma dice (resumen en inglés): «No friending, following")
    assert text.startswith("No, eso no está permitido. Desde cuentas privadas no se agrega como amigos")
    assert ours < text.index("2013-10-03")
    assert "2013-10-03" in text


def test_abstention_names_whom_to_ask(desk: Desk) -> None:
    line = ask(Asked(id="q1", question="what is for lunch", pack="mmsd"), desk)
    assert (line["answered"], line["clauses"], line["verdict"]) == (False, [], "info")
    assert "Your building principal or supervisor" in str(line["text"])


@pytest.mark.parametrize(("lang", "said"), [("en", "the nearest sections: "), ("es", "las más cercanas: ")])
def test_abstention_shows_the_three_nearest_sections(desk: Desk, lang: str, said: str) -> None:
    line = ask(Asked(id="q1", question="how much does a photo of the team cost", pack="mmsd", lang=lang), desk)
    places = str(line["text"]).split(said)[1].split(": ", 1)[1].split("; ")
    assert (line["answered"], line["clauses"], len(places)) == (False, [], 3)


def test_packs_that_come_to_different_verdicts_are_said_to_differ(desk: Desk) -> None:
    line = ask(Asked(id="q1", question="can i friend a student", pack="all", asker=Role.TEACHER), desk)
    assert line["verdict"] == "only_if"
    assert str(line["text"]).startswith("They differ: ")


@pytest.mark.parametrize(
    ("lang", "first"), [("en", "If somebody is in danger right now"), ("es", "Si alguien está en peligro ahora mismo")]
)
@pytest.mark.parametrize("pack", ["all", "derby", "dracut", "mit", "mmsd", "nycdoe"])
def test_help_stands_first_in_a_safety_answer(desk: Desk, pack: str, lang: str, first: str) -> None:
    line = ask(Asked(id="q1", question="i want to kill myself", pack=pack, lang=lang), desk)
    assert (line["answered"], line["verdict"], line["safety"]) == (True, "info", True)
    assert str(line["text"]).startswith(first)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_all_packs_have_a_paragraph_each(desk: Desk, lang: str) -> None:
    line = ask(Asked(id="q1", question="whose permission for a photo", pack="all", asker=Role.TEACHER, lang=lang), desk)
    clauses = line["clauses"]
    assert isinstance(clauses, list)
    packs = list(dict.fromkeys(one.split(".")[0] for one in clauses))
    assert len(packs) > 1
    assert len(str(line["text"]).split("\n\n")) == len({*packs})


@pytest.mark.parametrize("lang", ["en", "es"])
def test_text_says_when_the_policy_does_not_bind_the_asker(desk: Desk, lang: str) -> None:
    question = "can my teacher follow me on instagram"
    line = ask(Asked(id="q1", question=question, pack="mmsd", asker=Role.STUDENT, lang=lang), desk)
    assert {"en": "it does not bind you", "es": "no te obliga"}[lang] in str(line["text"])


def test_stream_answers_what_it_can_and_names_the_lines_it_cannot(desk: Desk) -> None:
    found, refused = _lines(
        desk,
        "{nonsense\n",
        json.dumps({"id": "a", "question": "can i dm one player"}),
        "\n",
        "[1]",
        json.dumps({"id": "b", "question": "x", "pack": "nowhere"}),
        json.dumps({"id": "c", "question": "x", "asker": "king"}),
        json.dumps({"id": "d", "question": "x", "lang": "fr"}),
        json.dumps({"id": "e"}),
        json.dumps({"question": "can i share my password", "asker": "student"}),
        json.dumps({"id": 7, "question": "can i share my password"}),
    )
    assert [one["id"] for one in found] == ["a", "9", "7"]
    assert [one.split(";")[0] for one in refused] == [
        "questions.jsonl:1: no JSON (Expecting property name enclosed in double quotes)",
        "questions.jsonl:4: no JSON object",
        "questions.jsonl:5: unknown pack 'nowhere'",
        "questions.jsonl:6: unknown asker 'king'",
        "questions.jsonl:7: unknown language 'fr'",
        "questions.jsonl:8: 'question' is missing or no text",
    ]


def test_stream_answers_before_the_next_line_is_in(desk: Desk) -> None:
    read: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(3):
            read.append(number)
            yield json.dumps({"id": str(number), "question": "can i dm one player"})

    stream = ask_stream(lines(), desk, refuse=lambda error: None)
    assert (next(stream)["id"], read) == ("0", [0])


def test_unknown_pack_of_a_single_question_is_told(desk: Desk) -> None:
    with pytest.raises(InputError, match="unknown pack 'nowhere'; use one of derby, dracut, mit, mmsd, nycdoe, all"):
        ask(Asked(id="q1", question="x", pack="nowhere"), desk)
