"""`chaperone ask`: a question about the rules, answered from the written policies."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.ask import LANGS
from bot.ask import Asked
from bot.ask import Desk
from bot.ask import ask as answer
from bot.ask import ask_stream
from bot.cli.lines import Refused
from bot.cli.lines import lines_in
from bot.cli.lines import lines_out
from bot.cli.packs import ALL
from bot.cli.packs import DEFAULT
from bot.cli.packs import chosen_packs
from bot.templating import text_templates
from policy.answer import build_index
from policy.model import InputError
from policy.model import Role

app = typer.Typer(add_completion=False, rich_markup_mode=None)
_ROLES = ", ".join(Role)


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in quotes.", show_default=False)] = None,
    pack: Annotated[str, typer.Option(help=f"The policy to answer from, or `{ALL}`.")] = DEFAULT,
    role: Annotated[
        Role | None, typer.Option(metavar="ROLE", help=f"What the asker is: {_ROLES}.", show_default=False)
    ] = None,
    lang: Annotated[str, typer.Option(help=f"The language of the answer: {' or '.join(LANGS)}.")] = LANGS[0],
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read questions from standard input, one JSON a line.")
    ] = False,
) -> None:
    """Answer a question from the written policies."""
    packs = chosen_packs(pack, everything=True)
    if lang not in LANGS:
        raise InputError("--lang", f"there are no answers in {lang!r}", f"use one of {', '.join(LANGS)}")
    if jsonl == (question is not None):
        raise typer.BadParameter('give either a question in "quotes" or --jsonl with questions on standard input')
    index = build_index(tuple(packs.values()), lazily=question is not None)
    desk = Desk(index=index, texts=text_templates(), pack=pack, asker=role, lang=lang)
    if question is None:
        _answer_stream(desk)
    else:
        _answer_one(Asked(id="q1", question=question, pack=pack, asker=role, lang=lang), desk, as_json=as_json)


def _answer_stream(desk: Desk) -> None:
    refused = Refused()
    lines_out(ask_stream(lines_in(refused), desk, refuse=refused))
    refused.finish()


def _answer_one(asked: Asked, desk: Desk, *, as_json: bool) -> None:
    found = answer(asked, desk)
    if as_json:
        lines_out([found])
    else:
        typer.echo(found["text"])
