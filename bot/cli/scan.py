"""`chaperone scan`: personal data in a stream of texts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.scanning import LANG
from bot.cli.scanning import PACK
from bot.cli.scanning import Options
from bot.cli.scanning import scan_stream

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def scan(
    pack: Annotated[
        str, typer.Option(help="The policy whose clauses --explain names. Every type is reported, whatever it asks.")
    ] = PACK,
    context: Annotated[
        Path | None, typer.Option(help="What the school knows and publishes, as JSON.", show_default=False)
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say of each span which rule found it, by which words, and what silences.")
    ] = False,
    table: Annotated[
        bool, typer.Option("--table", help="Explain for people, as --explain does on a terminal, not in JSON.")
    ] = False,
    lang: Annotated[str, typer.Option(help="The language of the explanations: en or es.")] = LANG,
) -> None:
    """Find personal data in texts, line by line.

    Reads {"id": "m1", "text": "...", "author_role": "student"} from standard input, one JSON object a line, and writes
    {"id": "m1", "spans": [{"start": 8, "end": 20, "type": "PHONE", "score": 0.99}]} for each as it comes. The role may
    be left out; full names count in students' words alone. Nothing is stored.
    """
    raise typer.Exit(scan_stream(Options(pack=pack, context=context, explain=explain, table=table, lang=lang)))
